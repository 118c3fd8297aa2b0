import type { RequestPreview } from '../../contract/requests.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { connectScopeOf, coversScope } from '../connect/scopes.ts'

/** Whether the installed app has the Connect scope of an operation; null where one of both is not known. */
export function isScopeHeld(
  operation: RequestPreview['operation'],
  { installedScopes }: TenantProfile,
): boolean | null {
  const needed = operation?.connect ?? null
  if (needed === null || connectScopeOf(needed) === null || installedScopes === null) return null
  return coversScope(installedScopes, needed)
}
