import type { Pair } from '../../contract/draft.ts'
import type { JsonObject } from './json.ts'

declare const asPasted: unique symbol

/**
 * A text as somebody pasted it, credentials included. To the compiler it is no string, so that it
 * reaches nothing that the contract names: `redactText` and `redactHeaders` make a string of it.
 */
export interface UnredactedText {
  readonly [asPasted]: true
}

/** Words of HTTP and of a form, which hold no credential. */
type Plain = 'method' | 'name' | 'file' | 'filename' | 'contentType'

/** What a reader made of a pasted text. Header names are plain, their values are not. */
export type Unredacted<T> = unknown extends T
  ? UnredactedText
  : T extends string
    ? UnredactedText
    : T extends Pair
      ? readonly [name: string, value: UnredactedText]
      : T extends readonly (infer One)[]
        ? readonly Unredacted<One>[]
        : T extends object
          ? { readonly [Key in keyof T]: Key extends Plain ? T[Key] : Unredacted<T[Key]> }
          : T

export function unredacted<T>(read: T): Unredacted<T> {
  return read as Unredacted<T>
}

/**
 * To look at: for a host, a claim, a placeholder. Whoever hands on a piece of it redacts the piece
 * (test/architecture.test.ts names them all).
 */
export function asWritten(text: string | UnredactedText): string
export function asWritten(text: string | UnredactedText | null): string | null
export function asWritten(value: Unredacted<JsonObject>): JsonObject
export function asWritten(value: unknown): unknown {
  return value
}
