import type { Passage } from '../../../../contract/diagnosis.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { gatherFacts } from '../../facts/gather-facts.ts'
import { isOfOneVoice } from './told.ts'

/** Characters of what persons say, and of all, that are judged together. */
const MOST_OF_PERSONS = 3000
const MOST = 5000
/** Calls that stand apart in a thread belong to everybody’s words; of more it is a log. */
const MOST_CALLS = 20

/**
 * A text in the pieces by which its words are judged: a short one whole, of a thread some posts at a
 * time, each piece with the second half of the one before it. Where nobody speaks there is no piece.
 * Linear in the text.
 */
export function* windowsOf(facts: CaseFacts): Generator<CaseFacts, void, undefined> {
  if (isOfOneVoice(facts)) {
    yield facts
    return
  }
  const { evidence } = facts
  const { passages } = evidence
  const steps = Map.groupBy(evidence.steps, ({ id }) => id)
  const told = new Set(passages.map(({ stepId }) => stepId))
  const apart = evidence.steps.filter(({ id }) => !told.has(id))
  for (let from = 0; from < passages.length;) {
    const to = endOfWindow(passages, from)
    const own = passages.slice(from, to)
    if (own.some(({ speaker }) => speaker === 'person')) {
      const ids = new Set(own.map(({ stepId }) => stepId))
      yield gatherFacts({
        ...evidence,
        passages: own,
        steps: [
          ...(apart.length > MOST_CALLS ? [] : apart),
          ...[...ids].flatMap((id) => steps.get(id ?? '') ?? []),
        ],
        tokens: evidence.tokens.filter(({ stepId }) => stepId === null || ids.has(stepId)),
      })
    }
    from = to >= passages.length ? to : Math.max(from + 1, from + Math.ceil((to - from) / 2))
  }
}

function endOfWindow(passages: readonly Passage[], from: number): number {
  let [all, ofPersons] = [0, 0]
  for (let at = from; at < passages.length; at += 1) {
    const { text, speaker } = passages[at] ?? { text: '', speaker: 'log' }
    all += text.length
    if (speaker === 'person') ofPersons += text.length
    if (at > from && (all > MOST || ofPersons > MOST_OF_PERSONS)) return at
  }
  return passages.length
}
