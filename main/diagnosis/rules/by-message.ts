import type { Passage } from '../../../contract/diagnosis.ts'
import { SYNTAX } from '../../../contract/pattern.ts'
import { listsChanges } from '../evidence/changes.ts'
import { isForeign, productInWords } from '../evidence/products.ts'
import { isAllTalk, isTalk } from '../evidence/talk.ts'
import type { CaseFacts } from '../facts/case-facts.ts'
import { type FindingSign, possible } from './certainty.ts'
import { oncePer } from '../once.ts'
import { hear } from './hear.ts'
import { namesOthers } from './in-words/whose.ts'
import type { Rule } from './rule.ts'
import { type Shown, quoteOf } from './shown.ts'

/** A message that the symptom of an entry quotes: as it is, and with its end cut off. */
interface Message {
  readonly id: string
  readonly pattern: RegExp
  /** Its letters alone, and how many. */
  readonly letters: RegExp
  readonly length: number
}

/** What is longer has more to go by than one message. */
const LONGEST = 400
/** What quotes, a time and the name of a logger add to a message. */
const MOST_AROUND = 120
const FEWEST_CHARACTERS = 14
const FEWEST_WORDS = 5

/**
 * One message of the catalogue and nothing else, or the beginning of one that a log cut off, where no
 * rule knows more of it: the entries that it may be, each no more than possible.
 */
export function byMessage(
  facts: CaseFacts,
  rules: readonly Rule[],
): ReadonlyMap<Rule, FindingSign> {
  const { steps, passages } = facts.evidence
  const text = passages.map((one) => one.text).join('\n')
  const isOfOthers = namesOthers(facts.evidence) || productInWords(text) !== null
  if (steps.length > 0 || text.length > LONGEST || isOfOthers) return new Map()
  const found = messagesOf(rules).flatMap(({ id, pattern }): readonly Found[] => {
    const quote = isAll(pattern, text)
      ? quoteAmong(passages, pattern)
      : (hear(facts, pattern)?.quote ?? null)
    return foundFor(rules, id, quote)
  })
  return new Map(found.length > 0 ? found : byLetters(facts, rules, text))
}

type Found = readonly [Rule, FindingSign]

function foundFor(rules: readonly Rule[], id: string, quote: Shown | null): readonly Found[] {
  const rule = rules.find((one) => one.id === id)
  return rule === undefined || quote === null ? [] : [[rule, possible('text', [quote])]]
}

/** What a camera or a PDF left of one message: its letters, some of their look-alikes, and not all of the blanks. */
function byLetters(
  { evidence: { passages } }: CaseFacts,
  rules: readonly Rule[],
  text: string,
): readonly Found[] {
  const [first] = passages
  const letters = lettersOf(text)
  if (first === undefined || first.speaker === 'code' || isForeign(first.product)) return []
  return messagesOf(rules).flatMap(({ id, pattern, letters: own, length }) => {
    // What stands there as it is was judged by its words.
    const match = length < FEWEST_LETTERS || pattern.test(text) ? null : own.exec(letters)
    return match !== null && letters.length - match[0].length <= MOST_BESIDE
      ? foundFor(rules, id, quoteOf(text.trim(), first.speaker, true))
      : []
  })
}

const FEWEST_LETTERS = 20
/** No more than a word such as “Error”: nobody talks of it. */
const MOST_BESIDE = 8

function lettersOf(message: string): string {
  return message
    .toLowerCase()
    .replace(/[1|i!]/g, 'l')
    .replaceAll('0', 'o')
    .replace(/[^a-z]/g, '')
}

/**
 * The entry whose symptom is pasted whole, as the catalogue has it, and little else: whoever does that has
 * looked it up, and what its words would tell by themselves is not the matter.
 */
