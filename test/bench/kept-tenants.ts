import type { Person } from '../../contract/people.ts'
import { acme } from '../fakes/tenant-profile.ts'
import { openRows } from '../node/open-database.ts'

export const mia: Person = {
  accountId: '5b10a2844c20165700ede21g',
  displayName: 'Mia Krystof',
  emailAddress: null,
  active: true,
  accountType: 'atlassian',
}

/** Tenants `t0`, `t1` … called “Customer 0”, “Customer 1” …, each with a person. */
export async function fillTenants(folder: string, count: number): Promise<void> {
  const ids = Array.from({ length: count }, (_, at) => `t${at}`)
  const rows = await openRows(folder)
  await rows.tenants.change({
    put: ids.map((id, at) => ({
      ...acme,
      id,
      clientKey: `jira:${at}`,
      name: `Customer ${at}`,
      baseUrl: `https://customer-${at}.atlassian.net`,
    })),
  })
  await rows.people.change({
    put: ids.map((tenantId) => ({ ...mia, tenantId, pinned: false, lastUsedAt: 1 })),
  })
  await rows.close()
}
