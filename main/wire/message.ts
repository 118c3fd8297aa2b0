import type { Phases } from '../../contract/exchange.ts'
import type { Pair } from '../../contract/draft.ts'

/** A request exactly as it goes onto the wire: built once, read by qsh, evidence, curl and history. */
export interface WireRequest {
  readonly method: string
  /** Absolute. Path and query are the raw target as sent. */
  readonly url: string
  /** In order and case as sent, without those that the stack writes (header-rules.ts). */
  readonly headers: readonly Pair[]
  readonly body: Uint8Array | null
}

export interface HttpAnswer {
  readonly status: number
  readonly statusText: string
  /** In order; names in the case the server sent. */
  readonly headers: readonly Pair[]
  /** Content-decoded. */
  readonly body: Uint8Array
  /** Why the body is as it came, where its content coding could not be undone: a sentence. */
  readonly undecoded?: string
  /** Milliseconds from the start of the call. */
  readonly firstByteMs: number
  readonly totalMs: number
  readonly phases?: Phases
}
