import type { TokenKind, Whose } from '../../../contract/claims.ts'
import type { ClaimsTenant } from '../claims-tenant.ts'
import type { DecodedToken } from '../decoding/decode.ts'
import type { Fault, JudgedToken } from '../faults/fault.ts'
import type { Verification } from '../signing/verify.ts'

/** Everything a lint may look at. */
export interface LintSubject extends JudgedToken {
  readonly decoded: DecodedToken
  readonly tenant: ClaimsTenant | null
  readonly nowSeconds: number
  readonly verification: Verification
  readonly whose: Whose | null
}

/** What a lint tells a person. */
export interface LintWords {
  readonly claim: string | null
  readonly message: string
  readonly fix: string
}

type Look = (subject: LintSubject) => LintWords | readonly LintWords[] | null

/** One lint: a row of the tables in this folder. `kinds` null stands for every kind. */
export interface Lint {
  readonly id: string
  readonly severity: 'problem' | 'remark'
  readonly source: string
  readonly kinds: readonly TokenKind[] | null
  /** Where a rule of the diagnosis says the same: the fault that both judge by. */
  readonly fault?: Fault<unknown>
  readonly look: Look
}

/** The lint of a fault: it adds words to what was found, or leaves it out with null. */
export function lintOf<Found>(
  row: Omit<Lint, 'fault' | 'look'> & {
    readonly fault: Fault<Found>
    readonly words: (found: Found, subject: LintSubject) => ReturnType<Look>
  },
): Lint {
  const { fault, words, ...rest } = row
  return {
    ...rest,
    fault,
    look: (subject) => {
      const found = fault(subject)
      return found === null ? null : words(found, subject)
    },
  }
}
