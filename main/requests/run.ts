import type { ActingAs } from '../../contract/acting.ts'
import type { BrokeOff, NetworkError, Step, TokenGrant, TokenUse } from '../../contract/exchange.ts'
import { AppError } from '../errors.ts'
import type { HttpClient, HttpLimits, RandomId, SteadyClock } from '../ports.ts'
import { untilAborted, wasTimeLimit } from '../until-aborted.ts'
import { BrokenAnswer } from '../wire/broken-answer.ts'
import { headerOf } from '../wire/headers.ts'
import type { HttpAnswer, WireRequest } from '../wire/message.ts'
import { charsetOf } from '../wire/charset.ts'
import { Secrets } from '../wire/secrets.ts'
import type { KeptBodies } from './kept-bodies.ts'
import { stepOf, type Ending, type Sending } from './step.ts'

/** A token that took part, with its text: this never leaves main. */
export interface TokenSent {
  readonly token: string
  readonly stepId: string
  readonly carriedBy: TokenUse['carriedBy']
  /** Of an access token: what its server said of it. */
  readonly grant?: Omit<TokenGrant, 'personName' | 'sentTo'>
}

/** What a run needs of the outside. */
export interface RunTools {
  readonly http: HttpClient
  readonly clock: SteadyClock
  readonly ids: RandomId
  readonly signal: AbortSignal
  /** Where whole bodies go; null for what nobody can open again. */
  readonly bodies: KeptBodies | null
  /** The shared secrets of the tenant, which its site may name; waited for before a step is kept. */
  readonly tenantSecrets: Promise<readonly string[]>
  /** The access tokens of the tenant by now, those of other exchanges under way among them. */
  readonly tenantTokens: () => readonly string[]
  /**
   * What the person allows a request altogether, in milliseconds; null for as long as it takes.
   * Left out where the signal is a limit.
   */
  readonly longestMs?: () => number | null
  readonly onBody?: HttpLimits['onBody']
}

/** Without a byte from the site. A slow steady download is left to come. */
const IDLE_MS = 120_000

/** For what came before the end to be decoded and told; nobody waits for a client longer than that. */
const LAST_WORDS_MS = 500

/** A signal that aborts some time after another. */
function later(signal: AbortSignal): AbortSignal {
  const after = new AbortController()
  const wait = (): void => void setTimeout(() => after.abort(), LAST_WORDS_MS).unref()
  if (signal.aborted) wait()
  else signal.addEventListener('abort', wait, { once: true })
  return after.signal
}

/**
 * One exchange under way: sends its requests, one after another, until it is cancelled. Each
 * becomes a step, without any secret that was added by then.
 */
export class Run {
  readonly secrets = new Secrets()
  readonly #tools: RunTools
  readonly #tokens: TokenSent[] = []
  readonly #steps: Step[] = []
  readonly #tenantSecrets: Promise<readonly string[]>
  #skewSeconds: number | null = null

  constructor(tools: RunTools) {
    this.#tools = tools
    this.#tenantSecrets = tools.tenantSecrets
  }

  get steps(): readonly Step[] {
    return this.#steps
  }

  get tokens(): readonly TokenSent[] {
    return this.#tokens
  }

  /** Server's `Date` of the last answer minus local time, whole seconds. */
  get clockSkewSeconds(): number | null {
    return this.#skewSeconds
  }

  /** The work's outcome, and how many milliseconds it took. */
  async timing<T>(work: Promise<T>): Promise<readonly [outcome: T, ms: number]> {
    const { clock } = this.#tools
    const began = clock.steady()
    const outcome = await work
    return [outcome, Math.round((clock.steady() - began) * 10) / 10]
  }

  noteToken(token: TokenSent): void {
    this.secrets.add(token.token)
    this.#tokens.push(token)
  }

