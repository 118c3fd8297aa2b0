import type { Exchange } from '../../contract/exchange.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import type { WireRequest } from '../wire/message.ts'

/** An exchange as the renderer knows it, and what only main may know of it. */
export interface KeptExchange {
  readonly exchange: Exchange
  /** The tenant as it was then. */
  readonly tenant: TenantProfile
  /** By which what was signed for it is off this machine's clock. */
  readonly signingOffsetSeconds: number
  /** A token that was edited here took the place of the real credential. */
  readonly edited: boolean
  /** As it was built, before any credential: what a comparison sends again. */
  readonly built: WireRequest
  /** The last request as it went out, credential included; null where none was sent. */
  readonly sent: WireRequest | null
  /** Every text that no export may show. */
  readonly secrets: readonly string[]
}

/** Exchanges past this many, or past this weight, are let go, oldest first. */
const MOST_KEPT = 200
const MOST_WEIGHT = 256 * 1024 * 1024

/** The exchanges of this session, by id. */
export class KeptExchanges {
  readonly #kept = new Map<string, KeptExchange>()
  readonly #mostWeight: number
  readonly #letGo: (exchange: Exchange) => void
  #weight = 0

  /** @param tools.letGo is told what is no longer held: its bodies cannot be reached, either */
  constructor(tools: {
    readonly mostWeight?: number
    readonly letGo: (exchange: Exchange) => void
  }) {
    this.#mostWeight = tools.mostWeight ?? MOST_WEIGHT
    this.#letGo = tools.letGo
  }

  /** In place of one with the same id, where there is one. */
  keep(kept: KeptExchange): void {
    this.#take(kept.exchange.id)
    this.#kept.set(kept.exchange.id, kept)
    this.#weight += weightOf(kept)
    for (const [oldest, old] of this.#kept) {
      const fits = this.#kept.size <= MOST_KEPT && this.#weight <= this.#mostWeight
      if (fits || old === kept) break
      this.letGo(oldest)
    }
  }

  /** Of one that nobody is about to look at any more. */
  letGo(id: string): void {
    const old = this.#take(id)
    if (old !== undefined) this.#letGo(old.exchange)
  }

  forgetTenant(tenantId: string): void {
    for (const [id, { tenant }] of this.#kept) if (tenant.id === tenantId) this.letGo(id)
  }

  #take(id: string): KeptExchange | undefined {
    const old = this.#kept.get(id)
    if (old === undefined) return undefined
    this.#kept.delete(id)
    this.#weight -= weightOf(old)
    return old
  }

  holds(id: string): boolean {
    return this.#kept.has(id)
  }

  /** Throws AppError `exchange_unknown`. */
  get(id: string): KeptExchange {
    const kept = this.#kept.get(id)
    if (kept !== undefined) return kept
    throw new AppError('exchange_unknown', 'This exchange is no longer held in memory.', {
      hint: 'Send the request again.',
    })
  }
}

/** Bytes of the body that was sent, and characters of the heads that are shown. */
function weightOf({ built, exchange }: KeptExchange): number {
  const heads = exchange.steps.flatMap(({ request, response }) => [
    request.body?.head.length ?? 0,
    response?.body.head.length ?? 0,
  ])
  return heads.reduce((sum, each) => sum + each, built.body?.byteLength ?? 0)
}
