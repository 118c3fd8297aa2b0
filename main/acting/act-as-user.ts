import type { ActingAs } from '../../contract/acting.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { buildAssertion, signAssertion } from '../connect/assertion.ts'
import { authorizationServerFor } from '../connect/authorization-server.ts'
import { isLoopbackUrl } from '../wire/loopback.ts'
import { buildTokenRequest, readTokenAnswer } from '../connect/token-exchange.ts'
import { AppError } from '../errors.ts'
import type { Clock } from '../ports.ts'
import type { HeldToken, TokenCache, TokenKey } from './token-cache.ts'
import type { Recorder, Way } from './way.ts'
import { withAuthorization } from './with-authorization.ts'

type User = Extract<ActingAs, { kind: 'user' }>

/**
 * Where a way gets the shared secret of a tenant; throws AppError, never answers an empty one, nor
 * one for a profile whose address is no longer the tenant's.
 */
export type SecretOf = (tenant: TenantProfile) => Promise<string>

/**
 * A user of the tenant, by the JWT-bearer grant: an assertion signed with the shared secret is
 * exchanged for an access token, which is held until shortly before its end.
 * https://developer.atlassian.com/cloud/jira/platform/user-impersonation-for-connect-apps/
 */
export class ActAsUser implements Way<User> {
  readonly #cache: TokenCache
  readonly #clock: Clock
  readonly #signingClock: Clock
  readonly #secretOf: SecretOf
  readonly #userAgent: string

  /** `signingClock` writes iat and exp: it may be set off against the local one on purpose. */
  constructor(tools: {
    readonly cache: TokenCache
    readonly clock: Clock
    readonly signingClock: Clock
    readonly secretOf: SecretOf
    readonly userAgent: string
  }) {
    this.#cache = tools.cache
    this.#clock = tools.clock
    this.#signingClock = tools.signingClock
    this.#secretOf = tools.secretOf
    this.#userAgent = tools.userAgent
  }

  authorize: Way<User>['authorize'] = async (request, tenant, who, recorder) => {
    const { token, reused } = await this.tokenFor(tenant, who, recorder)
    return {
      request: withAuthorization(request, `Bearer ${token.accessToken}`, tenant),
      token: { text: token.accessToken, carriedBy: 'authorization-bearer' },
      reused,
    }
  }

  /** The held or a fresh access token; the tokens of its exchange are noted either way. */
  async tokenFor(
    tenant: TenantProfile,
    who: User,
    recorder: Recorder,
  ): Promise<{ token: HeldToken; reused: boolean }> {
    const got = await this.#cache.get(keyOf(tenant, who), () =>
      this.#exchange(tenant, who, recorder),
    )
    const { assertion, accessToken, exchangeStepId: stepId } = got.token
    const { answeredBy, answeredAt, expiresAt: validUntil } = got.token
    const { accountId } = who
    const grant = {
      accountId,
      answeredBy,
      answeredAt,
      validUntil,
      scopes: keyOf(tenant, who).scopes,
    }
    recorder.noteToken({ token: assertion, stepId, carriedBy: 'form-assertion' })
    recorder.noteToken({ token: accessToken, stepId, carriedBy: 'answer-access-token', grant })
    return got
  }

  forget: Way<User>['forget'] = (tenant, who, token) => {
    this.#cache.forget(keyOf(tenant, who), token)
  }

  lifeOf: Way<User>['lifeOf'] = (tenant, who) => {
    if (tenant.oauthClientId === null) return null
    return this.#cache.peek(keyOf(tenant, who))?.expiresAt ?? null
  }

  async #exchange(tenant: TenantProfile, who: User, recorder: Recorder): Promise<HeldToken> {
    refuseGuessedServer(tenant)
    const server = authorizationServerFor(tenant.baseUrl, tenant.authorizationServer)
    const secret = await this.#secretOf(tenant)
    const assertion = await signAssertion(
      buildAssertion({
        oauthClientId: clientIdOf(tenant),
        accountId: who.accountId,
        baseUrl: tenant.baseUrl,
        audience: server.audience,
        nowSeconds: Math.floor(this.#signingClock.now() / 1000),
      }),
      secret,
    )
    recorder.hide(secret)
    recorder.hide(assertion)
    return this.#trade(assertion, server.tokenUrl, who, recorder)
  }

  async #trade(
    assertion: string,
    tokenUrl: string,
    who: User,
    recorder: Recorder,
  ): Promise<HeldToken> {
    const request = buildTokenRequest({
      tokenUrl,
      assertion,
      scopes: [],
      userAgent: this.#userAgent,
    })
    const { answer, stepId } = await recorder.send(request, 'token-exchange', who)
    try {
      const { accessToken, expiresInSeconds } = readTokenAnswer(answer)
      const answeredAt = this.#clock.now()
      return {
        accessToken,
        assertion,
        exchangeStepId: stepId,
        answeredBy: tokenUrl,
        answeredAt,
        expiresAt: answeredAt + expiresInSeconds * 1000,
      }
    } catch (error) {
      recorder.noteToken({ token: assertion, stepId, carriedBy: 'form-assertion' })
      throw error
    }
  }
}

function keyOf(tenant: TenantProfile, who: User): TokenKey {
  return {
    tenantId: tenant.id,
    baseUrl: tenant.baseUrl,
    authorizationServer: tenant.authorizationServer,
    oauthClientId: clientIdOf(tenant),
    secretGeneration: tenant.secretGeneration,
    accountId: who.accountId,
    scopes: [],
  }
}

/** For an unknown host production is the best guess; for this machine it would be a wrong one. */
function refuseGuessedServer({ baseUrl, authorizationServer }: TenantProfile): void {
  if (authorizationServer !== null || !isLoopbackUrl(baseUrl)) return
  throw new AppError(
    'request_invalid',
    'This tenant is on this machine, and no authorization server is known for it.',
    {
      hint: 'Paste the whole line that the practice site printed, or start the practice site from the app.',
    },
  )
}

function clientIdOf(tenant: TenantProfile): string {
  if (tenant.oauthClientId !== null && tenant.oauthClientId !== '') return tenant.oauthClientId
  throw new AppError(
    'tenant_has_no_oauth_client_id',
    `${tenant.name} has no oauthClientId, so nobody can be acted as there.`,
    {
      hint: 'It comes with the installed payload of an app that has ACT_AS_USER. Paste the newest payload of this tenant, or reinstall the app.',
    },
  )
}
