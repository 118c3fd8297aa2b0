import type { SeenBody } from '../../contract/exchange.ts'
import { sharedCopy } from '../wire/shared-copy.ts'
import { AppError } from '../errors.ts'
import { askMemoryBack } from './memory-back.ts'
import { LARGE_BYTES, type RedactBody, redactBySize } from '../wire/redacted-body.ts'
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
  /** Those of a large one are shared between threads once it was read. */
  bytes: Uint8Array
  readonly secrets: Secrets
  /** The one that its Content-Type names. */
  readonly charset: string | null
}

interface StepWithBodies {
  readonly request: { readonly body: SeenBody | null }
  readonly response: { readonly body: SeenBody } | null
}

/** Response and request bodies of this session, by id: they never cross to the renderer whole. */
export class KeptBodies {
  readonly #bodies = new Map<string, Shelved>()
  readonly #mostBytes: number
  readonly #redactBody: RedactBody
  #held = 0
  /** The body read last, redacted: its ranges are asked for one after another. */
  #shown: { readonly id: string; readonly bytes: Promise<Uint8Array> } | null = null

  constructor(tools: { readonly mostBytes?: number; readonly redactLarge: RedactBody }) {
    this.#mostBytes = tools.mostBytes ?? MOST_BYTES
    this.#redactBody = redactBySize(tools.redactLarge)
  }

  /** `secrets` are asked when the body is read: what its run adds later counts, too. */
  keep(id: string, bytes: Uint8Array, secrets: Secrets, charset: string | null = null): void {
    this.#bodies.set(id, { bytes, secrets, charset })
    this.#held += bytes.byteLength
    for (const oldest of this.#bodies.keys()) {
      if (this.#held <= this.#mostBytes || oldest === id) break
      this.forget(oldest)
    }
  }

  forget(id: string): void {
    const size = this.#bodies.get(id)?.bytes.byteLength ?? 0
    this.#held -= size
    this.#bodies.delete(id)
    if (this.#shown?.id === id) this.#shown = null
    if (size > LARGE_BYTES) askMemoryBack()
  }

  /** Those of an exchange that nobody can open any more. */
  forgetThoseOf(steps: readonly StepWithBodies[]): void {
    for (const id of idsIn(steps)) this.forget(id)
  }

  /** Whether all of an exchange are still here. */
  holdThoseOf(steps: readonly StepWithBodies[]): boolean {
    return idsIn(steps).every((id) => this.#bodies.has(id))
  }

  /** Without credentials, as UTF-8. Throws AppError `body_unknown` where the body was let go. */
  redacted(id: string): Promise<Uint8Array> {
    return this.#redacted(id)
  }

  /** The same of what may be no text: byte for byte as it came but for them. */
  async redactedBytes(id: string): Promise<Uint8Array> {
    const { bytes, secrets } = this.#shelved(id)
    const body = { bytes, charset: null, secrets: secrets.all(), mayBeBytes: true } as const
    return (await this.#redactBody(body)) ?? bytes
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
   * behind the last one: another charset or redaction make it differ from what came. Bytes that are
   * no UTF-8 come as U+FFFD. Redacted as a whole: a token cut in two by a range would be known by
   * neither half.
   */
  async range(id: string, from: number, to: number): Promise<BodyRange> {
    const bytes = await this.#redacted(id)
    const size = bytes.byteLength
    const start = Math.min(from, bytes.byteLength)
    const end = endOfCharacter(bytes, start, Math.min(Math.max(to, start), bytes.byteLength))
    return { text: decode(bytes.subarray(start, end)), from: start, next: end, size }
  }

  #redacted(id: string): Promise<Uint8Array> {
    if (this.#shown?.id === id) return this.#shown.bytes
    const shown = { id, bytes: this.#redact(this.#shelved(id)) }
    this.#shown = shown
    // What failed is tried again with the next range.
    shown.bytes.catch(() => {
      if (this.#shown === shown) this.#shown = null
    })
    return shown.bytes
  }

  async #redact(shelved: Shelved): Promise<Uint8Array> {
    // Held once: the threads that redact and read it are given the same bytes.
    if (shelved.bytes.byteLength > LARGE_BYTES) shelved.bytes = await sharedCopy(shelved.bytes)
    const { bytes, secrets, charset } = shelved
    return (await this.#redactBody({ bytes, charset, secrets: secrets.all() })) ?? bytes
  }
}

function idsIn(steps: readonly StepWithBodies[]): readonly string[] {
  return steps
    .flatMap(({ request, response }) => [request.body?.bodyId, response?.body.bodyId])
    .filter((id) => id !== undefined && id !== null)
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
