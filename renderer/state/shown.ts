import type { ActingAs } from '../../contract/acting.ts'
import { type Situation, situationOf } from './situation.ts'
import { AS_APP, useActing } from './acting.ts'
import { useTenants } from './tenants.ts'

/** Who the next request of the shown tenant acts as. */
export function useActingAs(): ActingAs {
  const tenantId = useTenants((state) => state.selectedId)
  return useActing((state) => (tenantId === null ? undefined : state.choices[tenantId])) ?? AS_APP
}

export function useSituation(): Situation {
  const actingAs = useActingAs()
  const label = useTenants(
    (state) => state.summaries.find((each) => each.id === state.selectedId)?.label,
  )
  return situationOf(label ?? 'production', actingAs)
}
