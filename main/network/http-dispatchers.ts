import { lookup } from 'node:dns'
import { Socket, type LookupFunction } from 'node:net'
import type { SecureContext } from 'node:tls'
import { Agent, buildConnector, Pool, Socks5ProxyAgent } from 'undici'
import type { Dispatcher } from 'undici'
import { timed } from './connect-times.ts'
import { isLoopbackHost } from '../wire/loopback.ts'
import { ProxyRefusal } from './proxy-failure.ts'

type Connector = buildConnector.connector

/** Longer than any handshake that still succeeds; the call's own limit usually ends first. */
const CONNECT_TIMEOUT_MS = 60_000

/**
 * Said to every TLS connection, as Node takes its default from NODE_TLS_REJECT_UNAUTHORIZED: what a
 * shell has set for another program must not open this one.
 * https://nodejs.org/docs/latest-v24.x/api/cli.html#node_tls_reject_unauthorizedvalue
 */
const VERIFIED = { rejectUnauthorized: true } as const

/** Of every pool. A site's largest heads are cookies and policies of some tens of kilobytes. */
const POOL = { allowH2: false, connections: 16, maxHeaderSize: 256 * 1024 } as const

/** Keep-alive pools, one agent for the direct way and one for each proxy. HTTP/1.1 only. */
export class HttpDispatchers {
  readonly #trust: () => SecureContext
  readonly #agents = new Map<string, Dispatcher>()
  readonly #proxyPools: Pool[] = []

  constructor(trust: () => SecureContext) {
    this.#trust = trust
  }

  /** `proxy` is a URL (`http:`, `https:` or `socks5:`), or null for the direct way. */
  get(proxy: string | null): Dispatcher {
    const key = proxy ?? 'direct'
    const known = this.#agents.get(key)
    if (known !== undefined) return known
    const agent = proxy === null ? this.#direct() : this.#through(new URL(proxy))
    this.#agents.set(key, agent)
    return agent
  }

  /** Whether a kept-alive connection to the origin waits to be used. */
  hasIdle(proxy: string | null, origin: string): boolean {
    const agent = this.#agents.get(proxy ?? 'direct')
    const stats = agent instanceof Agent ? agent.stats[origin] : undefined
    return stats !== undefined && 'free' in stats && stats.free > 0
  }

  /** Takes no new request; connections end with those that are under way. */
  async close(): Promise<void> {
    const all = [...this.#agents.values(), ...this.#proxyPools]
    this.#agents.clear()
    this.#proxyPools.length = 0
    await Promise.allSettled(all.map((dispatcher) => dispatcher.close()))
  }

  /** Ends every connection now; requests under way fail. */
  async destroy(): Promise<void> {
    const all = [...this.#agents.values(), ...this.#proxyPools]
    this.#agents.clear()
    this.#proxyPools.length = 0
    await Promise.all(all.map((dispatcher) => dispatcher.destroy()))
  }

  #direct(): Dispatcher {
    return new Agent({ ...POOL, connect: timed(directConnector(this.#trust)) })
  }

  #through(proxy: URL): Dispatcher {
    if (proxy.protocol === 'socks5:') {
      return new Socks5ProxyAgent(proxy, {
        ...POOL,
        connectTimeout: CONNECT_TIMEOUT_MS,
        requestTls: { ...VERIFIED, secureContext: this.#trust() },
      })
    }
    const pool = new Pool(proxy.origin, { allowH2: false, connect: directConnector(this.#trust) })
    this.#proxyPools.push(pool)
    return new Agent({ ...POOL, connect: timed(tunnelConnector(pool, proxy, this.#trust)) })
  }
}

const LOOPBACK = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
]

/**
 * `localhost` and every name below it are this machine without a question to a name server: they are
 * the only ones that a credential is sent to in the clear.
 * https://www.rfc-editor.org/rfc/rfc6761#section-6.3
 */
const lookUp: LookupFunction = (hostname, options, callback) => {
  if (!isLoopbackHost(hostname)) lookup(hostname, options, callback)
  else if (options.all === true) callback(null, LOOPBACK)
  else callback(null, '127.0.0.1', 4)
}

function directConnector(trust: () => SecureContext): Connector {
  const plain = buildConnector({ allowH2: false, timeout: CONNECT_TIMEOUT_MS, lookup: lookUp })
  let secure: Connector | undefined
  return (options, callback) => {
    if (options.protocol !== 'https:') {
      plain(options, callback)
      return
    }
    secure ??= buildConnector({
      allowH2: false,
      timeout: CONNECT_TIMEOUT_MS,
      lookup: lookUp,
      ...VERIFIED,
      secureContext: trust(),
    })
    secure(options, callback)
  }
}

/**
 * Tunnels with CONNECT, plain http too. undici's ProxyAgent is not used because it turns the
 * headers into an object: repeated ones would be merged or lost on their way.
 */
function tunnelConnector(pool: Pool, proxy: URL, trust: () => SecureContext): Connector {
  const secure = directConnector(trust)
  const proxyHeaders = authorization(proxy)
  return (options, callback) => {
    const port = options.port || (options.protocol === 'https:' ? '443' : '80')
    const path = `${options.hostname}:${port}`
    pool
      .connect({ path, headers: { host: path, ...proxyHeaders } })
      .then(({ statusCode, socket }) => {
        if (statusCode !== 200 || !(socket instanceof Socket)) {
          socket.on('error', () => undefined).destroy()
          throw new ProxyRefusal(statusCode)
        }
        if (options.protocol === 'https:') secure({ ...options, httpSocket: socket }, callback)
        else callback(null, socket)
      })
      .catch((error: unknown) => {
        callback(error instanceof ProxyRefusal ? error : new ProxyRefusal(null, error), null)
      })
  }
}

function authorization(proxy: URL): Readonly<Record<string, string>> {
  if (proxy.username === '') return {}
  const pair = `${decoded(proxy.username)}:${decoded(proxy.password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` }
}

/** As it stands where a `%` in it is only a letter. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
