import { type Failed, type Form, headOf, hostOf, lower, pathOf, prettyBody } from './failed.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

export const curl = ({ method, url, sent, sentBody }: Failed, options = '-i'): string =>
  [
    `curl ${options}${method === 'GET' && sentBody === null ? '' : ` -X ${method}`} ${quoted(url)}`,
    ...sent.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(sentBody === null ? [] : [`--data-raw ${quoted(sentBody)}`]),
  ].join(' \\\n  ')

export const answer = ({ status, reason, headers, body }: Failed, version = '1.1'): string =>
  `HTTP/${version} ${status}${version === '2' ? ' ' : ` ${reason}`}\n${headOf(version === '2' ? lower(headers) : headers)}\n\n${body}`

export const request = (failed: Failed): string =>
  `${failed.method} ${pathOf(failed)} HTTP/1.1\nHost: ${hostOf(failed)}\n${headOf(failed.sent)}\n\n${failed.sentBody ?? ''}`

/** What command-line tools and REST clients show of a call. */
export const clientForms: readonly Form[] = [
  { name: 'curl -i', lacks: [], text: (one) => `$ ${curl(one)}\n${answer(one, '2')}` },
  {
    name: 'curl -v',
    lacks: [],
    text: (one) => `$ ${curl(one, '-v')}
*   Trying 185.166.143.36:443...
* Connected to ${hostOf(one)} (185.166.143.36) port 443 (#0)
* ALPN: offers h2,http/1.1
* TLSv1.3 (OUT), TLS handshake, Client hello (1):
* SSL connection using TLSv1.3 / TLS_AES_128_GCM_SHA256
* Server certificate:
*  subject: CN=*.atlassian.net
*  SSL certificate verify ok.
* using HTTP/2
> ${one.method} ${pathOf(one)} HTTP/2
> Host: ${hostOf(one)}
> user-agent: curl/8.5.0
${headOf(lower(one.sent), '> ')}
> 
< HTTP/2 ${one.status} 
${headOf(lower(one.headers), '< ')}
< 
* Connection #0 to host ${hostOf(one)} left intact
${one.body}`,
  },
  {
    name: 'curl -v with a progress meter',
    lacks: ['sentBody'],
    text: (one) => `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                 Dload  Upload   Total   Spent    Left  Speed
  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0* Connected to ${hostOf(one)}
> ${one.method} ${pathOf(one)} HTTP/1.1
> Host: ${hostOf(one)}
${headOf(one.sent, '> ')}
>
* upload completely sent off: 32 bytes
< HTTP/1.1 ${one.status} ${one.reason}
${headOf(one.headers, '< ')}
<
{ [${one.body.length} bytes data]
100   ${one.body.length}    0   ${one.body.length}    0     0    412      0 --:--:-- --:--:-- --:--:--   412
* Closing connection
${one.body}`,
  },
  {
    name: 'curl with the status behind the body',
    lacks: ['headers'],
    text: (one) =>
      `mia@ws:~$ ${curl(one, "-s -w '\\n%{http_code}\\n'")}\n${one.body}\n${one.status}\nmia@ws:~$ `,
  },
  {
    name: 'curl and the body alone',
    lacks: ['headers'],
    text: (one) => `$ ${curl(one, '-s')}\n${one.body}`,
  },
  {
    name: 'HTTPie -v',
    lacks: [],
    text: (one) => `$ http -v ${one.method} ${one.url}\n${request(one)}\n\n\n${answer(one)}\n\n`,
  },
  {
    name: 'HTTPie',
    lacks: ['sentBody'],
    text: (one) =>
      `$ http ${one.method} '${one.url}' ${one.sent.map(([name, value]) => `'${name}:${value}'`).join(' ')}\n${answer({ ...one, body: prettyBody(one) })}`,
  },
  {
    name: 'xh',
    lacks: ['sent', 'sentBody'],
    text: (one) =>
      `❯ xh ${one.method.toLowerCase()} ${one.url}\n${answer({ ...one, body: prettyBody(one) }, '2.0')}`,
  },
  {
    name: 'wget -S',
    lacks: ['sent', 'sentBody', 'body'],
    text: (one) => `--2026-11-03 10:00:01--  ${one.url}
Resolving ${hostOf(one)} (${hostOf(one)})... 185.166.143.36, 185.166.143.37
Connecting to ${hostOf(one)} (${hostOf(one)})|185.166.143.36|:443... connected.
HTTP request sent, awaiting response... 
  HTTP/1.1 ${one.status} ${one.reason}
${headOf(one.headers, '  ')}
2026-11-03 10:00:02 ERROR ${one.status}: ${one.reason}.`,
  },
]
