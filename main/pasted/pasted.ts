import type { BodyDraft, Pair } from '../../contract/draft.ts'
import { AppError } from '../errors.ts'
import { asWritten, type Unredacted, unredacted, type UnredactedText } from '../wire/unredacted.ts'

export interface RequestText {
  readonly method: string
  /** As far as the text tells: absolute, or a path alone; empty where it says nothing. */
  readonly url: string
  readonly headers: readonly Pair[]
  /** Null where the text shows none. */
  readonly body: BodyDraft | null
}

export interface AnswerText {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly Pair[]
  readonly body: string
}

export type PastedRequest = Unredacted<RequestText>
export type PastedAnswer = Unredacted<AnswerText>

export interface PastedExchange {
  readonly request: PastedRequest
  readonly response: PastedAnswer | null
  readonly networkError: Unredacted<{ readonly code: string; readonly message: string }> | null
  /** Milliseconds since the epoch; null where the text does not say. */
  readonly startedAt: number | null
  readonly totalMs: number | null
}

export const METHODS = 'GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS'

const NOTHING: RequestText = { method: '', url: '', headers: [], body: null }
export const noRequest: PastedRequest = unredacted(NOTHING)

/** A body as far as it is text; null for none, for a file and for a form of parts. */
export function textOfBody(body: PastedRequest['body']): UnredactedText | null {
  if (body === null) return null
  if ('text' in body) return body.text
  if (!('base64' in body)) return null
  return unredacted(Buffer.from(asWritten(body.base64), 'base64').toString('utf8'))
}

/** What to do with a text that ends, or breaks, where it should go on. */
export const CUT_OFF = 'It may have been cut off: copy or export all of it again.'

/** What no reader made anything of. Repeats nothing of the text: it may be a secret. */
export function unreadable(message: string, hint?: string): AppError {
  return new AppError('import_unreadable', message, hint === undefined ? {} : { hint })
}
