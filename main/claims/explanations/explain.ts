import type {
  ClaimFinding,
  ClaimReading,
  ClaimStatus,
  TokenKind,
} from '../../../contract/claims.ts'
import type { ComparisonContext, ExplanationTable } from './explanation.ts'
import { assertionClaims } from './assertion.ts'
import {
  connectClaims,
  contextClaims,
  inboundClaims,
  lifecycleClaims,
  sessionClaims,
} from './connect.ts'
import { accessTokenClaims, forgeClaims, otherClaims } from './other.ts'

/** One table a kind: the same claim means another thing in another token. */
const TABLES: Readonly<Record<TokenKind, ExplanationTable>> = {
  assertion: assertionClaims,
  'connect-jwt': connectClaims,
  'inbound-jwt': inboundClaims,
  'context-jwt': contextClaims,
  'session-token': sessionClaims,
  'lifecycle-jwt': lifecycleClaims,
  'forge-invocation-token': forgeClaims,
  'other-jwt': otherClaims,
  'opaque-access-token': accessTokenClaims,
  'api-token': {},
  jwe: {},
  broken: otherClaims,
}

const TIME_CLAIMS = new Set(['iat', 'exp', 'nbf', 'auth_time'])
const LAST_DATE_MS = 8.64e15

/**
 * Every claim in the order of the token: its meaning in a token of this kind, who sets it, how it
 * compares, and the worst of what the lints said of it.
 */
export function explainClaims(
  context: ComparisonContext,
  findings: readonly ClaimFinding[],
): ClaimReading[] {
  return Object.entries(context.claims).map(([name, value]) => {
    const explanation = Object.hasOwn(TABLES[context.kind], name)
      ? TABLES[context.kind][name]
      : undefined
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
