import type { FindOrder, Found } from '../../contract/bodies.ts'
import { EDGE, SYNTAX } from '../../contract/pattern.ts'
import { Joining, joinedPattern } from './joined.ts'
import { Places } from './json-scan.ts'

/** Bytes that are read as text at once: so short a text is given back at once as well, a longer one late. */
const CHUNK = 48 * 1024

type Sought = Omit<FindOrder, 'wanted'>

interface Matches {
  readonly places: Uint32Array
  readonly lengths: Uint32Array
}

/** A text as it stands, or as it is laid out, in a whole body of UTF-8. Remembers where it was found last. */
export class BodyFinder {
  readonly #bytes: Uint8Array
  #last: (Matches & { readonly key: string; readonly pattern: string }) | null = null

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** One pass over the body where the text is another than the last one. */
  find({ wanted, ...sought }: FindOrder): Found {
    const { text, matchCase, laidOut } = sought
    if (text === '') return { count: 0, match: null, pattern: '' }
    const key = `${matchCase ? '=' : '~'}${laidOut ? '{' : ' '}${text}`
    if (this.#last?.key !== key) {
      const pattern = patternOf(sought)
      this.#last = { key, pattern, ...this.#search(sought, pattern) }
    }
    const { places, lengths, pattern } = this.#last
    const count = places.length
    if (count === 0) return { count, match: null, pattern }
    const nth = ('nth' in wanted ? wanted.nth : firstFrom(places, wanted.from)) % count
    return { count, match: { nth, at: places[nth] ?? 0, length: lengths[nth] ?? 0 }, pattern }
  }

  #search({ text, matchCase, laidOut }: Sought, pattern: string): Matches {
    // A letter in its other case has at most three bytes for one of it; one more is looked at behind it.
    const overlap = Buffer.byteLength(text) * 3 + 1
    const most = CHUNK + overlap + MOST_OF_A_CHARACTER
    const stream =
      laidOut && !WORD.test(text) ? new Joined(this.#bytes, most) : new AsItCame(this.#bytes, most)
    const looking = new RegExp(pattern, matchCase ? 'gu' : 'giu')
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
    const places = new Places()
    const lengths = new Places()
    for (;;) {
      const { bytes, before } = stream.window()
      if (bytes.length === before) break
      const end = startOfCharacter(bytes, Math.min(before + CHUNK, bytes.length))
      const stop = startOfCharacter(bytes, Math.min(end + overlap, bytes.length))
      const chunk = decoder.decode(bytes.subarray(0, stop))
      const isAscii = chunk.length === stop
      let chars = 0
      let at = 0
      let next = end
      looking.lastIndex = before
      for (const match of chunk.matchAll(looking)) {
        const { index } = match
        at += isAscii ? index - chars : Buffer.byteLength(chunk.slice(chars, index))
        chars = index
        if (at >= end) break
        const length = isAscii ? match[0].length : Buffer.byteLength(match[0])
        const place = stream.placeOf(at)
        places.add(place)
        lengths.add(stream.placeOf(at + length - 1) + 1 - place)
        next = Math.max(end, at + length)
      }
      stream.passBy(next - before)
    }
    return { places: places.all(), lengths: lengths.all() }
  }
}

const MOST_OF_A_CHARACTER = 4
/** What stands alike wherever JSON is laid out. */
const WORD = /^[^\s\p{Cc}{}[\]:,"\\]+$/u

function patternOf({ text, laidOut }: Sought): string {
  return laidOut ? joinedPattern(text) : text.replaceAll(SYNTAX, '\\$&')
}

/** What is looked through, a window at a time. */
interface Stream {
  /** What comes next, and how many bytes before it that were passed by already. */
  window(): { readonly bytes: Uint8Array; readonly before: number }
  /** Where a byte of the window stands in the body. */
  placeOf(at: number): number
  passBy(count: number): void
}

class AsItCame implements Stream {
  readonly #bytes: Uint8Array
  readonly #most: number
  #from = 0

  constructor(bytes: Uint8Array, most: number) {
    this.#bytes = bytes
    this.#most = most
  }

  window(): ReturnType<Stream['window']> {
    return { bytes: this.#bytes.subarray(this.#from, this.#from + this.#most), before: 0 }
  }

  placeOf(at: number): number {
    return this.#from + at
  }

  passBy(count: number): void {
    this.#from += count
  }
}

/** JSON without its layout: however many blanks lie in a match, it is no longer than what is sought. */
class Joined implements Stream {
  readonly #joining: Joining
  /** One byte that was passed by, then what comes next. */
  readonly #held: Uint8Array
  readonly #places: Uint32Array
  #count = 1
  #ended = false

  constructor(bytes: Uint8Array, most: number) {
    this.#joining = new Joining(bytes, { inString: false, escaped: false }, true)
    this.#held = new Uint8Array(most + 2)
    this.#held[0] = EDGE
    this.#places = new Uint32Array(most + 2)
  }

  window(): ReturnType<Stream['window']> {
    const held = this.#held
    this.#count = this.#joining.read(held, this.#places, this.#count)
    if (!this.#ended && this.#count + 1 < held.length) {
      held[this.#count++] = EDGE
      this.#ended = true
    }
    return { bytes: held.subarray(0, this.#count), before: 1 }
  }

  placeOf(at: number): number {
    return this.#places[at] ?? 0
  }

  passBy(count: number): void {
    this.#held.copyWithin(0, count, this.#count)
    this.#places.copyWithin(0, count, this.#count)
    this.#count -= count
    // Of a longer character it is only the end, and could be no joint.
    if ((this.#held[0] ?? 0) >= 0x80) this.#held[0] = OTHER_LETTER
  }
}

const OTHER_LETTER = 0x78

/** The index of the first place at or behind `from`; their number where there is none. */
function firstFrom(places: Uint32Array, from: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** UTF-8 continuation bytes are 10xxxxxx. */
export function startOfCharacter(bytes: Uint8Array, from: number): number {
  let at = from
  while (((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1
  return at
}
