import { AppError } from '../errors.ts'
import type { SteadyClock } from '../ports.ts'

/** A token this close to its end is not used any more: the request has to arrive, too. */
export const LEEWAY_MS = 10_000

export interface HeldToken {
  readonly accessToken: string
  /** Milliseconds since the epoch, local clock. */
  readonly expiresAt: number
  /** The assertion it was exchanged for: the Claims tab shows it beside every later request. */
  readonly assertion: string
  readonly exchangeStepId: string
  readonly answeredBy: string
  /** Milliseconds since the epoch, local clock. */
  readonly answeredAt: number
}

/**
 * What a token is good for. Every field takes part in the key: a reinstall must not meet an old
 * token, nor another address one that was exchanged for this one.
 */
export interface TokenKey {
  readonly tenantId: string
  readonly baseUrl: string
  /** Null where it follows from baseUrl. */
  readonly authorizationServer: string | null
  readonly oauthClientId: string
  readonly secretGeneration: number
  readonly accountId: string
  /** Upper case; empty where the exchange names none. */
  readonly scopes: readonly string[]
}

interface Held {
  readonly token: HeldToken
  /** When it ends by the clock that nobody sets. */
  readonly until: number
}

/** Exchanges whose texts stay known after their token was let go; each costs every redaction a look. */
const MOST_KNOWN = 12

/** Access tokens in memory only, one exchange in flight per key. */
export class TokenCache {
  readonly #clock: SteadyClock
  readonly #held = new Map<string, Held>()
  readonly #inFlight = new Map<string, Promise<HeldToken>>()
  /** What the latest exchanges were about, whether or not their token is held; the latest last. */
  readonly #known: Pick<
    TokenKey & HeldToken,
    'tenantId' | 'baseUrl' | 'accessToken' | 'assertion'
  >[] = []

  constructor(clock: SteadyClock) {
    this.#clock = clock
  }

  /** The held token while it lives, or null. */
  peek(key: TokenKey): HeldToken | null {
    return this.#alive(key)?.token ?? null
  }

  /** Until when that token lives, in milliseconds since the epoch by the clock as it is now; null where none is held. */
  lifeOf(key: TokenKey): number | null {
    const held = this.#alive(key)
    if (held === null) return null
    const now = this.#clock.now()
    return Math.ceil(now + this.#leftOf(held, now))
  }

  #alive(key: TokenKey): Held | null {
    const held = this.#held.get(textOf(key))
    return held !== undefined && this.#leftOf(held) > LEEWAY_MS ? held : null
  }

  /** A clock that is set back makes no token live longer; the one that nobody sets stands still in a sleep. */
  #leftOf({ token, until }: Held, now = this.#clock.now()): number {
    return Math.min(token.expiresAt - now, until - this.#clock.steady())
  }

  /**
   * The held token, or the one that `exchange` fetches. Callers that ask while an exchange of the
   * same key is under way wait for that one. A failed exchange is forgotten; its error passes on.
   */
  async get(
    key: TokenKey,
    exchange: () => Promise<HeldToken>,
  ): Promise<{ token: HeldToken; reused: boolean }> {
    const held = this.peek(key)
    if (held !== null) return { token: held, reused: true }
    const text = textOf(key)
    const underWay = this.#inFlight.get(text)
    if (underWay !== undefined) return this.#join(underWay, key, exchange)
    const started = exchange()
    this.#inFlight.set(text, started)
    try {
      const token = await started
      this.#note(key, token)
      if (this.#inFlight.get(text) === started) this.#hold(text, token)
      return { token, reused: false }
    } finally {
      if (this.#inFlight.get(text) === started) this.#inFlight.delete(text)
    }
  }

  /**
   * The access tokens and assertions of the latest exchanges for this tenant, and for any other at its
   * address: its site may name one in the answer to whoever asks.
   */
  textsFor({ id, baseUrl }: { readonly id: string; readonly baseUrl: string }): readonly string[] {
    return this.#known
      .filter((known) => known.tenantId === id || known.baseUrl === baseUrl)
      .flatMap(({ accessToken, assertion }) => [accessToken, assertion])
  }

  #note({ tenantId, baseUrl }: TokenKey, { accessToken, assertion }: HeldToken): void {
    this.#known.push({ tenantId, baseUrl, accessToken, assertion })
    if (this.#known.length > MOST_KNOWN) this.#known.shift()
  }

  #hold(text: string, token: HeldToken): void {
    for (const [other, held] of this.#held) if (this.#leftOf(held) <= 0) this.#held.delete(other)
    const until = this.#clock.steady() + token.expiresAt - this.#clock.now()
    this.#held.set(text, { token, until })
  }

  /** The one who started an exchange may cancel it; that is no answer to those who waited for it. */
  async #join(
    underWay: Promise<HeldToken>,
    key: TokenKey,
    exchange: () => Promise<HeldToken>,
  ): Promise<{ token: HeldToken; reused: boolean }> {
    try {
      return { token: await underWay, reused: true }
    } catch (error) {
      if (error instanceof AppError && error.code === 'request_cancelled')
        return this.get(key, exchange)
      throw error
    }
  }

  /** Only this token: another caller may have put a fresh one in its place meanwhile. */
  forget(key: TokenKey, accessToken: string): void {
    const text = textOf(key)
    if (this.#held.get(text)?.token.accessToken === accessToken) this.#held.delete(text)
  }

  /** Every token of a tenant, also one that is on its way: whoever waits for it gets it, once. */
  forgetTenant(tenantId: string): void {
    const prefix = `[${JSON.stringify(tenantId)},`
    for (const tokens of [this.#held, this.#inFlight]) {
      for (const text of tokens.keys()) if (text.startsWith(prefix)) tokens.delete(text)
    }
  }
}

function textOf(key: TokenKey): string {
  const scopes = [...new Set(key.scopes.map((scope) => scope.toUpperCase()))].sort()
  return JSON.stringify([
    key.tenantId,
    key.baseUrl,
    key.authorizationServer,
    key.oauthClientId,
    key.secretGeneration,
    key.accountId,
    scopes,
  ])
}
