import { create } from 'zustand'
import type { ComparedClaim } from '../../contract/claims.ts'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { latest } from './latest.ts'

interface CompareState {
  /** The other token; the one it is compared with is the inspector's. */
  readonly right: string
  readonly rows: readonly ComparedClaim[] | null
  readonly failure: Failure | null
  readonly pending: boolean
  readonly typeRight: (right: string) => void
  readonly look: (left: string, right: string) => void
}

const PAUSE_MS = 150
const newest = latest(PAUSE_MS)

/** Two tokens side by side; the newest pair wins. */
export const useCompare = create<CompareState>()((set) => ({
  right: '',
  rows: null,
  failure: null,
  pending: false,
  typeRight: (right) => set({ right }),
  look: (left, right) => {
    if (left.trim() === '' || right.trim() === '') {
      newest.drop()
      set({ rows: null, failure: null, pending: false })
      return
    }
    set({ pending: true })
    newest.ask(
      () => call('claims:compare', { left, right }),
      (answer) =>
        set(
          answer.ok
            ? { rows: answer.value, failure: null, pending: false }
            : { failure: answer.failure, pending: false },
        ),
    )
  },
}))
