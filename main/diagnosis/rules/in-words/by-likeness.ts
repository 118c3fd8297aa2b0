import type { Passage } from '../../../../contract/diagnosis.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { isForeign } from '../../evidence/products.ts'
import type { Likeness } from '../../likeness/likeness.ts'
import { oncePer } from '../../once.ts'
import { byCertaintyThenGround, type FindingSign, possible } from '../certainty.ts'
import { aside, wordsIn } from '../shown.ts'
import type { Ground } from '../grounds.ts'
import { storyOf } from '../stories.ts'
import { pointsFor } from './has-failed.ts'
import { likenessOf, tellingParts } from './likeness-of.ts'
import { holdsWords, isOfCode, isTold, says } from './told.ts'
import { isStrong, type Part, partsOf, type Told } from './weighing.ts'
import { nearnessOf } from './whose.ts'

/**
 * How much like a case a text is told at least (`tellingOf`): where signs tell of a cause; where none does; and there, where no
 * product of ours is named, where no person speaks, and where all that persons say was found to be talk.
 */
const LEAST_TELLING = {
  signs: -3.5,
  named: -2.7,
  unnamed: -1.8,
  nobody: -1.8,
  talk: -0.5,
  muchTalk: -1.0,
}
/** How much the odds that something failed count beside how alike the most alike cause is. */
const FAILING = 1.2
/** What a sign that something failed, or is only talked of, adds or takes, and how many do at most. */
const POINT = { counts: 0.4, most: 3 }
/** What is told as likely has to have of all that may be the matter, and by the words alone. */
const LIKELY = { part: 0.5, odds: -1.2 }
/** Fewer words tell too little: of all, of what persons say, and against what signs tell. */
const FEWEST_WORDS = { all: 20, persons: 16, against: 48 }
/** So many are named that no sign tells of, of those with so large a part of all that may be the matter. */
const MORE = { most: 3, part: 0.003 }
/** Where nobody says that something failed, the cause has most of all shares. */
const MOST_OF_ALL = 0.6
/** What the cause of a note has to have of all shares, and how many words are too many for one; below, the odds it needs. */
const NOTE = { share: 0.4, words: 40, named: -0.75, unnamed: 0.5 }
/** The logarithm of the odds that something failed: in fewer words nothing is told beside signs. */
const LEAST_OF_FEW_WORDS = -0.1
/** An id of a request that comes in: the app itself answered it. */
const INBOUND = /^I/
/** Of what fails on the way to another product only this is alike: the network, and whose token it is. */
const ANYBODYS = /^[INST]/

/** The evidence names the cause, or holds the fault. */
const SHOWN: ReadonlySet<Ground> = new Set(['text-and-fact', 'text', 'direct'])

/**
 * What signs tell, weighed by the words of the text, and what else it is told like, best first. What is certain stays where it is.
 * Linear in the text.
 */
export function weighed(told: readonly Told[], facts: CaseFacts): readonly Told[] {
  const [first] = told
  if (first === undefined) return isCase(facts) ? named([], facts) : []
  if (!holdsWords(facts)) return told
  if (isOfManyWords(facts)) return inManyWords(told, facts)
  return !isShown(told, facts) &&
    isAllOpen(told) &&
    isTold(facts) &&
    wordsOf(facts.evidence.passages) >= FEWEST_WORDS.all
    ? named(told, facts)
    : told
}

/** Whether the words of a text speak against what signs tell; few words do not. */
export function isDoubtful(facts: CaseFacts): boolean {
  const isByItself = isAnswered(facts) && spokenBy(facts) === 'nobody'
  return (
    isOfManyWords(facts) &&
    !isByItself &&
    failing(facts) + Math.log(mostAlike(facts).share) < LIKELY.odds
  )
}

function inManyWords(told: readonly Told[], facts: CaseFacts): readonly Told[] {
  const parts = partsIn(facts, told)
  const own = told.map(([id, sign]): Told => [id, borneOut(id, sign, parts, facts)])
  if (!isAllOpen(own)) return own.sort(([, left], [, right]) => byCertaintyThenGround(left, right))
  if (isShown(own, facts)) return own
  const isTalk =
    spokenBy(facts) === 'persons' &&
    !isAnswered(facts) &&
    !own.some(([, sign]) => isOfCode(sign, facts)) &&
    tellingOf(facts) < LEAST_TELLING.signs
  return isTalk ? [] : named(own, facts)
}

function isAllOpen(told: readonly Told[]): boolean {
  return told.every(([, { certainty }]) => certainty === 'possible')
}

/** Code, a machine or a few words show the fault: words around it change nothing. */
function isShown([first]: readonly Told[], facts: CaseFacts): boolean {
  if (first === undefined) return false
  const [, sign] = first
  return (
    SHOWN.has(sign.ground) ||
    (spokenBy(facts) === 'nobody' && (isStrong(sign) || sign.ground === 'own-text')) ||
    (isStrong(sign) && (isOfCode(sign, facts) || !isOfManyWords(facts)))
  )
}

/** Nothing is likely of which the words tell another cause, or none. */
function borneOut(
  id: string,
  sign: FindingSign,
  parts: readonly Part[],
  facts: CaseFacts,
): FindingSign {
  if (sign.certainty !== 'likely') return sign
  const part = parts.find((one) => one.id === id)?.part ?? 0
  const isByItself = isStrong(sign) || spokenBy(facts) === 'nobody'
  return (isByItself || part >= LIKELY.part) && !isDoubtful(facts)
    ? sign
    : { ...sign, certainty: 'possible' }
}

