import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { credentialIn, drips, FIVE, floods, OK, resets, rowsThat, stalls, whole } from './rows.ts'

const chunked = `${OK}Transfer-Encoding: chunked\r\n\r\n`
const fifty = `${OK}Content-Length: 50\r\n\r\nhello`
const bomb = gzipSync(Buffer.alloc(4_000_000))
const typed = (type: string, body: string): Buffer => whole([`Content-Type: ${type}`], body)
const coded = (coding: string, body: string | Buffer): Buffer =>
  whole([`Content-Encoding: ${coding}`], body)
const packed = {
  gzip: gzipSync('{"a":1}'),
  br: brotliCompressSync('{"a":1}'),
  zstd: zstdCompressSync('{"a":1}'),
}

export const bodies = [
  ...rowsThat('answered 200 answer_broke_off', {
    'a body that is short': fifty,
    'a body that is reset': resets(fifty),
    'no last chunk': `${chunked}3\r\nabc\r\n`,
  }),
  ...rowsThat('answered 403 answer_broke_off', {
    'a failure whose body is short': 'HTTP/1.1 403 No\r\nContent-Length: 50\r\n\r\nno',
  }),
  ...rowsThat(
    'answered 200 network_timeout',
    {
      'a body that falls silent': stalls(fifty),
      'a body that drips without an end': drips(chunked, '1\r\na\r\n'),
      'a chunk whose words go on': drips(`${chunked}1;`, 'a'.repeat(10_000)),
    },
    { waits: true },
  ),
  ...rowsThat('answered 200 answer_too_large', {
    'a body without an end': floods(chunked, `4000\r\n${'a'.repeat(0x4000)}\r\n`),
    'a gzip bomb': coded('gzip', bomb),
    'a gzip bomb that is packed twice': coded('gzip, gzip', gzipSync(bomb)),
  }),
  ...rowsThat('answered 200 answer_malformed', {
    'a chunk of nonsense': `${chunked}zz\r\nhello`,
    'a negative chunk': `${chunked}-1\r\nhello`,
    'a chunk past all numbers': `${chunked}${'f'.repeat(20)}\r\nhello`,
    'a chunk without its end': `${chunked}3\r\nabcdef\r\n0\r\n\r\n`,
    'trailers without an end': floods(
      `${chunked}3\r\nabc\r\n0\r\n`,
      'X-A: bbbbbbbbbbbb\r\n'.repeat(1000),
    ),
  }),
  ...rowsThat('answered 200', {
    'a body that is long': `${OK}Content-Length: 2\r\n\r\nhello`,
    'a body until the connection closes': `${OK}\r\nhello`,
    trailers: `${chunked}3\r\nabc\r\n0\r\nX-A: b\r\n\r\n`,
    'two hundred codings': coded(`${'gzip, '.repeat(200)}gzip`, 'hello'),
    'a coding that nobody knows': coded('__proto__', 'hello'),
    'a wrong charset': typed('text/plain; charset=utf-8', '\xff\xfe\x00'),
    'a charset that nobody knows': typed('text/plain; charset=klingon', 'hello'),
    'a byte-order mark': typed('application/json', '\xef\xbb\xbf{"a":1}'),
    'JSON that is cut': typed('application/json', '{"errorMessages":['),
    'JSON of ten thousand brackets': typed('application/json', '['.repeat(10_000)),
    'JSON with prototype names': typed('application/json', '{"__proto__":{"errorMessages":1}}'),
    'JSON whose errors are odd': typed('application/json', '{"errorMessages":{"a":[null]}}'),
    'its credential as a body': (socket, soFar) => socket.end(whole([], credentialIn(soFar))),
    'all that it was sent, as UTF-16': (socket, soFar) =>
      socket.end(
        whole(['Content-Type: text/plain; charset=utf-16le'], Buffer.from(soFar, 'utf16le')),
      ),
    'all that it was sent, packed': (socket, soFar) => socket.end(coded('gzip', gzipSync(soFar))),
  }),
  ...Object.entries(packed).flatMap(([coding, bytes]) => [
    ...rowsThat('answered 200', {
      [`${coding} that is cut`]: coded(coding, bytes.subarray(0, -3)),
      [`${coding} that is plain text`]: coded(coding, 'hello'),
    }),
    ...rowsThat('answered 200 answer_broke_off', {
      [`${coding} whose body breaks off`]: Buffer.concat([
        Buffer.from(`${OK}Content-Encoding: ${coding}\r\nContent-Length: 400\r\n\r\n`),
        bytes,
      ]),
    }),
  ]),
  ...rowsThat('answered 204', { '204 with a body': `HTTP/1.1 204 No Content\r\n${FIVE}` }),
  ...rowsThat('answered 304', { '304 with a body': `HTTP/1.1 304 Not Modified\r\n${FIVE}` }),
  ...rowsThat('answered 200', { 'HEAD with a body': `${OK}${FIVE}` }, { method: 'HEAD' }),
]
