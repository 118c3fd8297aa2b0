import type { Passage, Product, Speaker } from '../../../contract/diagnosis.ts'
import {
  holdsOwnMark,
  isForeign,
  namesOurs,
  productInWords,
  productsIn,
  productsOfOutput,
} from './products.ts'
import { speakersOf } from './speakers.ts'

/** An entry of a log, a paragraph or a piece of code, with the step that was read of it. */
export interface Entry {
  readonly text: string
  readonly stepId: string | null
}

/**
 * Entries cut where another speaks, each piece with whose host it is about. Linear in the text.
 *
 * @param rest.urls of calls that stand in no entry
 * @param rest.isWhole false where the text has more entries: long texts name addresses
 */
export function passagesOf(
  entries: readonly Entry[],
  { urls, isWhole }: { readonly urls: readonly string[]; readonly isWhole: boolean } = WHOLE,
): readonly Passage[] {
  const lines = entries.map(({ text }) => text.split('\n'))
  const speakers = speakersOf(lines.flat())
  const isOurs = entries.some(({ text }) => namesOurs(text)) || urls.some(namesOurs)
  const named = entries.map(({ text }) => {
    const products = productsIn(text)
    return isOurs || products.size > 0 ? products : productsOfOutput(text)
  })
  const called = urls.flatMap((url) => [...productsIn(url)]).filter(isForeign)
  const [only, ...others] = new Set([...named.flatMap((products) => [...products]), ...called])
  const inAll = only ?? (isWhole ? inWords(entries) : 'unknown')
  const ofText = others.length === 0 ? inAll : 'unknown'
  const passages: Passage[] = []
  let from = 0
  for (const [entry, { text: whole, stepId }] of entries.entries()) {
    const own = lines[entry] ?? []
    // What only ours says is ours, whatever else stands in the text.
    const around = isForeign(ofText) && holdsOwnMark(whole) ? 'unknown' : ofText
    const product = productOf(named[entry] ?? new Set(), around)
    for (const { text, speaker } of pieces(own, speakers.slice(from, from + own.length)))
      passages.push({ text, speaker, product, entry, stepId })
    from += own.length
  }
  return passages
}

/**
 * What is made of each passage by its lines.
 *
 * @param take.from the place of the first of them among the lines of all passages
 */
export function byTheirLines(
  passages: readonly Passage[],
  take: (passage: Passage, lines: readonly string[], from: number) => readonly Passage[],
): readonly Passage[] {
  let at = 0
  return passages.flatMap((passage) => {
    const lines = passage.text.split('\n')
    const from = at
    at += lines.length
    return take(passage, lines, from)
  })
}

/** Longer texts are logs and threads: two lines of such a one are hardly about one thing. */
const LONGEST_IN_LINES = 6000

/** The lines of all passages, for what stands side by side in a few of them; none of a longer text. */
export function linesOfShort(passages: readonly Passage[]): readonly string[] {
  const length = passages.reduce((sum, { text }) => sum + text.length, 0)
  return length > LONGEST_IN_LINES ? [] : passages.flatMap(({ text }) => text.split('\n'))
}

const WHOLE = { urls: [], isWhole: true }

function inWords(entries: readonly Entry[]): Product {
  return productInWords(entries.map(({ text }) => text).join('\n')) ?? 'unknown'
}

function pieces(
  lines: readonly string[],
  speakers: readonly Speaker[],
): readonly { readonly text: string; readonly speaker: Speaker }[] {
  const out: { text: string; speaker: Speaker }[] = []
  for (const [at, line] of lines.entries()) {
    const speaker = speakers[at] ?? 'log'
    const last = out.at(-1)
    if (last?.speaker === speaker) last.text += `\n${line}`
    else out.push({ text: line, speaker })
  }
  return out
}

/** Where Connect's own hosts are named among others, the others are what it was compared with. */
function productOf(named: ReadonlySet<Product>, ofText: Product): Product {
  const all = [...named]
  return all.find((product) => !isForeign(product)) ?? all[0] ?? ofText
}
