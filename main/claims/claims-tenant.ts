/** What the inspector needs of a tenant's profile. Never its secret. */
export interface ClaimsTenant {
  readonly id: string
  readonly name: string
  readonly appKey: string
  readonly clientKey: string
  readonly baseUrl: string
  readonly oauthClientId: string | null
  /** Only for loopback tenants; everyone else's is derived from the host. */
  readonly authorizationServer: string | null
  /** Scopes of the installed descriptor; null or absent where nobody has told us. */
  readonly installedScopes?: readonly string[] | null
  readonly displayUrl?: string | null
}

/** A request that the token was, or will be, sent with. */
export interface ClaimsRequest {
  readonly method: string
  /** Absolute, or a path. */
  readonly url: string
}
