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
const MOST_WORDS_IN_ANY_ORDER = 3

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
/** `crl` is short for `curl`: the first letter of a word, then others of it in their order. */
const short = new uFuzzy({ ...letters, intraIns: Infinity })
/** One letter of a word is wrong, missing, too many or in the place of its neighbour. */
const typo = new uFuzzy({ ...letters, ...oneError })

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
    if (words.every((word) => word.length < 2)) return []
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
    fuzzy: uFuzzy,
    words: readonly string[],
    { fit, among }: { readonly fit: Fit; readonly among: readonly number[] },
  ): readonly Found[] {
    const typed = words.join(' ')
    const { names } = this.#words()
    const some = among.map((at) => names[at] ?? '')
    const [places, info] = fuzzy.search(some, typed, MOST_WORDS_IN_ANY_ORDER, MOST_SHORT)
    if (places === null || places.length === 0) return []
    const { idx } = info ?? fuzzy.info(places.slice(0, MOST_SHORT), some, typed)
    const found = Array.from(idx, (index) => among[index] ?? 0)
    return found.sort((one, other) => one - other).map((at) => ({ at, fit }))
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

function rangesOf(name: string, word: string): readonly (readonly [number, number])[] {
  const at = name.indexOf(word)
  if (at >= 0) return [[at, at + word.length]]
  for (const fuzzy of [short, typo]) {
    if (fuzzy.filter([name], word)?.length !== 1) continue
    const ranges = fuzzy.info([0], [name], word).ranges[0] ?? []
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
