import type { CaseFacts } from '../../facts/case-facts.ts'
import { sentencesOf } from '../../evidence/talk.ts'
import { textOfCase } from '../../likeness/features.ts'
import { learnt } from '../../likeness/learnt.ts'
import { type Likeness, LearntWords } from '../../likeness/likeness.ts'
import { oncePer } from '../../once.ts'
import { type EvidenceLine, quoteOf, wordsIn } from '../shown.ts'
import { outcome } from '../signs.ts'

let learntWords: LearntWords | null = null

/** Read when it is first asked for. */
function known(): LearntWords {
  learntWords ??= new LearntWords(learnt)
  return learntWords
}

/** How a case is told, held against those learnt from. Linear in its text. */
export const likenessOf = oncePer((facts: CaseFacts): Likeness =>
  known().likenessOf(textOfCase(facts)),
)

const MOST_PARTS = 2
const FEWEST_QUOTED = 3

/** The sentences of a text that are long enough to be quoted. */
const sentencesIn = oncePer(({ evidence }: CaseFacts) =>
  evidence.passages
    .flatMap(({ text, speaker }) => sentencesOf(text).map((one) => ({ text: one.trim(), speaker })))
    .filter(({ text }) => wordsIn(text) >= FEWEST_QUOTED)
    .map((part) => ({ ...part, speaksFor: known().speaksFor(part.text) })),
)

/** Those that speak most for an entry, else what was answered. */
export function tellingParts(id: string, facts: CaseFacts): readonly EvidenceLine[] {
  const parts = sentencesIn(facts)
    .map((part) => ({ ...part, says: part.speaksFor(id) }))
    .filter(({ says }) => says > 0)
    .sort((left, right) => right.says - left.says)
    .slice(0, MOST_PARTS)
  return parts.length > 0
    ? parts.map(({ text, speaker }) => quoteOf(text, speaker))
    : facts.failing.slice(0, 1).map(outcome)
}
