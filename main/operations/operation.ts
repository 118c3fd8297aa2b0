/** Who may call an operation, by its reference; what is not said is not known. */
export type OnlyFor =
  'app' | 'connect-app' | 'forge-app' | 'connect-or-forge-app' | 'connect-or-oauth2-app'

export interface Removal {
  /** Days, as 2026-10-01. */
  readonly announced: string
  readonly effective: string
  /** Where Atlassian says so. */
  readonly details: string
}

export interface QueryParameter {
  readonly name: string
  readonly type: string
  readonly required: boolean
}

/** What Atlassian's reference says of one operation. */
export interface Operation {
  readonly api: Api
  readonly method: string
  /** As the reference writes it: `/rest/api/3/issue/{issueIdOrKey}`. */
  readonly path: string
  readonly id: string
  readonly summary: string
  /** The Connect scope, `NONE` and `INACCESSIBLE` among them; null where the reference does not say. */
  readonly connect: string | null
  /** OAuth 2.0 and Forge scopes, the classic ones and those that can stand for them. */
  readonly classic: readonly string[]
  readonly granular: readonly string[]
  readonly anonymous: boolean
  readonly experimental: boolean
  readonly deprecated: boolean
  /** An app that acts as a user is refused. */
  readonly noImpersonation: boolean
  readonly only: OnlyFor | null
  readonly removal: Removal | null
  /** The day on which a newer list of operations no longer had it. */
  readonly gone: string | null
  readonly pathParameters: readonly string[]
  readonly query: readonly QueryParameter[]
}

export const APIS = ['platform', 'software', 'service-management', 'confluence'] as const
export type Api = (typeof APIS)[number]
