import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Part } from '../../contract/draft.ts'
import { literalText } from '../../main/export/value.ts'
import { AppError } from '../../main/errors.ts'
import { bodySegments } from '../../main/export/body-segments.ts'
import type { ExportableRequest } from '../../main/export/exportable.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import { type RequestTarget, requestTargets } from '../../main/export/targets.ts'
import { rows } from '../rows.ts'
import { anyRequest } from './any-request.ts'
import { bytesOf } from './comparison.ts'
import { becomesRequest, type ImportRow } from './imported.ts'
import { nastyForms } from './nasty-forms.ts'
import { nastyRequests } from './nasty-requests.ts'

const ISSUE = 'https://acme.atlassian.net/rest/api/3/issue?x=1'

const table: readonly ImportRow[] = [
  {
    name: 'Chrome, copy as fetch',
    text: `fetch("${ISSUE}", {\n  "headers": {\n    "accept": "*/*",\n    "content-type": "application/json"\n  },\n  "referrer": "https://acme.atlassian.net/browse/A-1",\n  "body": "{\\"a\\":\\"it's \\\\n \\u00e9\\"}",\n  "method": "PUT",\n  "mode": "cors",\n  "credentials": "include"\n});`,
    request: {
      method: 'PUT',
      url: ISSUE,
      headers: [
        ['accept', '*/*'],
        ['content-type', 'application/json'],
        ['Referer', 'https://acme.atlassian.net/browse/A-1'],
      ],
      body: { text: '{"a":"it\'s \\n é"}' },
    },
  },
  {
    name: 'Firefox, copy as fetch',
    text: `await fetch("${ISSUE}", {\n    "credentials": "include",\n    "headers": {\n        "User-Agent": "Mozilla/5.0",\n        "Accept": "*/*"\n    },\n    "method": "GET",\n    "mode": "cors"\n});`,
    request: {
      method: 'GET',
      url: ISSUE,
      headers: [
        ['User-Agent', 'Mozilla/5.0'],
        ['Accept', '*/*'],
      ],
    },
  },
  {
    name: 'fetch by hand',
    text: `const r = await fetch('${ISSUE}', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ fields: { a: ['b'] } }) })`,
    request: {
      method: 'POST',
      url: ISSUE,
      headers: [['Content-Type', 'application/json']],
      body: { text: '{"fields":{"a":["b"]}}' },
    },
  },
  {
    name: 'fetch with a value that only a run gives',
    text: `fetch('${ISSUE}', { headers: { 'X-A': value } })`,
    request: { method: 'GET', url: ISSUE, headers: [['X-A', '(redacted)']] },
    dropped: ['What only running the code would give.'],
  },
  {
    name: 'Chrome, copy as PowerShell',
    text: `Invoke-WebRequest -UseBasicParsing -Uri "${ISSUE}" \`\n-Method "POST" \`\n-Headers @{\n"accept"="*/*"\n  "x-note"="\`"a\`" $([char]233)"\n} \`\n-ContentType "application/json" \`\n-Body "{\`"a\`":1}"`,
    request: {
      method: 'POST',
      url: ISSUE,
      headers: [
        ['accept', '*/*'],
        ['x-note', '"a" é'],
        ['Content-Type', 'application/json'],
      ],
      body: { text: '{"a":1}' },
    },
  },
  {
    name: 'Chrome, copy as PowerShell, with bytes as the body',
    text: `Invoke-WebRequest -UseBasicParsing -Uri "${ISSUE}" \`\n-Method "POST" \`\n-Body ([System.Text.Encoding]::UTF8.GetBytes("a$([char]233)"))`,
    request: { method: 'POST', url: ISSUE, headers: [], body: { text: 'aé' } },
  },
  {
    name: 'Python by hand',
    text: `import requests\n# a comment\nr = requests.post("${ISSUE}", json={"a": [1, None, True]}, headers={'X-A': 'b'})`,
    request: {
      method: 'POST',
      url: ISSUE,
      headers: [
        ['X-A', 'b'],
        ['Content-Type', 'application/json'],
      ],
      body: { text: '{"a": [1, null, true]}' },
    },
  },
  {
    name: 'Python with a query, a form, and what a draft does not have',
    text: `requests.post("${ISSUE}", params={"a b": "c&d", "n": 1, "l": ["x", "y"], "no": None}, data=[("e", "f g"), ("t", True)], verify=False, files={"f": open("a.txt", "rb")}, timeout=3)`,
    request: {
      method: 'POST',
      url: `${ISSUE}&a+b=c%26d&n=1&l=x&l=y`,
      headers: [['Content-Type', 'application/x-www-form-urlencoded']],
      body: { text: 'e=f+g&t=True' },
    },
    dropped: ['The files of the form.', 'verify=False: Understudy always checks certificates.'],
  },
  {
    name: 'Python with the query in its place, and a type of its own',
    text: `requests.get('https://a.example/x', {'a': 'b'}, headers={'content-type': 'a/b'})`,
    request: {
      method: 'GET',
      url: 'https://a.example/x?a=b',
      headers: [['content-type', 'a/b']],
    },
  },
  {
    name: 'Firefox, copy as PowerShell',
    text: `Invoke-WebRequest -UseBasicParsing -Uri "${ISSUE}" \`\n-Method POST \`\n-WebSession $session \`\n-UserAgent "Mozilla/5.0" \`\n-Headers @{\n"Accept" = "*/*"\n"Accept-Language" = "en-GB,en;q=0.5"\n} \`\n-ContentType "application/json" \`\n-Body ([System.Text.Encoding]::UTF8.GetBytes("{\`"a\`":1}"))`,
    request: {
      method: 'POST',
      url: ISSUE,
      headers: [
        ['User-Agent', 'Mozilla/5.0'],
        ['Accept', '*/*'],
        ['Accept-Language', 'en-GB,en;q=0.5'],
        ['Content-Type', 'application/json'],
      ],
      body: { text: '{"a":1}' },
    },
  },
  {
    name: 'the sample for Forge in Atlassian’s reference of the REST API',
    text: "import api, { route } from \"@forge/api\";\n\nvar bodyData = `{\n  \"fields\": {}\n}`;\n\nconst response = await api.asUser().requestJira(route`/rest/api/3/issue`, {\n  method: 'POST',\n  headers: {\n    'Accept': 'application/json'\n  },\n  body: bodyData\n});\n\nconsole.log(`Response: ${response.status}`);",
    request: {
      method: 'POST',
      url: '/rest/api/3/issue',
      headers: [['Accept', 'application/json']],
      body: { text: '{\n  "fields": {}\n}' },
    },
    dropped: ['The host: Forge sends to the Jira of the site on which the app is installed.'],
  },
  {
    name: 'a route with values, of which one is known',
    text: "const key = 'A-1'\napi.asApp().requestJira(route`/rest/api/3/issue/${key}?fields=${fields}`)",
    request: { method: 'GET', url: '/rest/api/3/issue/A-1?fields=(redacted)', headers: [] },
    dropped: [
      'What only running the code would give.',
      'The host: Forge sends to the Jira of the site on which the app is installed.',
    ],
  },
  {
    name: 'the sample for Python in Atlassian’s reference',
    text: `url = "${ISSUE}"\n\nheaders = {\n  "Accept": "a/b"\n}\n\npayload = json.dumps( {\n  "a": [ "é", "c" ]\n} )\n\nresponse = requests.request(\n   "POST",\n   url,\n   data=payload,\n   headers=headers\n)\n\nprint(json.dumps(json.loads(response.text), sort_keys=True))`,
    request: {
      method: 'POST',
      url: ISSUE,
      headers: [['Accept', 'a/b']],
      body: { text: '{"a": ["\\u00e9", "c"]}' },
    },
  },
  {
    name: 'headers that change before they are sent',
    text: `headers = {"A": "b"}\nheaders["C"] = "d"\nrequests.get("${ISSUE}", headers=headers)`,
    request: { method: 'GET', url: ISSUE, headers: [] },
    dropped: ['What only running the code would give.'],
  },
  {
    name: 'a URL that is filled in later',
    text: 'requests.get("https://a.example/{}".format(key))',
    request: { method: 'GET', url: 'https://a.example/{}', headers: [] },
    dropped: ['What only running the code would give.'],
  },
  {
    name: 'a host that a template names',
    text: 'fetch(`${base}/rest/api/3/myself`, { headers: { a: `b` } })',
    request: { method: 'GET', url: '/rest/api/3/myself', headers: [['a', 'b']] },
    dropped: ['What only running the code would give.', 'The host, which the call does not name.'],
  },
  {
    name: 'atlassian-connect-express, by hand',
    text: "const httpClient = addon.httpClient(req)\nhttpClient.asUserByAccountId(id).post({ url: '/rest/api/2/issue', json: { a: 1 } }, (error) => {})",
    request: {
      method: 'POST',
      url: '/rest/api/2/issue',
      headers: [['Content-Type', 'application/json']],
      body: { text: '{"a":1}' },
    },
    dropped: ['The host: atlassian-connect-express sends to the site of the tenant.'],
  },
  {
    name: 'the page of a Connect app',
    text: "AP.request('/rest/api/3/issue', { type: 'PUT', contentType: 'application/json', data: JSON.stringify({ a: 1 }) })",
    request: {
      method: 'PUT',
      url: '/rest/api/3/issue',
      headers: [['Content-Type', 'application/json']],
      body: { text: '{"a":1}' },
    },
    dropped: ['The host: the page of an app sends to the site that it stands in.'],
  },
  {
    name: 'C# with a content that is not read',
    text: `var request = new HttpRequestMessage(HttpMethod.Post, "${ISSUE}");\nrequest.Headers.Add("A", @"b ""c"" \\d");\nrequest.Content = new StringContent("{}", null, "application/json");`,
    request: { method: 'POST', url: ISSUE, headers: [['A', 'b "c" \\d']] },
    dropped: ['What StringContent adds to the request.'],
  },
  {
    name: 'Go, as Postman writes it',
    text: `url := "${ISSUE}"\n  method := "POST"\n\n  payload := strings.NewReader(\`{"a":"é\\n"}\`)\n\n  req, err := http.NewRequest(method, url, payload)\n  req.Header.Add("X-A", "b")\n  req.SetBasicAuth("mia", "x")`,
    request: {
      method: 'POST',
      url: ISSUE,
      headers: [['X-A', 'b']],
      body: { text: '{"a":"é\\n"}' },
    },
    dropped: ['What SetBasicAuth adds to the request.'],
  },
  {
    name: 'PHP, as Postman writes it',
    text: `<?php\n$curl = curl_init();\n\ncurl_setopt_array($curl, array(\n  CURLOPT_URL => '${ISSUE}',\n  CURLOPT_ENCODING => '',\n  CURLOPT_CUSTOMREQUEST => 'PUT',\n  CURLOPT_POSTFIELDS =>'{"a":"it\\'s é \\n"}',\n  CURLOPT_HTTPHEADER => array(\n    'X-A: b'\n  ),\n));`,
    request: {
      method: 'PUT',
      url: ISSUE,
      headers: [['X-A', 'b']],
      body: { text: '{"a":"it\'s é \\n"}' },
    },
  },
  {
    name: 'a text block of Java is not read',
    text: `HttpRequest.newBuilder(URI.create("${ISSUE}")).POST(HttpRequest.BodyPublishers.ofString("""\n  {}\n  """)).build()`,
    request: { method: 'POST', url: ISSUE, headers: [], body: { text: '(redacted)' } },
    dropped: ['What only running the code would give.'],
  },
  {
    name: 'Chrome, copy all as fetch',
    text: `fetch("${ISSUE}", {\n  "body": null,\n  "method": "GET"\n}); ;\nfetch("https://a.example/b", {\n  "body": "x",\n  "method": "POST"\n});`,
    number: 2,
    request: { method: 'POST', url: 'https://a.example/b', headers: [], body: { text: 'x' } },
    noted: ['One other request: this is number 2 of 2.'],
  },
  {
    name: 'PowerShell with variables, of which one is known',
    text: `$body = '{"a":1}'\nInvoke-RestMethod -Uri "${ISSUE}" -Method Post -Headers $headers -Body $body`,
    request: { method: 'POST', url: ISSUE, headers: [], body: { text: '{"a":1}' } },
    dropped: ['What only running the code would give.'],
  },
  {
    name: 'PowerShell with a header that is worked out',
    text: `Invoke-RestMethod -Method Get -Uri '${ISSUE}' -Headers @{A=('Basic {0}' -f $b64); B='c'; D=$e; F='g' + 'h'}`,
    request: { method: 'GET', url: ISSUE, headers: [['B', 'c']] },
    dropped: ['What only running the code would give.'],
  },
  {
    name: 'a method that fetch writes in capitals',
    text: `fetch('${ISSUE}', { method: 'put' })`,
    request: { method: 'PUT', url: ISSUE, headers: [] },
  },
  {
    name: 'code that speaks of curl',
    text: `fetch("${ISSUE}", { headers: { "User-Agent": "curl/8.5" } }) // as curl does`,
    request: { method: 'GET', url: ISSUE, headers: [['User-Agent', 'curl/8.5']] },
  },
]

