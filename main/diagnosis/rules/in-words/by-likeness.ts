import type { Passage } from '../../../../contract/diagnosis.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { sentencesOf } from '../../evidence/talk.ts'
import { textOfCase } from '../../likeness/features.ts'
import { learnt } from '../../likeness/learnt.ts'
import { type Likeness, LearntWords } from '../../likeness/likeness.ts'
import { oncePer } from '../../once.ts'
import { type FindingSign, possible } from '../certainty.ts'
import { aside, type EvidenceLine, quoteOf, wordsIn } from '../shown.ts'
import { outcome } from '../signs.ts'
import { holdsWords, isTold } from './told.ts'
import { nearnessOf } from './whose.ts'

/**
 * The odds that something failed, times the share of what it is most like: below, nothing is said. Where
 * all that persons say was found to be talk, or nobody says anything, far more is asked.
 */
const LEAST_ODDS = { told: 0.1, otherwise: 0.6 }
/** What the next one has to have of the share of the most alike. */
const NEARLY = 0.4
const MOST = 3
/** What is told first by its signs stands back for one that is so much more alike, and not by chance. */
const MORE_ALIKE = 5
const LEAST_SHARE = 0.1
/** Words by which one can be more alike: a message alone has fewer. */
const FEWEST_TOLD = 15

let learntWords: LearntWords | null = null

/** Read when it is first asked for. */
function known(): LearntWords {
  learntWords ??= new LearntWords(learnt)
  return learntWords
}

const likenessOf = oncePer((facts: CaseFacts): Likeness => known().likenessOf(textOfCase(facts)))

type Told = readonly [id: string, sign: FindingSign]

/** The causes of the cases that are told most like this one, where it is one at all. */
export function byLikeness(facts: CaseFacts): readonly Told[] {
  const nearness = nearnessOf(facts)
  if (
    !holdsWords(facts) ||
    wordsOfPersons(facts.evidence.passages) === 0 ||
    nearness === 'others' ||
    nearness === 'unknown'
  )
    return []
  const { failing, entries } = likenessOf(facts)
  const most = entries[0]?.share ?? 0
  if (failing * most < LEAST_ODDS[isTold(facts) ? 'told' : 'otherwise']) return []
  return entries
    .slice(0, MOST)
    .filter(({ share }) => share >= NEARLY * most)
    .map(({ id }, at) => [id, signOf(id, facts, at)])
}

function wordsOfPersons(passages: readonly Passage[]): number {
  return passages
    .filter(({ speaker }) => speaker === 'person')
    .reduce((all, { text }) => all + wordsIn(text), 0)
}

/** The same causes; first the one that the text is told so much more like than the one that stands first. */
export function mostAlikeFirst(told: readonly Told[], facts: CaseFacts): readonly Told[] {
  const [first] = told
  if (first === undefined || !isTold(facts) || wordsOfPersons(facts.told) < FEWEST_TOLD) return told
  const [most, ...others] = likenessOf(facts).entries
  const own = others.find(({ id }) => id === first[0])?.share ?? 0
  if (
    most === undefined ||
    most.id === first[0] ||
    most.share < Math.max(LEAST_SHARE, MORE_ALIKE * own)
  )
    return told
  const alike = told.find(([id]) => id === most.id) ?? [most.id, signOf(most.id, facts, 0)]
  return [alike, ...told.filter((one) => one !== alike)]
}

function signOf(id: string, facts: CaseFacts, at: number): FindingSign {
  return possible(at === 0 ? 'open' : 'nothing-else', [
    ...tellingParts(id, facts),
    aside('its words are most like those of cases with this cause'),
  ])
}

const MOST_PARTS = 2
const FEWEST_WORDS = 3

/** The sentences that speak most for an entry, else what was answered. */
function tellingParts(id: string, { evidence, failing }: CaseFacts): readonly EvidenceLine[] {
  const parts = evidence.passages
    .flatMap(({ text, speaker }) => sentencesOf(text).map((one) => ({ text: one.trim(), speaker })))
    .map((part) => ({ ...part, says: known().speaksFor(id, part.text) }))
    .filter(({ says, text }) => says > 0 && wordsIn(text) >= FEWEST_WORDS)
    .sort((left, right) => right.says - left.says)
    .slice(0, MOST_PARTS)
  return parts.length > 0
    ? parts.map(({ text, speaker }) => quoteOf(text, speaker))
    : failing.slice(0, 1).map(outcome)
}
