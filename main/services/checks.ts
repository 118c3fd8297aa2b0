import type {
  CheckProgress,
  CheckReport,
  CheckResult,
  PlannedCheck,
} from '../../contract/checks.ts'
import type { Reopened } from '../../contract/history.ts'
import type { SentOrder } from '../../contract/sent-order.ts'
import { reportMarkdown } from '../checks/report-markdown.ts'
import { breathing } from '../breathing.ts'
import { AppError } from '../errors.ts'
import type { Clipboard, PersonalFiles, SteadyClock } from '../ports.ts'
import type { KeptExchanges } from './kept-exchanges.ts'
import { planChecks, refuseWrites, type CheckOrder, type PlanOrder } from './plan-checks.ts'
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

interface Kept {
  readonly report: CheckReport
  /** By exchange. */
  readonly sent: ReadonlyMap<string, SentOrder>
}

/** Saved requests, sent one after another and held against what they expect. */
export class ChecksService {
  readonly #tools: ChecksTools
  readonly #runner: CheckRunner
  readonly #underWay = new UnderWay()
  readonly #running = new Set<string>()
  readonly #reports = new Map<string, Kept>()

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
    const { clock, told } = this.#tools
    const { runId, tenant, folder } = order
    const call = this.#underWay.begin(runId)
    this.#running.add(runId)
    try {
      const planned = await planChecks(order, this.#tools)
      if (!order.confirmed) refuseWrites(planned)
      const began = { startedAt: clock.now(), at: clock.steady() }
      const sent = new Map<string, SentOrder>()
      const of = planned.length
      const waiting = (until: number): void => told({ runId, of, ended: null, waitingUntil: until })
      const results: CheckResult[] = []
      const breathe = breathing()
      let inVain = 0
      for (const each of planned) {
        await breathe()
        const isRun = !(each.ready instanceof AppError)
        const one = isRun && inVain >= LOST_AFTER ? { ...each, ready: lost() } : each
        const ended = await this.#runner.one(one, { order, signal: call.signal, sent, waiting })
        if (isRun) inVain = isLost(ended) ? inVain + 1 : 0
        results.push(ended)
        told({ runId, of, ended, waitingUntil: null })
      }
      const report: CheckReport = {
        ...{ runId, folder, results },
        tenantName: tenant.name,
        host: new URL(tenant.baseUrl).host,
        startedAt: began.startedAt,
        totalMs: Math.round(clock.steady() - began.at),
        cancelled: call.signal.aborted,
      }
      this.#keep({ report, sent })
      return report
    } finally {
      this.#running.delete(runId)
      call.end()
    }
  }

  cancel(runId: string): void {
    this.#underWay.cancel(runId)
    this.#tools.requests.cancel(runId)
  }

  /** Of a window that is gone: nobody sees its results, or could stop it. */
  cancelAll(): void {
    for (const runId of this.#running) this.cancel(runId)
  }

  /** Throws AppError `exchange_unknown`. */
  open(exchangeId: string): Reopened {
    const { exchange } = this.#tools.exchanges.get(exchangeId)
    for (const { sent } of this.#reports.values()) {
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

  #keep(kept: Kept): void {
    this.#reports.set(kept.report.runId, kept)
    for (const oldest of this.#reports.keys()) {
      if (this.#reports.size <= MOST_REPORTS) return
      this.#reports.delete(oldest)
    }
  }

  #report(runId: string): CheckReport {
    const kept = this.#reports.get(runId)
    if (kept === undefined) throw gone()
    return kept.report
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
