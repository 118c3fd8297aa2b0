import type { ActingAs } from '../../contract/acting.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import type { Identity } from '../acting/identity.ts'
import type { TokenCache } from '../acting/token-cache.ts'
import { CONNECT_JWT_LIFETIME_SECONDS } from '../connect/limits.ts'
import { AppError } from '../errors.ts'
import type { HttpClient, RandomId, SteadyClock } from '../ports.ts'
import type { WireRequest } from '../wire/message.ts'
import { authorize, lifeOfToken } from '../requests/authorize.ts'
import { without } from '../wire/headers.ts'
import { Run } from '../requests/run.ts'
import type { Tenants } from '../tenants/tenants.ts'
import { orAfter, type Cancelling } from '../until-aborted.ts'
import type { SecretsAtHand } from './secrets-at-hand.ts'
import type { ClearingClipboard } from './clearing-clipboard.ts'

export interface LiveToken {
  readonly token: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/** When the copied token ends, and when the clipboard forgets it. */
export interface LiveCopy {
  readonly expiresAt: number
  readonly clearsAfterSeconds: number
}

export interface TokenOrder {
  readonly tenantId: string
  readonly actingAs: ActingAs
}

interface TokensTools {
  readonly tenants: Pick<Tenants, 'get'>
  readonly identity: Identity
  readonly cache: TokenCache
  readonly live: ClearingClipboard
  readonly clock: SteadyClock
  readonly secretsAtHand: Pick<SecretsAtHand, 'during'>
  readonly http: HttpClient
  readonly ids: RandomId
  readonly clearsAfterSeconds: () => number
}

/** Live tokens, for the clipboard only, because the person asked for one by name. */
export class TokensService {
  readonly #tools: TokensTools

  constructor(tools: TokensTools) {
    this.#tools = tools
  }

  /** Until when a token is held, so that nothing has to be exchanged; never the token. */
  life({ tenantId, actingAs }: TokenOrder): { readonly expiresAt: number | null } {
    const tenant = this.#tools.tenants.get(tenantId)
    const { identity, cache } = this.#tools
    return { expiresAt: lifeOfToken({ identity, tenant, actingAs }, cache) }
  }

  /** Throws AppError `nothing_to_copy` for the app and anonymous, and whatever an exchange throws. */
  async copy({ tenantId, actingAs: who }: TokenOrder, call?: Cancelling): Promise<LiveCopy> {
    const tenant = this.#tools.tenants.get(tenantId)
    const clearsAfterSeconds = this.#tools.clearsAfterSeconds()
    if (who.kind !== 'user') {
      throw new AppError('nothing_to_copy', 'Only acting as a user has an access token.', {
        hint: 'The app signs each request anew, for one URL; copy the request as curl instead.',
      })
    }
    const anyRequest = { method: 'GET', url: tenant.baseUrl, headers: [], body: null }
    const { token, expiresAt } = await this.tokenFor(anyRequest, tenant, who, call?.signal)
    call?.pastCancelling()
    await this.#tools.live.copy(token, clearsAfterSeconds)
    return { expiresAt, clearsAfterSeconds }
  }

  /** A token that is good for this request now. Throws AppError `nothing_to_copy` for anonymous. */
  async tokenFor(
    request: WireRequest,
    tenant: TenantProfile,
    who: ActingAs,
    signal?: AbortSignal,
  ): Promise<LiveToken> {
    const bare = { ...request, headers: without(request.headers, 'authorization') }
    const { identity, cache } = this.#tools
    const actor = { identity, tenant, actingAs: who }
    const run = new Run({
      ...this.#tools,
      bodies: null,
      signal: orAfter(60_000, signal),
      ...this.#tools.secretsAtHand.during(tenant),
    })
    const { token } = await run.hiding(authorize(bare, actor, cache, run))
    if (token === null) {
      throw new AppError('nothing_to_copy', 'Acting as anonymous has no token.', {
        hint: 'The copied command needs none.',
      })
    }
    const signedUntil = this.#tools.clock.now() + CONNECT_JWT_LIFETIME_SECONDS * 1000
    return { token: token.text, expiresAt: lifeOfToken(actor, cache) ?? signedUntil }
  }
}
