import type { Passage, Product, Speaker } from '../../../contract/diagnosis.ts'
import { isForeign } from '../evidence/products.ts'
import type { Answer, CaseFacts } from '../facts/case-facts.ts'
import { isTalk, isToldOf, isWish, sentenceAt } from '../evidence/talk.ts'
import { oncePer } from '../once.ts'
import { type HeardText, HeardTexts } from './heard-texts.ts'
import { type Shown, quoteOf } from './shown.ts'
import { seen } from './signs.ts'

/** Words of the evidence that a rule knows, with who said them and of whose host. */
export interface Heard {
  /** The failing answer that says it; null where no answer is known. */
  readonly answer: Answer | null
  /** Verbatim, with a little around. */
  readonly words: string
  readonly by: Speaker
  readonly product: Product
  /** The words as a line of evidence. */
  readonly quote: Shown
}

/** Whose words a rule hears. */
export interface Mouths {
  /** Only what these answers say; else failing answers, then the rest of the text. */
  readonly among?: readonly Answer[]
  /** Left out: all but code, for code tells only what would be signed. */
  readonly by?: readonly Speaker[]
  /** Also who talks of a plan, a change or the end of a story; `any`: also of what a manual says, or of a guess. */
  readonly talk?: true | 'any'
  /** Left out: all but the hosts of other products (and OAuth 2.0 (3LO)). */
  readonly of?: readonly Product[]
  /** Also what stands in the entries that calls were read of, and in the comments of code. */
  readonly everywhere?: true
}

/** The best mouth is heard first. */
const ALL: readonly Speaker[] = ['server', 'log', 'request', 'person']

/**
 * Where a text of the catalogue is said: the best mouth first. A person who talks of no failure
 * (plans, releases, manuals) is not heard.
 */
export function hear(facts: CaseFacts, pattern: RegExp, mouths: Mouths = {}): Heard | null {
  const { among, by = ALL, of, talk = false, everywhere } = mouths
  const { failing, passages, told } = voicesOf(facts)
  const answers = among === undefined ? failing : saidAmong(among)
  const texts = among !== undefined ? null : everywhere === true ? told : passages
  if (answers === null && texts === null) return null
  const says = (one: HeardText<{ readonly product: Product }>): boolean =>
    (of?.includes(one.of.product) ?? !isForeign(one.of.product)) && isSaidIn(one, pattern, talk)
  for (const speaker of by) {
    const answered = answers?.find(speaker, pattern, says)
    if (answered !== undefined)
      return heardOf(answered.text, pattern, { answer: answered.of, by: speaker })
    const passage = texts?.find(speaker, pattern, says)
    if (passage !== undefined)
      return {
        ...heardOf(passage.text, pattern, { answer: null, by: speaker }),
        product: passage.of.product,
      }
  }
  return null
}

/** What is said of calls to products that Connect has nothing to do with. */
export function hearElsewhere(
  facts: CaseFacts,
  pattern: RegExp,
  of: readonly Product[],
  by: readonly Speaker[] = ALL,
): Heard | null {
  const { failing, failingElsewhere, passages } = facts
  const isOfThese = ({ product }: { readonly product: Product }): boolean => of.includes(product)
  // Most texts speak of no other product: nothing need be looked through for one.
  if (![failingElsewhere, failing, passages].some((each) => each.some(isOfThese))) return null
  return hear(facts, pattern, { of, among: failingElsewhere }) ?? hear(facts, pattern, { of, by })
}

export function hearOfBitbucket(facts: CaseFacts, pattern: RegExp): Heard | null {
  return hearElsewhere(facts, pattern, ['bitbucket'])
}

/** Those that any rule may hear; null where nobody says a word. Hundreds of patterns ask each case for them. */
const voicesOf = oncePer(({ failing, passages, told }: CaseFacts) => ({
  failing: saidAmong(failing),
  passages: textsOf(passages),
  told: textsOf(told),
}))

const saidAmong = oncePer((answers: readonly Answer[]) =>
  unlessSilent(
    answers.flatMap((answer) =>
      answer.said.map(({ words, by }) => ({ text: words, by, of: answer })),
    ),
  ),
)

const textsOf = oncePer((passages: readonly Passage[]) =>
  unlessSilent(
    passages.map((passage) => ({ text: passage.text, by: passage.speaker, of: passage })),
  ),
)

function unlessSilent<T>(texts: readonly HeardText<T>[]): HeardTexts<T> | null {
  return texts.length === 0 ? null : new HeardTexts(texts)
}

function isSaidIn(
  { text, by }: Pick<HeardText<unknown>, 'text' | 'by'>,
  pattern: RegExp,
  talk: boolean | 'any',
): boolean {
  if (talk === 'any') return pattern.test(text)
  return talk ? isSaidAtLast(text, by, pattern) : isSaid(text, by, pattern)
}

/** Also at the end of a story, and not where it is what a manual says. */
function isSaidAtLast(text: string, by: Speaker, pattern: RegExp): boolean {
  const match = pattern.exec(text)
  return match !== null && (by !== 'person' || !isToldOf(sentenceAt(text, match.index)))
}

