import { describe, expect, it } from 'vitest'
import { groupTenants } from '../../../renderer/state/tenant-groups.ts'
import { tenant } from '../fake-data.ts'

const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    tenant({ id: `t${at}`, name: `Customer ${at}`, starred: false, label: 'production' }),
  )
const words = (lines: ReturnType<typeof groupTenants>): string =>
  lines.map((line) => ('heading' in line ? `[${line.heading}]` : line.id)).join(' ')

describe('tenants as a list', () => {
  it('has no headings where there are few', () => {
    expect(words(groupTenants(many(8), ['t3']))).toBe('t0 t1 t2 t3 t4 t5 t6 t7')
  })

  it('has starred, recent and each label under its heading, each tenant once, as they were used', () => {
    const list = many(9).map((each, at) => ({
      ...each,
      starred: at === 0,
      label: at === 7 ? ('practice' as const) : at === 8 ? ('development' as const) : each.label,
    }))
    expect(words(groupTenants(list, ['t5', 'gone', 't0', 't2', 't7']))).toBe(
      '[Starred] t0 [Recent] t5 t2 t7 [Production] t1 t3 t4 t6 [Development] t8',
    )
    expect(words(groupTenants(many(9), []))).toBe('[Production] t0 t1 t2 t3 t4 t5 t6 t7 t8')
  })
})
