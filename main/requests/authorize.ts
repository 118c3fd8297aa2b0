import type { ActingAs } from '../../contract/acting.ts'
import type { TokenUse } from '../../contract/exchange.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import type { Authority, Credential, Identity, TokenQuestion } from '../acting/identity.ts'
import type { HeldToken, TokenCache } from '../acting/token-cache.ts'
import { refuseCredential, withAuthorization } from '../acting/with-authorization.ts'
import type { WireRequest } from '../wire/message.ts'
import type { Run } from './run.ts'

/** A request that carries its credential, ready to be sent. */
export interface AuthorizedRequest {
  readonly request: WireRequest
  /** What the request carries; null for anonymous. */
  readonly token: { readonly text: string; readonly carriedBy: TokenUse['carriedBy'] } | null
  /** The credential was held from before, so a 401 may only mean that it is no longer good. */
  readonly reused: boolean
  /** What keychain and signing took; null where it was held, or another step says so. */
  readonly preparedMs: number | null
}

interface Prepared extends Pick<AuthorizedRequest, 'reused' | 'preparedMs'> {
  readonly credential: Credential
}

/** Who acts where. */
export interface Actor {
  readonly identity: Identity
  readonly tenant: TenantProfile
  readonly actingAs: ActingAs
}

/**
 * The request with its credential: signed, held, or exchanged for in this run. Whether the request
 * may carry one is asked before any is made.
 *
 * @throws AppError of the identity, of `withAuthorization`, of the exchange and of the network
 */
export async function authorize(
  request: WireRequest,
  actor: Actor,
  cache: TokenCache,
  run: Run,
): Promise<AuthorizedRequest> {
  const { tenant } = actor
  const authority = actor.identity.authorityFor(tenant, actor.actingAs)
  if (authority.kind === 'none') return { request, token: null, reused: false, preparedMs: null }
  refuseCredential(request, tenant)
  const { credential, reused, preparedMs } = await run.untilCancelled<Prepared>(
    authority.kind === 'signed'
      ? run
          .timing(authority.sign(request))
          .then(([signed, ms]) => ({ credential: signed, reused: false, preparedMs: ms }))
      : accessToken(authority, actor.actingAs, cache, run),
  )
  run.secrets.add(credential.token, ...credential.secrets)
  const carriedBy = credential.scheme === 'JWT' ? 'authorization-jwt' : 'authorization-bearer'
  return {
    request: withAuthorization(request, credential, tenant),
    token: { text: credential.token, carriedBy },
    reused,
    preparedMs,
  }
}

/** Lets go of a held token that the site refused; the next request exchanges afresh. */
export function forgetToken(actor: Actor, cache: TokenCache, token: string): void {
  const authority = actor.identity.authorityFor(actor.tenant, actor.actingAs)
  if (authority.kind === 'exchanged') cache.forget(authority.key, token)
}

/** Milliseconds since the epoch until when the held token lives; null where none is held. */
export function lifeOfToken(actor: Actor, cache: TokenCache): number | null {
  const authority = actor.identity.authorityFor(actor.tenant, actor.actingAs)
  return authority.kind === 'exchanged' ? cache.lifeOf(authority.key) : null
}

/** The held or a fresh access token; the tokens of its exchange are noted either way. */
async function accessToken(
  { key, ask }: Extract<Authority, { kind: 'exchanged' }>,
  actingAs: ActingAs,
  cache: TokenCache,
  run: Run,
): Promise<Prepared> {
  const { token, reused } = await cache.get(key, async () => {
    const [question, preparedMs] = await run.timing(ask())
    return exchange(question, { actingAs, preparedMs }, run)
  })
  const { accessToken: text, assertion, exchangeStepId: stepId } = token
  const { answeredBy, answeredAt, expiresAt: validUntil } = token
  const { accountId, scopes } = key
  const grant = { accountId, answeredBy, answeredAt, validUntil, scopes: [...scopes] }
  run.noteToken({ token: assertion, stepId, carriedBy: 'form-assertion' })
  run.noteToken({ token: text, stepId, carriedBy: 'answer-access-token', grant })
  return { credential: { scheme: 'Bearer', token: text, secrets: [] }, reused, preparedMs: null }
}

async function exchange(
  { request, assertion, secrets, read }: TokenQuestion,
  { actingAs, preparedMs }: { readonly actingAs: ActingAs; readonly preparedMs: number },
  run: Run,
): Promise<HeldToken> {
  run.secrets.add(...secrets)
  const { answer, brokeOff, stepId } = await run.send(
    request,
    'token-exchange',
    actingAs,
    preparedMs,
  )
  try {
    if (brokeOff !== null) throw brokeOff
    return { ...read(answer), assertion, exchangeStepId: stepId, answeredBy: request.url }
  } catch (error) {
    run.noteToken({ token: assertion, stepId, carriedBy: 'form-assertion' })
    throw error
  }
}
