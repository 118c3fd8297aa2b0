import type { QshReading } from '../../../contract/claims.ts'
import { qshVariants } from '../../connect/qsh-disagreements.ts'
import { canonicalRequest, hashOfCanonical, type HashedRequest } from '../../connect/qsh.ts'
import { CONTEXT_QSH } from '../decoding/claim-values.ts'
import { likelyReasons, reasonWords } from './qsh-reasons.ts'

export interface QshQuestion extends HashedRequest {
  /** The token's own claim; null where there is no token, or no qsh in it. */
  readonly inToken: string | null
  /** A form body that some libraries hash in place of the query; null where unknown. */
  readonly body?: string | null
}

/**
 * The canonical request and its hash, held against the token's qsh. Where they differ, every known
 * way to get it wrong is tried, and those that give the token's hash are named. Never throws.
 */
export function checkQsh(question: QshQuestion): QshReading {
  const canonical = canonicalRequest(question)
  const computed = hashOfCanonical(canonical)
  const { inToken } = question
  const variants = qshVariants(question, canonical)
  const match = inToken === null || inToken === CONTEXT_QSH ? null : inToken === computed
  const reasons =
    match === false && inToken !== null
      ? likelyReasons(question, inToken, { canonical, variants })
      : []
  return {
    inToken,
    computed,
    canonicalRequest: canonical,
    match,
    likelyReasons: reasons,
    likelyReasonWords: reasons.map(reasonWords),
    disagreements: variants.map(({ name }) => name),
    disagreementWords: variants.map(({ explanation }) => explanation),
  }
}

export interface CanonicalDiff {
  /** Characters that both have in front and at the end. */
  readonly same: { readonly before: string; readonly after: string }
  readonly computed: string
  readonly pasted: string
  /** Index, in UTF-16 units, of the first character that differs; null where they are equal. */
  readonly firstDifference: number | null
}

/** Two canonical requests side by side: the common ends, and the middles in which they differ. */
export function diffCanonical(computed: string, pasted: string): CanonicalDiff {
  const shorter = Math.min(computed.length, pasted.length)
  let front = 0
  while (front < shorter && computed[front] === pasted[front]) front += 1
  let back = 0
  while (back < shorter - front && computed.at(-1 - back) === pasted.at(-1 - back)) back += 1
  return {
    same: { before: computed.slice(0, front), after: computed.slice(computed.length - back) },
    computed: computed.slice(front, computed.length - back),
    pasted: pasted.slice(front, pasted.length - back),
    firstDifference: computed === pasted ? null : front,
  }
}
