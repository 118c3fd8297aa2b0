import { credentialIn, FIVE, floods, OK, rowsThat } from './rows.ts'

const odd = (status: string): string => `HTTP/1.1 ${status}\r\n${FIVE}`
const header = (lines: string): string => `${OK}${lines}\r\n${FIVE}`

export const heads = [
  ...rowsThat('failed answer_malformed', {
    'nothing but a page': '<html>hello</html>',
    'HTTP/0.9': 'hello',
    ICY: `ICY 200 OK\r\n${FIVE}`,
    'no status': 'HTTP/1.1 \r\n\r\n',
    'a status of two digits': odd('20 OK'),
    'status 000': odd('000 OK'),
    'status 1000': odd('1000 OK'),
    'a negative status': odd('-200 OK'),
    'a word for a status': odd('abc OK'),
    'bare line feeds': 'HTTP/1.1 200 OK\nContent-Length: 5\n\nhello',
    'bare carriage returns': 'HTTP/1.1 200 OK\rContent-Length: 5\r\rhello',
    'a folded header': header('A: b\r\n  c'),
    'a NUL in a value': header('A: b\0c'),
    'a NUL in a name': header('A\0: b'),
    'a space before the colon': header('A : b'),
    'a header without a colon': header('hello'),
    'an empty header name': header(': b'),
    'a head of 300 KB': header(`A: ${'x'.repeat(300_000)}`),
    'headers without an end': floods(OK, 'A: bbbbbbbbbbbbbbbb\r\n'.repeat(1000)),
    'another protocol unasked':
      'HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
    'two lengths': header('Content-Length: 3'),
    'the same length twice': header('Content-Length: 5'),
    'a length and chunks': header('Transfer-Encoding: chunked'),
    'a length of letters': `${OK}Content-Length: abc\r\n\r\nhello`,
    'a negative length': `${OK}Content-Length: -5\r\n\r\nhello`,
    'a length past all numbers': `${OK}Content-Length: ${'9'.repeat(30)}\r\n\r\nhello`,
  }),
  ...rowsThat('failed network_unreachable', { 'a status line alone': OK }),
  ...rowsThat('answered 999', { 'status 999': odd('999 Beyond') }),
  ...rowsThat('answered 200', {
    'no reason phrase': odd('200'),
    'a reason of 5,000 letters': odd(`200 ${'a'.repeat(5000)}`),
    'HTTP/2.0': `HTTP/2.0 200 OK\r\n${FIVE}`,
    'bytes above 127 in a value': header('A: \xff\xfe'),
    'bidi marks in a value': header('A: \xe2\x80\xaeevil'),
    'prototype names': header('__proto__: a\r\nconstructor: b'),
    'a head of 250 KB': header(`A: ${'x'.repeat(250_000)}`),
    'ten thousand headers': header('A: b\r\n'.repeat(10_000).trimEnd()),
    'a thousand informational answers': 'HTTP/1.1 103 Early\r\n\r\n'.repeat(1000) + OK + FIVE,
    'a transfer coding that nobody knows': `${OK}Transfer-Encoding: wat\r\n\r\nhello`,
    'odd cookies': header(`Set-Cookie: \r\nSet-Cookie: =; Expires=never\r\nSet-Cookie: a=b=c;;;`),
    'odd dates': header('Date: Thu, 01 Jan 99999 00:00:00 GMT\r\nExpires: 0\r\nAge: -1'),
    'its credential in every header': (socket, soFar) => {
      const said = credentialIn(soFar)
      socket.end(header(`X-Said: ${said}\r\nSet-Cookie: a=${said}\r\nServer-Timing: ${said}`))
    },
  }),
  ...rowsThat('answered 401', {
    'its credential as the reason': (socket, soFar) =>
      void socket.end(odd(`401 ${credentialIn(soFar)}`)),
    '401 whatever it is given': `HTTP/1.1 401 No\r\nWWW-Authenticate: Bearer\r\n${FIVE}`,
  }),
  ...rowsThat('answered 429', {
    'odd times to wait': `HTTP/1.1 429 Slow\r\nRetry-After: -5\r\nRetry-After: 1e308\r\n${FIVE}`,
  }),
]
