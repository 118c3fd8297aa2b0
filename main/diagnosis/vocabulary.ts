import { neededWords, SHORTEST_WORD } from './needed-words.ts'

/** Bits of a character: letters in either case are one, and few others are that letter as well. */
const BITS = 5
/** A shorter one is searched sooner than looked at. */
export const SHORT_TEXT = 300
/** For each three of characters one. */
const PLACES = 1 << (BITS * SHORTEST_WORD)

/**
 * Which words may stand in a text, by all that three characters of it make, looked at once. Most patterns match
 * few texts: where none of the words that one needs is there, nobody has to search for it.
 */
export class Vocabulary {
  readonly #has: Uint8Array | null = null

  /** @param shortest a text of fewer characters is not looked at: for thousands of patterns any is worth it */
  constructor(text: string, shortest = SHORT_TEXT) {
    if (text.length < shortest) return
    const has = new Uint8Array(PLACES)
    let three = 0
    for (let at = 0; at < text.length; at += 1) {
      three = next(three, text.charCodeAt(at))
      has[three] = 1
    }
    this.#has = has
  }

  /** False where the pattern matches no piece of the text. */
  mayMatch(pattern: RegExp): boolean {
    const has = this.#has
    if (has === null || pattern.unicodeSets || (pattern.unicode && pattern.ignoreCase)) return true
    const words = wordsOf(pattern.source)
    return words?.some((places) => places.every((place) => has[place] === 1)) !== false
  }
}

type Places = readonly number[]

/** By source, as what is written in a function is another pattern at each call. */
const known = new Map<string, readonly Places[] | null>()
/** More than there are rules: some patterns are made of what a text says. */
const MOST_KNOWN = 10_000

/** The places of each word of which one has to be there; null where a pattern may match any text. */
function wordsOf(source: string): readonly Places[] | null {
  const before = known.get(source)
  if (before !== undefined) return before
  const words = neededWords(source)?.map(placesOf) ?? null
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(source, words)
  return words
}

function placesOf(word: string): Places {
  let three = 0
  return Array.from(word, (character) => (three = next(three, character.charCodeAt(0)))).slice(
    SHORTEST_WORD - 1,
  )
}

/** The place of the last three characters. */
function next(three: number, code: number): number {
  return ((three << BITS) | (code & ((1 << BITS) - 1))) & (PLACES - 1)
}