  async send(
    request: WireRequest,
    purpose: Step['purpose'],
    actingAs: ActingAs,
    preparedMs: number | null = null,
  ): Promise<{
    readonly answer: HttpAnswer
    /** Why the answer is not whole; null where it is. */
    readonly brokeOff: BrokenAnswer | null
    readonly stepId: string
  }> {
    const { http, clock, ids, signal, longestMs, onBody } = this.#tools
    const startedAt = clock.now()
    const began = clock.steady()
    const keepsBodies = this.#tools.bodies !== null
    const sending = {
      id: ids.next(),
      purpose,
      actingAs,
      request,
      startedAt,
      preparedMs,
      keepsBodies,
    }
    try {
      const sent = http.send(request, {
        signal,
        idleMs: IDLE_MS,
        totalMs: longestMs?.() ?? null,
        ...(onBody === undefined ? {} : { onBody }),
      })
      const answer = await untilAborted(sent, later(signal), () => endOf(signal))
      await this.#keepAnswer(sending, answer, null)
      return { answer, brokeOff: null, stepId: sending.id }
    } catch (error) {
      if (error instanceof BrokenAnswer) {
        await this.#keepAnswer(sending, error.answer, { ...networkErrorOf(error), ...error.body })
        if (!signal.aborted) return { answer: error.answer, brokeOff: error, stepId: sending.id }
        throw error
      }
      const totalMs = Math.round(clock.steady() - began)
      const secretsMs = await this.#learnSecrets()
      this.#keep(sending, { answer: null, networkError: networkErrorOf(error), totalMs, secretsMs })
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
    const { signal } = this.#tools
    return untilAborted(work, signal, () => endOf(signal))
  }

  async #keepAnswer(
    sending: Sending,
    answer: HttpAnswer,
    brokeOff: BrokeOff | null,
  ): Promise<void> {
    this.#measureSkew(answer)
    const secretsMs = await this.#learnSecrets()
    this.#keep(sending, { answer, brokeOff, networkError: null, secretsMs })
  }

  /** The work's outcome; of its failure only what `hidden` leaves. */
  async hiding<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      throw error instanceof AppError ? await this.hidden(error) : error
    }
  }

  /** The failure without what this run knows to be secret: it repeats what a server or proxy said. */
  async hidden(error: AppError): Promise<AppError> {
    await this.#learnSecrets()
    const hide = (text: string): string => this.secrets.redact(text)
    const details = Object.entries(error.details).map(([name, text]) => [name, hide(text)])
    return new AppError(error.code, hide(error.message), {
      details: Object.fromEntries(details) as Record<string, string>,
      ...(error.hint === null ? {} : { hint: hide(error.hint) }),
      cause: error.cause,
    })
  }

  /** How many milliseconds the keychain was waited for. */
  async #learnSecrets(): Promise<number> {
    const [secrets, ms] = await this.timing(this.#tenantSecrets)
    this.secrets.add(...secrets, ...this.#tools.tenantTokens())
    return ms
  }

  #keep(sending: Sending, ending: Ending): void {
    const step = stepOf(sending, ending, this.secrets)
    this.#keepBody(step.request.body?.bodyId ?? null, sending.request)
    this.#keepBody(step.response?.body.bodyId ?? null, ending.answer)
    this.#steps.push(step)
  }

  #keepBody(
    id: string | null,
    message: Pick<WireRequest, 'body' | 'headers'> | Pick<HttpAnswer, 'body' | 'headers'> | null,
  ): void {
    const body = message?.body ?? null
    if (id === null || message === null || body === null) return
    this.#tools.bodies?.keep(id, body, this.secrets, charsetOf(message.headers))
  }

  #measureSkew(answer: HttpAnswer): void {
    const date = Date.parse(headerOf(answer.headers, 'date') ?? '')
    if (!Number.isNaN(date)) this.#skewSeconds = Math.round((date - this.#tools.clock.now()) / 1000)
  }
}

function endOf(signal: AbortSignal): AppError {
  if (!wasTimeLimit(signal)) return new AppError('request_cancelled', 'The request was cancelled.')
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
