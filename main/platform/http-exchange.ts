import type { Dispatcher } from 'undici'
import type { Pair } from '../../contract/draft.ts'
import type { WireRequest } from '../wire/message.ts'
import {
  cancelledFailure,
  networkFailure,
  timeoutFailure,
  tooLargeFailure,
} from './network-failure.ts'

/** An answer before its content coding is undone. Times in milliseconds from the start. */
export interface RawAnswer {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly Pair[]
  readonly body: Uint8Array
  readonly firstByteMs: number
}

export interface ExchangeLimits {
  readonly signal: AbortSignal
  readonly timeoutMs: number
  readonly maxBodyBytes: number
}

export interface WireTarget {
  readonly origin: string
  /** Host with its port, as messages name it. */
  readonly host: string
  /** Path and query, byte for byte. */
  readonly target: string
}

/**
 * Sends one request through undici's lowest call, which takes the target as it is: `request()` and
 * `fetch()` parse the URL again and rewrite it (`'` becomes `%27`, dot segments vanish).
 * Rejects at once on cancel and timeout, also while the connection is still being set up.
 */
export function exchangeOnce(
  dispatcher: Dispatcher,
  { origin, host, target }: WireTarget,
  request: WireRequest,
  limits: ExchangeLimits,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const collector = new AnswerCollector(performance.now())
    let controller: Dispatcher.DispatchController | null = null
    let settled = false

    const finish = (end: () => void): void => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      limits.signal.removeEventListener('abort', cancel)
      end()
    }
    const stop = (failure: Error): void =>
      finish(() => {
        reject(failure)
        controller?.abort(failure)
      })
    const cancel = (): void => stop(cancelledFailure(host))
    const timer = setTimeout(() => stop(timeoutFailure(host, 'TIMEOUT')), limits.timeoutMs)
    limits.signal.addEventListener('abort', cancel, { once: true })
    if (limits.signal.aborted) {
      cancel()
      return
    }

    dispatcher.dispatch(
      {
        origin,
        path: target,
        method: request.method,
        headers: request.headers.flat(),
        body: request.body,
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      {
        onRequestStart(started) {
          controller = started
          if (settled) started.abort(new Error('the caller has left'))
        },
        onResponseStarted: () => collector.markFirstByte(),
        onResponseStart: (started, status, _headers, statusText) =>
          collector.start(status, statusText ?? '', started.rawHeaders),
        onResponseData: (_started, chunk) => {
          if (collector.add(chunk) > limits.maxBodyBytes)
            stop(tooLargeFailure(host, limits.maxBodyBytes))
        },
        onResponseEnd: () => finish(() => onceSocketIsFree(() => resolve(collector.answer()))),
        onResponseError: (_started, error) => finish(() => reject(networkFailure(error, host))),
      },
    )
  })
}

/**
 * undici hands a socket back one turn of the event loop after an answer ends; a caller who sends
 * again before that would open a second connection, which on https costs a handshake.
 */
function onceSocketIsFree(then: () => void): void {
  setImmediate(() => setImmediate(then))
}

class AnswerCollector {
  readonly #startedAt: number
  readonly #chunks: Uint8Array[] = []
  #size = 0
  #status = 0
  #statusText = ''
  #headers: readonly Pair[] = []
  #firstByteMs = 0

  constructor(startedAt: number) {
    this.#startedAt = startedAt
  }

  markFirstByte(): void {
    this.#firstByteMs = performance.now() - this.#startedAt
  }

  /** An informational answer (1xx) is overwritten by the final one. */
  start(status: number, statusText: string, rawHeaders: unknown): void {
    if (this.#firstByteMs === 0) this.markFirstByte()
    this.#status = status
    this.#statusText = statusText
    this.#headers = pairsOf(rawHeaders)
  }

  add(chunk: Uint8Array): number {
    this.#chunks.push(chunk)
    this.#size += chunk.byteLength
    return this.#size
  }

  answer(): RawAnswer {
    return {
      status: this.#status,
      statusText: this.#statusText,
      headers: this.#headers,
      body: Buffer.concat(this.#chunks, this.#size),
      firstByteMs: this.#firstByteMs,
    }
  }
}

/** Names in the server's case, values as latin1: one character a byte, so that nothing is lost. */
function pairsOf(rawHeaders: unknown): readonly Pair[] {
  if (!Array.isArray(rawHeaders)) return []
  const texts = rawHeaders.map((item) =>
    Buffer.isBuffer(item) ? item.toString('latin1') : String(item),
  )
  const pairs: Pair[] = []
  for (let index = 0; index + 1 < texts.length; index += 2) {
    pairs.push([texts[index] ?? '', texts[index + 1] ?? ''])
  }
  return pairs
}
