import { syncBuiltinESMExports } from 'node:module'
import { connect, createServer, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import tls, { createServer as createTlsServer } from 'node:tls'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { AppError } from '../../main/errors.ts'
import { networkFailure } from '../../main/network/network-failure.ts'
import { bundledAndSystemCertificates } from '../../main/network/trusted-certificates.ts'
import { checkRows } from '../rows.ts'
import { answerText } from './raw-server.ts'
import { makeSelfSigned } from './self-signed.ts'
import { makeClient, serve } from './talking.ts'

type Options = Parameters<typeof makeClient>[0]

/** How a GET through a client with these options went. */
async function outcome(url: string, options: Options, idleMs = 10_000): Promise<unknown> {
  const client = makeClient(options)
  const request = { method: 'GET', url, headers: [], body: null }
  const limits = { signal: new AbortController().signal, idleMs, totalMs: null }
  const ended = client.send(request, limits).then(({ status }) => status)
  return ended.catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error
    return { code: error.code, system: error.details['code'], hint: error.hint }
  })
}

const speaksIpv6 = Object.values(networkInterfaces()).some((each) =>
  each?.some(({ address }) => address === '::1'),
)
const LOOK_AT_PROXY =
  'Look at the proxy settings of this system, and at its script where they name one.'

describe('the proxy settings of the system', () => {
  it('that cannot be asked are what the failure names', async () => {
    const proxyFor = (): Promise<never> => Promise.reject(new Error('the script has an error'))
    expect(await outcome('https://site.invalid/', { proxyFor })).toEqual({
      ...{ code: 'network_unreachable', system: 'EPROXY', hint: LOOK_AT_PROXY },
    })
  })

  it('that never answer hold nobody longer than the limit on silence', async () => {
    const proxyFor = (): Promise<never> => new Promise(() => undefined)
    expect(await outcome('https://site.invalid/', { proxyFor }, 30)).toEqual({
      ...{ code: 'network_timeout', system: 'TIMEOUT', hint: LOOK_AT_PROXY },
    })
  })
})

describe('a proxy', () => {
  const through = async (
    scheme: string,
    does: (socket: Socket) => void,
    idleMs?: number,
  ): Promise<unknown> => {
    const proxy = await serve(
      () => undefined,
      (listener) =>
        createServer((socket) => {
          listener(socket)
          socket.once('data', () => does(socket))
        }),
    )
    const proxyFor = (): Promise<string> => Promise.resolve(`${scheme}://127.0.0.1:${proxy.port}`)
    return outcome('http://site.invalid/', { proxyFor }, idleMs)
  }

  it.each([
    ['http', 'another protocol', 'SSH-2.0\r\n\r\n', 'EPROXY'],
    ['http', 'half a head', 'HTTP/1.1 200 OK\r\n', 'EPROXY'],
    ['http', 'a tunnel that it closes', 'HTTP/1.1 200 OK\r\n\r\n', 'UND_ERR_SOCKET'],
    ['socks5', 'another protocol', 'HTTP/1.1 200 OK\r\n\r\n', 'EPROXY'],
  ])('%s, that answers %s, is named', async (scheme, _what, text, system) => {
    const ended = await through(scheme, (socket) => socket.end(text))
    expect(ended).toMatchObject({ code: 'network_unreachable', system })
  })

  it.each(['http', 'socks5'])('%s, that falls silent, is waited for no longer', async (scheme) => {
    const ended = await through(scheme, () => undefined, 60)
    expect(ended).toMatchObject({ code: 'network_timeout' })
  })

  it('is told a password with a bare % in it as it stands', async () => {
    const heads: string[] = []
    const proxy = await serve((socket, soFar) => {
      heads.push(soFar)
      socket.end(answerText('403 No', []))
    })
    const proxyFor = (): Promise<string> =>
      Promise.resolve(`http://me:100%zz@127.0.0.1:${proxy.port}`)
    await outcome('http://site.invalid/', { proxyFor })
    const pair = Buffer.from('me:100%zz').toString('base64')
    expect(heads.join('')).toContain(`proxy-authorization: Basic ${pair}\r\n`)
  })
})

