import type { Dispatcher } from 'undici'
import type { Pair } from '../../contract/draft.ts'
import type { Phases } from '../../contract/exchange.ts'
import type { WireRequest } from '../wire/message.ts'
import type { HttpLimits } from '../ports.ts'
import type { AppError } from '../errors.ts'
import type { Came } from '../../contract/requests.ts'
import { hearSocket, type SocketTaken } from './connect-times.ts'
import { headerOf } from '../wire/headers.ts'
import {
  brokenFailure,
  endedFailure,
  networkFailure,
  silenceFailure,
  tooLargeFailure,
  tooLongFailure,
} from './network-failure.ts'

/** An answer before its content coding is undone. Times in milliseconds from the start. */
export interface RawAnswer {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly Pair[]
  /** What came of it. */
  readonly body: Uint8Array
  readonly firstByteMs: number
  readonly phases: Phases
  /** Null where it came whole. */
  readonly broken: { readonly failure: AppError; readonly body: Came } | null
}

export interface ExchangeLimits extends HttpLimits {
  readonly maxBodyBytes: number
}

export interface WireTarget {
  readonly origin: string
  /** Host with its port, as messages name it. */
  readonly host: string
  /** Path and query, byte for byte. */
  readonly target: string
  /** The host of the proxy that leads there, or null. */
  readonly proxy: string | null
}

/** So slow may an upload be before its silence is taken for one: nothing tells how far it is. */
const SLOWEST_UPLOAD_BYTES_PER_MS = 64

/** A larger body is read by other threads: it is theirs as well without a copy. */
const SHARED_BYTES = 1024 * 1024

/**
 * Sends one request through undici's lowest call, which takes the target as it is: `request()` and
 * `fetch()` parse the URL again and rewrite it (`'` becomes `%27`, dot segments vanish).
 * Ends at once on cancel and on each limit, also while the connection is still being set up:
 * resolves with what came where the head of an answer had come, rejects where none had.
 */
