import { createHash } from 'node:crypto'
import type { RandomSource } from './random.ts'
import type { ConnectScope } from './scopes.ts'

/** https://bitbucket.org/atlassian/atlassian-connect-express mocks 900 s; the answer states it. */
export const tokenLifetimeSeconds = 900

export interface Grant {
  readonly accountId: string
  readonly scopes: readonly ConnectScope[]
  /** Seconds since the epoch. */
  readonly expiresAt: number
}

export type TokenAnswer =
  | { readonly kind: 'granted'; readonly grant: Grant }
  /** Has no form that this kind of site ever issued: a foreign, cut or damaged token. */
  | { readonly kind: 'unreadable' }
  /** Has the right form, but is expired, revoked, or another site's. */
  | { readonly kind: 'rejected' }

const form = /^understudy-practice\.([\w-]{32})\.([0-9a-f]{8})$/

/**
 * Issued access tokens. They say nothing to a client: Atlassian publishes no format, so none is
 * imitated. The check digits let a cut token be told from an expired one, as Jira tells them.
 */
export class AccessTokens {
  readonly #random: RandomSource
  readonly #grants = new Map<string, Grant>()

  constructor(random: RandomSource) {
    this.#random = random
  }

  issue(accountId: string, scopes: readonly ConnectScope[], nowSeconds: number): string {
    this.#forgetExpired(nowSeconds)
    const body = this.#random.base64url(24)
    const token = `understudy-practice.${body}.${checkDigits(body)}`
    this.#grants.set(token, { accountId, scopes, expiresAt: nowSeconds + tokenLifetimeSeconds })
    return token
  }

  read(token: string, nowSeconds: number): TokenAnswer {
    const grant = this.#grants.get(token)
    if (grant !== undefined && nowSeconds < grant.expiresAt) return { kind: 'granted', grant }
    return { kind: hasForm(token) || isJwtShaped(token) ? 'rejected' : 'unreadable' }
  }

  revokeAll(): void {
    this.#grants.clear()
  }

  // Issue order is expiry order, since all live equally long.
  #forgetExpired(nowSeconds: number): void {
    for (const [token, grant] of this.#grants) {
      if (grant.expiresAt > nowSeconds) return
      this.#grants.delete(token)
    }
  }
}

function hasForm(token: string): boolean {
  const [, body, digits] = form.exec(token) ?? []
  return body !== undefined && checkDigits(body) === digits
}

function checkDigits(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 8)
}

function isJwtShaped(token: string): boolean {
  const parts = token.split('.')
  return parts.length === 3 && parts[2] !== '' && parts.slice(0, 2).every(holdsJsonObject)
}

function holdsJsonObject(part: string): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}
