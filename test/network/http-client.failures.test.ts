import { createServer } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { beforeAll, describe, expect, it } from 'vitest'
import type { WireRequest } from '../../main/wire/message.ts'
import { answerText, startRawServer, type RawServer } from './raw-server.ts'
import { makeClient, serve } from './talking.ts'
import { makeSelfSigned } from './self-signed.ts'

const get = (url: string): WireRequest => ({ method: 'GET', url, headers: [], body: null })
const limits = (
  idleMs = 10_000,
  signal = new AbortController().signal,
): {
  readonly signal: AbortSignal
  readonly idleMs: number
  readonly totalMs: number | null
} => ({ signal, idleMs, totalMs: null })

describe('no answer', () => {
  it('names a refused connection', async () => {
    const server = await startRawServer(() => undefined)
    await server.close()
    await expect(
      makeClient().send(get(`${server.origin}/secret?jwt=x`), limits()),
    ).rejects.toMatchObject({
      code: 'network_unreachable',
      message: `127.0.0.1:${server.port} could not be reached (ECONNREFUSED).`,
      details: { code: 'ECONNREFUSED', host: `127.0.0.1:${server.port}` },
    })
  })

  it('names a host that no name server knows', async () => {
    const sent = makeClient().send(get('https://nowhere.invalid/'), limits())
    await expect(sent).rejects.toMatchObject({
      code: 'network_unreachable',
      details: {
        code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/) as string,
        host: 'nowhere.invalid',
      },
    })
  })

  it.each([
    ['before the head', '', 'network_unreachable'],
    ['inside the body', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc', 'answer_broke_off'],
  ])('names a connection that ends %s', async (_when, text, code) => {
    const server = await serve((socket) => socket.end(text))
    await expect(makeClient().send(get(`${server.origin}/`), limits())).rejects.toMatchObject({
      code,
      details: { code: 'UND_ERR_SOCKET' },
    })
    expect(server.received).toHaveLength(1)
  })

  it('names an answer that is not HTTP', async () => {
    const server = await serve((socket) => socket.write('SSH-2.0-OpenSSH\r\n'))
    const sent = makeClient().send(get(`${server.origin}/`), limits())
    await expect(sent).rejects.toMatchObject({ code: 'answer_malformed' })
  })

  it.each([
    ['the head', ''],
    ['the rest of the body', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc'],
  ])('gives up waiting for %s', async (_what, text) => {
    const server = await serve((socket) => socket.write(text))
    await expect(makeClient().send(get(`${server.origin}/`), limits(50))).rejects.toMatchObject({
      code: 'network_timeout',
      details: { code: 'TIMEOUT' },
    })
  })
})

describe('cancelling', () => {
  it('sends nothing when it was cancelled before', async () => {
    const server = await serve((socket) => socket.write(answerText('200 OK', [])))
    const sent = makeClient().send(get(`${server.origin}/`), limits(1000, AbortSignal.abort()))
    await expect(sent).rejects.toMatchObject({ code: 'request_cancelled' })
    expect(server.received).toEqual([])
  })

  it('stops in the middle of a body and closes the connection', async () => {
    const controller = new AbortController()
    const closed = Promise.withResolvers<undefined>()
    const server = await serve((socket) => {
      socket.on('close', () => closed.resolve(undefined))
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc', () => controller.abort())
    })
    const sent = makeClient().send(get(`${server.origin}/`), limits(10_000, controller.signal))
    await expect(sent).rejects.toMatchObject({ code: 'request_cancelled' })
    await closed.promise
  })
})

describe('certificates', () => {
  let key: string
  let cert: string

  beforeAll(() => {
    ;({ key, cert } = makeSelfSigned())
  })

  const serveTls = (): Promise<RawServer> =>
    serve(
      (socket) => socket.write(answerText('200 OK', [], 'safe')),
      (listener) => createTlsServer({ key, cert, ALPNProtocols: ['h2', 'http/1.1'] }, listener),
    )

  it('refuses a certificate that nobody vouches for', async () => {
    const server = await serveTls()
    const sent = makeClient().send(get(`https://localhost:${server.port}/`), limits())
    await expect(sent).rejects.toMatchObject({
      code: 'network_certificate',
      details: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT', host: `localhost:${server.port}` },
    })
    expect(server.received.join('')).toBe('')
  })

  it('takes one whose authority is trusted, and speaks HTTP/1.1 to a server that offers more', async () => {
    const server = await serveTls()
    let asked = 0
    const certificates = (): string[] => {
      asked += 1
      return [cert]
    }
    const client = makeClient({ certificates })
    expect(asked).toBe(0)
    const answer = await client.send(get(`https://localhost:${server.port}/`), limits())
    expect(new TextDecoder().decode(answer.body)).toBe('safe')
    expect(server.received[0]).toMatch(/^GET \/ HTTP\/1\.1\r\n/)
    expect(asked).toBe(1)
  })

  it('trusts what a person adds, and no longer what they let go of, without a start anew', async () => {
    const server = await serveTls()
    let extra = ''
    const client = makeClient({ extraCertificates: () => extra })
    const send = () => client.send(get(`https://localhost:${server.port}/`), limits())
    await expect(send()).rejects.toMatchObject({ code: 'network_certificate' })
    extra = cert
    expect(new TextDecoder().decode((await send()).body)).toBe('safe')
    extra = ''
    await expect(send()).rejects.toMatchObject({ code: 'network_certificate' })
  })

  it('refuses a trusted certificate of another host', async () => {
    const server = await serveTls()
    const sent = makeClient({ certificates: () => [cert] }).send(
      get(`https://127.0.0.1:${server.port}/`),
      limits(),
    )
    await expect(sent).rejects.toMatchObject({
      code: 'network_certificate',
      details: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    })
  })

  it('says that a plain port does not speak https', async () => {
    const server = await serve(
      () => undefined,
      (listener) =>
        createServer((socket) => {
          listener(socket)
          socket.end(answerText('400 Bad Request', []))
        }),
    )
    const sent = makeClient().send(get(`https://localhost:${server.port}/`), limits())
    await expect(sent).rejects.toMatchObject({ code: 'network_certificate' })
  })

  it('trusts Node’s and the system’s authorities by default', async () => {
    const { bundledAndSystemCertificates } =
      await import('../../main/network/trusted-certificates.ts')
    const all = bundledAndSystemCertificates()
    expect(all.length).toBeGreaterThan(100)
    expect(new Set(all).size).toBe(all.length)
  })
})
