import type { Passage } from '../../../../contract/diagnosis.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { isForeign } from '../../evidence/products.ts'
import { sentencesOf } from '../../evidence/talk.ts'
import { textOfCase } from '../../likeness/features.ts'
import { learnt } from '../../likeness/learnt.ts'
import { type Likeness, LearntWords } from '../../likeness/likeness.ts'
import { oncePer } from '../../once.ts'
import { type FindingSign, possible } from '../certainty.ts'
import { aside, type EvidenceLine, quoteOf, wordsIn } from '../shown.ts'
import { outcome } from '../signs.ts'
import { type Ground, placeOf } from '../grounds.ts'
import { storyOf } from '../stories.ts'
import { pointsFor } from './has-failed.ts'
import { holdsWords, isOfCode, isTold } from './told.ts'
import { nearnessOf } from './whose.ts'

/**
 * The logarithm of the odds that something failed: below, nothing is said. More is asked where all that persons say
 * was found to be talk and where no person speaks, less where signs tell of a failure as well. More causes than
 * signs tell are named where it is not much less likely than not. Of a note more is asked where it names no product.
 */
const LEAST_ODDS = { signs: -0.9, persons: -0.5, talk: 0.6, nobody: 0.7, more: -0.1 }
/** What is told as likely has to have by its words alone, whatever its signs. */
const LEAST_ODDS_OF_LIKELY = 0.6
const LEAST_ODDS_OF_NOTE = { named: -0.75, unnamed: 0.5 }
/** What a point of the signs of a failure counts, and how many count at most. */
const POINT = 0.4
const MOST_POINTS = 3
/** Fewer words tell too little: of all, where no sign tells of anything, else of what persons say. */
const FEWEST_WORDS = { all: 20, persons: 16, doubt: 48 }
/** Of those that are told of alike by signs and by words, so many are named. */
const MOST = 3
/**
 * What a cause has to have of all shares: the first one where no sign tells of anything, of what is named as ours and of
 * what is not, and any other.
 */
const LEAST_SHARE = { named: 0.04, unnamed: 0.08, other: 0.01 }
/** What a cause has more for being the first, second or further that signs tell, as a logarithm. */
const BY_SIGNS = [1.5, 1.2, 0.9] as const
/** What the cause of a note has to have of all shares, and how many words are too many for one. */
const NOTE = { share: 0.4, words: 40 }
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
  return !wentWell(facts) && holdsWords(facts) && (isNote(facts) || isLikeACase(facts))
    ? named(alike(facts), [], facts)
    : []
}

function isLikeACase(facts: CaseFacts): boolean {
  const by = spokenBy(facts)
  const nearness = nearnessOf(facts)
  // Where nobody speaks and nothing is told it is a page of documentation.
  const isNear =
    by === 'nobody' ? nearness === 'named' && facts.told.length > 0 : nearness !== 'others'
  return (
    isNear &&
    wordsOf(facts.evidence.passages) >= FEWEST_WORDS.all &&
    oddsOf(facts) >= LEAST_ODDS[by] &&
    alike(facts, LEAST_SHARE[nearness === 'named' ? 'named' : 'unnamed']).length > 0
  )
}

/** Few words tell neither who speaks nor much else; where most are of one cause it is that or nothing. */
function isNote(facts: CaseFacts): boolean {
  const { passages } = facts.evidence
  const nearness = nearnessOf(facts)
  return (
    nearness !== 'others' &&
    isTold(facts) &&
    wordsOf(passages) < NOTE.words &&
    passages.every(isInWords) &&
    // A line of a log that names none of ours is another program's.
    (nearness === 'named' || passages.every(({ speaker }) => speaker === 'person')) &&
    oddsOf(facts) >= LEAST_ODDS_OF_NOTE[nearness === 'named' ? 'named' : 'unnamed'] &&
    alike(facts, NOTE.share).length > 0
  )
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
  if (isShown(first[1], facts)) return beforeAlike(told, facts)
  // Signs that leave all open, and no more than they speaks for the failure that persons tell.
  const isTalk =
    isOpen(first[1]) && isSaid(facts) && !isAnswered(facts) && oddsOf(facts) < LEAST_ODDS.signs
  return isTalk ? [] : amongAlike(told, facts)
}

/** The most alike first, and what the signs tell counts for more. */
function amongAlike(told: readonly Told[], facts: CaseFacts): readonly Told[] {
  const shares = new Map(likenessOf(facts).entries.map(({ id, share }) => [id, share]))
  const standing = (id: string): number => standingOf(id, told, shares.get(id) ?? 0)
  const ids = [...idsOf(told), ...besides(told, facts)]
  return named(
    ids.sort((left, right) => standing(right) - standing(left)),
    told,
    facts,
  )
}

