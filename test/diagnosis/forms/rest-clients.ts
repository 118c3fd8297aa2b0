import {
  asObject,
  authOf,
  type Form,
  headOf,
  hostOf,
  lower,
  pathOf,
  prettyBody,
  typeOf,
} from './failed.ts'
import { answer } from './clients.ts'

/** What REST clients show of a call. */
export const restForms: readonly Form[] = [
  {
    name: 'Postman’s console',
    lacks: [],
    text: (one) => `▶ ${one.method} ${one.url}
${one.status}
412 ms
Network
Addresses: {local: {address: "10.0.0.4", family: "IPv4", port: 52311}, remote: {address: "185.166.143.36", family: "IPv4", port: 443}}
Request Headers
${headOf(one.sent)}
User-Agent: PostmanRuntime/7.43.0
Host: ${hostOf(one)}
${one.sentBody === null ? '' : `Request Body\n${one.sentBody}\n`}Response Headers
${headOf(one.headers)}
Response Body
${one.body}`,
  },
  {
    name: 'Postman’s console, expanded',
    lacks: [],
    text: (one) => `${one.method} ${one.url}: {
  "Network": {
    "addresses": {
      "remote": {
        "address": "185.166.143.36",
        "port": 443
      }
    },
    "tls": {
      "protocol": "TLSv1.3"
    }
  },
  "Request Headers": ${JSON.stringify(asObject(one.sent), null, 2).replaceAll('\n', '\n  ')},
  "Request Body": ${JSON.stringify(one.sentBody ?? '')},
  "Response Headers": ${JSON.stringify(asObject(one.headers), null, 2).replaceAll('\n', '\n  ')},
  "Response Body": ${JSON.stringify(one.body)}
}`,
  },
  {
    name: 'Postman’s pane of the answer',
    lacks: ['sent', 'sentBody', 'headers'],
    text: (one) =>
      `${one.method}  ${one.url}  Send\nBody Cookies (3) Headers (22) Test Results\nStatus: ${one.status} ${one.reason}  Time: 412 ms  Size: 1.24 KB\nPretty  Raw  Preview  JSON\n${prettyBody(
        one,
      )
        .split('\n')
        .map((line, at) => `${at + 1}\n${line}`)
        .join('\n')}`,
  },
  {
    name: 'Postman’s code for requests, the answer below',
    lacks: ['headers'],
    text: (one) => `import requests

url = ${JSON.stringify(one.url)}

payload = ${one.sentBody === null ? '{}' : JSON.stringify(one.sentBody)}
headers = {
${one.sent.map(([name, value]) => `  '${name}': '${value}'`).join(',\n')}
}

response = requests.request("${one.method}", url, headers=headers, data=payload)

print(response.text)

Response (${one.status} ${one.reason}):
${one.body}`,
  },
  {
    name: 'Insomnia’s timeline',
    lacks: [],
    text: (one) => `* Preparing request to ${one.url}
* Current time is 2026-11-03T10:00:01.000Z
* Enable automatic URL encoding
* Using default HTTP version
* Connected to ${hostOf(one)} (185.166.143.36) port 443 (#3)

> ${one.method} ${pathOf(one)} HTTP/2
> Host: ${hostOf(one)}
> user-agent: insomnia/11.0.1
${headOf(lower(one.sent), '> ')}
${one.sentBody === null ? '' : `\n| ${one.sentBody}\n`}
* We are completely uploaded and fine

< HTTP/2 ${one.status} 
${headOf(lower(one.headers), '< ')}


* Received ${one.body.length} B chunk
* Connection #3 to host ${hostOf(one)} left intact

${one.body}`,
  },
  {
    name: 'Bruno’s timeline',
    lacks: [],
    text: (one) => `Request
${one.method} ${one.url}
${headOf(one.sent)}
${one.sentBody === null ? '' : `data ${one.sentBody}\n`}
Response
HTTP/1.1 ${one.status} ${one.reason}
${headOf(lower(one.headers))}

${one.body}`,
  },
  {
    name: 'Yaak’s timeline',
    lacks: ['sentBody'],
    text: (one) => `* Resolved ${hostOf(one)} to 185.166.143.36
> ${one.method} ${pathOf(one)} HTTP/2
${headOf(lower(one.sent), '> ')}
< HTTP/2 ${one.status} ${one.reason}
${headOf(lower(one.headers), '< ')}
* Response body: ${one.body.length} bytes

${prettyBody(one)}`,
  },
  {
    name: 'Thunder Client',
    lacks: ['sent', 'sentBody', 'headers'],
    text: (one) => `${one.method} ${one.url}
Status: ${one.status} ${one.reason}   Size: ${one.body.length} Bytes   Time: 421 ms
Response
${prettyBody(one)}`,
  },
  {
    name: 'Hoppscotch',
    lacks: ['sent', 'sentBody', 'headers'],
    text: (one) =>
      `${one.method}\n${one.url}\nStatus: ${one.status} • ${one.reason}\nTime: 421 ms\nSize: ${one.body.length} B\n\nResponse Body\n${prettyBody(one)}`,
  },
  {
    name: 'a file of VS Code’s REST Client',
    lacks: [],
    text: (one) => `### as the user
${one.method} ${one.url}
${headOf(one.sent)}

${one.sentBody ?? ''}

###
${answer({ ...one, body: prettyBody(one) })}`,
  },
  {
    name: 'JetBrains’ HTTP client',
    lacks: ['sentBody', 'sent'],
    text: (one) => `${one.method} ${one.url}

HTTP/2 ${one.status} ${one.reason}
${headOf(one.headers)}

${prettyBody(one)}

Response code: ${one.status} (${one.reason}); Time: 212ms (212 ms); Content length: ${one.body.length} bytes (${one.body.length} B)`,
  },
  {
    name: 'PowerShell’s Invoke-WebRequest with its error (5.1)',
    lacks: ['headers'],
    text: (
      one,
    ) => `PS C:\\tickets> Invoke-RestMethod -Uri "${one.url}" -Method ${one.method} -Headers @{${one.sent.map(([name, value]) => `"${name}"="${value}"`).join('; ')}}${one.sentBody === null ? '' : ` -Body '${one.sentBody}'`}
Invoke-RestMethod : ${one.body}
At line:1 char:1
+ Invoke-RestMethod -Uri "${one.url.slice(0, 40)} ...
+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod], WebException
    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand`,
  },
  {
    name: 'PowerShell 7',
    lacks: ['headers', 'sentBody'],
    text: (
      one,
    ) => `PS /home/mia> Invoke-RestMethod '${one.url}' -Method ${one.method} -Headers @{Authorization='${authOf(one) ?? ''}'}
Invoke-RestMethod: 
${prettyBody(one)}
PS /home/mia> $_.Exception.Message
Response status code does not indicate success: ${one.status} (${one.reason}).`,
  },
  {
    name: 'a call that is told by its parts',
    lacks: ['sentBody'],
    text: (one) => `Request URL: ${one.url}
Method: ${one.method}
Headers:
${headOf(one.sent, '  ')}
Response code: ${one.status}
Response headers:
${headOf(one.headers, '  ')}
Response body (${typeOf(one)}):
${one.body}`,
  },
]