const isOfManyWords = oncePer(
  (facts: CaseFacts): boolean =>
    holdsWords(facts) && wordsOf(facts.evidence.passages) >= FEWEST_WORDS.against,
)

/** Whether the text is one of a failure, where no sign tells of any. */
function isCase(facts: CaseFacts): boolean {
  return !wentWell(facts) && holdsWords(facts) && (isNote(facts) || isLikeACase(facts))
}

function isLikeACase(facts: CaseFacts): boolean {
  const by = spokenBy(facts)
  const nearness = nearnessOf(facts)
  const isNear =
    // Where nobody speaks, nothing is told and nothing failed it is code, or a page of documentation.
    by === 'nobody'
      ? nearness === 'named' &&
        (facts.told.length > 0 || facts.failing.length > 0) &&
        isOfManyWords(facts) &&
        (failing(facts) >= 0 || mostAlike(facts).share >= MOST_OF_ALL)
      : nearness !== 'others' || ANYBODYS.test(mostAlike(facts).id) || isOfAtlassians(facts)
  return (
    isNear &&
    wordsOf(facts.evidence.passages) >= FEWEST_WORDS.all &&
    tellingOf(facts) + talkIn(facts) >= leastTelling(facts)
  )
}

function leastTelling(facts: CaseFacts): number {
  const by = spokenBy(facts)
  if (by === 'talk') return LEAST_TELLING[isOfManyWords(facts) ? 'muchTalk' : 'talk']
  if (by === 'nobody') return LEAST_TELLING.nobody
  return LEAST_TELLING[nearnessOf(facts) === 'named' ? 'named' : 'unnamed']
}

/** What signs of talk take. Many words that are talk by some of them are told like a case by the others. */
function talkIn(facts: CaseFacts): number {
  return spokenBy(facts) === 'talk' && isOfManyWords(facts) ? 0 : Math.min(0, pointsOf(facts))
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
    failing(facts) >= NOTE[nearness === 'named' ? 'named' : 'unnamed'] &&
    mostAlike(facts).share >= NOTE.share
  )
}

/** Calls that went well, and few words beside them. */
function wentWell({ answers, failing, evidence }: CaseFacts): boolean {
  const beside = evidence.passages.filter(({ stepId }) => stepId === null)
  return (
    answers.length > 0 && failing.length === 0 && wordsOf(saidIn(beside)) < FEWEST_WORDS.persons
  )
}

const spokenBy = oncePer((facts: CaseFacts): 'persons' | 'talk' | 'nobody' => {
  if (wordsOf(saidIn(facts.evidence.passages)) < FEWEST_WORDS.persons) return 'nobody'
  return isTold(facts) ? 'persons' : 'talk'
})

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

/** Other products of Atlassian's fail much like Jira does. */
function isOfAtlassians({ evidence }: CaseFacts): boolean {
  return says(evidence, /\b(?:bitbucket|trello)\b/i)
}

/** A refusal was copied: whatever persons say beside it, something failed. */
function isAnswered({ failing }: CaseFacts): boolean {
  return failing.some(({ by }) => by === 'server' || by === 'log')
}

/** The logarithm of the odds that something failed. */
function failing(facts: CaseFacts): number {
  return Math.log(likenessOf(facts).failing)
}

function mostAlike(facts: CaseFacts): Likeness['entries'][number] {
  return likenessOf(facts).entries[0] ?? { id: '', share: 0 }
}

/** Whether something failed for somebody, and one cause is told like it: a logarithm. */
function tellingOf(facts: CaseFacts): number {
  return FAILING * failing(facts) + Math.log(mostAlike(facts).share)
}

/** What signs that something failed add, or that it is only talked of take. */
function pointsOf(facts: CaseFacts): number {
  return POINT.counts * Math.max(-POINT.most, Math.min(POINT.most, pointsFor(facts)))
}

function partsIn(facts: CaseFacts, told: readonly Told[]): readonly Part[] {
  return partsOf(
    told,
    likenessOf(facts).entries,
    isOfManyWords(facts) && spokenBy(facts) !== 'nobody',
  )
}

/** Those with most of all that may be the matter, and all that signs tell; not what is told with one of them. */
function named(told: readonly Told[], facts: CaseFacts): readonly Told[] {
  const signs = new Map(told)
  const isOthers = nearnessOf(facts) === 'others'
  // Code shows it, nobody speaks or the app itself answered: nothing is told beside signs but what is likelier than all of them.
  const [first] = told
  const isBySigns =
    first !== undefined &&
    (spokenBy(facts) === 'nobody' || INBOUND.test(first[0]) || isOfCode(first[1], facts))
  const isDull =
    told.length > 0 &&
    !isOfManyWords(facts) &&
    failing(facts) + pointsOf(facts) < LEAST_OF_FEW_WORDS
  const isMore = ({ id, part }: Part, at: number): boolean =>
    part >= MORE.part &&
    !isDull &&
    (!isBySigns || (at === 0 && isOfManyWords(facts))) &&
    (!isOthers || ANYBODYS.test(id) || isOfAtlassians(facts)) &&
    !told.some(([whole]) => storyOf(whole, id) !== null)
  return partsIn(facts, told)
    .filter((one, at) => signs.has(one.id) || isMore(one, at))
    .filter(({ id }, at) => at < MORE.most || signs.has(id))
    .map(({ id }, at) => [id, signs.get(id) ?? signOf(id, facts, at)])
}

function signOf(id: string, facts: CaseFacts, at: number): FindingSign {
  return possible(at === 0 ? 'open' : 'nothing-else', [
    ...tellingParts(id, facts),
    aside('its words are most like those of cases with this cause'),
  ])
}
