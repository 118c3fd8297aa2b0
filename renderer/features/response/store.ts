import { create } from 'zustand'
import type { RequestOf } from '../../../contract/contract.ts'
import type { Exchange } from '../../../contract/exchange.ts'
import type { Failure } from '../../../contract/result.ts'
import { call } from '../../bridge.ts'

export type ResponseTab = 'body' | 'headers' | 'timing' | 'claims' | 'diagnosis'

/** What became of a tenant's last request. A refusal never left the app, so it has no exchange. */
export type Outcome =
  | { readonly kind: 'exchange'; readonly exchange: Exchange }
  | { readonly kind: 'refused'; readonly failure: Failure }

export interface Run {
  readonly runId: string
  readonly startedAt: number
  readonly cancelling: boolean
}

type Order = Omit<RequestOf<'requests:send'>, 'runId'>

interface ResponseState {
  /** Tenant id → its last outcome; it stays while the next request runs. */
  readonly outcomes: Readonly<Record<string, Outcome>>
  readonly running: Readonly<Record<string, Run>>
  readonly tab: ResponseTab
  /** The tab that the diagnosis took the place of by itself; null where a person chose. */
  readonly tabBefore: ResponseTab | null
  readonly showTab: (tab: ResponseTab) => void
  /** Nobody asked for it, so that `leaveDiagnosis` goes back to where the person was. */
  readonly openDiagnosis: () => void
  readonly leaveDiagnosis: () => void
  readonly start: (order: Order) => Promise<void>
  readonly cancel: (tenantId: string) => Promise<void>
}

let runs = 0

export const useResponse = create<ResponseState>()((set, get) => ({
  outcomes: {},
  running: {},
  tab: 'body',
  tabBefore: null,
  showTab: (tab) => set({ tab, tabBefore: null }),
  openDiagnosis: () => {
    const { tab } = get()
    if (tab !== 'diagnosis') set({ tab: 'diagnosis', tabBefore: tab })
  },
  leaveDiagnosis: () => {
    const { tabBefore } = get()
    if (tabBefore !== null) set({ tab: tabBefore, tabBefore: null })
  },
  start: async (order) => {
    const { tenantId } = order
    runs += 1
    const startedAt = Date.now()
    const run: Run = {
      runId: `run-${startedAt.toString(36)}-${runs}`,
      startedAt,
      cancelling: false,
    }
    set({ running: { ...get().running, [tenantId]: run } })
    const answer = await call('requests:send', { ...order, runId: run.runId })
    const outcome: Outcome = answer.ok
      ? { kind: 'exchange', exchange: answer.value }
      : { kind: 'refused', failure: answer.failure }
    const running = Object.fromEntries(
      Object.entries(get().running).filter(([each]) => each !== tenantId),
    )
    set({ running, outcomes: { ...get().outcomes, [tenantId]: outcome } })
  },
  cancel: async (tenantId) => {
    const run = get().running[tenantId]
    if (run === undefined || run.cancelling) return
    set({ running: { ...get().running, [tenantId]: { ...run, cancelling: true } } })
    await call('requests:cancel', { runId: run.runId })
  },
}))

/** The exchange on screen for a tenant, or null. */
export function exchangeOf(outcome: Outcome | undefined): Exchange | null {
  return outcome?.kind === 'exchange' ? outcome.exchange : null
}
