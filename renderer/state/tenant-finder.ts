import type { TenantSummary } from '../../contract/tenants.ts'
import { Finder } from '../format/fuzzy-find.ts'

/** Finds tenants by name, and by address, label or app key. */
export function tenantFinder(
  tenants: readonly TenantSummary[],
): (typed: string) => readonly TenantSummary[] {
  const finder = new Finder(
    tenants.map(({ name, baseUrl, label, appKey }) => ({
      name,
      others: `${baseUrl}\n${label}\n${appKey}`,
    })),
  )
  return (typed) => finder.ask(typed).flatMap(({ at }) => tenants[at] ?? [])
}
