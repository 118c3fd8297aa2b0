import type { Pair } from '../../contract/draft.ts'

/** A request as it stands in a text, credentials included: it never leaves this folder unredacted. */
export interface RawRequest {
  readonly method: string
  /** As far as the text tells: absolute, or a path alone; empty where it says nothing. */
  readonly url: string
  readonly headers: readonly Pair[]
  readonly body: string | null
}

export interface RawResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly Pair[]
  readonly body: string
}

export interface RawExchange {
  readonly request: RawRequest
  readonly response: RawResponse | null
  readonly networkError: { readonly code: string; readonly message: string } | null
  /** Milliseconds since the epoch; null where the text does not say. */
  readonly startedAt: number | null
  readonly totalMs: number | null
}

/** What a reader of one format found; `rest` are the lines that belong to no exchange. */
export interface RawFind {
  readonly exchanges: readonly RawExchange[]
  readonly rest: readonly string[]
}

export const METHODS = 'GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS'

export const noRequest: RawRequest = { method: '', url: '', headers: [], body: null }