function beforeAlike(told: readonly Told[], facts: CaseFacts): readonly Told[] {
  const more = spokenBy(facts) === 'nobody' ? [] : besides(told, facts)
  return named([...idsOf(told), ...more], told, facts)
}

/** What else a text is told much like, where signs tell of nothing but what is possible. */
function besides(told: readonly Told[], facts: CaseFacts): readonly string[] {
  const isPossible = told.every(([, { certainty }]) => certainty === 'possible')
  return isPossible && nearnessOf(facts) !== 'others' && oddsOf(facts) >= LEAST_ODDS.more
    ? alike(facts)
    : []
}

/** Calls that went well, and few words beside them. */
function wentWell({ answers, failing, evidence }: CaseFacts): boolean {
  const beside = evidence.passages.filter(({ stepId }) => stepId === null)
  return (
    answers.length > 0 && failing.length === 0 && wordsOf(saidIn(beside)) < FEWEST_WORDS.persons
  )
}

function idsOf(told: readonly Told[]): readonly string[] {
  return told.map(([id]) => id)
}

function spokenBy(facts: CaseFacts): 'persons' | 'talk' | 'nobody' {
  if (wordsOf(saidIn(facts.evidence.passages)) < FEWEST_WORDS.persons) return 'nobody'
  return isTold(facts) ? 'persons' : 'talk'
}

/** Neither code nor a server's own words nor JSON, and about no other product. */
function isInWords({ speaker, text, product }: Passage): boolean {
  return (
    (speaker === 'person' || speaker === 'log') &&
    !text.includes('{') &&
    (product === '3lo' || !isForeign(product))
  )
}

function saidIn(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(({ speaker }) => speaker === 'person')
}

function wordsOf(passages: readonly Passage[]): number {
  return passages.reduce((all, { text }) => all + wordsIn(text), 0)
}

/** The evidence names the cause, or holds the fault: words around it do not change the order. */
const SHOWN: ReadonlySet<Ground> = new Set(['text-and-fact', 'text', 'direct'])

/** Where little is said, all else that sets a cause apart is the matter as well. */
function isShown(first: FindingSign, facts: CaseFacts): boolean {
  return SHOWN.has(first.ground) || !(isSaid(facts) || isOpen(first)) || isOfCode(first, facts)
}

/**
 * Whether persons tell of failures as those do who only talk of them, and neither server nor log answers for
 * what they say. A note, or little more, has too few words to tell.
 */
export function isDoubtful(facts: CaseFacts): boolean {
  return (
    wordsOf(saidIn(facts.told)) >= FEWEST_WORDS.doubt &&
    !isAnswered(facts) &&
    Math.log(likenessOf(facts).failing) < LEAST_ODDS_OF_LIKELY
  )
}

/** A refusal was copied: whatever persons say beside it, something failed. */
function isAnswered({ failing }: CaseFacts): boolean {
  return failing.some(({ by }) => by === 'server' || by === 'log')
}

function isSaid({ told }: CaseFacts): boolean {
  return wordsOf(saidIn(told)) >= FEWEST_WORDS.persons
}

function isOpen({ ground }: FindingSign): boolean {
  return placeOf(ground) >= placeOf('open')
}

/** An id of a request that comes in: the app itself answered it. */
const INBOUND = /^I/

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

/** The sentences of a text that are long enough to be quoted. */
const sentencesIn = oncePer(({ evidence }: CaseFacts) =>
  evidence.passages
    .flatMap(({ text, speaker }) => sentencesOf(text).map((one) => ({ text: one.trim(), speaker })))
    .filter(({ text }) => wordsIn(text) >= FEWEST_QUOTED)
    .map((part) => ({ ...part, speaksFor: known().speaksFor(part.text) })),
)

/** Those that speak most for an entry, else what was answered. */
function tellingParts(id: string, facts: CaseFacts): readonly EvidenceLine[] {
  const parts = sentencesIn(facts)
    .map((part) => ({ ...part, says: part.speaksFor(id) }))
    .filter(({ says }) => says > 0)
    .sort((left, right) => right.says - left.says)
    .slice(0, MOST_PARTS)
  return parts.length > 0
    ? parts.map(({ text, speaker }) => quoteOf(text, speaker))
    : facts.failing.slice(0, 1).map(outcome)
}
