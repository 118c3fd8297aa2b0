import type { QshReading, TokenKind } from '../../../contract/claims.ts'
import type { ClaimsRequest } from '../claims-tenant.ts'
import type { JsonObject } from '../../wire/json.ts'

/** What of a tenant a fault is held against; null is what nobody has told us. */
export interface JudgedTenant {
  readonly appKey: string | null
  readonly clientKey: string | null
  readonly baseUrl: string | null
  readonly displayUrl?: string | null
  readonly oauthClientId: string | null
  readonly authorizationServer: string | null
  readonly installedScopes?: readonly string[] | null
}

/** A token with what surrounds it, read by the inspector or seen in a diagnosis’ evidence. */
export interface JudgedToken {
  readonly kind: TokenKind
  readonly header: JsonObject
  readonly claims: JsonObject
  readonly tenant: JudgedTenant | null
  /** Seconds since the epoch; null where nobody knows. */
  readonly nowSeconds: number | null
  /** The word before it in an Authorization header, white space included; null elsewhere. */
  readonly scheme: string | null
  /** True where the token goes to Jira, false where it came from there, null where nobody knows. */
  readonly outgoing: boolean | null
  /** The request that it was, or will be, sent with. */
  readonly request: ClaimsRequest | null
  readonly qsh: QshReading | null
}

/**
 * One fault, judged: what was found, without words, or null. Pure. A lint (main/claims/lints) and a
 * diagnosis rule (main/diagnosis/rules) of one id say what they say by the same fault.
 */
export type Fault<Found> = (token: JudgedToken) => Found | null
