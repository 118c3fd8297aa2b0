import type { FindOrder, Found } from '../../contract/bodies.ts'
import { SYNTAX } from '../../contract/pattern.ts'
import { Places } from './json-scan.ts'

/** Bytes that are read as text at once: so short a text is given back at once as well, a longer one late. */
const CHUNK = 48 * 1024

/** A text as it stands, in a whole body of UTF-8. Remembers where it was found last. */
export class BodyFinder {
  readonly #bytes: Uint8Array
  #last: {
    readonly key: string
    readonly places: Uint32Array
    readonly lengths: Uint32Array
  } | null = null

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** One pass over the body where the text is another than the last one. */
  find({ text, matchCase, wanted }: FindOrder): Found {
    if (text === '') return { count: 0, match: null }
    const key = `${matchCase ? '=' : '~'}${text}`
    if (this.#last?.key !== key) this.#last = { key, ...this.#search(text, matchCase) }
    const { places, lengths } = this.#last
    const count = places.length
    if (count === 0) return { count, match: null }
    const nth = ('nth' in wanted ? wanted.nth : firstFrom(places, wanted.from)) % count
    return { count, match: { nth, at: places[nth] ?? 0, length: lengths[nth] ?? 0 } }
  }

  #search(text: string, matchCase: boolean): { places: Uint32Array; lengths: Uint32Array } {
    const bytes = this.#bytes
    const literal = new RegExp(text.replaceAll(SYNTAX, '\\$&'), matchCase ? 'gu' : 'giu')
    // A letter in its other case has at most three bytes for one of it.
    const overlap = Buffer.byteLength(text) * 3
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
    const places = new Places()
    const lengths = new Places()
    let from = 0
    while (from < bytes.length) {
      const end = startOfCharacter(bytes, Math.min(from + CHUNK, bytes.length))
      const stop = startOfCharacter(bytes, Math.min(end + overlap, bytes.length))
      const chunk = decoder.decode(bytes.subarray(from, stop))
      const isAscii = chunk.length === stop - from
      let chars = 0
      let at = from
      let next = end
      for (const match of chunk.matchAll(literal)) {
        const { index } = match
        at += isAscii ? index - chars : Buffer.byteLength(chunk.slice(chars, index))
        chars = index
        if (at >= end) break
        const length = isAscii ? match[0].length : Buffer.byteLength(match[0])
        places.add(at)
        lengths.add(length)
        next = Math.max(end, at + length)
      }
      from = next
    }
    return { places: places.all(), lengths: lengths.all() }
  }
}

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
