import type { ClaimsReading } from '../../../../contract/claims.ts'
import { useTenants } from '../../../state/tenants.ts'
import { useInspector } from '../../../state/inspector.ts'

/** The tenant a token belongs to, as far as it is known: who signed it, else whom it names. */
function tenantOfReading(reading: ClaimsReading | null): string | null {
  if (reading === null) return null
  if (reading.signedBy !== null) return reading.signedBy.tenantId
  const { whose } = reading
  return whose === undefined || whose.kind === 'nobody' ? null : whose.tenantId
}

/** The tenant that was chosen, or the one the token itself points at. */
export function useSubjectTenant(): string | null {
  return useInspector(
    (state) => state.tenantId ?? tenantOfReading(state.inspection?.reading ?? null),
  )
}

/** What the hash is computed against where nobody typed a base URL. */
export function useSubjectBaseUrl(): string {
  const tenantId = useSubjectTenant()
  return useTenants((state) => state.summaries.find((each) => each.id === tenantId)?.baseUrl ?? '')
}

/** The token's own query string hash; null where it has none. */
export function useHashInToken(): string | null {
  return useInspector((state) => {
    const claim = state.inspection?.reading.claims.find((each) => each.name === 'qsh')
    return typeof claim?.value === 'string' ? claim.value : null
  })
}
