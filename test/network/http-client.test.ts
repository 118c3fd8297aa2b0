import { randomBytes } from 'node:crypto'
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Pair } from '../../contract/draft.ts'
import type { WireRequest } from '../../main/wire/message.ts'
import { answerText } from './raw-server.ts'
import { makeClient, serve } from './talking.ts'

function get(url: string, headers: readonly Pair[] = []): WireRequest {
  return { method: 'GET', url, headers, body: null }
}

const patient = (): { signal: AbortSignal; idleMs: number; totalMs: null } => ({
  signal: new AbortController().signal,
  idleMs: 10_000,
  totalMs: null,
})

describe('what goes out', () => {
  const ok = answerText('200 OK', [], '{}')

  it.each([
    '/',
    "/rest/api/3/search?jql=summary~'x'",
    '/a/../b/./c//d/%2e%2e/%2F',
    '/q?a[]=1&b={x}|y&c=%27+d&&e=?f',
    '/wiki/rest/api/~user;v=1?a=1;b=2&c="<>`^\\',
    `/latin1/\u00e9`,
  ])('sends the target %s as it is', async (target) => {
    const server = await serve((socket) => socket.write(ok))
    await makeClient().send(get(`${server.origin}${target}`), patient())
    expect(server.received[0]?.split('\r\n')[0]).toBe(`GET ${target} HTTP/1.1`)
  })

  it('sends the headers in order and case, repeated ones too, and adds only the framing', async () => {
    const server = await serve((socket) => socket.write(ok))
    const headers: Pair[] = [
      ['X-Zulu', '1'],
      ['accept', 'application/json'],
      ['X-Alpha', 'a'],
      ['10', 'number'],
      ['X-alpha', ''],
      ['X-Zulu', '2'],
    ]
    const body = new TextEncoder().encode('{"ü":1}')
    await makeClient().send({ method: 'POST', url: `${server.origin}/p`, headers, body }, patient())
    expect(server.received[0]).toBe(
      `POST /p HTTP/1.1\r\nhost: 127.0.0.1:${server.port}\r\nconnection: keep-alive\r\n` +
        'X-Zulu: 1\r\naccept: application/json\r\nX-Alpha: a\r\n10: number\r\nX-alpha: \r\nX-Zulu: 2\r\n' +
        'content-length: 8\r\n\r\n{"\u00c3\u00bc":1}',
    )
  })

  it.each([
    ['GET', ''],
    ['DELETE', ''],
    ['POST', 'content-length: 0\r\n'],
    ['PATCH', 'content-length: 0\r\n'],
    ['report', ''],
  ])('frames a %s without a body', async (method, framing) => {
    const server = await serve((socket) => socket.write(ok))
    const request = { method, url: `${server.origin}/x`, headers: [], body: null }
    await makeClient().send(request, patient())
    expect(server.received[0]).toBe(
      `${method} /x HTTP/1.1\r\nhost: 127.0.0.1:${server.port}\r\nconnection: keep-alive\r\n${framing}\r\n`,
    )
  })

  it('keeps one connection for one origin', async () => {
    const server = await serve((socket) => socket.write(ok))
    const client = makeClient()
    await client.send(get(`${server.origin}/1`), patient())
    await client.send(get(`${server.origin}/2`), patient())
    expect(server.received).toHaveLength(1)
  })

  it.each<[string, Partial<WireRequest>]>([
    ['a space in the target', { url: 'http://127.0.0.1:1/a b' }],
    ['a character above latin1', { url: 'http://127.0.0.1:1/日' }],
    ['a line end in the target', { url: 'http://127.0.0.1:1/a\r\nX: y' }],
    ['a fragment', { url: 'http://127.0.0.1:1/a#b' }],
    ['no path', { url: 'http://127.0.0.1:1' }],
    ['user information', { url: 'http://a:b@127.0.0.1:1/' }],
    ['another scheme', { url: 'file:///etc/passwd' }],
    ['a line end in a header', { headers: [['X-A', 'b\r\nc: d']] }],
    ['a bad header name', { headers: [['X A', 'b']] }],
    ['chunked framing by hand', { headers: [['Transfer-Encoding', 'chunked']] }],
    ['expect', { headers: [['Expect', '100-continue']] }],
    [
      'a wrong length',
      { headers: [['Content-Length', '3']], method: 'POST', body: new Uint8Array(5) },
    ],
    ['a bad method', { method: 'GE T' }],
  ])('refuses %s and sends nothing', async (_name, change) => {
    const server = await serve((socket) => socket.write(ok))
    const request = { ...get(`${server.origin}/`), ...change }
    await expect(makeClient().send(request, patient())).rejects.toMatchObject({
      code: 'request_invalid',
    })
    expect(server.received.join('')).toBe('')
  })
})

