import type { Exchange, TokenUse } from '../../contract/exchange.ts'
import { AppError } from '../errors.ts'
import type { WireRequest } from '../ports.ts'

/** An exchange as the renderer knows it, and what only main may know of it. */
export interface KeptExchange {
  readonly exchange: Exchange
  /** As it was built, before any credential: what a comparison sends again. */
  readonly built: WireRequest
  /** The last request as it went out, credential included; null where none was sent. */
  readonly sent: WireRequest | null
  /** Every text that no export may show. */
  readonly secrets: readonly string[]
}

/** Exchanges past this many are let go, oldest first; history is another matter. */
const MOST_KEPT = 200

/** The exchanges of this session, by id. */
export class ExchangeBook {
  readonly #kept = new Map<string, KeptExchange>()

  keep(kept: KeptExchange): void {
    this.#kept.set(kept.exchange.id, kept)
    const oldest = this.#kept.keys().next().value
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest)
  }

  /** Throws AppError `exchange_unknown`. */
  get(id: string): KeptExchange {
    const kept = this.#kept.get(id)
    if (kept !== undefined) return kept
    throw new AppError('exchange_unknown', 'This exchange is no longer held in memory.', { hint: 'Send the request again.' })
  }
}

/** A token is shown once per carrier, in the order in which it first took part. */
export function distinctUses(uses: readonly TokenUse[]): TokenUse[] {
  const seen = new Map(uses.map((use) => [use.id, use]))
  return [...seen.values()]
}
