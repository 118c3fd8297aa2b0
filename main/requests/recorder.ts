import type { ActingAs } from '../../contract/acting.ts'
import type { NetworkError, Step, TokenUse } from '../../contract/exchange.ts'
import type { Grant, Recorder, SentPurpose } from '../acting/way.ts'
import { AppError } from '../errors.ts'
import type { Clock, HttpClient, RandomId } from '../ports.ts'
import type { HttpAnswer, WireRequest } from '../wire/message.ts'
import type { KeptBodies } from './kept-bodies.ts'
import { headerOf } from '../wire/headers.ts'
import { redactHeaders, redactText } from '../wire/redact.ts'
import { seeBody } from './seen-body.ts'

/** A token that took part, with its text: this never leaves main. */
export interface TokenSent {
  readonly token: string
  readonly stepId: string
  readonly carriedBy: TokenUse['carriedBy']
  /** Of an access token: what its server said of it. */
  readonly grant?: Grant
}

const TIMEOUT_MS = 120_000

/**
 * Sends the requests of one exchange and keeps each, with its answer or network error, as a
 * redacted step. What is registered as a secret is hidden in every later step, and in the ranges of
 * every body.
 */
export class ExchangeRecorder implements Recorder {
  readonly #http: HttpClient
  readonly #clock: Clock
  readonly #ids: RandomId
  readonly #shelf: KeptBodies
  readonly #signal: AbortSignal
  readonly #secrets: string[] = []
  readonly #tokens: TokenSent[] = []
  readonly #steps: Step[] = []
  #skewSeconds: number | null = null

  constructor(tools: {
    readonly http: HttpClient
    readonly clock: Clock
    readonly ids: RandomId
    readonly shelf: KeptBodies
    readonly signal: AbortSignal
  }) {
    this.#http = tools.http
    this.#clock = tools.clock
    this.#ids = tools.ids
    this.#shelf = tools.shelf
    this.#signal = tools.signal
  }

  get steps(): readonly Step[] {
    return this.#steps
  }

  get tokens(): readonly TokenSent[] {
    return this.#tokens
  }

  get secrets(): readonly string[] {
    return this.#secrets
  }

  /** Server's `Date` of the last answer minus local time, whole seconds. */
  get clockSkewSeconds(): number | null {
    return this.#skewSeconds
  }

  hide(secret: string): void {
    this.#secrets.push(secret)
  }

  noteToken(token: TokenSent): void {
    this.#secrets.push(token.token)
    this.#tokens.push(token)
  }

  async send(
    request: WireRequest,
    purpose: SentPurpose,
    actingAs: ActingAs,
  ): Promise<{ answer: HttpAnswer; stepId: string }> {
    const id = this.#ids.next()
    const startedAt = this.#clock.now()
    try {
      const answer = await this.untilCancelled(
        this.#http.send(request, { signal: this.#signal, timeoutMs: TIMEOUT_MS }),
      )
      this.#measureSkew(answer)
      this.#keep(id, request, purpose, actingAs, startedAt, answer, null)
      return { answer, stepId: id }
    } catch (error) {
      this.#keep(id, request, purpose, actingAs, startedAt, null, networkErrorOf(error))
      throw error
    }
  }

  /**
   * The work's outcome, or the end of the run where that comes first: a keychain's prompt, a proxy
   * script or another run's exchange knows nothing of this run's signal.
   *
   * @throws AppError `request_cancelled`; `network_timeout` where the signal is a time limit
   */
  async untilCancelled<T>(work: Promise<T>): Promise<T> {
    const signal = this.#signal
    const { promise: ended, reject } = Promise.withResolvers<never>()
    const end = (): void => reject(endOf(signal))
    if (signal.aborted) end()
    signal.addEventListener('abort', end, { once: true })
    try {
      return await Promise.race([work, ended])
    } finally {
      signal.removeEventListener('abort', end)
    }
  }

  #keep(
    id: string,
    request: WireRequest,
    purpose: SentPurpose,
    actingAs: ActingAs,
    startedAt: number,
    answer: HttpAnswer | null,
    networkError: NetworkError | null,
  ): void {
    this.#steps.push({
      id,
      purpose,
      actingAs,
      request: this.#seeRequest(id, request, purpose),
      response: answer === null ? null : this.#seeAnswer(id, answer, purpose),
      networkError,
      startedAt,
      firstByteMs: answer?.firstByteMs ?? null,
      totalMs: answer?.totalMs ?? this.#clock.now() - startedAt,
    })
  }

  #seeRequest(
    id: string,
    { method, url, headers, body }: WireRequest,
    purpose: SentPurpose,
  ): Step['request'] {
    return {
      method,
      url: redactText(url, this.#secrets),
      headers: redactHeaders(headers, this.#secrets),
      body:
        body === null
          ? null
          : seeBody(body, this.#shelve(`${id}-request`, body, purpose), this.#secrets),
    }
  }

  #seeAnswer(
    id: string,
    { status, statusText, headers, body }: HttpAnswer,
    purpose: SentPurpose,
  ): Step['response'] {
    const bodyId = this.#shelve(`${id}-response`, body, purpose)
    return {
      status,
      statusText: redactText(statusText, this.#secrets),
      headers: redactHeaders(headers, this.#secrets),
      body: seeBody(body, bodyId, this.#secrets),
    }
  }

  /** Both bodies of a token exchange are credentials: only their redacted heads are kept. */
  #shelve(id: string, bytes: Uint8Array, purpose: SentPurpose): string | null {
    if (purpose === 'token-exchange' || bytes.byteLength === 0) return null
    this.#shelf.keep(id, bytes, this.#secrets)
    return id
  }

  #measureSkew(answer: HttpAnswer): void {
    const date = Date.parse(headerOf(answer.headers, 'date') ?? '')
    if (!Number.isNaN(date)) this.#skewSeconds = Math.round((date - this.#clock.now()) / 1000)
  }
}

function endOf({ reason }: AbortSignal): AppError {
  if (!(reason instanceof DOMException) || reason.name !== 'TimeoutError')
    return new AppError('request_cancelled', 'The request was cancelled.')
  return new AppError('network_timeout', 'There was no complete answer in time.', {
    hint: 'Try again, or check the network and the proxy settings of this system.',
    details: { code: 'TIMEOUT' },
  })
}

function networkErrorOf(error: unknown): NetworkError {
  if (error instanceof AppError)
    return { code: error.details['code'] ?? error.code, message: error.message }
  return { code: 'UNKNOWN', message: 'The request failed in a way that is not known.' }
}
