import type { NextChecks } from './checks.ts'
import type { Fault } from '../../claims/faults/fault.ts'
import type { CaseFacts } from '../facts/case-facts.ts'
import type { FindingSign } from './certainty.ts'

/** How well public sources bear out what a rule says of a failure, best first. */
export const grades = {
  measured: 'somebody published what the live service, or the library when it is run, answered',
  documented: 'Atlassian’s documentation, a standard, or the published code that writes it says so',
  reported: 'public threads show it, with the cause that they ended on',
  unconfirmed: 'it follows from what is documented; no public source shows it happen',
} as const
export type Grade = keyof typeof grades

/** One failure mode: an entry of the tables in the folders here, one for each stage at which it shows. */
export interface Rule {
  /** Stable and public (docs/failures.md is written from these rows). */
  readonly id: string
  readonly title: string
  /** What somebody sees who has it, in the words of the machine where they are public. */
  readonly symptom: string
  /** What has to be in the evidence before this can be said, for `--explain`. */
  readonly needs: string
  readonly cause: string
  readonly fix: readonly string[]
  readonly nextCheck: NextChecks
  readonly grade: Grade
  /** Public, each with its address; at least one. */
  readonly sources: readonly string[]
  /** Dropped where one of these is found with at least the same certainty: it says the same, better. */
  readonly givesWayTo?: readonly string[]
  /** Where a lint of the claims says the same: the fault that both judge by. */
  readonly fault?: Fault<unknown>
  readonly judge: (facts: CaseFacts) => FindingSign | null
}
