import type { Diagnosis, Evidence } from '../../contract/diagnosis.ts'
import { diagnose } from './engine.ts'
import { FAILING_WORDS } from './evidence/failing-words.ts'
import { isManual } from './evidence/manual.ts'
import { isPaper } from './evidence/papers.ts'
import { namesOurs } from './evidence/products.ts'
import { readEvidence } from './evidence/read-evidence.ts'
import { straightened } from './evidence/straightened.ts'
import { unreadable } from './evidence/unreadable.ts'
import { gatherFacts } from './facts/gather-facts.ts'
import { isDoubtful } from './rules/in-words/by-likeness.ts'
import { CUT_HAR, isCutHar } from '../pasted/cut-har.ts'

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
  const mended = isAllWords(evidence) ? readStraightened(text, { evidence, diagnosis }) : null
  if (mended !== null) return mended
  if (diagnosis.findings.length === 0 && evidence.origin !== 'har' && isCutHar(text))
    throw unreadable(CUT_HAR.message, CUT_HAR.hint)
  if (diagnosis.findings.length === 0 && isNothing(evidence))
    throw unreadable('Nothing in this text tells of a request, an answer or an error.')
  return { evidence, diagnosis }
}

const MENDED =
  'The text was read with its lines put together, and with the letters that look like others set right.'

/** Neither a call nor a token nor a record. */
function isAllWords({ steps, tokens, tenant }: Evidence): boolean {
  return steps.length === 0 && tokens.length === 0 && tenant === null
}

/**
 * The same text as somebody typed it, where nothing likely is told of it as it came from a camera, a mail
 * or a PDF, and more is told then.
 */
function readStraightened(
  text: string,
  { evidence: asItCame, diagnosis }: ReturnType<typeof readAndDiagnose>,
): ReturnType<typeof readAndDiagnose> | null {
  const [before] = diagnosis.findings
  if (before !== undefined && before.certainty !== 'possible') return null
  // The lines of a paper and of a manual are what it is known by.
  if (isPaper(text) || isManual(text)) return null
  const whole = straightened(text)
  if (whole === null) return null
  const facts = gatherFacts(asItCame)
  // So are those of a mail that was answered, of which less is left.
  if (facts.evidence !== asItCame) return null
  // In one line with what failed nothing tells that it went well in the end.
  if (facts.answers.some(({ settled }) => settled)) return null
  // Of talk nothing is likelier for standing in fewer lines.
  if (before !== undefined && isDoubtful(facts)) return null
  const evidence = readEvidence(whole)
  const again = diagnose(evidence)
  const [after] = again.findings
  const isOpen = before !== undefined || facts.told.length === 0
  return after === undefined || (isOpen && after.certainty === 'possible')
    ? null
    : { evidence, diagnosis: { ...again, notes: [...again.notes, MENDED] } }
}

/** What a log, a trace, a manual or a person says of a program; prose about anything else has none of it. */
const TECHNICAL = new RegExp(
  [
    String.raw`https?:\/\/|[{}]|\b[1-5]\d\d\b|\bAADSTS\d+`,
    // What fails, and how.
    String.raw`${FAILING_WORDS}|warn(?:ing)?\b|deprecated|could not|xsrf|crash|broken|\b(?:not|n['’]t|no longer) (?:\w+ )?work`,
    // The name that a library gives to an error.
    String.raw`[a-z](?:Required|Exception|Refused|Denied|Invalid|Expired|Unauthorized|Forbidden)\b`,
    // Whose program it is.
    String.raw`\b(?:jira|confluence|atlassian|bitbucket|github|gitlab|cloudfront|marketplace)\b`,
    // What programs send each other.
    String.raw`\b(?:apis?|apps?|add-?ons?|plug-?ins?|tools?|scripts?|bots?|users?|log(?:s|ged|ging)? ?in|logins?|site|servers?|query|queries|fields?|permissions?|projects?|tickets?|issues?|attachments?|transitions?|captcha|rest|json|jwt|qsh|oauth|jql|curl|tokens?|tenants?|client|clientKey|accountId|claims?|scopes?|webhooks?|endpoints?|headers?|status|credentials?|certificate|descriptor|sharedSecret|secrets?|oauthClientId|ACT_AS_USER|HS256|RS256|ADF|https?|licen[cs]e)\b`,
  ].join('|'),
  'i',
)

/** Neither a call nor a token nor a record, and no word of programs and how they fail. */
function isNothing(evidence: Evidence): boolean {
  const { passages, origin } = evidence
  return (
    origin !== 'evidence' &&
    origin !== 'har' &&
    isAllWords(evidence) &&
    !passages.some(({ text }) => TECHNICAL.test(text) || namesOurs(text))
  )
}
