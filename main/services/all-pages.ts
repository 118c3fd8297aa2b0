import type { Exchange } from '../../contract/exchange.ts'
import type { Collected, PagingProgress } from '../../contract/paging.ts'
import { AppError } from '../errors.ts'
import type { Clock } from '../ports.ts'
import { untilAborted } from '../until-aborted.ts'
import type { PagingService } from './paging.ts'
import type { RequestsService } from './requests.ts'
import { UnderWay } from './under-way.ts'

interface AllPagesTools {
  readonly paging: Pick<PagingService, 'more' | 'finish'>
  readonly requests: Pick<RequestsService, 'cancel'>
  readonly clock: Clock
  readonly later: (job: () => void, ms: number) => void
  readonly told: (progress: PagingProgress) => void
}

interface Fetching {
  readonly tabId: string
  readonly runId: string
  /** How many pages are put together at most. */
  readonly limit: number
}

/** Page after page, put together here: a window may be loaded anew while they come. */
export class AllPages {
  readonly #tools: AllPagesTools
  readonly #underWay = new UnderWay()
  readonly #last = new Map<string, PagingProgress>()

  constructor(tools: AllPagesTools) {
    this.#tools = tools
  }

  /** What came until the limit, the end, a refusal or `cancel`, as one answer that says which; told on the way. */
  async fetch(begun: Collected, of: Fetching): Promise<Exchange> {
    const { collectionId } = begun
    const call = this.#underWay.begin(of.runId)
    const { signal } = call
    let collected = begun
    let failure: AppError | null = null
    try {
      while (!signal.aborted && collected.ended === null && collected.pages < of.limit) {
        this.#tell(of, collected)
        const waited = collected.waitingUntil
        if (waited === null) collected = await this.#tools.paging.more(collectionId, of.runId)
        else {
          await this.#pause(waited, signal)
          collected = { ...collected, waitingUntil: null }
        }
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      failure = error
    } finally {
      this.#last.delete(of.runId)
      call.end()
    }
    const limited = collected.ended === null && collected.pages >= of.limit
    return this.#tools.paging.finish(collectionId, { limited, failure }).exchange
  }

  cancel(runId: string): void {
    this.#underWay.cancel(runId)
  }

  /** Without a window nobody sees them come, or could stop them. */
  cancelAll(): void {
    for (const runId of this.#last.keys()) {
      this.cancel(runId)
      this.#tools.requests.cancel(runId)
    }
  }

  /** For a window that was loaded since. */
  tellAgain(runId: string): void {
    const last = this.#last.get(runId)
    if (last !== undefined) this.#tools.told(last)
  }

  #tell({ tabId, runId }: Fetching, { pages, items, total, waitingUntil }: Collected): void {
    const progress = { tabId, runId, pages, items, total, waitingUntil }
    this.#last.set(runId, progress)
    this.#tools.told(progress)
  }

  async #pause(until: number, signal: AbortSignal): Promise<void> {
    const { clock, later } = this.#tools
    const over = new Promise<void>((resolve) => later(resolve, Math.max(0, until - clock.now())))
    await untilAborted(over, signal, stopped)
  }
}

function stopped(): AppError {
  return new AppError('request_cancelled', 'The pages were cancelled.')
}
