import { AppError } from '../errors.ts'

/** Bodies past this many bytes altogether are let go, oldest first. */
const MOST_BYTES = 512 * 1024 * 1024

export interface BodyRange {
  readonly text: string
  readonly from: number
  readonly next: number
  readonly size: number
}

/** Response and request bodies of this session, by id: they never cross to the renderer whole. */
export class BodyShelf {
  readonly #bodies = new Map<string, Uint8Array>()
  readonly #mostBytes: number
  #held = 0

  constructor(mostBytes: number = MOST_BYTES) {
    this.#mostBytes = mostBytes
  }

  keep(id: string, bytes: Uint8Array): void {
    this.#bodies.set(id, bytes)
    this.#held += bytes.byteLength
    for (const [oldest, old] of this.#bodies) {
      if (this.#held <= this.#mostBytes || oldest === id) break
      this.#bodies.delete(oldest)
      this.#held -= old.byteLength
    }
  }

  /** Throws AppError `body_unknown` where the body was let go. */
  whole(id: string): Uint8Array {
    const bytes = this.#bodies.get(id)
    if (bytes !== undefined) return bytes
    throw new AppError('body_unknown', 'This body is no longer held in memory.', { hint: 'Send the request again.' })
  }

  /**
   * Bytes from..to as UTF-8, cut back at the end so that no character is split; `next` is where
   * the following range starts. Bytes that are no UTF-8 come as U+FFFD.
   */
  range(id: string, from: number, to: number): BodyRange {
    const bytes = this.whole(id)
    const start = Math.min(from, bytes.byteLength)
    const end = endOfCharacter(bytes, start, Math.min(Math.max(to, start), bytes.byteLength))
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end)), from: start, next: end, size: bytes.byteLength }
  }
}

/** UTF-8 continuation bytes are 10xxxxxx; a character has at most three of them. */
function endOfCharacter(bytes: Uint8Array, start: number, end: number): number {
  if (end >= bytes.byteLength) return end
  let cut = end
  while (cut > start && end - cut < 4 && ((bytes[cut] ?? 0) & 0xc0) === 0x80) cut -= 1
  return cut === start ? end : cut
}
