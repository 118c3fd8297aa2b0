import type {
  CheckProgress,
  CheckReport,
  CheckResult,
  LastRun,
  PlannedCheck,
} from '../../contract/checks.ts'
import type { Reopened } from '../../contract/history.ts'
import type { SentOrder } from '../../contract/sent-order.ts'
import { reportMarkdown } from '../checks/report-markdown.ts'
import { breathing } from '../breathing.ts'
import { AppError } from '../errors.ts'
import type { Clipboard, PersonalFiles, SteadyClock } from '../ports.ts'
import type { KeptExchanges } from './kept-exchanges.ts'
import {
  planChecks,
  refuseWrites,
  type CheckOrder,
  type Planned,
  type PlanOrder,
} from './plan-checks.ts'
import type { RequestsService } from './requests.ts'
import { CheckRunner, type RunTools } from './run-check.ts'
import type { SavedService } from './saved.ts'
import { UnderWay } from './under-way.ts'

const MOST_REPORTS = 4
/** So many in a row that do not reach the site: the network is gone, and nobody waits for each of thousands. */
const LOST_AFTER = 3

interface ChecksTools extends RunTools {
  readonly saved: Pick<SavedService, 'requestsIn'>
  readonly requests: Pick<RequestsService, 'send' | 'cancel' | 'writeToConfirm'>
  readonly exchanges: Pick<KeptExchanges, 'get'>
  readonly clock: SteadyClock
  readonly clipboard: Clipboard
  readonly files: PersonalFiles
  readonly told: (progress: CheckProgress) => void
}

/** A run, from when it was begun; one that is refused is let go of. */
interface Kept {
  readonly order: CheckOrder
  /** Of what has ended; grows. */
  readonly results: CheckResult[]
  /** By exchange; grows. */
  readonly sent: Map<string, SentOrder>
  /** Null while it is under way. */
  report: CheckReport | null
  readonly ended: PromiseWithResolvers<CheckReport>
}

/** Saved requests, sent one after another and held against what they expect. */
export class ChecksService {
  readonly #tools: ChecksTools
  readonly #runner: CheckRunner
  readonly #underWay = new UnderWay()
  readonly #running = new Set<string>()
  readonly #runs = new Map<string, Kept>()

  constructor(tools: ChecksTools) {
    this.#tools = tools
    this.#runner = new CheckRunner(tools)
  }

