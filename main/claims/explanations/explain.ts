import type { ClaimFinding, ClaimReading, ClaimStatus } from '../../../contract/claims.ts'
import type { ComparisonContext } from './explanation.ts'
import { kinds } from '../kinds.ts'

const TIME_CLAIMS = new Set(['iat', 'exp', 'nbf', 'auth_time'])
const LAST_DATE_MS = 8.64e15

/** Of a token that has more the first are explained, and every one that means something in its kind or was found wrong. */
export const MOST_EXPLAINED = 1000

/**
 * Every claim in the order of the token: its meaning in a token of this kind, who sets it, how it
 * compares, and the worst of what the lints said of it.
 */
export function explainClaims(
  context: ComparisonContext,
  findings: readonly ClaimFinding[],
): ClaimReading[] {
  const explanations = kinds[context.kind].claims
  const about = new Set(findings.map(({ claim }) => claim))
  const told = Object.keys(context.claims).filter(
    (name, at) => at < MOST_EXPLAINED || Object.hasOwn(explanations, name) || about.has(name),
  )
  return told.map((name) => {
    const value = context.claims[name]
    const explanation = Object.hasOwn(explanations, name) ? explanations[name] : undefined
    const comparison = explanation?.compare?.(value, context) ?? null
    return {
      name,
      value,
      meaning: explanation?.meaning ?? 'Not known in a token of this kind.',
      setBy: explanation?.setBy ?? 'unknown',
      status: worst(
        comparison?.status ?? (explanation === undefined ? 'unknown' : 'unchecked'),
        findings,
        name,
      ),
      time: timeOf(name, value),
      ...(comparison === null ? {} : { remark: comparison.remark }),
    }
  })
}

function worst(own: ClaimStatus, findings: readonly ClaimFinding[], name: string): ClaimStatus {
  const about = findings.filter((finding) => finding.claim === name)
  if (own === 'problem' || about.some((finding) => finding.severity === 'problem')) return 'problem'
  return about.length > 0 ? 'remark' : own
}

function timeOf(name: string, value: unknown): number | null {
  if (!TIME_CLAIMS.has(name) || typeof value !== 'number') return null
  const time = value * 1000
  return Math.abs(time) <= LAST_DATE_MS ? time : null
}
