import { useTenants } from './tenants.ts'
import { type MadeTokenChoice, useMadeToken } from './made-token.ts'

/** The edited token that the shown tenant's requests carry, where there is one. */
export function useEditedToken(): MadeTokenChoice | undefined {
  const tenantId = useTenants((state) => state.selectedId)
  return useMadeToken((state) => (tenantId === null ? undefined : state.choices[tenantId]))
}