  /** What `run` would send. Throws AppError `file_unreadable` of the folder. */
  async plan(order: PlanOrder): Promise<PlannedCheck[]> {
    const planned = await planChecks(order, this.#tools)
    return planned.map(({ told, ready, write }) => ({
      ...told,
      personName: this.#runner.nameOf(order.tenantId, told.actingAs),
      why: ready instanceof AppError ? ready.toFailure() : null,
      write,
    }))
  }

  /**
   * Resolves with what came of each, also where it was cancelled.
   *
   * @throws AppError `write_not_confirmed`, `file_unreadable` of the folder; nothing was sent then
   */
  async run(order: CheckOrder): Promise<CheckReport> {
    const { runId } = order
    const call = this.#underWay.begin(runId)
    this.#running.add(runId)
    const kept = this.#keep(order)
    try {
      const planned = await planChecks(order, this.#tools)
      if (!order.confirmed) refuseWrites(planned)
      kept.report = await this.#runAll(planned, kept, call.signal)
      kept.ended.resolve(kept.report)
      return kept.report
    } catch (error) {
      this.#runs.delete(runId)
      kept.ended.reject(error)
      throw error
    } finally {
      this.#running.delete(runId)
      call.end()
    }
  }

  async #runAll(
    planned: readonly Planned[],
    { order, results, sent }: Kept,
    signal: AbortSignal,
  ): Promise<CheckReport> {
    const { clock, told } = this.#tools
    const { runId, tenant, folder } = order
    const began = { startedAt: clock.now(), at: clock.steady() }
    const of = planned.length
    const waiting = (until: number): void => told({ runId, of, ended: null, waitingUntil: until })
    const breathe = breathing()
    let inVain = 0
    for (const each of planned) {
      await breathe()
      const isRun = !(each.ready instanceof AppError)
      const one = isRun && inVain >= LOST_AFTER ? { ...each, ready: lost() } : each
      const ended = await this.#runner.one(one, { order, signal, sent, waiting })
      if (isRun) inVain = isLost(ended) ? inVain + 1 : 0
      results.push(ended)
      told({ runId, of, ended, waitingUntil: null })
    }
    return {
      ...{ runId, folder, results },
      tenantName: tenant.name,
      host: new URL(tenant.baseUrl).host,
      startedAt: began.startedAt,
      totalMs: Math.round(clock.steady() - began.at),
      cancelled: signal.aborted,
    }
  }

  /** Null where none was begun. */
  last(): LastRun | null {
    const kept = [...this.#runs.values()].at(-1)
    if (kept === undefined) return null
    const { runId, tenantId, folder, paths, actingAs } = kept.order
    const running = kept.report === null
    return { runId, tenantId, folder, paths, actingAs, results: [...kept.results], running }
  }

  /** Throws AppError `exchange_unknown`. */
  async join(runId: string): Promise<CheckReport> {
    const kept = this.#runs.get(runId)
    if (kept === undefined) throw gone()
    return kept.report ?? kept.ended.promise
  }

  cancel(runId: string): void {
    this.#underWay.cancel(runId)
    this.#tools.requests.cancel(runId)
  }

  /** Without a window nobody sees the results, or could stop it. */
  cancelAll(): void {
    for (const runId of this.#running) this.cancel(runId)
  }

  /** Throws AppError `exchange_unknown`. */
  open(exchangeId: string): Reopened {
    const { exchange } = this.#tools.exchanges.get(exchangeId)
    for (const { sent } of this.#runs.values()) {
      const order = sent.get(exchangeId)
      if (order !== undefined) return { exchange, sent: order }
    }
    throw gone()
  }

  /** As Markdown. Throws AppError `exchange_unknown`. */
  async copyReport(runId: string): Promise<void> {
    await this.#tools.clipboard.writeText(reportMarkdown(this.#report(runId)))
  }

  /** Asks where; null where the person cancelled. */
  async saveReport(runId: string): Promise<{ path: string } | null> {
    const text = reportMarkdown(this.#report(runId))
    const path = await this.#tools.files.chooseToSave('checks.md')
    if (path === null) return null
    await this.#tools.files.replace(path, new TextEncoder().encode(text))
    return { path }
  }

  #keep(order: CheckOrder): Kept {
    const kept: Kept = {
      ...{ order, results: [], sent: new Map<string, SentOrder>(), report: null },
      ended: Promise.withResolvers(),
    }
    // Most runs are joined by nobody.
    kept.ended.promise.catch(() => undefined)
    this.#runs.set(order.runId, kept)
    for (const oldest of this.#runs.keys()) {
      if (this.#runs.size <= MOST_REPORTS) break
      this.#runs.delete(oldest)
    }
    return kept
  }

  #report(runId: string): CheckReport {
    const report = this.#runs.get(runId)?.report ?? null
    if (report === null) throw gone()
    return report
  }
}

/** Not sent, or sent in vain, since the site could not be reached. */
function isLost({ why }: CheckResult): boolean {
  if (why?.code === 'network_unreachable') return true
  return why?.code === 'network_timeout' && /CONNECT|ETIMEDOUT/.test(why.details['code'] ?? '')
}

function lost(): AppError {
  return new AppError('network_unreachable', 'Not sent: the ones before did not reach the site.', {
    hint: 'Look at the network, then run them again.',
  })
}

function gone(): AppError {
  return new AppError('exchange_unknown', 'The results of this run are no longer held in memory.', {
    hint: 'Run the checks again.',
  })
}
