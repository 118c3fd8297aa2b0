import { readTokenForTenant } from '../claims/inspect.ts'
import type { Clock } from '../ports.ts'
import type { TenantBook } from '../tenants/tenant-book.ts'
import type { ReadToken } from './exchange-desk.ts'

/**
 * Explains a token of our own exchange. Its signature is checked with the tenant's secrets; where
 * the keychain does not give them, the reading says that nobody has checked.
 */
export function tokenReader(tools: { readonly tenants: TenantBook; readonly clock: Clock }): ReadToken {
  return async (token, tenant, request) =>
    readTokenForTenant({
      token: token.token,
      tenant,
      nowSeconds: Math.floor(tools.clock.now() / 1000),
      request: token.carriedBy === 'authorization-jwt' ? request : null,
      accessToken: token.carriedBy === 'answer-access-token' || token.carriedBy === 'authorization-bearer',
      ...(await secretsOf(tools.tenants, tenant.id)),
    })
}

async function secretsOf(
  tenants: TenantBook,
  tenantId: string,
): Promise<{ verify?: { secret: string; previousSecret: string | null } }> {
  try {
    return { verify: { secret: await tenants.secretOf(tenantId), previousSecret: null } }
  } catch {
    return {}
  }
}
