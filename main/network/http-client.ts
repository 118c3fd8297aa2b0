import { AppError } from '../errors.ts'
import type { HttpClient, HttpLimits } from '../ports.ts'
import { unlessLate } from '../until-aborted.ts'
import { BrokenAnswer } from '../wire/broken-answer.ts'
import type { HttpAnswer, WireRequest } from '../wire/message.ts'
import { decodeContent } from './content-decoding.ts'
import { HttpDispatchers } from './http-dispatchers.ts'
import { exchangeOnce } from './http-exchange.ts'
import type { RawAnswer, WireTarget } from './http-exchange.ts'
import { isLoopbackUrl } from '../wire/loopback.ts'
import {
  endedFailure,
  isClosedConnection,
  noWayFailure,
  noWayInTimeFailure,
  tooLargeFailure,
} from './network-failure.ts'
import { bundledAndSystemCertificates, lazyTrust } from './trusted-certificates.ts'

const MAX_BODY_BYTES = 256 * 1024 * 1024

export interface HttpClientOptions {
  /** A proxy's URL for this URL, or null for the direct way. Not asked for loopback. */
  readonly proxyFor?: (url: string) => Promise<string | null>
  /** PEM authorities; read once, with the first https request. */
  readonly certificates?: () => readonly string[]
  /** More of them in one text, or none; asked before each request, as they may change. */
  readonly extraCertificates?: () => string
  /** Bytes, on the wire and after decoding. */
  readonly maxBodyBytes?: number
}

/**
 * HTTP/1.1 over undici. The target goes out byte for byte; headers in their order and case, behind
 * `host` and `connection` and before `content-length`, which frame the message. A POST, PUT or
 * PATCH without a body carries `content-length: 0`. Refused with `request_invalid`, because undici
 * does not send them: a target with a space, a control character or a character above U+00FF; the
 * headers Transfer-Encoding, Keep-Alive, Upgrade and Expect; a Content-Length that is not the
 * body's. A Connection header is not passed on but for `close`, which is honoured.
 */
export class UndiciHttpClient implements HttpClient {
  readonly #proxyFor: (url: string) => Promise<string | null>
  readonly #maxBodyBytes: number
  readonly #certificates: () => readonly string[]
  readonly #extra: () => string
  #pools: HttpDispatchers
  /** The extra certificates that the pools trust. */
  #trusted: string

  constructor(options: HttpClientOptions = {}) {
    this.#proxyFor = options.proxyFor ?? (() => Promise.resolve(null))
    this.#maxBodyBytes = options.maxBodyBytes ?? MAX_BODY_BYTES
    this.#certificates = options.certificates ?? bundledAndSystemCertificates
    this.#extra = options.extraCertificates ?? (() => '')
    this.#trusted = this.#extra()
    this.#pools = this.#poolsFor(this.#trusted)
  }

  async send(request: WireRequest, limits: HttpLimits): Promise<HttpAnswer> {
    const pools = this.#poolsNow()
    const startedAt = performance.now()
    const to = splitWireUrl(request.url)
    const proxy = isLoopbackUrl(to.origin) ? null : await this.#wayTo(request.url, to.host, limits)
    const target = { ...to, proxy: proxy === null ? null : new URL(proxy).host }
    const exchange = (): Promise<RawAnswer> =>
      exchangeOnce(pools.get(proxy), target, request, {
        ...limits,
        maxBodyBytes: this.#maxBodyBytes,
      })
    const mayRetry = isIdempotent(request) && pools.hasIdle(proxy, to.origin)
    const { broken, ...raw } = await exchange().catch((error: unknown) => {
      if (mayRetry && isClosedConnection(error)) return exchange()
      throw error
    })
    const decoded = await decodeContent(raw.body, raw.headers, this.#maxBodyBytes)
    const totalMs = performance.now() - startedAt
    const answer = { ...raw, ...(decoded ?? { body: raw.body }), totalMs }
    const came = { received: raw.body.byteLength, announced: null }
    if (broken !== null) throw new BrokenAnswer(broken.failure, answer, broken.body)
    if (decoded === null)
      throw new BrokenAnswer(tooLargeFailure(to.host, this.#maxBodyBytes), answer, came)
    return answer
  }

  #poolsFor(extra: string): HttpDispatchers {
    return new HttpDispatchers(
      lazyTrust(() => [...this.#certificates(), ...(extra === '' ? [] : [extra])]),
    )
  }

  /** Connections were made with what was trusted then: others are made where that has changed. */
  #poolsNow(): HttpDispatchers {
    const extra = this.#extra()
    if (extra === this.#trusted) return this.#pools
    void this.#pools.close()
    this.#trusted = extra
    this.#pools = this.#poolsFor(extra)
    return this.#pools
  }

  /** A proxy script runs for as long as it likes, and fails as it likes. */
  #wayTo(url: string, host: string, { idleMs, signal }: HttpLimits): Promise<string | null> {
    const proxy = this.#proxyFor(url).catch((cause: unknown) => {
      throw noWayFailure(host, cause)
    })
    return unlessLate(proxy, { ms: idleMs, signal }, () => {
      throw signal.aborted ? endedFailure(signal, host, null) : noWayInTimeFailure(host, idleMs)
    })
  }

  /** Drops every connection. For the end of the app. */
  async close(): Promise<void> {
    await this.#pools.destroy()
  }
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 */
const IDEMPOTENT = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])

function isIdempotent({ method }: WireRequest): boolean {
  return IDEMPOTENT.has(method)
}

const wireUrl = /^(https?:\/\/([^/?#@\s]+))(\/[^#]*)$/i

/** Cuts a URL without reading it as one, so that its path and query stay as they are. */
function splitWireUrl(url: string): Omit<WireTarget, 'proxy'> {
  const [, origin, host, target] = wireUrl.exec(url) ?? []
  if (origin === undefined || host === undefined || target === undefined || !URL.canParse(origin)) {
    throw new AppError(
      'request_invalid',
      'The address is not one that can be sent to as it stands.',
      {
        hint: 'It must be http or https, with a path, and without user name or fragment.',
      },
    )
  }
  return { origin, host, target }
}
