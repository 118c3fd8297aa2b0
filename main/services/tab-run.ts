import type { Exchange } from '../../contract/exchange.ts'
import type { SentOrder } from '../../contract/sent-order.ts'
import type { TabRun } from '../../contract/workspace.ts'
import type { TabRow } from '../history/tab-rows.ts'

/** As it outlives the app. */
type KeptRun = NonNullable<TabRow['run']>

/** The last run of a request tab. */
export interface Run {
  readonly runId: string
  readonly startedAt: number
  readonly sent: SentOrder
  /** Null once it has come: the exchange is kept elsewhere, within bounds. */
  readonly answer: Promise<Exchange> | null
  /** Null while it runs, and where nothing was sent. */
  readonly exchangeId: string | null
  /** Where it is put together of pages, which no history keeps. */
  readonly isAssembled?: boolean
  /** The run before it that outlives the app; null where there is none. */
  readonly before: KeptRun | null
}

/** What the next start shows of it: where it has no answer that is kept, the one that was there before. */
export function keptRun(run: Run | null): KeptRun | null {
  if (run === null) return null
  const { startedAt, sent, exchangeId, isAssembled = false, before } = run
  return exchangeId === null || isAssembled ? before : { startedAt, sent, exchangeId }
}

export function shownRun({ runId, startedAt, sent, exchangeId, answer }: Run): TabRun {
  return { runId, startedAt, sent, exchangeId, running: answer !== null }
}
