import {
  asObject,
  type Failed,
  type Form,
  headOf,
  hostOf,
  lower,
  pathOf,
  typeOf,
} from './failed.ts'
import { curl } from './clients.ts'

const cmd = (text: string): string =>
  `^"${text.replaceAll('"', '^\\^"').replaceAll('%', '^%').replaceAll('&', '^&')}^"`
const list = (pairs: Failed['sent']): readonly object[] =>
  pairs.map(([name, value]) => ({ name, value }))

const har = (one: Failed, more: object = {}, content: object | null = null): object => ({
  log: {
    version: '1.2',
    creator: { name: 'WebInspector', version: '537.36' },
    pages: [],
    entries: [
      {
        _connectionId: '4312',
        _initiator: { type: 'script' },
        _resourceType: 'fetch',
        startedDateTime: '2026-11-03T10:00:01.120Z',
        time: 212.4,
        request: {
          method: one.method,
          url: one.url,
          httpVersion: 'http/2.0',
          headers: list(lower(one.sent)),
          queryString: [],
          cookies: [],
          headersSize: -1,
          bodySize: one.sentBody?.length ?? 0,
          ...(one.sentBody === null
            ? {}
            : { postData: { mimeType: 'application/json', text: one.sentBody } }),
        },
        response: {
          status: one.status,
          statusText: '',
          httpVersion: 'http/2.0',
          headers: list(lower(one.headers)),
          cookies: [],
          content: content ?? { size: one.body.length, mimeType: typeOf(one), text: one.body },
          redirectURL: '',
          headersSize: -1,
          bodySize: -1,
        },
        cache: {},
        timings: { send: 1, wait: 200, receive: 11 },
        ...more,
      },
    ],
  },
})

const TITLES = (one: Failed): string =>
  `Request URL\n${one.url}\nRequest Method\n${one.method}\nStatus Code\n${one.status} ${one.reason}\nRemote Address\n185.166.143.36:443\nReferrer Policy\nstrict-origin-when-cross-origin\n`