export function exchangeOnce(
  dispatcher: Dispatcher,
  { origin, host, target, proxy }: WireTarget,
  request: WireRequest,
  limits: ExchangeLimits,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const collector = new AnswerCollector(
      performance.now(),
      limits.maxBodyBytes,
      origin.startsWith('https:'),
    )
    let controller: Dispatcher.DispatchController | null = null
    let settled = false

    const finish = (end: () => void): void => {
      if (settled) return
      settled = true
      clearTimeout(silence)
      clearTimeout(whole)
      limits.signal.removeEventListener('abort', cancel)
      end()
    }
    const breakOff = (failure: (came: Came | null) => AppError): void =>
      finish(() => {
        const came = collector.came()
        if (came === null) reject(failure(null))
        else resolve(collector.answer({ failure: failure(came), body: came }))
      })
    const stop = (failure: (came: Came | null) => AppError): void => {
      breakOff(failure)
      controller?.abort(new Error('the caller has left'))
    }
    const cancel = (): void => stop((came) => endedFailure(limits.signal, host, came))
    const { idleMs, totalMs } = limits
    const uploadMs = (request.body?.byteLength ?? 0) / SLOWEST_UPLOAD_BYTES_PER_MS
    const onSilence = (): void => stop((came) => silenceFailure(host, idleMs, came))
    let silence = setTimeout(onSilence, idleMs + uploadMs)
    const whole =
      totalMs === null
        ? undefined
        : setTimeout(() => stop((came) => tooLongFailure(host, totalMs, came)), totalMs)
    let heardAt = performance.now()
    const heard = (): void => {
      const now = performance.now()
      if (now - heardAt < idleMs / 100) return
      heardAt = now
      clearTimeout(silence)
      if (!settled) silence = setTimeout(onSilence, idleMs)
    }
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
          collector.markWriting()
          if (settled) started.abort(new Error('the caller has left'))
        },
        onResponseStarted: () => collector.markFirstByte(),
        onResponseStart: (started, status, _headers, statusText) => {
          heard()
          collector.start(status, statusText ?? '', started.rawHeaders)
        },
        onResponseData: (_started, chunk) => {
          heard()
          if (collector.add(chunk) > limits.maxBodyBytes)
            stop(() => tooLargeFailure(host, limits.maxBodyBytes))
          const came = collector.came()
          if (came !== null) limits.onBody?.(came)
        },
        onResponseEnd: () => finish(() => onceSocketIsFree(() => resolve(collector.answer(null)))),
        onResponseError: (_started, error) =>
          breakOff((came) =>
            came === null ? networkFailure(error, host, proxy) : brokenFailure(error, host, came),
          ),
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
  #writingAt: number | null = null
  #sentAt: number | null = null
  #connecting: SocketTaken['connecting'] = null
  readonly #mostBytes: number
  readonly #isEncrypted: boolean
  readonly #chunks: Uint8Array[] = []
  /** Filled as the body comes, where its length is announced: joining 50 MB at the end holds main up. */
  #room: Uint8Array = new Uint8Array()
  #size = 0
  #status = 0
  #statusText = ''
  #headers: readonly Pair[] = []
  #firstByteMs = 0

  constructor(startedAt: number, mostBytes: number, isEncrypted: boolean) {
    this.#isEncrypted = isEncrypted
    this.#startedAt = startedAt
    this.#mostBytes = mostBytes
  }

  /** It is about to be written; undici calls this before it names the socket. */
  markWriting(): void {
    this.#writingAt = performance.now()
    hearSocket(
      ({ connecting }) => (this.#connecting = connecting),
      () => (this.#sentAt = performance.now()),
    )
  }

  #phases(): Phases {
    const now = performance.now()
    const first = this.#startedAt + this.#firstByteMs
    const writing = this.#writingAt ?? first
    const sent = Math.min(this.#sentAt ?? writing, first)
    const made = this.#connecting
    const isOwn = made !== null && made.startedAt >= this.#startedAt
    const wholeMs = isOwn ? made.readyAt - made.startedAt : 0
    const found = isOwn ? (made.lookedUpAt ?? made.startedAt) : 0
    const reached = isOwn ? (made.connectedAt ?? made.readyAt) : 0
    const tlsMs = isOwn ? made.readyAt - reached : 0
    return {
      queueMs: Math.max(0, writing - this.#startedAt - wholeMs),
      dnsMs: isOwn && made.lookedUpAt !== null ? made.lookedUpAt - made.startedAt : null,
      connectMs: isOwn ? reached - found : null,
      tlsMs: this.#isEncrypted && isOwn && made.connectedAt !== null ? tlsMs : null,
      sendMs: Math.max(0, sent - writing),
      waitMs: Math.max(0, first - sent),
      downloadMs: Math.max(0, now - first),
    }
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
    if (this.#size === 0) this.#room = this.#makeRoom()
    const end = this.#size + chunk.byteLength
    if (this.#chunks.length === 0 && end <= this.#room.byteLength) this.#room.set(chunk, this.#size)
    else this.#chunks.push(chunk)
    this.#size = end
    return end
  }

  /** How much of the body came; null as long as no final answer has begun. */
  came(): Came | null {
    if (this.#status < 200) return null
    return { received: this.#size, announced: this.#announced() }
  }

  #announced(): number | null {
    const announced = Number(headerOf(this.#headers, 'content-length') ?? Number.NaN)
    return Number.isSafeInteger(announced) ? announced : null
  }

  #makeRoom(): Uint8Array {
    const announced = this.#announced() ?? 0
    return announced > this.#mostBytes ? this.#room : roomFor(announced)
  }

  #body(): Uint8Array {
    if (this.#size === this.#room.byteLength) return this.#room
    const whole = roomFor(this.#size)
    let end = this.#size
    for (const chunk of this.#chunks.toReversed()) whole.set(chunk, (end -= chunk.byteLength))
    whole.set(this.#room.subarray(0, end))
    return whole
  }

  answer(broken: RawAnswer['broken']): RawAnswer {
    return {
      status: this.#status,
      statusText: this.#statusText,
      headers: this.#headers,
      body: this.#body(),
      firstByteMs: this.#firstByteMs,
      phases: this.#phases(),
      broken,
    }
  }
}

function roomFor(bytes: number): Uint8Array {
  return bytes > SHARED_BYTES
    ? new Uint8Array(new SharedArrayBuffer(bytes))
    : Buffer.allocUnsafe(bytes)
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
