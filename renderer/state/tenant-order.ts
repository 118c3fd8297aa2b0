import type { TenantsChange, TenantSummary } from '../../contract/tenants.ts'

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Starred first, then by name, then by address. */
export function sortTenants(tenants: readonly TenantSummary[]): readonly TenantSummary[] {
  return tenants.toSorted(inOrder)
}

/** A sorted list with what changed in its place, and without what is gone. */
export function withChange(
  sorted: readonly TenantSummary[],
  { put, drop }: TenantsChange,
): readonly TenantSummary[] {
  const others = new Set([...drop, ...put.map(({ id }) => id)])
  const list = sorted.filter(({ id }) => !others.has(id))
  for (const tenant of put) list.splice(placeOf(tenant, list), 0, tenant)
  return list
}

function inOrder(one: TenantSummary, other: TenantSummary): number {
  return (
    Number(other.starred) - Number(one.starred) ||
    collator.compare(one.name, other.name) ||
    collator.compare(one.baseUrl, other.baseUrl)
  )
}

/** Behind all that do not come after it, found by halving: comparing names is what takes long. */
function placeOf(tenant: TenantSummary, sorted: readonly TenantSummary[]): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const there = sorted[middle]
    if (there !== undefined && inOrder(there, tenant) <= 0) from = middle + 1
    else to = middle
  }
  return from
}
