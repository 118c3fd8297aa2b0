import { AppError } from '../errors.ts'
import type { Clock } from '../ports.ts'

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

/** Exchanges whose texts stay known after their token was let go; each costs every redaction a look. */
const MOST_KNOWN = 12

/** Access tokens in memory only, one exchange in flight per key. */
export class TokenCache {
  readonly #clock: Clock
  readonly #held = new Map<string, HeldToken>()
  readonly #inFlight = new Map<string, Promise<HeldToken>>()
  /** What the latest exchanges were about, whether or not their token is held; the latest last. */
  readonly #known: Pick<
    TokenKey & HeldToken,
    'tenantId' | 'baseUrl' | 'accessToken' | 'assertion'
  >[] = []

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The held token while it lives, or null. */
  peek(key: TokenKey): HeldToken | null {
    const held = this.#held.get(textOf(key))
    return held !== undefined && held.expiresAt - LEEWAY_MS > this.#clock.now() ? held : null
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
    const now = this.#clock.now()
    for (const [other, { expiresAt }] of this.#held) if (expiresAt <= now) this.#held.delete(other)
    this.#held.set(text, token)
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
    if (this.#held.get(text)?.accessToken === accessToken) this.#held.delete(text)
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
