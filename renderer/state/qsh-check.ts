import { create } from 'zustand'
import type { RequestOf } from '../../contract/contract.ts'
import type { QshCheck } from '../../contract/claims.ts'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { latest } from './latest.ts'

interface QshCheckState {
  /** A canonical request from elsewhere, to be held against ours. */
  readonly canonical: string
  readonly check: QshCheck | null
  readonly failure: Failure | null
  readonly pending: boolean
  readonly typeCanonical: (canonical: string) => void
  readonly look: (question: RequestOf<'claims:qsh'>) => void
}

const PAUSE_MS = 150
const newest = latest(PAUSE_MS)

/** The query string hash of a request, live; the newest question wins. */
export const useQshCheck = create<QshCheckState>()((set) => ({
  canonical: '',
  check: null,
  failure: null,
  pending: false,
  typeCanonical: (canonical) => set({ canonical }),
  look: (question) => {
    if (question.url === '') {
      newest.drop()
      set({ check: null, failure: null, pending: false })
      return
    }
    set({ pending: true })
    newest.ask(
      () => call('claims:qsh', question),
      (answer) =>
        set(
          answer.ok
            ? { check: answer.value, failure: null, pending: false }
            : { failure: answer.failure, pending: false },
        ),
    )
  },
}))
