import { describe, expect, it } from 'vitest'
import type { UndiciHttpClient } from '../../main/network/http-client.ts'
import type { HttpLimits } from '../../main/ports.ts'
import { BrokenAnswer } from '../../main/wire/broken-answer.ts'
import { answerText, type RawServer } from './raw-server.ts'
import { makeClient, serve } from './talking.ts'

const limits = (change: Partial<HttpLimits> = {}): HttpLimits => ({
  signal: new AbortController().signal,
  idleMs: 10_000,
  totalMs: null,
  ...change,
})

/** How a GET ended, with the port taken out of the words. */
async function outcome(
  server: RawServer,
  change: Partial<HttpLimits> = {},
  client = makeClient(),
): Promise<{ readonly code: string; readonly message: string; readonly came: string | null }> {
  const request = { method: 'GET', url: `${server.origin}/`, headers: [], body: null }
  const failure = await client.send(request, limits(change)).then(
    () => expect.unreachable('answered whole'),
    (error: unknown) => error as BrokenAnswer,
  )
  const came = failure instanceof BrokenAnswer ? failure.answer : null
  return {
    code: failure.code,
    message: failure.message.replaceAll(`127.0.0.1:${server.port}`, 'HOST'),
    came: came === null ? null : `${came.status} ${new TextDecoder().decode(came.body)}`,
  }
}

const HEAD = 'HTTP/1.1 403 Forbidden\r\nAtl-Traceid: t1\r\n'
const TEN = `${HEAD}Content-Length: 10\r\n\r\nabc`
const CHUNKS = `${HEAD}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n`

describe('an answer that breaks off keeps its status, headers and what came', () => {
  it.each([
    ['closed', TEN, 'The answer of HOST broke off after 3 B of 10 B (UND_ERR_SOCKET).'],
    ['closed in chunks', CHUNKS, 'The answer of HOST broke off after 3 B (UND_ERR_SOCKET).'],
    [
      'a chunk of nonsense',
      `${CHUNKS}zz\r\n`,
      'HOST answered with something that is not HTTP/1.1: Invalid character in chunk size.',
    ],
  ])('%s', async (_how, text, message) => {
    const server = await serve((socket) => socket.end(text))
    expect(await outcome(server)).toMatchObject({ message, came: '403 abc' })
  })

  it('reset', async () => {
    const server = await serve((socket) => {
      socket.write(TEN, () => setTimeout(() => socket.resetAndDestroy(), 500))
    })
    expect(await outcome(server)).toEqual({
      code: 'answer_broke_off',
      message: 'The answer of HOST broke off after 3 B of 10 B (ECONNRESET).',
      came: '403 abc',
    })
  })

  it('silent', async () => {
    const server = await serve((socket) => socket.write(TEN))
    expect(await outcome(server, { idleMs: 2000 })).toEqual({
      code: 'network_timeout',
      message: 'HOST fell silent for 2 s; the answer broke off after 3 B of 10 B.',
      came: '403 abc',
    })
  })

  it('cancelled', async () => {
    const stop = new AbortController()
    const server = await serve((socket) => {
      socket.write(TEN, () => setTimeout(() => stop.abort(), 500))
    })
    expect(await outcome(server, { signal: stop.signal })).toEqual({
      code: 'request_cancelled',
      message: 'The request was cancelled; the answer broke off after 3 B of 10 B.',
      came: '403 abc',
    })
  })

  it('past a time limit of the caller', async () => {
    const stop = new AbortController()
    const server = await serve((socket) => {
      const end = (): void => stop.abort(new DOMException('too long', 'TimeoutError'))
      socket.write(TEN, () => setTimeout(end, 20))
    })
    expect(await outcome(server, { signal: stop.signal })).toEqual({
      code: 'network_timeout',
      message: 'The answer of HOST took too long: it broke off after 3 B of 10 B.',
      came: '403 abc',
    })
  })

  it('past the limit for a whole request', async () => {
    const server = await serve((socket) => socket.write(TEN))
    expect(await outcome(server, { totalMs: 60 })).toMatchObject({
      code: 'network_timeout',
      came: '403 abc',
    })
  })

  it('larger than is read', async () => {
    const server = await serve((socket) => socket.write(answerText('200 OK', [], 'a'.repeat(50))))
    const client = makeClient({ maxBodyBytes: 20 })
    expect(await outcome(server, {}, client)).toMatchObject({
      code: 'answer_too_large',
      came: expect.stringMatching(/^200 a+$/) as string,
    })
  })
})

