import type { ClaimFinding, QshReading, TokenKind, Whose } from '../../../contract/claims.ts'
import type { ClaimsRequest, ClaimsTenant } from '../claims-tenant.ts'
import type { DecodedToken, JsonObject } from '../decoding/decode.ts'
import type { TokenCarrier } from '../../pasted/token.ts'
import { accessLints } from './access.ts'
import { assertionLints } from './assertion.ts'
import { inboundLints } from './inbound.ts'
import { requestLints } from './request.ts'
import { shapeLints } from './shape.ts'
import { signatureLints } from './signature.ts'
import { timeLints } from './times.ts'
import { valueLints } from './values.ts'
import type { Verification } from '../signing/verify.ts'

/** Everything a lint may look at. */
export interface LintSubject {
  readonly kind: TokenKind
  readonly decoded: DecodedToken
  readonly header: JsonObject
  readonly claims: JsonObject
  readonly tenant: ClaimsTenant | null
  readonly nowSeconds: number
  /** True where the token goes to Jira, false where it came from there, null where nobody knows. */
  readonly outgoing: boolean | null
  readonly scheme: string | null
  readonly carriedBy: TokenCarrier
  readonly request: ClaimsRequest | null
  readonly qsh: QshReading | null
  readonly verification: Verification
  readonly whose: Whose | null
}

export interface Sighting {
  readonly claim: string | null
  readonly message: string
  readonly fix: string
}

/** One lint: a row of the tables in `lints/`. `kinds` null stands for every kind. */
export interface Lint {
  readonly id: string
  readonly severity: 'problem' | 'remark'
  readonly source: string
  readonly kinds: readonly TokenKind[] | null
  readonly look: (subject: LintSubject) => Sighting | readonly Sighting[] | null
}

export const lints: readonly Lint[] = [
  ...shapeLints,
  ...valueLints,
  ...assertionLints,
  ...requestLints,
  ...inboundLints,
  ...accessLints,
  ...signatureLints,
  ...timeLints,
]

/** Every lint that sees something, problems first, else in the order of the tables. */
export function lintToken(subject: LintSubject): ClaimFinding[] {
  const findings = lints.flatMap((lint) => findingsOf(lint, subject))
  return [
    ...findings.filter(({ severity }) => severity === 'problem'),
    ...findings.filter(({ severity }) => severity === 'remark'),
  ]
}

function findingsOf(lint: Lint, subject: LintSubject): ClaimFinding[] {
  if (lint.kinds !== null && !lint.kinds.includes(subject.kind)) return []
  const seen = lint.look(subject)
  if (seen === null) return []
  const sightings: readonly Sighting[] = 'message' in seen ? [seen] : seen
  return sightings.map((sighting) => ({
    id: lint.id,
    severity: lint.severity,
    ...sighting,
    source: lint.source,
  }))
}