describe('a call in code becomes a request', () => {
  rows('as browsers copy it and people write it', table, becomesRequest)

  it('a login and cookies of Python are taken out and named', () => {
    const read = importRequest(
      `requests.put('https://a.example/x', auth=('mia', 'opaque-secret'), cookies={'a': 'opaque-secret', 'b': '2'})`,
      0,
    )
    expect(read.request.headers).toEqual([
      ['Authorization', 'Basic (redacted)'],
      ['Cookie', 'a=(redacted); b=(redacted)'],
    ])
    expect(read.credentials.map(({ kind }) => kind)).toEqual(['basic', 'cookie'])
  })

  it('cookies of a session in PowerShell are taken out and named', () => {
    const read = importRequest(
      `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n$session.UserAgent = "Mozilla/5.0"\n$session.Cookies.Add((New-Object System.Net.Cookie("token", "opaque-secret", "/", "acme.atlassian.net")))\nInvoke-WebRequest -UseBasicParsing -Uri "${ISSUE}" \`\n-WebSession $session`,
      0,
    )
    expect(read.request).toEqual({
      method: 'GET',
      url: ISSUE,
      headers: [
        ['User-Agent', 'Mozilla/5.0'],
        ['Cookie', 'token=(redacted)'],
      ],
    })
    expect(read.credentials.map(({ kind }) => kind)).toEqual(['cookie'])
  })
})

