import type { Channel, EventName } from './channels.ts'
import type { RequestOf, ResponseOf } from './contract.ts'
import type { EventOf } from './events.ts'
import type { Result } from './result.ts'

/** What the preload exposes as `window.understudy`. */
export interface Bridge {
  /** Resolves for every expected failure too; rejects only when the app itself is broken. */
  invoke<C extends Channel>(channel: C, request: RequestOf<C>): Promise<Result<ResponseOf<C>>>
  /** Returns how to stop listening. */
  on<E extends EventName>(event: E, listener: (payload: EventOf<E>) => void): () => void
}
