import uFuzzy from '@leeoniya/ufuzzy'

/** What is looked for by its name and, second to it, by what else is known of it. */
export interface Findable {
  readonly name: string
  readonly others: string
}

/** How well it fits: less is better. */
export const FIT = { name: 0, others: 2, short: 3, typo: 4 } as const
export type Fit = (typeof FIT)[keyof typeof FIT]

export interface Found {
  /** Its place in what was looked through. */
  readonly at: number
  readonly fit: Fit
}

/** A part of a name, and whether it is what was looked for. */
export interface Part {
  readonly text: string
  readonly isFound: boolean
}

/** What is short for so many names at once says nothing: no more of them are taken. */
const MOST_SHORT = 1000
/** Letters of a word past which no typing error is looked for: what it costs grows with their square. */
const LONGEST_MISTYPED = 32

// Letters of every alphabet; the patterns are those of the library's documentation.
const letters = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  interLft: 1,
} as const
const oneError = { intraMode: 1 } as const
/** A way in which a word may be meant. */
interface Way {
  readonly fuzzy: uFuzzy
  /** Those of the names that may hold all of the words. */
  readonly among: (
    names: string[],
    words: readonly string[],
    places: readonly number[],
  ) => readonly number[]
}

/** `crl` is short for `curl`: the first letter of a word, then others of it in their order. */
const short: Way = {
  fuzzy: new uFuzzy({ ...letters, intraIns: Infinity }),
  // The library's pattern tries a name that does not hold it in every way there is, which are millions in a long one.
  among: (names, words, places) =>
    places
      .filter((at) => words.every((word) => hasLetters(names[at] ?? '', word)))
      .filter((at) => words.every((word) => spells(names[at] ?? '', word))),
}
const mistyped = new uFuzzy({ ...letters, ...oneError })
/** One letter of a word is wrong, missing, too many or in the place of its neighbour. */
const typo: Way = {
  fuzzy: mistyped,
  among: (names, words, places) =>
    words.reduce(
      (left, word) => (left.length === 0 ? left : (mistyped.filter(names, word, [...left]) ?? [])),
      places,
    ),
}

/**
 * Finds among many: `ask` for every key. Of those that fit alike, the order stays.
 *
 * Every word typed has to be there, in any order. Words that hold what was typed come before those
 * that it may be short for; typing errors are allowed for where nothing else fits.
 */
export class Finder {
  readonly #all: readonly Findable[]
  #read: { readonly names: string[]; readonly texts: readonly string[] } | null = null
  /** All that hold the words that were typed last: with a letter more, only those are looked at. */
  #last: { readonly typed: string; readonly places: readonly number[] } | null = null

  constructor(all: readonly Findable[]) {
    this.#all = all
  }

  ask(typed: string): readonly Found[] {
    const found = this.fits(typed)
    return found.length > 0 ? found : this.typos(typed)
  }

  /** Without those of typing errors. The first `most` of them: where so many fit, the rest is not looked at. */
  fits(typed: string, most = Infinity): readonly Found[] {
    const words = wordsOf(typed)
    if (words.length === 0) return this.#all.map((_, at) => ({ at, fit: FIT.name }))
    const found = this.#holding(words, most)
    if (found.length >= most || words.every((word) => word.length < 2)) return found
    const known = new Set(found.map(({ at }) => at))
    const others = [...this.#all.keys()].filter((at) => !known.has(at))
    return [...found, ...this.#by(short, words, { fit: FIT.short, among: others })].slice(0, most)
  }

  /** Those that it may be where a letter is wrong. */
  typos(typed: string): readonly Found[] {
    const words = wordsOf(typed)
    if (words.every((word) => word.length < 2) || words.some(isTooLong)) return []
    return this.#by(typo, words, { fit: FIT.typo, among: [...this.#all.keys()] })
  }

  #holding(words: readonly string[], most: number): readonly Found[] {
    const typed = words.join(' ')
    const last = this.#last
    const among = last !== null && typed.startsWith(last.typed) ? last.places : null
    const { names, texts } = this.#words()
    const byName: number[] = []
    const byOthers: number[] = []
    const count = among?.length ?? texts.length
    for (let index = 0; index < count && byName.length < most; index += 1) {
      const at = among?.[index] ?? index
      if (!words.every((word) => texts[at]?.includes(word) === true)) continue
      const isNamed = words.every((word) => names[at]?.includes(word) === true)
      ;(isNamed ? byName : byOthers).push(at)
    }
    if (byName.length < most)
      this.#last = { typed, places: [...byName, ...byOthers].sort((one, other) => one - other) }
    return [
      ...byName.map((at) => ({ at, fit: FIT.name })),
      ...byOthers.map((at) => ({ at, fit: FIT.others })),
    ].slice(0, most)
  }

  #by(
    { fuzzy, among: those }: Way,
    words: readonly string[],
    { fit, among }: { readonly fit: Fit; readonly among: readonly number[] },
  ): readonly Found[] {
    const { names } = this.#words()
    // Each word by itself: they may stand in any order.
    const terms = words.flatMap(lettersOf)
    if (terms.length === 0) return []
    const begins = (places: readonly number[], term: string): readonly number[] =>
      places.length === 0 ? places : fuzzy.info([...places], names, term).idx
    return terms
      .reduce(begins, those(names, terms, among).slice(0, MOST_SHORT))
      .toSorted((one, other) => one - other)
      .map((at) => ({ at, fit }))
  }

