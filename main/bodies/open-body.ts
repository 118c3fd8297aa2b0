import type { BodyPart } from '../../contract/bodies.ts'
import { BodyFinder, startOfCharacter } from './find.ts'
import { placeAt } from './json-scan.ts'

/** Bytes of a part in front of the place that it was asked for, and behind it. */
const BEFORE = 32 * 1024
const BEHIND = 224 * 1024

/**
 * A body that is being read: answers by its bytes, which are UTF-8 without credentials. Each method
 * is a question that can be asked from outside of the thread it lives in.
 */
export class OpenBody {
  readonly #bytes: Uint8Array
  readonly #finder: BodyFinder

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#finder = new BodyFinder(bytes)
  }

  find(order: Parameters<BodyFinder['find']>[0]): ReturnType<BodyFinder['find']> {
    return this.#finder.find(order)
  }

  /** The part around a place; one pass up to it. */
  around({ at }: { readonly at: number }): BodyPart {
    const bytes = this.#bytes
    const place = placeAt(bytes, Math.max(0, Math.min(at, bytes.length) - BEFORE))
    const from = startOfCharacter(bytes, place.at)
    const next = startOfCharacter(bytes, Math.min(from + BEFORE + BEHIND, bytes.length))
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, next))
    const { inString, open } = place
    return { text, from, next, size: bytes.length, depth: open.length, inString }
  }
}

/** The questions that can be asked of an open body. */
export type BodyAsks = Pick<OpenBody, 'find' | 'around'>

export interface BodyQuestion<Name extends keyof BodyAsks = keyof BodyAsks> {
  readonly name: Name
  readonly order: Parameters<BodyAsks[Name]>[0]
}
