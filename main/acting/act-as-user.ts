import type { ActingAs } from '../../contract/acting.ts'
import type { ConnectTenant } from '../../contract/tenants.ts'
import { buildAssertion, signAssertion } from '../connect/assertion.ts'
import { authorizationServerFor } from '../connect/authorization-server.ts'
import { isLoopbackUrl } from '../wire/loopback.ts'
import { buildTokenRequest, readTokenAnswer } from '../connect/token-exchange.ts'
import { AppError } from '../errors.ts'
import type { Clock } from '../ports.ts'
import type { Identity } from './identity.ts'
import type { TokenKey } from './token-cache.ts'

type User = Extract<ActingAs, { kind: 'user' }>

/**
 * Where a way gets the shared secret of a tenant; throws AppError, never answers an empty one, nor
 * one for a profile whose address is no longer the tenant's.
 */
export type SecretOf = (tenant: ConnectTenant) => Promise<string>

/**
 * A user of the tenant, by the JWT-bearer grant: an assertion signed with the shared secret is
 * exchanged for an access token.
 * https://developer.atlassian.com/cloud/jira/platform/user-impersonation-for-connect-apps/
 *
 * @param tools.signingClock writes iat and exp: it may be set off against the local one on purpose
 */
export function actAsUser(tools: {
  readonly clock: Clock
  readonly signingClock: Clock
  readonly secretOf: SecretOf
  readonly userAgent: string
}): Identity<User> {
  return {
    authorityFor: (tenant: ConnectTenant, who) => ({
      kind: 'exchanged',
      key: keyOf(tenant, who),
      ask: async () => {
        refuseGuessedServer(tenant)
        const { audience, tokenUrl } = authorizationServerFor(
          tenant.baseUrl,
          tenant.authorizationServer,
        )
        const secret = await tools.secretOf(tenant)
        const claims = buildAssertion({
          oauthClientId: clientIdOf(tenant),
          accountId: who.accountId,
          baseUrl: tenant.baseUrl,
          audience,
          nowSeconds: Math.floor(tools.signingClock.now() / 1000),
        })
        const assertion = await signAssertion(claims, secret)
        const { userAgent } = tools
        return {
          request: buildTokenRequest({ tokenUrl, assertion, scopes: [], userAgent }),
          assertion,
          secrets: [secret, assertion],
          read: (answer) => {
            const { accessToken, expiresInSeconds } = readTokenAnswer(answer)
            const answeredAt = tools.clock.now()
            return { accessToken, answeredAt, expiresAt: answeredAt + expiresInSeconds * 1000 }
          },
        }
      },
    }),
  }
}

function keyOf(tenant: ConnectTenant, who: User): TokenKey {
  return {
    tenantId: tenant.id,
    baseUrl: tenant.baseUrl,
    authorizationServer: tenant.authorizationServer,
    oauthClientId: tenant.oauthClientId ?? '',
    secretGeneration: tenant.secretGeneration,
    accountId: who.accountId,
    scopes: [],
  }
}

/** For an unknown host production is the best guess; for this machine it would be a wrong one. */
function refuseGuessedServer({ baseUrl, authorizationServer }: ConnectTenant): void {
  if (authorizationServer !== null || !isLoopbackUrl(baseUrl)) return
  throw new AppError(
    'request_invalid',
    'This tenant is on this machine, and no authorization server is known for it.',
    {
      hint: 'Paste the whole line that the practice site printed, or start the practice site from the app.',
    },
  )
}

function clientIdOf(tenant: ConnectTenant): string {
  if (tenant.oauthClientId !== null && tenant.oauthClientId !== '') return tenant.oauthClientId
  throw new AppError(
    'tenant_has_no_oauth_client_id',
    `${tenant.name} has no oauthClientId, so nobody can be acted as there.`,
    {
      hint: 'It comes with the installed payload of an app that has ACT_AS_USER. Paste the newest payload of this tenant, or reinstall the app.',
    },
  )
}
