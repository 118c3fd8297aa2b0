import { once } from 'node:events'
import dns from 'node:dns'
import { connect as connectSocket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { UndiciHttpClient } from '../../main/network/http-client.ts'
import { proxyFromPac } from '../../main/platform/proxy-resolver.ts'
import type { WireRequest } from '../../main/wire/message.ts'
import { answerText, startRawServer } from './raw-server.ts'

const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

describe('a proxy answer', () => {
  it.each([
    ['DIRECT', null],
    ['', null],
    ['  direct ', null],
    ['PROXY proxy.corp:8080', 'http://proxy.corp:8080'],
    ['PROXY proxy.corp:8080; DIRECT', 'http://proxy.corp:8080'],
    ['proxy a:1;PROXY b:2', 'http://a:1'],
    ['HTTPS secure.corp:443', 'https://secure.corp:443'],
    ['SOCKS5 s:1080', 'socks5://s:1080'],
    ['SOCKS s:1080', 'socks5://s:1080'],
    ['SOCKS4 s:1080; PROXY b:2', 'http://b:2'],
    ['SOCKS4 s:1080; DIRECT; PROXY b:2', null],
    ['PROXY [::1]:3128', 'http://[::1]:3128'],
    ['PROXY', null],
    ['PROXY a b', 'http://a'],
    ['PROXY a:port', null],
    ['PROXY a/path', null],
    ['PROXY a?x', null],
    ['QUIC a:1', null],
  ])('%j means %s', (answer, proxy) => {
    expect(proxyFromPac(answer)).toBe(proxy)
  })
})

describe('a name below localhost', () => {
  it.each(['evil.localhost', 'localhost', 'a.b.localhost'])(
    'is this machine, whatever a name server says of %s',
    async (name) => {
      const site = await startRawServer((socket) => socket.write(answerText('200 OK', [])))
      cleanUps.push(() => site.close())
      const asked = vi.spyOn(dns, 'lookup')
      const client = new UndiciHttpClient()
      cleanUps.push(() => client.close())
      const answer = await client.send(
        { method: 'GET', url: `http://${name}:${site.port}/`, headers: [], body: null },
        { signal: new AbortController().signal, idleMs: 10_000, totalMs: null },
      )
      expect(answer.status).toBe(200)
      expect(asked).not.toHaveBeenCalled()
    },
  )
})

describe('through a proxy', () => {
  const limits = { signal: new AbortController().signal, idleMs: 10_000, totalMs: null }
  const request = (url: string): WireRequest => ({
    method: 'GET',
    url,
    headers: [
      ['X-A', '1'],
      ['X-B', '2'],
      ['X-A', '3'],
    ],
    body: null,
  })

  /** Answers CONNECT by joining the connection to `port`, whatever host was asked for. */
  async function startProxy(
    port: number | null,
    refusal = '',
  ): Promise<Awaited<ReturnType<typeof startRawServer>>> {
    const joined = new Set<unknown>()
    const proxy = await startRawServer((socket) => {
      if (joined.has(socket)) return
      joined.add(socket)
      if (port === null) {
        socket.end(refusal)
        return
      }
      const onward = connectSocket(port, '127.0.0.1')
      onward.on('error', () => socket.destroy())
      void once(onward, 'connect').then(() => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        socket.pipe(onward).pipe(socket)
      })
    })
    cleanUps.push(() => proxy.close())
    return proxy
  }

  function makeClient(proxy: string): {
    readonly client: UndiciHttpClient
    readonly asked: string[]
  } {
    const asked: string[] = []
    const proxyFor = (url: string): Promise<string> => {
      asked.push(url)
      return Promise.resolve(proxy)
    }
    const client = new UndiciHttpClient({ proxyFor, certificates: () => [] })
    cleanUps.push(() => client.close())
    return { client, asked }
  }

  it('tunnels, and the site sees the request as it would directly', async () => {
    const site = await startRawServer((socket) => socket.write(answerText('200 OK', [], 'hello')))
    cleanUps.push(() => site.close())
    const proxy = await startProxy(site.port)
    const { client, asked } = makeClient(proxy.origin)
    const answer = await client.send(request("http://site.invalid/a?b='c'"), limits)
    expect(new TextDecoder().decode(answer.body)).toBe('hello')
    expect(proxy.received[0]?.split('\r\n')[0]).toBe('CONNECT site.invalid:80 HTTP/1.1')
    expect(site.received[0]).toBe(
      "GET /a?b='c' HTTP/1.1\r\nhost: site.invalid\r\nconnection: keep-alive\r\nX-A: 1\r\nX-B: 2\r\nX-A: 3\r\n\r\n",
    )
    expect(asked).toEqual(["http://site.invalid/a?b='c'"])
  })

  it('is not asked for, nor used, for this machine', async () => {
    const site = await startRawServer((socket) => socket.write(answerText('200 OK', [])))
    cleanUps.push(() => site.close())
    const { client, asked } = makeClient('http://proxy.invalid:1')
    await client.send(request(`http://localhost:${site.port}/`), limits)
    expect(asked).toEqual([])
  })

  it.each([
    [
      '407 Proxy Authentication Required',
      'wants a user name and password (407), so site.invalid was not asked.',
      'Understudy keeps no password of a proxy. Start it with the variable HTTPS_PROXY=http://NAME:PASSWORD@HOST:PORT of the proxy that this system names, or choose in Settings one on this computer that signs in by itself.',
    ],
    [
      '403 Forbidden',
      'would not open the way to site.invalid (403).',
      'Ask whoever runs it to allow this host, or choose another way under Proxy in Settings.',
    ],
  ])('names a proxy that answers %s', async (status, message, hint) => {
    const proxy = await startProxy(null, answerText(status, []))
    const { client } = makeClient(`http://me:secret-word@127.0.0.1:${proxy.port}`)
    const at = `127.0.0.1:${proxy.port}`
    await expect(client.send(request('https://site.invalid/'), limits)).rejects.toMatchObject({
      ...{ code: 'network_unreachable', message: `The proxy ${at} ${message}`, hint },
      details: { code: 'EPROXY', host: 'site.invalid', proxy: at },
    })
    expect(proxy.received.join('')).not.toContain('X-A')
  })

  it('names a proxy that hangs up, and tries once', async () => {
    const proxy = await startProxy(null)
    const { client } = makeClient(proxy.origin)
    const at = `127.0.0.1:${proxy.port}`
    await expect(client.send(request('https://site.invalid/'), limits)).rejects.toMatchObject({
      code: 'network_unreachable',
      message: `The proxy ${at} did not open the way to site.invalid (UND_ERR_SOCKET).`,
      details: { code: 'EPROXY', proxy: at },
    })
    expect(proxy.received).toHaveLength(1)
  })

  it.each(['http', 'socks5'])('names a proxy of %s where nothing listens', async (scheme) => {
    const proxy = await startProxy(null)
    await proxy.close()
    cleanUps.length = 0
    const { client } = makeClient(`${scheme}://127.0.0.1:${proxy.port}`)
    const at = `127.0.0.1:${proxy.port}`
    await expect(client.send(request('https://site.invalid/'), limits)).rejects.toMatchObject({
      code: 'network_unreachable',
      message: `The proxy ${at} could not be reached (ECONNREFUSED), so site.invalid was not asked.`,
      hint: 'Look at its address under Proxy in Settings, or in the proxy settings of this system, and whether it runs.',
      details: { code: 'EPROXY', host: 'site.invalid', proxy: at },
    })
  })

  it('authenticates where the proxy’s address says so, to the proxy only', async () => {
    const site = await startRawServer((socket) => socket.write(answerText('200 OK', [])))
    cleanUps.push(() => site.close())
    const proxy = await startProxy(site.port)
    const { client } = makeClient(`http://me:p%40ss@127.0.0.1:${proxy.port}`)
    await client.send(request('http://site.invalid/'), limits)
    expect(proxy.received[0]).toContain('proxy-authorization: Basic bWU6cEBzcw==\r\n')
    expect(site.received[0]).not.toContain('proxy-authorization')
  })
})
