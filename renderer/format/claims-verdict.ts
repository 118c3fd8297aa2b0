import type { ClaimsReading, ClaimStatus, VerificationState } from '../../contract/claims.ts'
import { counted } from './counted.ts'

const SIGNATURE: Readonly<Record<VerificationState, string>> = {
  yes: 'signature verified',
  no: 'the signature does not hold',
  'not-verified': 'signature not checked',
}

export interface ClaimsVerdict {
  readonly words: string
  /** `ok` only where everything was checked and fits. */
  readonly tone: 'ok' | 'bad' | 'plain'
}

/** How a token stands, in one line; null where it has no claims. */
export function claimsVerdict(
  reading: Pick<ClaimsReading, 'claims' | 'findings' | 'verified'>,
): ClaimsVerdict | null {
  const { claims, findings, verified } = reading
  if (claims.length === 0) return null
  const count = (...wanted: ClaimStatus[]): number =>
    claims.filter(({ status }) => wanted.includes(status)).length
  const [fit, wrong] = [count('ok'), count('problem')]
  const [remarked, open] = [count('remark'), count('unchecked', 'unknown')]
  const inTable = new Set(
    claims.filter(({ status }) => status === 'problem').map(({ name }) => name),
  )
  const further = findings.filter(
    ({ severity, claim }) => severity === 'problem' && !inTable.has(claim ?? ''),
  ).length
  const rest = [
    ...(wrong === 0 ? [] : [counted(wrong, 'does not', 'do not')]),
    ...(remarked === 0 ? [] : [`${remarked} with a remark`]),
    ...(open === 0 ? [] : [`${open} not checked`]),
  ]
  const words = [
    rest.length === 0
      ? claims.length === 1
        ? 'The one claim fits'
        : `All ${claims.length} claims fit`
      : [`${fit} of ${counted(claims.length, 'claim fits', 'claims fit')}`, ...rest].join(', '),
    ...(further === 0 ? [] : [counted(further, 'further problem', 'further problems')]),
    SIGNATURE[verified],
  ]
  const isBad = wrong > 0 || further > 0 || verified === 'no'
  const tone = isBad ? 'bad' : rest.length === 0 && verified === 'yes' ? 'ok' : 'plain'
  return { words: `${words.join('; ')}.`, tone }
}
