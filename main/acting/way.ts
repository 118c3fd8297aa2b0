import type { ActingAs } from '../../contract/acting.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import type { TokenUse } from '../../contract/exchange.ts'
import type { HttpAnswer, WireRequest } from '../wire/message.ts'

/** What an access token was given for, by whom, until when. Times: milliseconds since the epoch. */
export interface Grant {
  readonly accountId: string
  readonly answeredBy: string
  readonly answeredAt: number
  readonly validUntil: number
  readonly scopes: readonly string[]
}

export type SentPurpose = 'token-exchange' | 'request' | 'redirect' | 'retry' | 'check'

/** Where a way sends what it needs and notes which tokens took part (main/requests/recorder.ts). */
export interface Recorder {
  send(
    request: WireRequest,
    purpose: SentPurpose,
    actingAs: ActingAs,
  ): Promise<{ answer: HttpAnswer; stepId: string }>
  noteToken(token: {
    readonly token: string
    readonly stepId: string
    readonly carriedBy: TokenUse['carriedBy']
    readonly grant?: Grant
  }): void
  /** A text that no step may show. */
  hide(secret: string): void
}

/** A request that carries its credential, ready to be sent. */
export interface AuthorizedRequest {
  readonly request: WireRequest
  /** What the request carries; null for anonymous. */
  readonly token: { readonly text: string; readonly carriedBy: TokenUse['carriedBy'] } | null
  /** The credential was held from before, so a 401 may only mean that it is no longer good. */
  readonly reused: boolean
}

/**
 * One way of becoming somebody. Another way (Forge's offline user token) is another file that
 * exports one of these and an entry in ways.ts.
 */
export interface Way<Who extends ActingAs = ActingAs> {
  /** Throws AppError: the tenant cannot be acted on in this way, the exchange was refused, … */
  authorize(
    request: WireRequest,
    tenant: TenantProfile,
    who: Who,
    recorder: Recorder,
  ): Promise<AuthorizedRequest>
  /** Lets go of this credential, which the site refused; the next `authorize` starts afresh. */
  forget(tenant: TenantProfile, who: Who, token: string): void
  /** Milliseconds since the epoch until when the held credential lives; null where none is held. */
  lifeOf(tenant: TenantProfile, who: Who): number | null
}
