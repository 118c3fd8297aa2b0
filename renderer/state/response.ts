import { create } from 'zustand'
import type { Exchange } from '../../contract/exchange.ts'
import type { Failure } from '../../contract/result.ts'
import type { TabRun } from '../../contract/workspace.ts'
import type { SentOrder } from '../../contract/sent-order.ts'
import { call } from '../bridge.ts'
import { lastResponseOf } from './answer.ts'
import { without } from './by-key.ts'
import { type Moment, momentNow } from './moment.ts'
import type { RequestTabId } from './tabs.ts'

export type ResponseTab = 'body' | 'headers' | 'timing' | 'claims' | 'diagnosis'

/** What became of a tab's last request. A refusal never left the app, so it has no exchange. */
export type Outcome =
  | {
      readonly kind: 'exchange'
      readonly exchange: Exchange
      readonly sent: SentOrder
      /** What its variables stood for; left out of an answer of the past. */
      readonly values?: string
      /** A later request, cancelled before anything came: it takes no answer away. */
      readonly cancelled?: Exchange
    }
  | { readonly kind: 'refused'; readonly failure: Failure }

/** What is looked at of a tab's answer. */
export interface View {
  readonly shown: ResponseTab
  /** What the diagnosis took the place of by itself; null where a person chose. */
  readonly before: ResponseTab | null
}

export interface Run {
  readonly runId: string
  readonly began: Moment
  readonly cancelling: boolean
}

interface ResponseState {
  /** By tab: its last outcome; it stays while the next request runs. */
  readonly outcomes: Readonly<Record<RequestTabId, Outcome>>
  /** By tab: the exchange on screen before its last one, by id. */
  readonly before: Readonly<Record<RequestTabId, string>>
  readonly running: Readonly<Record<RequestTabId, Run>>
  readonly views: Readonly<Record<RequestTabId, View>>
  /** By tab that was not shown yet: its last run, of which main has the answer. */
  readonly unjoined: Readonly<Record<RequestTabId, TabRun>>
  readonly showView: (tabId: RequestTabId, shown: ResponseTab) => void
  /** Nobody asked for it, so that `leaveDiagnosis` goes back to where the person was. */
  readonly openDiagnosis: (tabId: RequestTabId) => void
  readonly leaveDiagnosis: (tabId: RequestTabId) => void
  /**
   * Marks the tab as running, at once: whoever asks a second time gets null. `under` names a run
   * that main knows already.
   */
  readonly begin: (tabId: RequestTabId, under?: Omit<Run, 'cancelling'>) => Run | null
  /** Takes the mark away; null leaves the last outcome as it is: nothing was sent. */
  readonly end: (tabId: RequestTabId, outcome: Outcome | null) => void
  readonly cancel: (tabId: RequestTabId) => Promise<void>
}

export const useResponse = create<ResponseState>()((set, get) => ({
  outcomes: {},
  before: {},
  running: {},
  views: {},
  unjoined: {},
  showView: (tabId, shown) => set(viewed(tabId, { shown, before: null })),
  openDiagnosis: (tabId) => {
    const { shown } = viewOf(get().views, tabId)
    if (shown !== 'diagnosis') set(viewed(tabId, { shown: 'diagnosis', before: shown }))
  },
  leaveDiagnosis: (tabId) => {
    const { before } = viewOf(get().views, tabId)
    if (before !== null) set(viewed(tabId, { shown: before, before: null }))
  },
  begin: (tabId, under) => {
    const { running } = get()
    if (running[tabId] !== undefined) return null
    const run: Run = {
      runId: `run-${crypto.randomUUID()}`,
      began: momentNow(),
      ...under,
      cancelling: false,
    }
    set({ running: { ...running, [tabId]: run } })
    return run
  },
  end: (tabId, outcome) => {
    const { running, outcomes, before } = get()
    const [old, now] = [exchangeOf(outcomes[tabId]), exchangeOf(outcome ?? undefined)]
    set({
      running: without(running, tabId),
      before:
        old === null || now === null || old.id === now.id || isBarren(now)
          ? before
          : { ...before, [tabId]: old.id },
      outcomes:
        outcome === null ? outcomes : { ...outcomes, [tabId]: after(outcomes[tabId], outcome) },
    })
  },
  cancel: async (tabId) => {
    const run = get().running[tabId]
    if (run === undefined || run.cancelling) return
    set({ running: { ...get().running, [tabId]: { ...run, cancelling: true } } })
    await call('requests:cancel', { runId: run.runId })
  },
}))

function after(before: Outcome | undefined, outcome: Outcome): Outcome {
  if (before?.kind !== 'exchange' || outcome.kind !== 'exchange') return outcome
  return isBarren(outcome.exchange) && !isBarren(before.exchange)
    ? { ...before, cancelled: outcome.exchange }
    : outcome
}

/** Cancelled while nothing of the answer had come. */
const isBarren = (exchange: Exchange): boolean =>
  exchange.outcome === 'cancelled' && lastResponseOf(exchange) === null

const FIRST_VIEW: View = { shown: 'body', before: null }

export function viewOf(views: ResponseState['views'], tabId: RequestTabId): View {
  return views[tabId] ?? FIRST_VIEW
}

function viewed(tabId: RequestTabId, view: View): Pick<ResponseState, 'views'> {
  return { views: { ...useResponse.getState().views, [tabId]: view } }
}

/** The exchange on screen of a tab, or null. */
export function exchangeOf(outcome: Outcome | undefined): Exchange | null {
  return outcome?.kind === 'exchange' ? outcome.exchange : null
}
