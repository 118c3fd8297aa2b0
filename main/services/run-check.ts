import type { ActingAs } from '../../contract/acting.ts'
import type { CheckResult, Expected } from '../../contract/checks.ts'
import type { Finding } from '../../contract/diagnosis.ts'
import type { Exchange, SeenResponse } from '../../contract/exchange.ts'
import type { SentOrder } from '../../contract/sent-order.ts'
import { inTurns } from '../breathing.ts'
import { judgedTooLong } from '../checks/judged-too-long.ts'
import { isStatus } from '../checks/status.ts'
import { accountIn } from '../diagnosis/facts/accounts.ts'
import { AppError } from '../errors.ts'
import { answerOf } from '../history/kept-exchange.ts'
import type { Clock } from '../ports.ts'
import type { KeptBodies } from '../requests/kept-bodies.ts'
import { fillDraft } from '../saved/variables.ts'
import { orAfter, untilAborted, wasTimeLimit } from '../until-aborted.ts'
import type { DiagnosisService } from './diagnosis.ts'
import { personNameOf } from './history.ts'
import { limitOver, MOST_WAITS } from './limit-over.ts'
import type { CheckOrder, Planned, ReadyCheck } from './plan-checks.ts'
import type { TextReader } from './readings.ts'
import type { RequestsService } from './requests.ts'
import { wholeText } from './whole-text.ts'

/** A pattern that has found nothing by then never will. */
const LONGEST_JUDGING_MS = 10_000

/** Failures that are the site's answer to this request, or what it made of it. */
const REFUSALS: readonly AppError['code'][] = [
  'exchange_refused',
  'exchange_unreadable',
  'redirect_left_origin',
  'site_refused',
  'answer_malformed',
  'answer_too_large',
  'answer_broke_off',
]

export interface RunTools {
  readonly requests: Pick<RequestsService, 'send'>
  readonly diagnosis: Pick<DiagnosisService, 'ofExchange'>
  readonly bodies: KeptBodies
  readonly texts: TextReader
  readonly clock: Clock
  readonly later: (job: () => void, ms: number) => void
  readonly nameOf: (tenantId: string, accountId: string) => string | null
}

/** The run that a check belongs to. */
export interface CheckUnderWay {
  readonly order: CheckOrder
  readonly signal: AbortSignal
  /** What was sent, by exchange; grows. */
  readonly sent: Map<string, SentOrder>
  /** Told until when a rate limit is waited for. */
  readonly waiting: (until: number) => void
}

/** Sends a planned check, waits where it has to, and judges what came. */
export class CheckRunner {
  readonly #tools: RunTools

  constructor(tools: RunTools) {
    this.#tools = tools
  }

  /** Never throws an AppError: what went wrong is the result. */
  async one({ told, ready }: Planned, run: CheckUnderWay): Promise<CheckResult> {
    const before = { ...told, personName: this.nameOf(run.order.tenantId, told.actingAs) }
    if (ready instanceof AppError) return notRun(before, ready)
    if (run.signal.aborted) return notRun(before, cancelled())
    try {
      const { exchange, finding } = await this.#send(ready, told.actingAs, run)
      const result = await this.#judged(exchange, ready.expected, run.signal)
      const first = result.outcome === 'met' ? null : (finding ?? (await this.#findingOf(exchange)))
      return {
        ...before,
        ...result,
        finding: first === null ? null : { id: first.id, cause: first.cause },
        exchangeId: exchange.id,
      }
    } catch (error) {
      if (error instanceof AppError) return notRun(before, error)
      throw error
    }
  }

  /** Once more behind a rate limit that tells when it is over, unless that limit is what is expected. */
  async #send(
    { draft, expected }: ReadyCheck,
    actingAs: ActingAs,
    { order, signal, sent, waiting }: CheckUnderWay,
  ): Promise<{ readonly exchange: Exchange; readonly finding: Finding | null }> {
    const { runId, tenant } = order
    for (let waits = 0; ; waits += 1) {
      const exchange = await this.#tools.requests.send({
        ...{ runId, tenant, actingAs, draft, confirmed: true },
      })
      const filled = await inTurns(fillDraft(draft, tenant.variables ?? {}))
      sent.set(exchange.id, { draft: filled, actingAs })
      const isLimited = answerOf(exchange)?.status === 429
      const isWanted = expected?.status.some((each) => isStatus(each, 429)) === true
      if (!isLimited || isWanted || waits === MOST_WAITS || signal.aborted)
        return { exchange, finding: null }
      const finding = await this.#findingOf(exchange)
      const now = this.#tools.clock.now()
      const until = limitOver(finding, now)
      if (until === null) return { exchange, finding }
      waiting(until)
      await this.#pause(Math.max(0, until - now), signal)
    }
  }

  async #pause(ms: number, signal: AbortSignal): Promise<void> {
    const over = new Promise<void>((resolve) => this.#tools.later(resolve, ms))
    await untilAborted(over, signal, cancelled)
  }

  async #judged(
    exchange: Exchange,
    expected: Expected | null,
    signal: AbortSignal,
  ): Promise<Pick<CheckResult, 'outcome' | 'status' | 'ms' | 'unmet' | 'why'>> {
    const { failure: why, outcome, actingAs } = exchange
    const answer = outcome === 'answered' ? answerOf(exchange) : null
    if (answer === null) {
      const isRefused = why !== null && REFUSALS.includes(why.code)
      return { outcome: isRefused ? 'failed' : 'not-run', status: null, ms: null, unmet: [], why }
    }
    const totalMs = exchange.steps.at(-1)?.totalMs ?? exchange.totalMs
    const unmet = await this.#unmet(answer, { expected, actingAs, totalMs }, signal)
    const told = { status: answer.status, ms: Math.round(totalMs), unmet: [...unmet], why }
    return { ...told, outcome: unmet.length === 0 && why === null ? 'met' : 'failed' }
  }

  async #unmet(
    { status, headers, body }: SeenResponse,
    of: {
      readonly expected: Expected | null
      readonly actingAs: ActingAs
      readonly totalMs: number
    },
    signal: AbortSignal,
  ): Promise<CheckResult['unmet']> {
    const { expected, actingAs, totalMs } = of
    const { text } = await wholeText(body, this.#tools.bodies)
    const answer = { status, headers, totalMs, actingAs, accountId: accountIn(headers) }
    const limit = orAfter(LONGEST_JUDGING_MS, signal)
    try {
      const judged = { expected, answer }
      return [...(await this.#tools.texts.read('judgement', text, limit, { judged }))]
    } catch (error) {
      if (signal.aborted) throw cancelled()
      throw limit.aborted && wasTimeLimit(limit) ? judgedTooLong(error) : error
    }
  }

  async #findingOf({ id }: Exchange): Promise<Finding | null> {
    const { findings } = await this.#tools.diagnosis.ofExchange(id)
    return findings[0] ?? null
  }

  nameOf(tenantId: string, actingAs: ActingAs): string | null {
    return personNameOf({ actingAs }, (accountId) => this.#tools.nameOf(tenantId, accountId))
  }
}

function notRun(
  told: Omit<CheckResult, 'outcome' | 'status' | 'ms' | 'unmet' | 'why' | 'finding' | 'exchangeId'>,
  why: AppError,
): CheckResult {
  const nothing = { status: null, ms: null, unmet: [], finding: null, exchangeId: null }
  return { ...told, ...nothing, outcome: 'not-run', why: why.toFailure() }
}

function cancelled(): AppError {
  return new AppError('request_cancelled', 'The run was cancelled.')
}