export function bySymptom(
  facts: CaseFacts,
  rules: readonly Rule[],
): readonly [Rule, FindingSign] | null {
  const { passages } = facts.evidence
  const length = passages.reduce((all, { text }) => all + text.length, 0)
  // A log of megabytes is not put together for this.
  if (length === 0 || length > LONGEST_SYMPTOM) return null
  const text = passages.map((one) => one.text).join('\n')
  const words = plainWords(text)
  const rule = rules.find((one) => {
    const own = symptomOf(one)
    return words.length - own.length <= MOST_AROUND && words.includes(own)
  })
  const speaker = passages[0]?.speaker ?? 'person'
  return rule === undefined ? null : [rule, possible('text', [quoteOf(text.trim(), speaker, true)])]
}

const symptomOf = oncePer(({ symptom }: Rule) => plainWords(symptom))

/** What a symptom may have around it, and more than any has. */
const LONGEST_SYMPTOM = 1000

/** Without marks of Markdown, line breaks, and what quotes look like. */
function plainWords(text: string): string {
  return text
    .replace(/[\\*\x60]/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Nobody talks of a message where there is nothing but the message. */
function isAll(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text)
  if (match === null || text.length - match[0].length > MOST_AROUND) return false
  const rest = text.replace(match[0], ' ')
  return !isTalk(rest) && !isAllTalk([rest]) && !listsChanges(rest)
}

function quoteAmong(passages: readonly Passage[], pattern: RegExp): Shown | null {
  const heard = passages.filter(({ speaker, product }) => speaker !== 'code' && !isForeign(product))
  const found = heard.find(({ text }) => pattern.test(text)) ?? heard[0]
  const line = found?.text.split('\n').find((one) => pattern.test(one))
  // Broken into lines it stands in none of them.
  const words = line ?? pattern.exec(heard.map(({ text }) => text).join('\n'))?.[0]
  return found === undefined || words === undefined
    ? null
    : quoteOf(words.trim(), found.speaker, true)
}

let known: { readonly rules: readonly Rule[]; readonly messages: readonly Message[] } | null = null

function messagesOf(rules: readonly Rule[]): readonly Message[] {
  if (known?.rules === rules) return known.messages
  const messages = rules.flatMap(({ id, symptom }) =>
    Array.from(symptom.matchAll(/“([^”]+)”/g), ([, message = '']) => message)
      .filter((message) => message.length >= FEWEST_CHARACTERS)
      .map((message) => ({
        id,
        pattern: patternOf(message),
        letters: new RegExp(message.split('…').map(lettersOf).join('[a-z]{0,80}?')),
        length: lettersOf(message).length,
      })),
  )
  known = { rules, messages }
  return messages
}

const BLANK = String.raw`\s+`
/** Where a message was cut off its line ends, but for what stands around it. */
const CUT = String.raw`(?:…|\.{3})?["'\x60”’}\])*]*\s*$`

/** All words of a message, or some of them and the end of the line in the middle of the others. */
function patternOf(message: string): RegExp {
  const words = message.replace(/[.:;,…\s]+$/, '').split(/\s+/)
  const end = words
    .slice(FEWEST_WORDS)
    .reduceRight(
      (rest, word) => `(?:${BLANK}${patternOfWord(word)}${rest}|\\s*${beginningOf(word)}${CUT})`,
      '',
    )
  return new RegExp(words.slice(0, FEWEST_WORDS).map(patternOfWord).join(BLANK) + end, 'im')
}

/** Names in quotes that are the message’s own; others stand for any. */
const OWN_NAMES = /^'(?:exp|iat|iss|aud|qsh|transition|accountId)'/
const QUOTE = String.raw`\\?["'“”‘’]`

function patternOfWord(word: string): string {
  const plain = (part: string): string =>
    escaped(part)
      .replace(/\d+/g, String.raw`\d+`)
      .replaceAll('…', '.{0,120}?')
      .replace(/["']/g, QUOTE)
  const name = /^(['"])([\w…-]+)\1/.exec(word)
  if (name === null || OWN_NAMES.test(word)) return plain(word)
  return `${QUOTE}[^"'“”‘’\\n]{1,80}${QUOTE}${plain(word.slice(name[0].length))}`
}

function beginningOf(word: string): string {
  return word.split(/(?=.)/u).reduceRight((rest, one) => `(?:${escaped(one)}${rest})?`, '')
}

function escaped(text: string): string {
  return text.replaceAll(SYNTAX, String.raw`\$&`)
}
