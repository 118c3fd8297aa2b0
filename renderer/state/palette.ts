import { create } from 'zustand'
import type { HistoryEntry } from '../../contract/history.ts'
import type { OperationOffer } from '../../contract/operations.ts'
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
    const looksAtAll = text.length >= LEAST_TYPED
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
    const everything = { text, tenantId: null, failedOnly: false, since: null, after: null }
    forHistory.ask(
      () => call('history:search', everything),
      // What cannot be looked through is left out: the rest of the palette can be used.
      (answer) => {
        const found = answer.ok ? answer.value.entries.slice(0, MOST_ENTRIES) : []
        set({ history: { typed, found }, looking: false })
      },
    )
  },
}))

function drop(): void {
  forOperations.drop()
  forHistory.drop()
}
