import { type Form, headOf, hostOf, lower, pathOf, prettyBody, typeOf } from './failed.ts'
import { answer, request } from './clients.ts'

/** What proxies and sniffers show of a call. */
export const proxyForms: readonly Form[] = [
  {
    name: 'Fiddler, raw',
    lacks: [],
    text: (one) =>
      `${one.method} ${one.url} HTTP/1.1\nHost: ${hostOf(one)}\n${headOf(one.sent)}\n\n${one.sentBody ?? ''}\n${answer(one)}\n\n------------------------------------------------------------------\n`,
  },
  {
    name: 'Charles, as text',
    lacks: [],
    text: (one) => `URL\t${one.url}
Status\tComplete
Response Code\t${one.status} ${one.reason}
Protocol\tHTTP/1.1
Method\t${one.method}
Content-Type\t${typeOf(one)}
Client Address\t127.0.0.1:52344
Remote Address\t${hostOf(one)}/185.166.143.36:443

Request
${one.method} ${pathOf(one)} HTTP/1.1
Host: ${hostOf(one)}
${headOf(one.sent)}

${one.sentBody ?? ''}

Response
${answer(one)}`,
  },
  {
    name: 'Wireshark: the stream followed',
    lacks: [],
    text: (one) => `${request(one)}${answer(one).replaceAll('\n', '\r\n')}`,
  },
  {
    name: 'Wireshark: the tree',
    lacks: ['sentBody'],
    text: (one) => `Hypertext Transfer Protocol
    ${one.method} ${pathOf(one)} HTTP/1.1\\r\\n
    Host: ${hostOf(one)}\\r\\n
${one.sent.map(([name, value]) => `    ${name}: ${value}\\r\\n`).join('\n')}
    \\r\\n
    [Full request URI: ${one.url}]
Hypertext Transfer Protocol
    HTTP/1.1 ${one.status} ${one.reason}\\r\\n
${one.headers.map(([name, value]) => `    ${name}: ${value}\\r\\n`).join('\n')}
    \\r\\n
    [Time since request: 0.211000000 seconds]
    File Data: ${one.body.length} bytes
Line-based text data: ${typeOf(one)} (1 lines)
    ${one.body.replaceAll('\n', '\n    ')}`,
  },
  {
    name: 'mitmproxy’s flow',
    lacks: [],
    text: (one) => `127.0.0.1:52344: ${one.method} ${one.url} HTTP/2.0
${headOf(lower(one.sent), '    ')}

    ${one.sentBody ?? ''}

 << HTTP/2.0 ${one.status} ${one.reason} ${one.body.length}b
${headOf(lower(one.headers), '    ')}

    ${one.body.replaceAll('\n', '\n    ')}`,
  },
  {
    name: 'Burp’s two panes',
    lacks: [],
    text: (one) => `${request(one)}\n\n${answer({ ...one, body: prettyBody(one) }, '2')}`,
  },
  {
    name: 'Proxyman’s table of it',
    lacks: ['sent', 'sentBody', 'headers'],
    text: (one) =>
      `ID  Method  URL  Code  Duration\n12  ${one.method}  ${one.url}  ${one.status} ${one.reason}  211 ms\nBody:\n${one.body}`,
  },
]
