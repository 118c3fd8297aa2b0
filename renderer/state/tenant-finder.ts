import type { TenantSummary } from '../../contract/tenants.ts'
import { Finder } from '../format/fuzzy-find.ts'

/** Finds tenants by name, and by address, label, app key or what was written to them. */
export function tenantFinder(
  tenants: readonly TenantSummary[],
): (typed: string) => readonly TenantSummary[] {
  const finder = new Finder(
    tenants.map(({ name, baseUrl, label, appKey, note = '' }) => ({
      name,
      others: `${baseUrl}\n${label}\n${appKey}\n${note}`,
    })),
  )
  return (typed) => finder.ask(typed).flatMap(({ at }) => tenants[at] ?? [])
}
