import { create } from 'zustand'
import type { HistoryEntry } from '../../contract/history.ts'
import type { OperationOffer } from '../../contract/operations.ts'
import type { Product } from '../../contract/tenants.ts'
import { call } from '../bridge.ts'
import { latest } from './latest.ts'

/** What main finds for what is typed. */
interface PaletteAnswer {
  readonly typed: string
  readonly operations: readonly OperationOffer[]
  readonly history: readonly HistoryEntry[]
}

interface PaletteState {
  /** True from the first time it was asked for: its code is fetched then. */
  readonly wanted: boolean
  readonly open: boolean
  /** Null while nothing was typed, or nothing came yet. */
  readonly answer: PaletteAnswer | null
  /** Main is asked, or about to be. */
  readonly looking: boolean
  readonly show: (open: boolean) => void
  /** Asks main, a moment later. */
  readonly look: (typed: string, product: Product) => void
}

const PAUSE_MS = 120
const LEAST_TYPED = 2
const MOST_OPERATIONS = 8
const MOST_ENTRIES = 20
const asking = latest(PAUSE_MS)

export const usePalette = create<PaletteState>()((set) => ({
  wanted: false,
  open: false,
  answer: null,
  looking: false,
  show: (open) => {
    asking.drop()
    set({ open, wanted: true, answer: null, looking: false })
  },
  look: (typed, product) => {
    const text = typed.trim()
    const looking = text.length >= LEAST_TYPED
    set({ answer: null, looking })
    if (!looking) {
      asking.drop()
      return
    }
    asking.ask(
      () => askMain(text, product),
      (found) => set({ answer: { typed, ...found }, looking: false }),
    )
  },
}))

/** What cannot be looked through is left out: the rest of the palette can be used. */
async function askMain(
  text: string,
  product: Product,
): Promise<Pick<PaletteAnswer, 'operations' | 'history'>> {
  const everything = { text, tenantId: null, failedOnly: false, since: null, after: null }
  const [operations, history] = await Promise.all([
    call('operations:find', { text, product, most: MOST_OPERATIONS }),
    call('history:search', everything),
  ])
  return {
    operations: operations.ok ? operations.value : [],
    history: history.ok ? history.value.entries.slice(0, MOST_ENTRIES) : [],
  }
}