describe('what comes back', () => {
  it('gives status, headers in the server’s case and order, body and times', async () => {
    const server = await serve((socket) =>
      socket.write(
        answerText(
          '404 Nothing Here',
          ['X-AUSERNAME: mia', 'Set-Cookie: a=1', 'set-cookie: b=2'],
          'gone',
        ),
      ),
    )
    const answer = await makeClient().send(get(`${server.origin}/`), patient())
    expect(answer).toMatchObject({
      status: 404,
      statusText: 'Nothing Here',
      headers: [
        ['X-AUSERNAME', 'mia'],
        ['Set-Cookie', 'a=1'],
        ['set-cookie', 'b=2'],
        ['Content-Length', '4'],
      ],
    })
    expect(new TextDecoder().decode(answer.body)).toBe('gone')
    expect(answer.firstByteMs).toBeGreaterThan(0)
    expect(answer.totalMs).toBeGreaterThanOrEqual(answer.firstByteMs)
  })

  it.each(['301', '302', '303', '307', '308'])('does not follow %s', async (status) => {
    const server = await serve((socket) =>
      socket.write(answerText(`${status} Elsewhere`, ['Location: /b'])),
    )
    const answer = await makeClient().send(get(`${server.origin}/a`), patient())
    expect(answer.status).toBe(Number(status))
    expect(server.received[0]?.match(/ HTTP\/1\.1/g)).toHaveLength(1)
  })

  it('reads a chunked body, whatever the cuts', async () => {
    const server = await serve((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n')
      setImmediate(() => socket.write('2;x=y\r\nde\r\n0\r\n\r\n'))
    })
    const answer = await makeClient().send(get(`${server.origin}/`), patient())
    expect(new TextDecoder().decode(answer.body)).toBe('abcde')
  })

  it('passes over an informational answer', async () => {
    const server = await serve((socket) =>
      socket.write(
        `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${answerText('200 OK', [], 'x')}`,
      ),
    )
    expect((await makeClient().send(get(`${server.origin}/`), patient())).status).toBe(200)
  })

  const plain = Buffer.from('wörter '.repeat(100))
  it.each([
    ['gzip', gzipSync(plain)],
    ['x-gzip', gzipSync(plain)],
    ['GZIP', gzipSync(plain)],
    ['deflate', deflateSync(plain)],
    ['deflate', deflateRawSync(plain)],
    ['br', brotliCompressSync(plain)],
    ['zstd', zstdCompressSync(plain)],
    ['gzip, br', brotliCompressSync(gzipSync(plain))],
    ['identity', plain],
  ])('undoes %s', async (coding, bytes) => {
    const server = await serve((socket) => {
      socket.write(
        `HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}\r\nContent-Length: ${bytes.length}\r\n\r\n`,
      )
      socket.write(bytes)
    })
    const answer = await makeClient().send(get(`${server.origin}/`), patient())
    expect(Buffer.from(answer.body).equals(plain)).toBe(true)
  })

  it.each([
    ['gzip', gzipSync(plain).subarray(0, 30), /^It says that it is gzip, but .*unexpected end/],
    ['gzip', Buffer.from('plain after all'), /^It says that it is gzip, but .*incorrect header/],
    [
      'gzip',
      Buffer.concat([gzipSync(plain), gzipSync(plain).subarray(0, 9)]),
      /^It says that it is/,
    ],
    ['zstd', zstdCompressSync(plain).subarray(0, 10), /^It says that it is zstd, but /],
    ['lzma', Buffer.from('whatever'), /^Its content coding “lzma” is not known/],
  ])('hands over %s as it came where it cannot be undone', async (coding, bytes, why) => {
    const server = await serve((socket) => {
      socket.write(
        `HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}\r\nContent-Length: ${bytes.length}\r\n\r\n`,
      )
      socket.write(bytes)
    })
    const answer = await makeClient().send(get(`${server.origin}/`), patient())
    expect(Buffer.from(answer.body).equals(bytes)).toBe(true)
    expect(answer.undecoded).toMatch(why)
  })

  it('takes 50 MB, in memory that threads can share', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x')
    const server = await serve((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${50 * piece.length}\r\n\r\n`)
      for (let count = 0; count < 50; count += 1) socket.write(piece)
    })
    const answer = await makeClient().send(get(`${server.origin}/`), patient())
    expect(answer.body.byteLength).toBe(50 * 1024 * 1024)
    expect(answer.body.buffer).toBeInstanceOf(SharedArrayBuffer)
  })

  it('takes a large body of unannounced length there, too', async () => {
    const piece = randomBytes(700_001)
    const chunk = `${piece.length.toString(16)}\r\n`
    const server = await serve((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n')
      for (let count = 0; count < 3; count += 1) {
        socket.write(chunk)
        socket.write(piece)
        socket.write('\r\n')
      }
      socket.write('0\r\n\r\n')
    })
    const { body } = await makeClient().send(get(`${server.origin}/`), patient())
    expect(Buffer.from(body).equals(Buffer.concat([piece, piece, piece]))).toBe(true)
    expect(body.buffer).toBeInstanceOf(SharedArrayBuffer)
  })

  it.each([
    ['on the wire', 'identity', Buffer.alloc(2048, 'x')],
    ['after decoding', 'gzip', gzipSync(Buffer.alloc(1024 * 1024))],
    ['after decoding', 'zstd', zstdCompressSync(Buffer.alloc(1024 * 1024))],
  ])('stops at the cap %s', async (_where, coding, bytes) => {
    const server = await serve((socket) => {
      socket.write(
        `HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}\r\nContent-Length: ${bytes.length}\r\n\r\n`,
      )
      socket.write(bytes)
    })
    const sent = makeClient({ maxBodyBytes: 1100 }).send(get(`${server.origin}/`), patient())
    await expect(sent).rejects.toMatchObject({
      code: 'answer_too_large',
      details: { maxBodyBytes: '1100' },
    })
  })
})
