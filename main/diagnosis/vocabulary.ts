import { oncePer } from './once.ts'
import { neededWords, SHORTEST_WORD } from './needed-words.ts'

/** Bits of a character: letters in either case are one, and few others are that letter as well. */
const BITS = 5
/** For each three of characters one. */
const PLACES = 1 << (BITS * SHORTEST_WORD)

/**
 * Which words may stand in a text, by all that three characters of it make, looked at once. Most patterns match
 * few texts: where none of the words that one needs is there, nobody has to search for it.
 */
export class Vocabulary {
  readonly #has = new Uint8Array(PLACES)

  constructor(text: string) {
    let three = 0
    for (let at = 0; at < text.length; at += 1) {
      three = next(three, text.charCodeAt(at))
      this.#has[three] = 1
    }
  }

  /** False where the pattern matches no piece of the text. */
  mayMatch(pattern: RegExp): boolean {
    const words = wordsFor(pattern)
    return words?.some((places) => places.every((place) => this.#has[place] === 1)) !== false
  }
}

/** The places of each word of which one has to be there; null where the pattern may match any text. */
const wordsFor = oncePer((pattern: RegExp) => neededWords(pattern)?.map(placesOf) ?? null)

function placesOf(word: string): readonly number[] {
  let three = 0
  return Array.from(word, (character) => (three = next(three, character.charCodeAt(0)))).slice(
    SHORTEST_WORD - 1,
  )
}

/** The place of the last three characters. */
function next(three: number, code: number): number {
  return ((three << BITS) | (code & ((1 << BITS) - 1))) & (PLACES - 1)
}
