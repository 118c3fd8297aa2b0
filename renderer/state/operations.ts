import { create } from 'zustand'
import type { OperationOffer } from '../../contract/operations.ts'
import type { Product } from '../../contract/tenants.ts'
import type { EditedDraft } from '../../contract/workspace.ts'
import { call } from '../bridge.ts'
import { latest } from './latest.ts'

type Composed = Pick<EditedDraft, 'method' | 'path'>

interface OperationsState {
  /** The path that they are for. */
  readonly of: string
  /** Shown below the address while there are some. */
  readonly offers: readonly OperationOffer[]
  /** The one that Enter takes; null where what was typed is complete. */
  readonly chosen: number | null
  readonly look: (composed: Composed, product: Product) => void
  /** Further down or up, around the ends. */
  readonly move: (steps: 1 | -1) => void
  readonly close: () => void
}

/** While one types on, nothing is asked. */
const PAUSE_MS = 30
const MOST = 40
const newest = latest(PAUSE_MS)
const NONE = { of: '', offers: [], chosen: null } as const

/** Operations for the path that is being typed. */
export const useOperations = create<OperationsState>()((set, get) => ({
  ...NONE,
  look: ({ method, path }, product) => {
    newest.ask(
      () => call('operations:find', { text: path, product, most: MOST }),
      (answer) => {
        const offers = answer.ok ? answer.value : []
        const isThere = (offer: OperationOffer): boolean => offer.path === path
        const nothingNew = offers.every(
          (offer) => isThere(offer) && offer.operation.method === method,
        )
        set(nothingNew ? NONE : { of: path, offers, chosen: offers.some(isThere) ? null : 0 })
      },
    )
  },
  move: (steps) => {
    const { offers, chosen } = get()
    const from = chosen ?? (steps === 1 ? -1 : 0)
    set({ chosen: (from + steps + offers.length) % offers.length })
  },
  close: () => {
    newest.drop()
    set(NONE)
  },
}))
