import type { Evidence, Passage } from '../../../../contract/diagnosis.ts'
import { isReadOrMeant } from '../../evidence/talk.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'

/** Where words can stand beside. */
const PASTED: ReadonlySet<Evidence['origin']> = new Set([
  'log',
  'raw-http',
  'curl-verbose',
  'stack-trace',
])

/** What is longer has several voices, or is a log: its words are judged in pieces (windows.ts). */
const LONGEST = 6000

/** A change that is described, and a list of what errors mean. */
const OF_A_CHANGE =
  /\b(?:this|the) (?:PR|pull request|merge request|commit|patch|change) (?:adds?|fixes|makes|changes|handles|removes|is(?! (?:still|open|in review|not|merged|waiting)))\b|^#{1,4} (?:changes?(?: made)?|test plan|what changed|how (?:was|did|to)\b[^\n]{0,30}\btest\w*|publish to changelog\??)\s*$|^\s*(?:Error|Cause): [^\n]+\n\s*(?:Solution|Fix|Resolution): /im

/** Words of somebody in a short text, and no change that is described. */
export function isTold(facts: CaseFacts): boolean {
  const { told, evidence } = facts
  return (
    PASTED.has(evidence.origin) &&
    told.length > 0 &&
    isOfOneVoice(facts) &&
    !says(evidence, OF_A_CHANGE)
  )
}

export function isOfOneVoice({ told }: CaseFacts): boolean {
  return told.reduce((all, { text }) => all + text.length, 0) <= LONGEST
}

export function says({ passages }: Evidence, pattern: RegExp): boolean {
  return passages.some(({ text }) => pattern.test(text))
}

/** A sentence that stands alone may be a log’s as well as a person’s. */
export function isSentence(words: string): boolean {
  return /^[\p{Lu}\d][^{}<>[\]=|]+[.?!]$/u.test(words)
}

/** A text without the sentences that only tell what somebody read, or is about to do. */
export function withoutReading(text: string): string {
  return text
    .split(/(?<=[.!?])\s|(?=\n)/)
    .filter((sentence) => !isReadOrMeant(sentence))
    .join(' ')
}

/** What is told; all that was read where persons were found only to talk. */
export function spokenIn({ told, evidence }: CaseFacts): readonly Passage[] {
  return told.length > 0 ? told : evidence.passages
}
