import type { NextCheck } from '../../../contract/diagnosis.ts'
import type { Fault } from '../../claims/faults/fault.ts'
import type { CaseFacts } from '../facts/case-facts.ts'
import type { FindingSign } from './certainty.ts'

/** One failure mode: an entry of the tables in the folders here, one for each stage at which it shows. */
export interface Rule {
  /** Stable and public (docs/diagnosing.md). */
  readonly id: string
  /** What has to be in the evidence before this can be said, for `--explain`. */
  readonly needs: string
  readonly cause: string
  readonly fix: readonly string[]
  readonly nextCheck: NextCheck | null
  readonly sources: readonly string[]
  /** Dropped where one of these is found with at least the same certainty: it says the same, better. */
  readonly givesWayTo?: readonly string[]
  /** Where a lint of the claims says the same: the fault that both judge by. */
  readonly fault?: Fault<unknown>
  readonly judge: (facts: CaseFacts) => FindingSign | null
}