describe('a body on its way', () => {
  it.each([
    ['of a length that is announced', TEN, 10],
    ['in chunks', CHUNKS, null],
  ])('is told of as it comes: %s', async (_how, text, announced) => {
    const told: unknown[] = []
    const server = await serve((socket) => socket.end(text))
    await outcome(server, { onBody: (came) => told.push(came) })
    expect(told.at(-1)).toEqual({ received: 3, announced })
  })
})

describe('a slow steady answer', () => {
  it('lives longer than the limit on silence', async () => {
    const server = await serve((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n')
      let sent = 0
      const drip = setInterval(() => {
        socket.write('a')
        if ((sent += 1) === 8) clearInterval(drip)
      }, 100)
    })
    const request = { method: 'GET', url: `${server.origin}/`, headers: [], body: null }
    const answer = await makeClient().send(request, limits({ idleMs: 600 }))
    expect(answer.body.byteLength).toBe(8)
    expect(answer.totalMs).toBeGreaterThan(600)
  })
})

describe('what is not HTTP is called that, with the reason', () => {
  const OK = 'HTTP/1.1 200 OK\r\n'
  it.each([
    ['a page without a head', '<html>hello</html>', 'Expected HTTP/, RTSP/ or ICE/'],
    ['another protocol', 'SSH-2.0-OpenSSH\r\n', 'Expected HTTP/, RTSP/ or ICE/'],
    ['a bare line feed', 'HTTP/1.1 200 OK\n\n', 'Missing expected CR after response line'],
    ['a NUL', `${OK}A: b\0c\r\n\r\n`, 'Invalid header value char'],
    ['a long status', 'HTTP/1.1 1000 OK\r\n\r\n', 'Invalid response status'],
    ['a word for a status', 'HTTP/1.1 abc OK\r\n\r\n', 'Invalid status code'],
    ['status 000', 'HTTP/1.1 000 OK\r\n\r\n', 'its status is not a number from 100 on'],
    [
      'a length of letters',
      `${OK}Content-Length: abc\r\n\r\n`,
      'Invalid character in Content-Length',
    ],
    ['a negative length', `${OK}Content-Length: -5\r\n\r\n`, 'Invalid character in Content-Length'],
    [
      'a head of 300 KB',
      `${OK}A: ${'x'.repeat(300_000)}\r\nContent-Length: 1\r\n\r\nx`,
      'its headers are larger than 256 KB',
    ],
    [
      'another protocol unasked',
      'HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
      'it switches to another protocol (101) unasked',
    ],
  ])('%s', async (_what, text, reason) => {
    const server = await serve((socket) => socket.end(text, 'latin1'))
    expect(await outcome(server)).toEqual({
      code: 'answer_malformed',
      message: `HOST answered with something that is not HTTP/1.1: ${reason}.`,
      came: null,
    })
  })

  it('reads a head of 200 KB', async () => {
    const server = await serve((socket) =>
      socket.end(answerText('200 OK', [`A: ${'x'.repeat(200_000)}`], 'read')),
    )
    const request = { method: 'GET', url: `${server.origin}/`, headers: [], body: null }
    const answer = await makeClient().send(request, limits())
    expect(new TextDecoder().decode(answer.body)).toBe('read')
  })
})

describe('a kept-alive connection that had just been closed', () => {
  /** Answers the first request of a connection and resets it at the next. */
  const forgetful = (): Promise<RawServer> =>
    serve((socket, soFar) => {
      if (soFar.split('\r\n\r\n').length > 2) socket.resetAndDestroy()
      else socket.write(answerText('200 OK', [], 'x'))
    })
  const send = (client: UndiciHttpClient, server: RawServer, method: string) =>
    client.send({ method, url: `${server.origin}/`, headers: [], body: null }, limits())

  it('is tried once more where the request is idempotent', async () => {
    const server = await forgetful()
    const client = makeClient()
    await send(client, server, 'GET')
    expect((await send(client, server, 'GET')).status).toBe(200)
    expect(server.received).toHaveLength(2)
  })

  it('is not where it may write twice', async () => {
    const server = await forgetful()
    const client = makeClient()
    await send(client, server, 'POST')
    await expect(send(client, server, 'POST')).rejects.toMatchObject({
      code: 'network_unreachable',
    })
    expect(server.received).toHaveLength(1)
  })
})

it('opens at most sixteen connections to a site', async () => {
  const server = await serve((socket) => {
    setTimeout(() => socket.write(answerText('200 OK', [], 'x')), 20)
  })
  const client = makeClient()
  const request = { method: 'GET', url: `${server.origin}/`, headers: [], body: null }
  await Promise.all(Array.from({ length: 60 }, () => client.send(request, limits())))
  expect(server.received).toHaveLength(16)
})
