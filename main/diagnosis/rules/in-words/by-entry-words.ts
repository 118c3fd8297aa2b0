import { products } from '../../../../contract/diagnosis.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, possible } from '../certainty.ts'
import { oncePer } from '../../once.ts'
import { Vocabulary } from '../../vocabulary.ts'
import { hear } from '../hear.ts'
import { outcome } from '../signs.ts'
import { type EvidenceLine, quoteOf, tellingLine, wordsIn } from '../shown.ts'
import { asCode } from '../signing-code.ts'
import { spokenIn, withoutTalk } from './told.ts'
import { wordsOfAnswers } from './words-of-answers.ts'
import { wordsOfWays } from './words-of-ways.ts'

/** The words by which an entry of the catalogue is known where no rule knows a sentence of the text. */
export interface EntryWords {
  readonly id: string
  /** Patterns of whole words, with ` | ` between them, that few other failures are told with. */
  readonly names: string
  /** The same, of words that stand beside those: objects, what was asked for, with what. */
  readonly beside: string
  /** What it is answered with; none where there is no answer. */
  readonly statuses: readonly number[]
}

interface Cue {
  readonly pattern: RegExp
  /** A word of several entries tells less of each. */
  readonly tells: number
}

interface Entry {
  readonly id: string
  readonly names: readonly Cue[]
  readonly beside: readonly Cue[]
  readonly statuses: readonly number[]
}

const POINTS = { name: 3, beside: 1, status: 2 }
const MOST_BESIDE = 5
/** With a word that names it, which others may have as well, and without one. */
const FEWEST_POINTS = { named: 1.2, unnamed: 3.5 }
/** What the next one has to have of the best one's points. */
const NEARLY = 0.7
const MOST = 3

const inTable: readonly EntryWords[] = [...wordsOfWays, ...wordsOfAnswers]
const split = (words: string): readonly string[] => words.split(' | ')

/** A number behind a comma or a colon is one of a time. */
const NO_TIME = String.raw`(?<![\w.:,-])`
const NO_WORD = String.raw`(?<![\w-])`

/** Put together with the first text: a start has no need of it. */
const known = oncePer((table: readonly EntryWords[]) => {
  const uses = Map.groupBy(
    table.flatMap(({ names, beside }) => [...split(names), ...split(beside)]),
    (one) => one,
  )
  // By their words: several entries have the same one, and it is looked for once.
  const cues: ReadonlyMap<string, Cue> = new Map(
    [...uses].map(([one, { length }]) => [
      one,
      {
        pattern: new RegExp(`${/^\d/.test(one) ? NO_TIME : NO_WORD}(?:${one})(?![\\w-])`, 'i'),
        tells: 1 / Math.sqrt(length),
      },
    ]),
  )
  const cuesOf = (words: string): readonly Cue[] =>
    split(words).flatMap((one) => cues.get(one) ?? [])
  const entries = table.map(({ id, names, beside, statuses }): Entry => ({
    id,
    names: cuesOf(names),
    beside: cuesOf(beside),
    statuses,
  }))
  return { cues, entries, statuses: new Set(table.flatMap(({ statuses }) => statuses)) }
})

const STATUS = /(?<![\w.:,-])[2-5]\d\d(?![\w.-]|,\d)/g

/** The entries whose words a text holds most of, the best first; none where it holds too few of any. */
export interface Ranked {
  /** What the best one has, 0 for none. */
  readonly best: number
  readonly signs: readonly (readonly [string, FindingSign])[]
}

export function byEntryWords(facts: CaseFacts): Ranked {
  const { answers } = facts
  const { cues, entries, statuses: knownStatuses } = known(inTable)
  const text = spokenIn(facts)
    .map((passage) => withoutTalk(passage.text))
    .join('\n')
  const told = Array.from(text.matchAll(STATUS), ([status]) => Number(status))
  const statuses = new Set(
    [...told, ...answers.map(({ status }) => status ?? 0)].filter((one) => knownStatuses.has(one)),
  )
  const vocabulary = new Vocabulary(text, 0)
  const held = new Set<Cue>()
  for (const cue of cues.values())
    if (vocabulary.mayMatch(cue.pattern) && cue.pattern.test(text)) held.add(cue)
  const ranked = entries
    .map((entry) => ({ entry, points: pointsOf(entry, held, statuses) }))
    .sort((left, right) => right.points - left.points)
  const best = ranked[0]?.points ?? 0
  const signs = ranked
    .filter(({ points }) => points > 0 && points >= NEARLY * best)
    .slice(0, MOST)
    .map(({ entry }, at) => [entry.id, signOf(entry, facts, at)] as const)
  return { best, signs }
}

function pointsOf(
  { names, beside, statuses }: Entry,
  held: ReadonlySet<Cue>,
  told: ReadonlySet<number>,
): number {
  const tells = (all: readonly Cue[]): readonly number[] =>
    greatestFirst(all.filter((cue) => held.has(cue)))
  const ofNames = tells(names).reduce((sum, tells, at) => sum + tells / (1 + at / 2), 0)
  const ofOthers = tells(beside)
    .slice(0, MOST_BESIDE)
    .reduce((sum, tells) => sum + tells, 0)
  const fits = statuses.some((status) => told.has(status)) ? POINTS.status : -POINTS.status
  const points =
    POINTS.name * ofNames +
    POINTS.beside * ofOthers +
    (told.size === 0 || statuses.length === 0 ? 0 : fits)
  return points >= (ofNames === 0 ? FEWEST_POINTS.unnamed : FEWEST_POINTS.named) ? points : 0
}

function greatestFirst(cues: readonly Cue[]): readonly number[] {
  return cues.map(({ tells }) => tells).sort((left, right) => right - left)
}

function signOf({ names, beside, statuses }: Entry, facts: CaseFacts, at: number): FindingSign {
  const quotes = [...names, ...beside].flatMap(({ pattern }) => {
    const heard = hear(facts, pattern, { everywhere: true, talk: 'any', of: products })
    if (heard !== null) return [heard.quote]
    const code = hear(facts, pattern, { by: ['code'], everywhere: true, talk: 'any' })
    return code === null ? [] : [asCode(code.words)]
  })
  const fitting = facts.answers.find(({ status }) => statuses.includes(status ?? 0))
  const lines = [...new Map(quotes.map((quote) => [quote.text, quote])).values()].filter(
    ({ text }) => wordsIn(text) >= FEWEST_WORDS,
  )
  const evidence = [
    ...lines.slice(0, MOST_QUOTES),
    ...(fitting === undefined ? [] : [outcome(fitting)]),
  ]
  return possible(
    at === 0 ? 'open' : 'nothing-else',
    evidence.length > 0 ? evidence : whatWasTold(facts),
  )
}

/** Where no line with one of the words says enough by itself. */
function whatWasTold(facts: CaseFacts): readonly EvidenceLine[] {
  return spokenIn(facts)
    .map(({ text, speaker }) => ({ line: tellingLine(text), speaker }))
    .flatMap(({ line, speaker }) => (line === null ? [] : [quoteOf(line, speaker)]))
    .slice(0, 1)
}

const MOST_QUOTES = 2
const FEWEST_WORDS = 3
