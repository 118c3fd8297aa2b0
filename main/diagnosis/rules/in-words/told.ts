import type { Evidence, Passage } from '../../../../contract/diagnosis.ts'
import { tellsOfAChange } from '../../evidence/changes.ts'
import { isReadOrMeant, isWish } from '../../evidence/talk.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { oncePer } from '../../once.ts'
import type { FindingSign } from '../certainty.ts'
import type { EvidenceLine } from '../shown.ts'

/** Where words can stand beside. */
const PASTED: ReadonlySet<Evidence['origin']> = new Set([
  'log',
  'raw-http',
  'curl-verbose',
  'stack-trace',
  // An error’s body alone.
  'json',
])

/** What is longer has several voices, or is a log: its words are judged in pieces (windows.ts). */
const LONGEST = 6000

/** Words of somebody in a short text. */
export function isTold(facts: CaseFacts): boolean {
  return facts.told.length > 0 && holdsWords(facts)
}

/** Words in a short text, be they nobody's or talk. */
export function holdsWords(facts: CaseFacts): boolean {
  const { origin, passages } = facts.evidence
  return PASTED.has(origin) && passages.length > 0 && isOfOneVoice(facts)
}

export const isOfOneVoice = oncePer(
  ({ told }: CaseFacts): boolean => told.reduce((all, { text }) => all + text.length, 0) <= LONGEST,
)

export function says({ passages }: Evidence, pattern: RegExp): boolean {
  return passages.some(({ text }) => pattern.test(text))
}

/** A sentence that stands alone may be a log’s as well as a person’s. */
export function isSentence(words: string): boolean {
  return /^[\p{Lu}\d][^{}<>[\]=|]+[.?!]$/u.test(words)
}

/** A text without the sentences that only tell what somebody read, misses, changes or is about to do. */
export function withoutTalk(text: string): string {
  return text
    .split(/(?<=[.!?])\s|(?=\n)/)
    .filter((sentence) => ![isReadOrMeant, isWish, tellsOfAChange].some((is) => is(sentence)))
    .join(' ')
}

/** What is told; all that was read where persons were found only to talk. */
export function spokenIn({ told, evidence }: CaseFacts): readonly Passage[] {
  return told.length > 0 ? told : evidence.passages
}

/** What code shows is there for all to see, but for what is said around it. */
export function isOfCode(
  { evidence }: FindingSign,
  { evidence: { passages } }: CaseFacts,
): boolean {
  const said = passages.filter(({ speaker }) => speaker !== 'code')
  const standsIn = (line: EvidenceLine): boolean => {
    const words = (typeof line === 'string' ? line : line.text).slice(1, -1)
    return said.some(({ text }) => text.includes(words))
  }
  return said.length < passages.length && !evidence.some(standsIn)
}
