import type { RememberedPeople } from '../people/remembered-people.ts'
import type { Rows, RowsChange } from '../ports.ts'
import type { TenantChanges, TenantTexts } from '../tenants/tenant-changes.ts'
import type { MadeTokens } from './made-tokens.ts'
import type { TextReader } from './readings.ts'
import type { WorkspaceService } from './workspace.ts'

export interface RemovingTenants {
  /**
   * Removes a tenant with everything that the other parts keep of it: first the held and the made tokens,
   * which would outlive a removal that fails half way, then the tenant, then the people and the request tabs.
   *
   * @throws what `TenantChanges.remove` throws; the people stay then
   */
  readonly remove: (id: string) => Promise<void>
  /** The database is read anew; of tenants that are gone from it nothing stays. */
  readonly readAgain: () => Promise<void>
}

export function removingTenants(tools: {
  readonly tenants: Pick<TenantChanges, 'remove' | 'readAgain'>
  readonly people: Pick<RememberedPeople, 'forgetTenant'>
  readonly made: Pick<MadeTokens, 'forgetTenant'>
  readonly workspace: Pick<WorkspaceService, 'forgetTenant'>
  readonly forgetTokens: (tenantId: string) => void
}): RemovingTenants {
  const forgetTokens = (id: string): void => {
    tools.forgetTokens(id)
    tools.made.forgetTenant(id)
  }
  const forgetOthers = async (id: string): Promise<void> => {
    await tools.people.forgetTenant(id)
    tools.workspace.forgetTenant(id)
  }
  return {
    remove: async (id) => {
      forgetTokens(id)
      await tools.tenants.remove(id)
      await forgetOthers(id)
    },
    readAgain: async () => {
      for (const id of await tools.tenants.readAgain()) {
        forgetTokens(id)
        await forgetOthers(id)
      }
    },
  }
}

/** The same rows; whoever listens hears of every change, whoever made it: null where any may be another. */
export function announcing<T>(
  rows: Rows<T>,
  changed: (change: RowsChange<T> | null) => void,
): Rows<T> {
  return {
    atStart: rows.atStart,
    parse: (text) => rows.parse(text),
    unfinished: () => rows.unfinished(),
    readAgain: async () => {
      const all = await rows.readAgain()
      changed(null)
      return all
    },
    change: async (change) => {
      await rows.change(change)
      if ((change.put ?? change.drop) !== undefined) changed(change)
    },
  }
}

/** The tenants' share of what reads texts. */
export function tenantTexts(texts: TextReader): TenantTexts {
  return {
    payload: (text, signal) => texts.read('payload', text, signal),
    descriptor: (text) => texts.read('descriptor', text),
  }
}
