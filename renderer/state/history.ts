import { create } from 'zustand'
import type { Forgotten, HistoryEntry, HistoryPage } from '../../contract/history.ts'
import type { Failure, Result } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import type { HistoryTime } from './history-days.ts'
import { latest } from './latest.ts'
import { say, sayFailure } from './say.ts'

/** What is looked for. */
interface Wanted {
  readonly text: string
  /** Null for every tenant. */
  readonly tenantId: string | null
  readonly failedOnly: boolean
  /** Null for however old. */
  readonly since: number | null
}

/** What is looked for, as a person chooses it. */
export interface HistoryFilters {
  readonly text: string
  /** Also what was sent to other tenants than the one on screen. */
  readonly everywhere: boolean
  readonly failedOnly: boolean
  readonly time: HistoryTime
}

interface HistoryState extends HistoryFilters {
  /** What was found so far; null until main has answered once. */
  readonly page: HistoryPage | null
  readonly failure: Failure | null
  readonly want: (change: Partial<HistoryFilters>) => void
  /** Asks anew, a moment later. */
  readonly look: (wanted: Wanted) => void
  /** Asks for the same: what is kept has changed. */
  readonly lookAgain: () => void
  /** The next page of what was asked for last. */
  readonly lookFurther: () => Promise<void>
  readonly forget: (which: Forgotten) => Promise<boolean>
}

const PAUSE_MS = 120
const asking = latest(PAUSE_MS)
let wantedNow: Wanted = { text: '', tenantId: null, failedOnly: false, since: null }
let asksFurther = false

const question = (): Promise<Result<HistoryPage>> =>
  call('history:search', { ...wantedNow, after: null })

const shownOf = (answer: Result<HistoryPage>): Partial<HistoryState> =>
  answer.ok ? { page: answer.value, failure: null } : { failure: answer.failure }

export const useHistory = create<HistoryState>()((set, get) => ({
  text: '',
  everywhere: false,
  failedOnly: false,
  time: 'any',
  page: null,
  failure: null,
  want: (change) => set(change),
  look: (wanted) => {
    wantedNow = wanted
    asking.ask(question, (answer) => set(shownOf(answer)))
  },
  lookAgain: () => asking.askAtOnce(question, (answer) => set(shownOf(answer))),
  lookFurther: async () => {
    const before = get().page
    const last = before?.entries.at(-1)
    if (before === null || last === undefined || !before.more || asksFurther) return
    asksFurther = true
    const answer = await call('history:search', { ...wantedNow, after: last.id })
    asksFurther = false
    // Whoever asked for something else meanwhile has its beginning already.
    if (!answer.ok || get().page !== before) return
    set({ page: { ...answer.value, entries: [...before.entries, ...answer.value.entries] } })
  },
  forget: async (which) => {
    const answer = await call('history:forget', which)
    if (!answer.ok) {
      sayFailure(answer.failure)
      return false
    }
    const { page } = get()
    if (page !== null)
      set({ page: { ...page, entries: page.entries.filter((each) => !isOf(each, which)) } })
    if (which.kind !== 'entry')
      say('Forgotten', 'What was sent before is not in the history any more.')
    return true
  },
}))

function isOf(entry: HistoryEntry, which: Forgotten): boolean {
  if (which.kind === 'all') return true
  return which.kind === 'tenant' ? entry.tenantId === which.tenantId : entry.id === which.id
}
