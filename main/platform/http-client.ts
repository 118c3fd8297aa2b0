import { AppError } from '../errors.ts'
import type { HttpClient } from '../ports.ts'
import type { HttpAnswer, WireRequest } from '../wire/message.ts'
import { decodeContent } from './content-decoding.ts'
import type { HttpDispatchers } from './http-dispatchers.ts'
import { exchangeOnce } from './http-exchange.ts'
import type { WireTarget } from './http-exchange.ts'
import { isLoopbackUrl } from '../wire/loopback.ts'
import { tooLargeFailure } from './network-failure.ts'
import { bundledAndSystemCertificates, lazyTrust } from './trusted-certificates.ts'

export const MAX_BODY_BYTES = 256 * 1024 * 1024

export interface HttpClientOptions {
  /** A proxy's URL for this URL, or null for the direct way. Not asked for loopback. */
  readonly proxyFor?: (url: string) => Promise<string | null>
  /** PEM authorities; read once, with the first https request. */
  readonly certificates?: () => readonly string[]
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
 * Adds `answer_too_large` to the codes of the port, for a body past the cap.
 */
export class UndiciHttpClient implements HttpClient {
  readonly #proxyFor: (url: string) => Promise<string | null>
  readonly #certificates: () => readonly string[]
  readonly #maxBodyBytes: number
  #dispatchers: Promise<HttpDispatchers> | undefined

  constructor(options: HttpClientOptions = {}) {
    this.#proxyFor = options.proxyFor ?? (() => Promise.resolve(null))
    this.#maxBodyBytes = options.maxBodyBytes ?? MAX_BODY_BYTES
    this.#certificates = options.certificates ?? bundledAndSystemCertificates
  }

  async send(
    request: WireRequest,
    options: { readonly signal: AbortSignal; readonly timeoutMs: number },
  ): Promise<HttpAnswer> {
    const pools = await this.#pools()
    const startedAt = performance.now()
    const to = splitWireUrl(request.url)
    const proxy = isLoopbackUrl(to.origin) ? null : await this.#proxyFor(request.url)
    const raw = await exchangeOnce(pools.get(proxy), to, request, {
      ...options,
      maxBodyBytes: this.#maxBodyBytes,
    })
    const body = await decodeContent(raw.body, raw.headers, this.#maxBodyBytes)
    if (body === null) throw tooLargeFailure(to.host, this.#maxBodyBytes)
    return { ...raw, body, totalMs: performance.now() - startedAt }
  }

  /** Drops every connection. For the end of the app. */
  async close(): Promise<void> {
    const pools = await this.#dispatchers
    await pools?.destroy()
  }

  /** Loads undici, which is half of the code of main, with the first request: no window waits for it. */
  #pools(): Promise<HttpDispatchers> {
    this.#dispatchers ??= import('./http-dispatchers.ts').then(
      (module) => new module.HttpDispatchers(lazyTrust(this.#certificates)),
    )
    return this.#dispatchers
  }
}

const wireUrl = /^(https?:\/\/([^/?#@\s]+))(\/[^#]*)$/i

/** Cuts a URL without reading it as one, so that its path and query stay as they are. */
export function splitWireUrl(url: string): WireTarget {
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
