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
import { placeOf } from '../grounds.ts'
import { storyOf } from '../stories.ts'
import { pointsFor } from './has-failed.ts'
import { holdsWords, isTold } from './told.ts'
import { nearnessOf } from './whose.ts'

/**
 * The logarithm of the odds that something failed: below, nothing is said. More is asked where all that persons say
 * was found to be talk and where no person speaks, less where signs tell of a failure as well. More causes than
 * signs tell are named where it is as likely as not.
 */
const LEAST_ODDS = { signs: -0.9, persons: -0.8, talk: 0, nobody: 0.7, more: 0 }
/** What a point of the signs of a failure counts, and how many count at most. */
const POINT = 0.4
const MOST_POINTS = 3
/** Fewer words tell too little: of all, where no sign tells of anything, else of what persons say. */
const FEWEST_WORDS = { all: 20, persons: 16 }
/** Of those that are told of alike by signs and by words, so many are named. */
const MOST = 3
/**
 * What a cause has to have of all shares: the first one where no sign tells of anything, one beside what shows by
 * itself, any other.
 */
const LEAST_SHARE = { alone: 0.08, direct: 0.1, other: 0.05 }
/** What a cause has more for being the first, second or further that signs tell, as a logarithm. */
const BY_SIGNS = [1.5, 1.2, 0.9] as const
/** Of an entry that no case of those learnt from had. */
const UNKNOWN_SHARE = 1e-4

let learntWords: LearntWords | null = null

/** Read when it is first asked for. */
function known(): LearntWords {
  learntWords ??= new LearntWords(learnt)
  return learntWords
}

const likenessOf = oncePer((facts: CaseFacts): Likeness => known().likenessOf(textOfCase(facts)))

export type Told = readonly [id: string, sign: FindingSign]

/** The causes of the cases that are told most like this one, where it is one at all. */
export function byLikeness(facts: CaseFacts): readonly Told[] {
  const by = spokenBy(facts)
  const nearness = nearnessOf(facts)
  const isNear = by === 'nobody' ? nearness === 'named' : nearness !== 'others'
  return isNear &&
    wordsOf(facts.evidence.passages) >= FEWEST_WORDS.all &&
    holdsWords(facts) &&
    oddsOf(facts) >= LEAST_ODDS[by] &&
    alike(facts, LEAST_SHARE.alone).length > 0
    ? named(alike(facts), [], facts)
    : []
}

/** What signs tell, and what else the text is told much like. */
export function withAlike(told: readonly Told[], facts: CaseFacts): readonly Told[] {
  const [first] = told
  const isJudged =
    first !== undefined &&
    !INBOUND.test(first[0]) &&
    isTold(facts) &&
    wordsOf(facts.evidence.passages) >= FEWEST_WORDS.all
  if (!isJudged) return told
  return isOpen(first[1], facts) ? amongAlike(told, facts) : beforeAlike(told, facts)
}

/**
 * Where signs leave all open: the most alike first, and what the signs tell counts for more. Nothing where no more
 * than they speaks for a failure that persons tell.
 */
function amongAlike(told: readonly Told[], facts: CaseFacts): readonly Told[] {
  const isSaid = wordsOf(saidIn(facts.told)) >= FEWEST_WORDS.persons
  if (isSaid && oddsOf(facts) < LEAST_ODDS.signs) return []
  const shares = new Map(likenessOf(facts).entries.map(({ id, share }) => [id, share]))
  const standing = (id: string): number => standingOf(id, told, shares.get(id) ?? 0)
  const ids = [...idsOf(told), ...moreThan(told, facts)]
  return named(
    ids.sort((left, right) => standing(right) - standing(left)),
    told,
    facts,
  )
}

function beforeAlike(told: readonly Told[], facts: CaseFacts): readonly Told[] {
  const more = spokenBy(facts) === 'nobody' ? [] : moreThan(told, facts)
  return named([...idsOf(told), ...more], told, facts)
}

/**
 * What else a text is told much like, where signs tell of nothing but what is possible; beside what shows by itself
 * why something of ours failed, only what most of all speaks for.
 */
