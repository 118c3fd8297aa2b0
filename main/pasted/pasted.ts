import type { BodyDraft, Pair } from '../../contract/draft.ts'
import { AppError } from '../errors.ts'

declare const credentialsInside: unique symbol

/**
 * What stands in a pasted text as it stands there, credentials included. Two places take it and
 * redact: `withoutCredentials` of an import and `compileEvidence` of a diagnosis.
 */
export type Unredacted<T> = T & { readonly [credentialsInside]: true }

export function unredacted<T extends object>(read: T): Unredacted<T> {
  return read as Unredacted<T>
}

export type PastedRequest = Unredacted<{
  readonly method: string
  /** As far as the text tells: absolute, or a path alone; empty where it says nothing. */
  readonly url: string
  readonly headers: readonly Pair[]
  /** Null where the text shows none. */
  readonly body: BodyDraft | null
}>

export interface PastedAnswer {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly Pair[]
  readonly body: string
}

export type PastedExchange = Unredacted<{
  readonly request: PastedRequest
  readonly response: PastedAnswer | null
  readonly networkError: { readonly code: string; readonly message: string } | null
  /** Milliseconds since the epoch; null where the text does not say. */
  readonly startedAt: number | null
  readonly totalMs: number | null
}>

export const METHODS = 'GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS'

export const noRequest: PastedRequest = unredacted({ method: '', url: '', headers: [], body: null })

/** A body as far as it is text; null for none, for a file and for a form of parts. */
export function textOfBody(body: BodyDraft | null): string | null {
  if (body === null) return null
  if ('text' in body) return body.text
  return 'base64' in body ? Buffer.from(body.base64, 'base64').toString('utf8') : null
}

/** What no reader made anything of. Repeats nothing of the text: it may be a secret. */
export function unreadable(message: string, hint?: string): AppError {
  return new AppError('import_unreadable', message, hint === undefined ? {} : { hint })
}
