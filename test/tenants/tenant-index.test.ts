import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TenantProfile } from '../../contract/tenants.ts'
import { TenantIndex } from '../../main/tenants/tenant-index.ts'
import { fakeTenantRows } from '../fakes/rows.ts'
import { acme } from '../fakes/tenant-profile.ts'

const SITES = ['https://a.atlassian.net', 'https://b.atlassian.net'] as const

const at = (id: string, site: number): TenantProfile => ({
  ...acme,
  id,
  clientKey: id,
  baseUrl: SITES[site] ?? SITES[0],
})

const change = fc.record({
  id: fc.constantFrom('t0', 't1', 't2', 't3', 't4'),
  /** On which site it is from then on; null takes it out. */
  site: fc.option(fc.nat({ max: SITES.length - 1 })),
  /** Whether a site is asked for before the next change. */
  asked: fc.boolean(),
})

describe('the tenants on one site', () => {
  it('stand in the order of the rows, whatever changed before and whenever they were asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 20 }), async (changes) => {
        const index = new TenantIndex(fakeTenantRows([at('t1', 0), at('t0', 1)]))
        const idsOn = (baseUrl: string): string[] =>
          index.onSite({ appKey: acme.appKey, baseUrl }).map(({ id }) => id)
        for (const { id, site, asked } of changes) {
          await index.change(site === null ? { drop: [id] } : { put: [at(id, site)] })
          if (!asked) continue
          for (const baseUrl of SITES)
            expect(idsOn(baseUrl)).toEqual(
              index.all().flatMap((each) => (each.baseUrl === baseUrl ? [each.id] : [])),
            )
        }
      }),
    )
  })
})
