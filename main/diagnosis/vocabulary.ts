import { neededWords, SHORTEST_WORD } from './needed-words.ts'
import { oncePerSource } from './once.ts'

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
  /** A bit for each place: a byte would be so much memory that to fetch it took longer than the look. */
  readonly #has: Int32Array | null = null

  /** @param shortest a text of fewer characters is not looked at: for thousands of patterns any is worth it */
  constructor(text: string, shortest = SHORT_TEXT) {
    if (text.length < shortest) return
    const has = new Int32Array(PLACES / 32)
    let three = 0
    for (let at = 0; at < text.length; at += 1) {
      three = next(three, text.charCodeAt(at))
      has[three >> 5] = (has[three >> 5] ?? 0) | (1 << (three & 31))
    }
    this.#has = has
  }

  /** False where the pattern matches no piece of the text. */
  mayMatch(pattern: RegExp): boolean {
    const has = this.#has
    if (has === null || pattern.unicodeSets || (pattern.unicode && pattern.ignoreCase)) return true
    const words = wordsOf(pattern)
    return (
      words?.some((places) =>
        places.every((place) => ((has[place >> 5] ?? 0) & (1 << (place & 31))) !== 0),
      ) !== false
    )
  }
}

type Places = readonly number[]

/** The places of each word of which one has to be there; null where a pattern may match any text. */
const wordsOf = oncePerSource(
  (source): readonly Places[] | null => neededWords(source)?.map(placesOf) ?? null,
)

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
