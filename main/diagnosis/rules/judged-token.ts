import type { QshReading } from '../../../contract/claims.ts'
import type { TokenFacts } from '../../../contract/diagnosis.ts'
import type { JudgedToken } from '../../claims/faults/fault.ts'
import type { Answer, CaseFacts } from '../facts/case-facts.ts'

/**
 * A token of the evidence as the faults take it (main/claims/faults), with the answer to the request
 * that carried it; null where that is not known.
 */
export function judgedToken(
  facts: CaseFacts,
  token: TokenFacts | null,
  answer: Answer | null,
  qsh: QshReading | null = null,
): JudgedToken {
  const { tenant } = facts
  const scheme = answer?.scheme ?? null
  return {
    kind: token?.kind ?? 'broken',
    header: token?.header ?? {},
    claims: token?.claims ?? {},
    tenant,
    nowSeconds: answer?.date ?? facts.now,
    // An empty scheme says something of a token alone: a header may have been redacted as a whole.
    scheme: scheme === '' && token?.carriedBy !== 'authorization' ? null : scheme,
    outgoing: answer === null ? null : answer.where === 'site',
    request:
      answer === null || answer.url === null || answer.method === null
        ? null
        : { method: answer.method, url: answer.url },
    qsh,
  }
}