const SITE = 'https://acme.atlassian.net'
const JIRA = 'The host: Forge sends to the Jira of the site on which the app is installed.'
const TENANT = 'The host: atlassian-connect-express sends to the site of the tenant.'

/** What is said of each that Understudy writes; and what it cannot say again. */
const own: readonly {
  readonly target: RequestTarget
  readonly dropped?: readonly string[]
  /** As it comes back. */
  readonly back?: (request: ExportableRequest) => ExportableRequest
}[] = [
  { target: 'fetch', back: withMethodOfFetch },
  { target: 'undici' },
  { target: 'python-requests' },
  { target: 'invoke-webrequest' },
  { target: 'csharp' },
  { target: 'go', back: withoutAgentOfGo },
  { target: 'java' },
  { target: 'php' },
  { target: 'forge', dropped: [JIRA], back: ofApp },
  { target: 'connect-express', dropped: [TENANT], back: ofApp },
  { target: 'spring-boot', back: (request) => ({ ...ofApp(request), url: request.url }) },
]

/** The framework knows host and credential. */
function ofApp({ url, headers, ...request }: ExportableRequest): ExportableRequest {
  return {
    ...request,
    url: url.slice(SITE.length),
    headers: headers.filter(([name]) => name.toLowerCase() !== 'authorization'),
  }
}