function moreThan(told: readonly Told[], facts: CaseFacts): readonly string[] {
  if (nearnessOf(facts) === 'others' || oddsOf(facts) < LEAST_ODDS.more) return []
  const isOpen = told.every(([, { ground }]) => placeOf(ground) > placeOf('direct'))
  if (isOpen) return alike(facts)
  return told.every(([, { certainty }]) => certainty === 'possible')
    ? alike(facts, LEAST_SHARE.direct)
    : []
}

function idsOf(told: readonly Told[]): readonly string[] {
  return told.map(([id]) => id)
}

function spokenBy(facts: CaseFacts): 'persons' | 'talk' | 'nobody' {
  if (wordsOf(saidIn(facts.evidence.passages)) < FEWEST_WORDS.persons) return 'nobody'
  return isTold(facts) ? 'persons' : 'talk'
}

function saidIn(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(({ speaker }) => speaker === 'person')
}

function wordsOf(passages: readonly Passage[]): number {
  return passages.reduce((all, { text }) => all + wordsIn(text), 0)
}

/** An id of a request that comes in: the app itself answered it. */
const INBOUND = /^I/

/** What code shows is there for all to see: beside code only what is said around it leaves all open. */
function isOpen({ ground, evidence }: FindingSign, facts: CaseFacts): boolean {
  const { passages } = facts.evidence
  const said = passages.filter(({ speaker }) => speaker !== 'code')
  const isSaid = (line: EvidenceLine): boolean => {
    const words = (typeof line === 'string' ? line : line.text).slice(1, -1)
    return said.some(({ text }) => text.includes(words))
  }
  return (
    placeOf(ground) >= placeOf('open') && (said.length === passages.length || evidence.some(isSaid))
  )
}

/** The logarithm of the odds that something failed, by the words of the text and by the signs in it. */
function oddsOf(facts: CaseFacts): number {
  const points = Math.max(-MOST_POINTS, Math.min(MOST_POINTS, pointsFor(facts)))
  return Math.log(likenessOf(facts).failing) + POINT * points
}

/** What the text is told much like, the most alike first. */
function alike(facts: CaseFacts, least = LEAST_SHARE.other): readonly string[] {
  return likenessOf(facts)
    .entries.filter(({ share }) => share >= least)
    .map(({ id }) => id)
}

/** The first of these, and all that signs tell; not what is told with one of them. */
function named(ids: readonly string[], told: readonly Told[], facts: CaseFacts): readonly Told[] {
  const signs = new Map(told)
  const isPart = (id: string): boolean => told.some(([whole]) => storyOf(whole, id) !== null)
  return [...new Set(ids)]
    .filter((id) => signs.has(id) || !isPart(id))
    .filter((id, at) => at < MOST || signs.has(id))
    .map((id, at) => [id, signs.get(id) ?? signOf(id, facts, at)])
}

function standingOf(id: string, told: readonly Told[], share: number): number {
  const place = told.findIndex(([own]) => own === id)
  const bySigns = place < 0 ? 0 : (BY_SIGNS[Math.min(place, BY_SIGNS.length - 1)] ?? 0)
  return Math.log(share + UNKNOWN_SHARE) + bySigns
}

function signOf(id: string, facts: CaseFacts, at: number): FindingSign {
  return possible(at === 0 ? 'open' : 'nothing-else', [
    ...tellingParts(id, facts),
    aside('its words are most like those of cases with this cause'),
  ])
}

const MOST_PARTS = 2
const FEWEST_QUOTED = 3

/** The sentences that speak most for an entry, else what was answered. */
function tellingParts(id: string, { evidence, failing }: CaseFacts): readonly EvidenceLine[] {
  const parts = evidence.passages
    .flatMap(({ text, speaker }) => sentencesOf(text).map((one) => ({ text: one.trim(), speaker })))
    .map((part) => ({ ...part, says: known().speaksFor(id, part.text) }))
    .filter(({ says, text }) => says > 0 && wordsIn(text) >= FEWEST_QUOTED)
    .sort((left, right) => right.says - left.says)
    .slice(0, MOST_PARTS)
  return parts.length > 0
    ? parts.map(({ text, speaker }) => quoteOf(text, speaker))
    : failing.slice(0, 1).map(outcome)
}