describe('this machine', () => {
  it.runIf(speaksIpv6).each(['localhost', '[::1]', 'jira.localhost'])(
    'is reached by %s where only IPv6 listens',
    async (name) => {
      let port = await listenOnIPv6()
      // Another test may have the same port of IPv4.
      while (await isOpen('127.0.0.1', port)) port = await listenOnIPv6()
      expect(await outcome(`http://${name}:${port}/`, {})).toBe(200)
    },
  )
})

async function listenOnIPv6(): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', () => socket.end(answerText('200 OK', [])))
  })
  await new Promise<void>((resolve) => void server.listen(0, '::1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

function isOpen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}

describe('TLS', () => {
  const serveTls = (expired: boolean): { cert: string; server: ReturnType<typeof serve> } => {
    const { key, cert } = makeSelfSigned({ expired })
    const server = serve(
      (socket) => socket.end(answerText('200 OK', [])),
      (listener) => createTlsServer({ key, cert }, listener).on('tlsClientError', () => undefined),
    )
    return { cert, server }
  }

  it('of a certificate that has run out names the date, and the clock', async () => {
    const { cert, server } = serveTls(true)
    const url = `https://localhost:${(await server).port}/`
    expect(await outcome(url, { certificates: () => [cert] })).toEqual({
      ...{ code: 'network_certificate', system: 'CERT_HAS_EXPIRED' },
      hint: 'It has run out, or the clock of this computer is ahead. Check the date here, then who answers there.',
    })
  })

  it('that is spoken where plain HTTP was to be ends as no answer', async () => {
    const { server } = serveTls(false)
    const { port } = await server
    expect(await outcome(`http://localhost:${port}/`, {})).toMatchObject({
      code: 'network_unreachable',
    })
  })

  it('whose authorities cannot be read fails, and nothing else does', async () => {
    const { server } = serveTls(false)
    const certificates = (): never => {
      throw new Error('the store is broken')
    }
    const url = `https://localhost:${(await server).port}/`
    expect(await outcome(url, { certificates })).toMatchObject({ code: 'network_unreachable' })
  })
})

it('goes on with Node’s own authorities where the system’s cannot be read', () => {
  const own = tls.getCACertificates('default')
  const broken = vi.spyOn(tls, 'getCACertificates').mockImplementation((type) => {
    if (type === 'system') throw new Error('the store is broken')
    return own
  })
  syncBuiltinESMExports()
  const read = bundledAndSystemCertificates()
  broken.mockRestore()
  syncBuiltinESMExports()
  expect(read).toEqual(own)
})

it('each way not to get there says what can be done', async () => {
  const ROUTE = 'This computer knows no way there. Check that it is online, and its VPN.'
  const ROOM =
    'This computer has too much open. Close programs that hold many connections or files, then try again.'
  const KEPT_IN = 'This computer does not let Understudy connect. Check its firewall.'
  const OTHER =
    'It is of another host. Check the name; a network that you have to sign in to answers in the place of others.'
  const EARLY =
    'It is not valid yet, or the clock of this computer is behind. Check the date here first.'
  const table = [
    ...['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN'].map((id) => ({ id, hint: ROUTE })),
    ...['EMFILE', 'ENFILE', 'ENOBUFS', 'EADDRNOTAVAIL'].map((id) => ({ id, hint: ROOM })),
    ...['EACCES', 'EPERM'].map((id) => ({ id, hint: KEPT_IN })),
    ...['ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH'].map((id) => ({ id, hint: OTHER })),
    { id: 'CERT_NOT_YET_VALID', hint: EARLY },
  ]
  await checkRows(table, ({ id, hint }) => {
    const failure = networkFailure(
      Object.assign(new Error('no'), { code: id }),
      'acme.invalid',
      null,
    )
    expect(failure.hint).toBe(hint)
  })
})