/** What browsers show and export. */
export const browserForms: readonly Form[] = [
  {
    name: 'Chrome: copied as fetch, the answer below',
    lacks: ['headers'],
    text: (one) => `fetch(${JSON.stringify(one.url)}, {
  "headers": ${JSON.stringify(asObject(one.sent), null, 2).replaceAll('\n', '\n  ')},
  "referrer": "https://app.druckplan.example/",
  "body": ${one.sentBody === null ? 'null' : JSON.stringify(one.sentBody)},
  "method": "${one.method}",
  "mode": "cors",
  "credentials": "omit"
});

${one.status}
${one.body}`,
  },
  {
    name: 'Chrome: copied as cURL (cmd), the answer below',
    lacks: ['headers'],
    text: (one) => `curl ${one.method === 'GET' ? '' : `-X ${cmd(one.method)} `}${cmd(one.url)} ^
${lower(one.sent)
  .map(([name, value]) => `  -H ${cmd(`${name}: ${value}`)}`)
  .join(' ^\n')}${one.sentBody === null ? '' : ` ^\n  --data-raw ${cmd(one.sentBody)}`}

${one.status} ${one.reason}
${one.body}`,
  },
  {
    name: 'Chrome: copied as cURL (bash), the answer below',
    lacks: ['headers'],
    text: (one) => `${curl(one, '--compressed')}\n\nResponse ${one.status}:\n\n${one.body}`,
  },
  {
    name: 'Chrome: copied as PowerShell, the answer below',
    lacks: ['headers'],
    text: (one) => `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
Invoke-WebRequest -UseBasicParsing -Uri "${one.url}" \`
-Method "${one.method}" \`
-WebSession $session \`
-Headers @{
${lower(one.sent)
  .map(([name, value]) => `  "${name}"="${value}"`)
  .join('\n')}
}${one.sentBody === null ? '' : ` \`\n-Body "${one.sentBody.replaceAll('"', '`"')}"`}

Response: ${one.status}
${one.body}`,
  },
  {
    name: 'Chrome: the headers’ panel, a name and a value a line',
    lacks: ['body', 'sentBody'],
    text: (one) => `${TITLES(one)}Response Headers
${lower(one.headers)
  .map(([name, value]) => `${name}\n${value}`)
  .join('\n')}
Request Headers
:authority
${hostOf(one)}
:method
${one.method}
:path
${pathOf(one)}
:scheme
https
${lower(one.sent)
  .map(([name, value]) => `${name}\n${value}`)
  .join('\n')}`,
  },
  {
    name: 'Chrome: the headers’ panel, then the answer',
    lacks: ['sent', 'sentBody'],
    text: (one) => `${TITLES(one)}Response Headers
${lower(one.headers)
  .map(([name, value]) => `${name}\n${value}`)
  .join('\n')}

Response
${one.body}`,
  },
  {
    name: 'Chrome: the headers’ panel of a while ago',
    lacks: ['sentBody', 'body'],
    text: (one) => `General
Request URL: ${one.url}
Request Method: ${one.method}
Status Code: ${one.status} 
Remote Address: 185.166.143.36:443
Referrer Policy: no-referrer
Response Headers
${headOf(lower(one.headers))}
Request Headers
:authority: ${hostOf(one)}
:method: ${one.method}
:path: ${pathOf(one)}
:scheme: https
${headOf(lower(one.sent))}`,
  },
  {
    name: 'Chrome’s console, and the preview',
    lacks: ['sent', 'sentBody', 'headers'],
    text: (
      one,
    ) => `panel.js:112 ${one.method === 'GET' ? 'GET' : one.method} ${one.url} ${one.status} (${one.reason})
(anonymous) @ panel.js:112
await in (anonymous)
panel.js:118 Uncaught (in promise) Error: ${one.body}
    at panel.js:118:15`,
  },
  {
    name: 'Firefox: the console',
    lacks: ['sent', 'sentBody', 'headers'],
    text: (one) => `XHR${one.method}
${one.url}
[HTTP/2 ${one.status}  128ms]

${one.body}`,
  },
  {
    name: 'Firefox: headers as JSON, then the answer',
    lacks: ['sent', 'sentBody'],
    text: (one) => `${one.method} ${one.url}
${JSON.stringify({ [`Response Headers (${one.status} B)`]: { headers: list(lower(one.headers)) } }, null, '\t')}
Status ${one.status}
Version HTTP/2
${one.body}`,
  },
  {
    name: 'Firefox: response headers copied',
    lacks: ['sent', 'sentBody'],
    text: (one) =>
      `${one.method} ${one.url}\n\nHTTP/2 ${one.status} \n${headOf(lower(one.headers))}\nX-Firefox-Spdy: h2\n\n${one.body}`,
  },
  {
    name: 'Safari’s web inspector',
    lacks: ['sentBody', 'body'],
    text: (one) => `Summary
URL: ${one.url}
Status: ${one.status}
Source: Network
Address: 185.166.143.36:443
Initiator: 
panel.js:112

Request
:method: ${one.method}
:scheme: https
:authority: ${hostOf(one)}
:path: ${pathOf(one)}
${headOf(one.sent)}

Response
:status: ${one.status}
${headOf(one.headers)}`,
  },
  {
    name: 'a HAR of Chrome',
    lacks: [],
    text: (one) => JSON.stringify(har(one), null, 2),
  },
  {
    name: 'a HAR of Firefox, the body in base64',
    lacks: [],
    text: (one) =>
      JSON.stringify(
        har(
          one,
          { pageref: 'page_1', serverIPAddress: '185.166.143.36' },
          {
            size: one.body.length,
            mimeType: typeOf(one),
            encoding: 'base64',
            text: Buffer.from(one.body).toString('base64'),
          },
        ),
      ),
  },
  {
    name: 'a HAR, one entry of it alone',
    lacks: [],
    text: (one) =>
      JSON.stringify((har(one) as { log: { entries: readonly object[] } }).log.entries[0], null, 2),
  },
  {
    name: 'a HAR in a ticket, words above it',
    lacks: [],
    text: (one) =>
      `Hi, here is the HAR of the failing call:\n\n${JSON.stringify(har(one), null, 2)}\n`,
  },
]
