import type { TenantSummary } from '../../contract/tenants.ts'
import { LABEL_ORDER, LABELS } from '../format/labels.ts'

/** A line of the list: a tenant, or the heading of those that follow. */
export type TenantLine =
  | { readonly id: string; readonly tenant: TenantSummary }
  | { readonly id: string; readonly heading: string }

/** A list that is seen whole needs no headings. */
const FEW = 8

/** Tenants in order as starred, recent and by label, with a heading each where they are many. */
export function groupTenants(
  tenants: readonly TenantSummary[],
  recent: readonly string[],
): readonly TenantLine[] {
  if (tenants.length <= FEW) return tenants.map(lineOf)
  const starred = tenants.filter((each) => each.starred)
  const others = tenants.filter((each) => !each.starred)
  const lately = recent.flatMap((id) => others.find((each) => each.id === id) ?? [])
  const rest = others.filter((each) => !lately.includes(each))
  return [
    ...groupOf('Starred', starred),
    ...groupOf('Recent', lately),
    ...LABEL_ORDER.flatMap((label) =>
      groupOf(
        LABELS[label].word,
        rest.filter((each) => each.label === label),
      ),
    ),
  ]
}

function groupOf(heading: string, tenants: readonly TenantSummary[]): readonly TenantLine[] {
  return tenants.length === 0 ? [] : [{ id: `group ${heading}`, heading }, ...tenants.map(lineOf)]
}

export const lineOf = (tenant: TenantSummary): TenantLine => ({ id: tenant.id, tenant })