  /** Read with the first word that is typed: most lists are looked at, and not searched. */
  #words(): { readonly names: string[]; readonly texts: readonly string[] } {
    if (this.#read !== null) return this.#read
    const names = this.#all.map(({ name }) => plain(name))
    const texts = this.#all.map(({ others }, at) => `${names[at] ?? ''}\n${plain(others)}`)
    this.#read = { names, texts }
    return this.#read
  }
}

/** The name cut at the borders of what was found of it. */
export function partsOf(name: string, typed: string): readonly Part[] {
  const isFound = new Array<boolean>(name.length).fill(false)
  for (const word of wordsOf(typed)) {
    for (const [from, to] of rangesOf(plain(name), word)) isFound.fill(true, from, to)
  }
  const parts: Part[] = []
  let from = 0
  for (let at = 1; at <= name.length; at += 1) {
    if (at < name.length && isFound[at] === isFound[from]) continue
    parts.push({ text: name.slice(from, at), isFound: isFound[from] ?? false })
    from = at
  }
  return parts
}

/** The words typed that stand in a text letter by letter, and those that do not. */
export function wordsIn(
  text: string,
  typed: string,
): { readonly there: string; readonly missing: string } {
  const all = plain(text)
  const [there, missing] = [true, false].map((stands) =>
    wordsOf(typed)
      .filter((word) => all.includes(word) === stands)
      .join(' '),
  )
  return { there: there ?? '', missing: missing ?? '' }
}

/** Whether each word typed is the beginning of a word of the text. */
export function beginsWords(text: string, typed: string): boolean {
  const all = plain(text)
  return wordsOf(typed).every((word) => {
    for (let at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1))
      if (at === 0 || !/[\p{L}\p{N}]/u.test(all.charAt(at - 1))) return true
    return false
  })
}

/** Characters that are left before what was found, of a text that is cut there. */
const BEFORE = 20

/** A text from a little before the first of these words, which are there: where room is short, they are seen. */
export function excerptOf(text: string, there: string): string {
  const first = Math.min(...wordsOf(there).map((word) => plain(text).indexOf(word)))
  if (!Number.isFinite(first) || first <= BEFORE) return text
  const blank = text.indexOf(' ', first - BEFORE)
  return `…${text.slice(blank >= 0 && blank < first ? blank + 1 : first)}`
}

/** In small letters, without what stands above and below them; as long as before. */
function plain(text: string): string {
  const small = text.toLowerCase()
  const latin = uFuzzy.latinize(small)
  return latin.length === small.length ? latin : small
}

function wordsOf(typed: string): readonly string[] {
  return plain(typed)
    .split(/\s+/u)
    .filter((word) => word !== '')
}

const LETTERS = /[\p{L}\d']+/gu

/** What of a word can be short for something, or mistyped: to the library some marks mean something. */
function lettersOf(word: string): readonly string[] {
  return (word.match(LETTERS) ?? []).filter((term) => /[\p{L}\d]/u.test(term))
}

/** Whether one word of the text has the letters of this one in their order. */
const spells = (text: string, word: string): boolean =>
  (text.match(LETTERS) ?? []).some((one) => hasLetters(one, word))

function hasLetters(text: string, word: string): boolean {
  let at = -1
  for (const letter of word) if ((at = text.indexOf(letter, at + 1)) < 0) return false
  return true
}

const isTooLong = (word: string): boolean => word.length > LONGEST_MISTYPED

function rangesOf(name: string, word: string): readonly (readonly [number, number])[] {
  const at = name.indexOf(word)
  if (at >= 0) return [[at, at + word.length]]
  for (const { fuzzy, among } of isTooLong(word) ? [short] : [short, typo]) {
    const terms = lettersOf(word)
    if (terms.length === 0 || among([name], terms, [0]).length === 0) continue
    const ranges = terms.flatMap((term) => fuzzy.info([0], [name], term).ranges[0] ?? [])
    if (ranges.length > 0) return pairsOf(ranges)
  }
  return []
}

function pairsOf(ranges: readonly number[]): readonly (readonly [number, number])[] {
  return Array.from({ length: ranges.length / 2 }, (_, at) => [
    ranges[at * 2] ?? 0,
    ranges[at * 2 + 1] ?? 0,
  ])
}
