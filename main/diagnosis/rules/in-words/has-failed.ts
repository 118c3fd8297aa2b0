import { FAILING_WORDS } from '../../evidence/failing-words.ts'
import { complains, isComplaint, listsChanges } from '../../evidence/talk.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { FAILS_ABROAD } from './abroad.ts'
import { isSentence } from './told.ts'

const FAILING_ABROAD = new RegExp(FAILS_ABROAD, 'i')
const FAILING = new RegExp(
  String.raw`${FAILING_WORDS}|bad request|\b(?:cannot|could not|does not|doesn['’]t|unable)\b|\b0[- ]bytes?\b|\bnobody\b|${FAILS_ABROAD}`,
  'i',
)

/** Whether something failed here: a program shows a failure that nothing settled, or somebody tells of their own. */
export function hasFailed(facts: CaseFacts): boolean {
  const { answers, failing, told } = facts
  if (failing.some((answer) => hasMet(answer, facts))) return true
  if (failing.length === 0 && answers.some(({ failed }) => failed)) return false
  return told.some(
    ({ text, speaker }) =>
      speaker !== 'code' &&
      speaker !== 'request' &&
      (isComplaint(text) ||
        FAILING_ABROAD.test(text) ||
        (speaker !== 'person' && !isPlain(text) && FAILING.test(text))),
  )
}

/** Whether an answer was met with, and is not only talked of. */
export function hasMet({ by, said }: Answer, { evidence }: CaseFacts): boolean {
  const isProse = by === 'person' || said.every(({ words }) => isSentence(words))
  return (
    !isProse ||
    (said.some(({ words }) => complains(words)) &&
      !evidence.passages.some(({ speaker, text }) => speaker === 'person' && listsChanges(text)))
  )
}

/** A shorter sentence is a message. */
const FEWEST_WORDS = 8

function isPlain(text: string): boolean {
  return isSentence(text.trim()) && text.split(' ').length >= FEWEST_WORDS
}
