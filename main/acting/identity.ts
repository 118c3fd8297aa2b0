import type { ActingAs } from '../../contract/acting.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import type { HttpAnswer, WireRequest } from '../wire/message.ts'
import type { TokenKey } from './token-cache.ts'

/** What stands in an Authorization header. */
export interface Credential {
  readonly scheme: 'Bearer' | 'JWT'
  readonly token: string
  /** Texts beside the token that no step may show: what it was signed with. */
  readonly secrets: readonly string[]
}

/** An access token as it was answered. Times: milliseconds since the epoch, local clock. */
export interface AnsweredToken {
  readonly accessToken: string
  readonly answeredAt: number
  readonly expiresAt: number
}

/** The request for an access token, and how its answer is read. Whoever holds it sends it. */
export interface TokenQuestion {
  readonly request: WireRequest
  readonly assertion: string
  /** Texts that no step may show. */
  readonly secrets: readonly string[]
  /** Throws AppError `exchange_refused`, `exchange_unreadable`. */
  readonly read: (answer: HttpAnswer) => AnsweredToken
}

/** How a request gets its credential. */
export type Authority =
  /** None: an Authorization header that the person typed goes as it is. */
  | { readonly kind: 'none' }
  /** One of its own, made for this request. */
  | { readonly kind: 'signed'; readonly sign: (request: WireRequest) => Promise<Credential> }
  /** An access token, held under `key`, or asked for. */
  | {
      readonly kind: 'exchanged'
      readonly key: TokenKey
      readonly ask: () => Promise<TokenQuestion>
    }

/**
 * One way of becoming somebody. It never sends: it says what has to be signed or asked, and reads
 * what is answered (main/requests/authorize.ts does the rest). Another way is another file that
 * exports one of these and an entry in identities.ts.
 */
export interface Identity<
  Who extends ActingAs = ActingAs,
  Tenant extends TenantProfile = TenantProfile,
> {
  /** Throws AppError where the tenant cannot be acted on in this way. */
  authorityFor(tenant: Tenant, who: Who): Authority
}
