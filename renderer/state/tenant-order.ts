import type { TenantSummary } from '../../contract/tenants.ts'

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Starred first, then by name, then by address. */
export function sortTenants(tenants: readonly TenantSummary[]): readonly TenantSummary[] {
  return tenants.toSorted(
    (one, other) =>
      Number(other.starred) - Number(one.starred) ||
      collator.compare(one.name, other.name) ||
      collator.compare(one.baseUrl, other.baseUrl),
  )
}

/** Tenants whose name, address or app key holds every word typed, in any case. */
export function filterTenants(
  tenants: readonly TenantSummary[],
  query: string,
): readonly TenantSummary[] {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return tenants
  return tenants.filter((tenant) => {
    const text = `${tenant.name}\n${tenant.baseUrl}\n${tenant.appKey}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
