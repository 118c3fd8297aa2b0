import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createServer as createTlsServer } from 'node:tls'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { answerText, startRawServer, type RawServer } from './raw-server.ts'
import { makeSelfSigned } from './self-signed.ts'

let selfSigned: ReturnType<typeof makeSelfSigned>
beforeAll(() => {
  selfSigned = makeSelfSigned()
})

const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

type Make = NonNullable<Parameters<typeof startRawServer>[1]>
const secured: Make = (listener) => createTlsServer(selfSigned, listener)

async function serve(
  answer: Parameters<typeof startRawServer>[0],
  make?: Make,
): Promise<RawServer> {
  const server = await startRawServer(answer, make)
  cleanUps.push(() => server.close())
  return server
}

const startSite = (): Promise<RawServer> =>
  serve((socket) => socket.write(answerText('200 OK', [])), secured)

/** Joins the connection to the site, whatever host was asked for. */
function joinTo(site: RawServer, socket: Socket, greeting: string | Uint8Array): void {
  const onward = connect(site.port, '127.0.0.1')
  onward.on('error', () => socket.destroy())
  onward.on('connect', () => {
    socket.write(greeting)
    socket.pipe(onward).pipe(socket)
  })
}

async function startTunnel(site: RawServer, make?: Make): Promise<RawServer> {
  const joined = new Set<Socket>()
  return serve((socket) => {
    if (joined.has(socket)) return
    joined.add(socket)
    joinTo(site, socket, 'HTTP/1.1 200 Connection Established\r\n\r\n')
  }, make)
}

/** RFC 1928: no authentication, then CONNECT. */
async function startSocks(site: RawServer): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => {
      socket.once('data', () => {
        joinTo(site, socket, Uint8Array.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
      })
      socket.write(Uint8Array.from([5, 0]))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanUps.push(async () => {
    server.close()
    await once(server, 'close')
  })
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** How a process ended that sends a credential, started with Node's switch against verifying. */
async function sendUnverified(url: string, proxy = '-'): Promise<string> {
  const child = spawn(
    process.execPath,
    ['--no-warnings', join(import.meta.dirname, 'send-child.ts'), url, proxy],
    {
      env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  return text(child.stdout)
}

const refused = 'network_certificate DEPTH_ZERO_SELF_SIGNED_CERT'

describe('NODE_TLS_REJECT_UNAUTHORIZED=0 changes nothing', () => {
  it('on the direct way', async () => {
    const site = await startSite()
    expect(await sendUnverified(`https://localhost:${site.port}/`)).toBe(refused)
    expect(site.received.join('')).toBe('')
  })

  it('to a site behind a proxy', async () => {
    const site = await startSite()
    const proxy = await startTunnel(site)
    expect(await sendUnverified('https://site.invalid/', proxy.origin)).toBe(refused)
    expect(site.received.join('')).toBe('')
  })

  it('to a proxy that is reached over https', async () => {
    const site = await startSite()
    const proxy = await startTunnel(site, secured)
    const ended = await sendUnverified('https://site.invalid/', `https://localhost:${proxy.port}`)
    expect(ended).toBe('network_unreachable EPROXY')
    expect(proxy.received.join('')).toBe('')
  })

  it('to a site behind a SOCKS proxy', async () => {
    const site = await startSite()
    const port = await startSocks(site)
    expect(await sendUnverified('https://site.invalid/', `socks5://127.0.0.1:${port}`)).toBe(
      refused,
    )
    expect(site.received.join('')).toBe('')
  })
})
