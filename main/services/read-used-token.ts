import type { ClaimsReading } from '../../contract/claims.ts'
import { readTokenForTenant } from '../claims/inspect.ts'
import type { Clock } from '../ports.ts'
import type { Tenants } from '../tenants/tenants.ts'
import type { ReadToken } from './perform.ts'

/** Assertions whose reading is kept; each is shown beside every request its access token served. */
const MOST_KEPT = 200

/**
 * Explains a token of our own exchange. Its signature is checked with the tenant's secret; where
 * the keychain does not give it, the reading says that nobody has checked. An assertion is read
 * once, as of when it was sent: reading it again would ask the keychain on the way of each request.
 */
export function usedTokenReader(tools: {
  readonly tenants: Tenants
  readonly clock: Clock
}): ReadToken {
  const assertions = new Map<string, ClaimsReading>()
  const read: ReadToken = async (token, tenant, request) =>
    readTokenForTenant({
      token: token.token,
      tenant,
      nowSeconds: Math.floor(tools.clock.now() / 1000),
      request: token.carriedBy === 'authorization-jwt' ? request : null,
      accessToken: isOpaque(token.carriedBy),
      ...(isOpaque(token.carriedBy) ? {} : await secretOf(tools.tenants, tenant.id)),
    })
  return async (token, tenant, request) => {
    if (token.carriedBy !== 'form-assertion') return read(token, tenant, request)
    const reading = assertions.get(token.token) ?? (await read(token, tenant, request))
    assertions.set(token.token, reading)
    const oldest = assertions.keys().next().value
    if (assertions.size > MOST_KEPT && oldest !== undefined) assertions.delete(oldest)
    return reading
  }
}

/** What the authorization server answers is opaque by its word, whatever it looks like. */
function isOpaque(carriedBy: Parameters<ReadToken>[0]['carriedBy']): boolean {
  return carriedBy === 'answer-access-token' || carriedBy === 'authorization-bearer'
}

async function secretOf(
  tenants: Tenants,
  tenantId: string,
): Promise<{ verify?: { secret: string; previousSecret: string | null } }> {
  try {
    const secret = await tenants.secretOf(tenantId)
    return { verify: { secret, previousSecret: await tenants.previousSecretOf(tenantId) } }
  } catch {
    return {}
  }
}
