import type { ConnectTenant } from '../../contract/tenants.ts'
import { buildAssertion } from '../connect/assertion.ts'
import { authorizationServerFor } from '../connect/authorization-server.ts'
import { buildConnectClaims } from '../connect/connect-jwt.ts'
import { CONNECT_JWT_LIFETIME_SECONDS } from '../connect/limits.ts'
import { AppError } from '../errors.ts'
import type { ActingAs } from '../../contract/acting.ts'
import type { WireRequest } from '../wire/message.ts'
import type { Signing } from '../export/self-contained.ts'

/**
 * What a self-contained script has to sign to become this identity.
 *
 * @throws AppError `export_impossible` for anonymous, `tenant_has_no_oauth_client_id`
 */
export function signingOf(
  actingAs: ActingAs,
  sent: Pick<WireRequest, 'method' | 'url'>,
  tenant: ConnectTenant,
): Signing {
  const { baseUrl } = tenant
  if (actingAs.kind === 'user') {
    const { audience, tokenUrl } = authorizationServerFor(baseUrl, tenant.authorizationServer)
    const { oauthClientId } = tenant
    const claims = buildAssertion({
      oauthClientId,
      accountId: actingAs.accountId,
      baseUrl,
      audience,
      nowSeconds: 0,
    })
    return { kind: 'user', claims, tokenUrl, scopes: [] }
  }
  if (actingAs.kind === 'app') {
    const claims = buildConnectClaims({
      ...tenant,
      method: sent.method,
      url: sent.url,
      nowSeconds: 0,
    })
    return { kind: 'app', claims, lifetimeSeconds: CONNECT_JWT_LIFETIME_SECONDS }
  }
  throw new AppError('export_impossible', 'A request as anonymous signs nothing.', {
    hint: 'Export it as curl: it needs no credential.',
  })
}