function isSaid(text: string, by: Speaker, pattern: RegExp): boolean {
  const match = pattern.exec(text)
  if (match === null) return false
  if ((by === 'log' || by === 'person') && isDenied(text, match)) return false
  if (by === 'log') return !isOver(text, match)
  if (by !== 'person') return true
  const sentence = sentenceAt(text, match.index)
  return !isWish(sentence) && !isTalk(sentence.replace(match[0], ' '))
}

/** What stands before words that somebody does not get, or no more. */
const DENIED =
  /\b(?:(?:never|no longer|no more)(?: (?:get|gets|see|sees|send|sends|have|has|had|hit|hits|say|says|answer|answers|return|returns)(?: (?:an?|any|the))?)?|without (?:an?|any|the|that|a single)?)\s{0,2}["“'‘`]?$/i
const LONGEST_DENIAL = 60

function isDenied(text: string, { index }: RegExpExecArray): boolean {
  return DENIED.test(text.slice(Math.max(0, index - LONGEST_DENIAL), index))
}

/** What a line of a log quotes of another time. */
const OVER =
  /\bguards? (?:for|against)\b|\b(?:closed|tracked) as\b|\b(?:fixed|resolved|mended) (?:in|by|on|since|with)\b|\bsince then (?:green|none|ok|all)\b|\bgreen (?:since|again)\b/i

function isOver(text: string, { index, 0: words }: RegExpExecArray): boolean {
  const start = text.lastIndexOf('\n', index) + 1
  const end = text.indexOf('\n', index + words.length)
  const before = text.slice(start, index)
  const after = text.slice(index + words.length, end < 0 ? text.length : end)
  return /["“'‘`]/.test(before) && OVER.test(`${before} ${after}`)
}

function heardOf(
  text: string,
  pattern: RegExp,
  { answer, by }: { readonly answer: Answer | null; readonly by: Speaker },
): Heard {
  const words = around(text, pattern)
  return {
    answer,
    words,
    by,
    product: answer?.product ?? 'unknown',
    quote: {
      ...quoteOf(words, by, isInQuotes(text, pattern)),
      brief: quoteOf(nearest(words, pattern), by).text,
    },
  }
}

const inComment = oncePer(
  ({ source, flags }: RegExp) => new RegExp(`(?:(?<!:)//|#)\\s[^\\n]{0,200}?(?:${source})`, flags),
)

/** What a comment in code tells of the outcome: `# …` or `// …` before the words, in their line. */
export function hearInComment(facts: CaseFacts, words: RegExp): Heard | null {
  if (facts.passages.every(({ speaker }) => speaker !== 'code')) return null
  return hear(facts, inComment(words), { by: ['code', 'person'] })
}

/** A person who copies the words puts them in quotes. */
function isInQuotes(text: string, pattern: RegExp): boolean {
  const match = pattern.exec(text)
  if (match === null) return false
  const line = text.lastIndexOf('\n', match.index) + 1
  const before = text.slice(line, match.index).match(/["“”`«»]/g) ?? []
  return before.length % 2 === 1
}

const LONGEST = 400

/** The line that holds the match, cut to a length one can read. */
function around(text: string, pattern: RegExp): string {
  const match = pattern.exec(text)
  if (match === null) return text
  const start = text.lastIndexOf('\n', match.index) + 1
  const end = text.indexOf('\n', match.index + match[0].length)
  const line = text.slice(start, end < 0 ? text.length : end).trim()
  if (line.length <= LONGEST) return line
  const from = Math.max(0, match.index - start - 120)
  return `…${line.slice(from, from + LONGEST)}…`
}

/** What is quoted of a line: the match, with a little around it. */
const LONGEST_QUOTE = 240
const BEFORE = 80

function nearest(words: string, pattern: RegExp): string {
  if (words.length <= LONGEST_QUOTE) return words
  const match = pattern.exec(words)
  const at = match === null ? 0 : match.index
  const from = at <= BEFORE ? 0 : nextBlank(words, at - BEFORE, at)
  const least = at + Math.min(match?.[0].length ?? 0, LONGEST_QUOTE)
  const end = Math.max(from + LONGEST_QUOTE, least)
  const to = end >= words.length ? words.length : lastBlank(words, end, least)
  const piece = words.slice(from, to).trim()
  return `${from === 0 ? '' : '…'}${piece}${to === words.length ? '' : '…'}`
}

/** The place behind the first blank, or the place itself where there is none before the end. */
function nextBlank(words: string, from: number, end: number): number {
  const blank = words.indexOf(' ', from)
  return blank < 0 || blank >= end ? from : blank + 1
}

/** The place of the last blank, or the place itself where there is none behind the beginning. */
function lastBlank(words: string, to: number, begin: number): number {
  const blank = words.lastIndexOf(' ', to)
  return blank <= begin ? to : blank
}

/** What shows a text: the answer that said it, or the words alone where none is known. */
export function shownBy(
  { answer, quote, words }: Pick<Heard, 'answer' | 'quote' | 'words'>,
  ...headers: readonly string[]
): readonly Shown[] {
  if (answer === null) return [quote]
  const [outcome, ...others] = seen(answer, ...headers)
  const isShown = others.some(({ text }) => text.includes(words) || words.includes(bare(text)))
  return outcome === undefined ? [quote] : [outcome, ...(isShown ? [] : [quote]), ...others]
}

/** Without the marks of a quotation. */
function bare(text: string): string {
  return text.replace(/^“|”$/g, '')
}
