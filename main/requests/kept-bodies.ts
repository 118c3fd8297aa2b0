import { AppError } from '../errors.ts'
import { isUtf8, textOf } from '../wire/charset.ts'
import type { Secrets } from '../wire/secrets.ts'

/** Bodies past this many bytes altogether are let go, oldest first. */
const MOST_BYTES = 512 * 1024 * 1024

export interface BodyRange {
  readonly text: string
  readonly from: number
  readonly next: number
  readonly size: number
}

interface Shelved {
  readonly bytes: Uint8Array
  readonly secrets: Secrets
  /** The one that its Content-Type names. */
  readonly charset: string | null
}

/** Response and request bodies of this session, by id: they never cross to the renderer whole. */
export class KeptBodies {
  readonly #bodies = new Map<string, Shelved>()
  readonly #mostBytes: number
  #held = 0
  /** The body read last, redacted: its ranges are asked for one after another. */
  #shown: { readonly id: string; readonly bytes: Uint8Array } | null = null

  constructor(mostBytes: number = MOST_BYTES) {
    this.#mostBytes = mostBytes
  }

  /** `secrets` are asked when the body is read: what its run adds later counts, too. */
  keep(id: string, bytes: Uint8Array, secrets: Secrets, charset: string | null = null): void {
    this.#bodies.set(id, { bytes, secrets, charset })
    this.#held += bytes.byteLength
    for (const [oldest, old] of this.#bodies) {
      if (this.#held <= this.#mostBytes || oldest === id) break
      this.#bodies.delete(oldest)
      this.#held -= old.bytes.byteLength
      if (this.#shown?.id === oldest) this.#shown = null
    }
  }

  /** As it came, credentials included. Throws AppError `body_unknown` where the body was let go. */
  whole(id: string): Uint8Array {
    return this.#shelved(id).bytes
  }

  #shelved(id: string): Shelved {
    const body = this.#bodies.get(id)
    if (body !== undefined) return body
    throw new AppError('body_unknown', 'This body is no longer held in memory.', {
      hint: 'Send the request again.',
    })
  }

  /**
   * Bytes from..to of the redacted body as UTF-8, cut back at the end so that no character is
   * split; `next` is where the following range starts, and `size` that of the whole redacted body,
   * behind the last one: another charset or redaction make it differ from what came. Bytes that are no UTF-8 come as U+FFFD. Redacted as a whole: a token cut in
   * two by a range would be known by neither half.
   */
  range(id: string, from: number, to: number): BodyRange {
    const bytes = this.#redacted(id)
    const size = bytes.byteLength
    const start = Math.min(from, bytes.byteLength)
    const end = endOfCharacter(bytes, start, Math.min(Math.max(to, start), bytes.byteLength))
    return { text: decode(bytes.subarray(start, end)), from: start, next: end, size }
  }

  #redacted(id: string): Uint8Array {
    if (this.#shown?.id === id) return this.#shown.bytes
    const { bytes, secrets, charset } = this.#shelved(id)
    const named = isUtf8(charset) ? null : textOf(bytes, charset, false)
    const text = named ?? decode(bytes)
    const redacted = secrets.redact(text)
    const isAsItCame = named === null && redacted === text
    this.#shown = { id, bytes: isAsItCame ? bytes : new TextEncoder().encode(redacted) }
    return this.#shown.bytes
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** UTF-8 continuation bytes are 10xxxxxx; a character has at most three of them. */
function endOfCharacter(bytes: Uint8Array, start: number, end: number): number {
  if (end >= bytes.byteLength) return end
  let cut = end
  while (cut > start && end - cut < 4 && ((bytes[cut] ?? 0) & 0xc0) === 0x80) cut -= 1
  return cut === start ? end : cut
}
