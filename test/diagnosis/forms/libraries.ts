import { asObject, dataOf, type Form, hostOf, pathOf } from './failed.ts'
import { BODY, HEADED, inspected, LINE, python } from './parts.ts'

/** What the HTTP libraries of Node and Python throw and print. */
export const libraryForms: readonly Form[] = [
  {
    name: 'axios, the error printed',
    lacks: HEADED,
    text: (one) => `AxiosError: Request failed with status code ${one.status}
    at settle (/app/node_modules/axios/lib/core/settle.js:19:12)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5) {
  code: 'ERR_BAD_REQUEST',
  config: {
    transitional: { silentJSONParsing: true, forcedJSONParsing: true },
    adapter: [ 'xhr', 'http', 'fetch' ],
    timeout: 0,
    xsrfCookieName: 'XSRF-TOKEN',
    headers: Object [AxiosHeaders] { Accept: 'application/json' },
    method: '${one.method.toLowerCase()}',
    url: '${one.url}',
    data: undefined
  },
  request: <ref *1> ClientRequest {
    _events: [Object: null prototype] { abort: [Function (anonymous)] },
    path: '${pathOf(one)}',
    host: '${hostOf(one)}'
  },
  response: {
    status: ${one.status},
    statusText: '${one.reason}',
    headers: Object [AxiosHeaders] ${inspected(asObject(one.headers), 2)},
    data: ${inspected(dataOf(one), 2)}
  },
  status: ${one.status}
}`,
  },
  {
    name: 'axios, as JSON',
    lacks: LINE,
    text: (one) =>
      JSON.stringify({
        message: `Request failed with status code ${one.status}`,
        name: 'AxiosError',
        stack: 'AxiosError: Request failed\n    at settle (/app/settle.js:19:12)',
        config: {
          timeout: 0,
          headers: { Accept: 'application/json' },
          method: one.method.toLowerCase(),
          url: one.url,
        },
        code: 'ERR_BAD_REQUEST',
        status: one.status,
      }),
  },
  {
    name: 'got',
    lacks: BODY,
    text: (one) => `HTTPError: Response code ${one.status} (${one.reason})
    at Request.<anonymous> (/app/node_modules/got/dist/source/as-promise/index.js:118:42) {
  code: 'ERR_NON_2XX_3XX_RESPONSE',
  timings: { start: 1793700001120 },
  options: {
    method: '${one.method}',
    url: '${one.url}'
  },
  response: {
    statusCode: ${one.status},
    body: ${inspected(one.body)}
  }
}`,
  },
  {
    name: 'undici',
    lacks: BODY,
    text: (one) => `ResponseStatusCodeError: Response status code ${one.status}: ${one.reason}
    at getResolveErrorBodyCallback (/app/node_modules/undici/lib/api/util.js:29:16) {
  code: 'UND_ERR_RESPONSE_STATUS_CODE',
  body: ${inspected(dataOf(one), 1)},
  status: ${one.status},
  statusCode: ${one.status}
}
request: ${one.method} ${one.url}`,
  },
  {
    name: 'node-fetch, printed by hand',
    lacks: BODY,
    text: (one) => `Response: ${one.status} ${one.reason}
${one.url}
${one.body}`,
  },
  {
    name: 'fetch’s Response, printed',
    lacks: HEADED,
    text: (one) => `Response {
  status: ${one.status},
  statusText: '${one.reason}',
  headers: Headers ${inspected(asObject(one.headers), 1)},
  body: ReadableStream { locked: true, state: 'closed', supportsBYOB: true },
  bodyUsed: true,
  ok: false,
  redirected: false,
  type: 'basic',
  url: '${one.url}'
}
${one.body}`,
  },
  {
    name: 'superagent',
    lacks: BODY,
    text: (one) => `Error: ${one.reason}
    at Request.callback (/app/node_modules/superagent/lib/node/index.js:881:15) {
  status: ${one.status},
  response: <ref *1> Response {
    req: { method: '${one.method}', url: '${one.url}' },
    status: ${one.status},
    text: ${inspected(one.body)}
  }
}`,
  },
  {
    name: 'requests, HTTPError and the text',
    lacks: BODY,
    text: (one) => `Traceback (most recent call last):
  File "/srv/sync.py", line 41, in call
    response.raise_for_status()
  File "/usr/lib/python3.12/site-packages/requests/models.py", line 1026, in raise_for_status
    raise HTTPError(http_error_msg, response=self)
requests.exceptions.HTTPError: ${one.status} Client Error: ${one.reason} for url: ${one.url}

During handling of the above exception, another exception occurred:

  File "/srv/sync.py", line 44, in call
    raise SyncError(response.text)
SyncError: ${one.body}`,
  },
  {
    name: 'requests, everything printed',
    lacks: HEADED,
    text: (one) => `>>> r = requests.request("${one.method}", "${one.url}", headers=h)
>>> r
<Response [${one.status}]>
>>> r.headers
${python(asObject(one.headers))}
>>> r.content
b${one.body.includes("'") && !one.body.includes('"') ? `"${one.body}"` : `'${one.body.replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`}`,
  },
  {
    name: 'requests, r.json()',
    lacks: BODY,
    text: (one) => `>>> r = requests.request("${one.method}", "${one.url}", auth=auth)
>>> r.status_code
${one.status}
>>> r.json()
${python(dataOf(one))}`,
  },
  {
    name: 'httpx',
    lacks: BODY,
    text: (
      one,
    ) => `httpx.HTTPStatusError: Client error '${one.status} ${one.reason}' for url '${one.url}'
For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/${one.status}
INFO:httpx:HTTP Request: ${one.method} ${one.url} "HTTP/1.1 ${one.status} ${one.reason}"
ERROR:sync:body was ${one.body}`,
  },
  {
    name: 'aiohttp',
    lacks: BODY,
    text: (
      one,
    ) => `aiohttp.client_exceptions.ClientResponseError: ${one.status}, message='${one.reason}', url='${one.url}'
<ClientResponse(${one.url}) [${one.status} ${one.reason}]>
body: ${one.body}`,
  },
  {
    name: 'urllib',
    lacks: BODY,
    text: (one) => `urllib.error.HTTPError: HTTP Error ${one.status}: ${one.reason}
>>> e.url
'${one.url}'
>>> e.read()
b'${one.body.replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`,
  },
  {
    name: 'python-jira',
    lacks: BODY,
    text: (one) => `jira.exceptions.JIRAError: JiraError HTTP ${one.status} url: ${one.url}
	text: ${one.body}
	
	response headers = {'Content-Type': 'application/json;charset=UTF-8', 'Server': 'AtlassianEdge'}
	response text = ${one.body}`,
  },
  {
    name: 'atlassian-python-api',
    lacks: BODY,
    text: (
      one,
    ) => `DEBUG:atlassian.rest_client:curl --silent -X ${one.method} -H 'Content-Type: application/json' --data '' '${one.url}'
DEBUG:urllib3.connectionpool:https://${hostOf(one)}:443 "${one.method} ${pathOf(one)} HTTP/1.1" ${one.status} None
DEBUG:atlassian.rest_client:HTTP: ${one.method} ${pathOf(one)} -> ${one.status} ${one.reason}
DEBUG:atlassian.rest_client:HTTP: Response text -> ${one.body}`,
  },
]
