import type { Diagnosis, Evidence } from '../../contract/diagnosis.ts'
import { diagnose } from './engine.ts'
import { FAILING_WORDS } from './evidence/failing-words.ts'
import { readEvidence } from './evidence/read-evidence.ts'
import { unreadable } from './evidence/unreadable.ts'

/** What went wrong by a pasted text alone. Throws AppError `evidence_unreadable`. */
export function diagnoseText(text: string): Diagnosis {
  return readAndDiagnose(text).diagnosis
}

/**
 * The same with what was read.
 *
 * @throws AppError `evidence_unreadable` where nothing was read and no rule knows a word of it
 */
export function readAndDiagnose(text: string): {
  readonly evidence: Evidence
  readonly diagnosis: Diagnosis
} {
  const evidence = readEvidence(text)
  const diagnosis = diagnose(evidence)
  if (diagnosis.findings.length === 0 && isNothing(evidence))
    throw unreadable('Nothing in this text tells of a request, an answer or an error.')
  return { evidence, diagnosis }
}

/** Something that a log, a trace or a report of a failure would say. */
const TECHNICAL = new RegExp(
  `https?://|\\b[1-5]\\d\\d\\b|[{}]|${FAILING_WORDS}|\\b(?:jwt|qsh|tokens?|tenant|client|claims?|scopes?|curl|warn\\w*)\\b|deprecated|could not|certificate|xsrf`,
  'i',
)

/** Neither a call nor a token nor a record, and no word of a failure. */
function isNothing({ steps, tokens, tenant, passages, origin }: Evidence): boolean {
  return (
    origin !== 'evidence' &&
    origin !== 'har' &&
    steps.length === 0 &&
    tokens.length === 0 &&
    tenant === null &&
    !passages.some(({ text }) => TECHNICAL.test(text))
  )
}
