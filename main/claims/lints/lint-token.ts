import type { ClaimFinding } from '../../../contract/claims.ts'
import { accessLints } from './access.ts'
import { assertionLints } from './assertion.ts'
import { inboundLints } from './inbound.ts'
import type { Lint, LintSubject, LintWords } from './lint-row.ts'
import { requestLints } from './request.ts'
import { shapeLints } from './shape.ts'
import { signatureLints } from './signature.ts'
import { timeLints } from './times.ts'
import { valueLints } from './values.ts'

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
  const words: readonly LintWords[] = 'message' in seen ? [seen] : seen
  return words.map((each) => ({
    id: lint.id,
    severity: lint.severity,
    ...each,
    source: lint.source,
  }))
}