/** https://fetch.spec.whatwg.org/#concept-method-normalize */
function withMethodOfFetch(request: ExportableRequest): ExportableRequest {
  const isKnown = /^(?:delete|get|head|options|post|put)$/i.test(request.method)
  return isKnown ? { ...request, method: request.method.toUpperCase() } : request
}

/** Headers of a name stand together, and an empty User-Agent is how Go sends none. */
function withoutAgentOfGo({ headers, ...request }: ExportableRequest): ExportableRequest {
  const names = [...new Set(headers.map(([name]) => name))]
  return {
    ...request,
    headers: names
      .flatMap((name) => headers.filter((each) => each[0] === name))
      .filter(([name, value]) => name !== 'User-Agent' || value !== ''),
  }
}

function written(target: RequestTarget, request: ExportableRequest): string | null {
  try {
    const { command, files, notes } = requestTargets[target](request, {
      multiline: true,
      credentials: { kind: 'variable' },
      version: '1.0.0',
    })
    // A header of a name comes joined, and a note said so.
    const names = request.headers.map(([name]) => name.toLowerCase())
    const isJoined = notes.length > 0 && new Set(names).size < names.length
    const isMap = ['fetch', 'invoke-webrequest', 'python-requests'].includes(target)
    return files.length > 0 || (isJoined && isMap) ? null : command
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

function formOf(parts: readonly Part[]): Buffer {
  const segments = bodySegments({ kind: 'parts', parts }) ?? []
  return Buffer.concat(
    segments.map((segment) =>
      segment.kind === 'text'
        ? Buffer.from(literalText({ value: segment.value, encoding: 'utf8' }))
        : Buffer.from('bytes' in segment ? segment.bytes : ''),
    ),
  )
}

/** A longer body lies in a file. */
const inText = nastyRequests.filter(({ request: { body } }) => bytesOf(body).length <= 65_536)

describe.each(own)('$target that Understudy wrote', ({ target, dropped = [], back }) => {
  const isReadBack = (request: ExportableRequest): void => {
    const command = written(target, request)
    if (command === null) return
    const read = importRequest(command, 0)
    expect(read.dropped).toEqual(dropped)
    const expected = back === undefined ? request : back(request)
    expect({ ...read.request, body: null }).toEqual({ ...expected, body: null })
    if (request.body === undefined || !('parts' in request.body))
      expect(bytesOf(read.request.body)).toEqual(bytesOf(request.body))
  }

  const table = inText.map(({ name, request }) => ({
    name,
    request: { ...request, url: SITE + request.url },
  }))
  rows('is read back', table, ({ request }) => isReadBack(request))

  it('any request', () => {
    fc.assert(
      fc.property(anyRequest, (request) => isReadBack({ ...request, url: SITE + request.url })),
      { numRuns: 150 },
    )
  })

  const forms = nastyForms.filter(({ parts }) => parts.every((part) => !('file' in part)))
  rows('any form, as the bytes that it sends', forms, ({ parts }) => {
    const request = { method: 'POST', url: `${SITE}/x`, headers: [], body: { parts: [...parts] } }
    const command = written(target, request)
    if (command === null) return
    const read = importRequest(command, 0)
    expect(read.dropped).toEqual(dropped)
    expect(bytesOf(read.request.body).toString('latin1')).toBe(formOf(parts).toString('latin1'))
  })

  it('a form with a file is said', () => {
    const parts = [{ name: 'f', file: 'a.txt' }]
    const command = written(target, {
      method: 'POST',
      url: `${SITE}/x`,
      headers: [],
      body: { parts },
    })
    if (command === null) return
    const { request, dropped: left } = importRequest(command, 0)
    expect(request.body).toBeUndefined()
    expect(left).toContain('The body, of which a part is the content of a file.')
  })

  it('credentials as variables', () => {
    const command = written(target, {
      method: 'POST',
      url: `${SITE}/x?jwt=abc.def.ghi&y=1`,
      headers: [['Cookie', 'a=b']],
      body: { text: 'grant_type=x&assertion=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig' },
    })
    const { request } = importRequest(command ?? '', 0)
    expect(request.url.replace(SITE, '')).toBe('/x?jwt=(redacted)&y=1')
    expect(request.headers).toEqual([['Cookie', '(redacted)']])
    expect(request.body).toEqual({ text: 'grant_type=x&assertion=(redacted)' })
  })
})
