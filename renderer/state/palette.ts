import { create } from 'zustand'
import type { HistoryEntry, HistoryPage } from '../../contract/history.ts'
import type { OperationOffer } from '../../contract/operations.ts'
import type { Result } from '../../contract/result.ts'
import type { Product } from '../../contract/tenants.ts'
import { call } from '../bridge.ts'
import { latest } from './latest.ts'

/** What main found, for what was typed. */
interface FoundFor<Thing> {
  readonly typed: string
  readonly found: readonly Thing[]
}

interface PaletteState {
  /** True a moment after the start, or from the first time it was asked for: its code is fetched then. */
  readonly wanted: boolean
  readonly open: boolean
  /** Null while nothing was typed, or nothing came yet. */
  readonly operations: FoundFor<OperationOffer> | null
  readonly history: FoundFor<HistoryEntry> | null
  /** Main is asked, or about to be. */
  readonly looking: boolean
  readonly show: (open: boolean) => void
  /** Asks main: for operations with every key, what was sent a moment later. */
  readonly look: (typed: string, product: Product) => void
  /** Asks for what was sent by the same words: something was kept meanwhile. */
  readonly lookAgain: (typed: string) => void
}

const PAUSE_MS = 120
const LEAST_TYPED = 2
const MOST_OPERATIONS = 8
const MOST_ENTRIES = 20
/** One that is under way is answered within milliseconds. */
const forOperations = latest(0)
const forHistory = latest(PAUSE_MS)

const nothing = { operations: null, history: null } as const

export const usePalette = create<PaletteState>()((set, get) => ({
  wanted: false,
  open: false,
  ...nothing,
  looking: false,
  show: (open) => {
    drop()
    set({ open, wanted: true, ...nothing, looking: false })
  },
  look: (typed, product) => {
    const text = typed.trim()
    const looksAtAll = isEnough(typed)
    // Of the same words, where the product became known: what was sent stays, also under the pointer.
    const { history } = get()
    const isSame = history?.typed === typed
    set({ operations: null, history: isSame ? history : null, looking: looksAtAll && !isSame })
    if (!looksAtAll) {
      drop()
      return
    }
    forOperations.ask(
      () => call('operations:find', { text, product, most: MOST_OPERATIONS }),
      (answer) => set({ operations: { typed, found: answer.ok ? answer.value : [] } }),
    )
    if (isSame) return
    forHistory.ask(...pastOf(typed))
  },
  lookAgain: (typed) => {
    if (get().open && isEnough(typed)) forHistory.askAtOnce(...pastOf(typed))
  },
}))

const isEnough = (typed: string): boolean => typed.trim().length >= LEAST_TYPED

/** What is asked for what was sent, and what is done with the answer. */
function pastOf(
  typed: string,
): readonly [() => Promise<Result<HistoryPage>>, (answer: Result<HistoryPage>) => void] {
  const everything = { tenantId: null, failedOnly: false, since: null, after: null }
  return [
    () => call('history:search', { text: typed.trim(), ...everything }),
    // What cannot be looked through is left out: the rest of the palette can be used.
    (answer) => {
      const found = answer.ok ? answer.value.entries.slice(0, MOST_ENTRIES) : []
      usePalette.setState({ history: { typed, found }, looking: false })
    },
  ]
}

function drop(): void {
  forOperations.drop()
  forHistory.drop()
}
