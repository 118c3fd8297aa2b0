import type { RememberedPeople } from '../people/remembered-people.ts'
import type { Rows, RowsChange } from '../ports.ts'
import { UNDO_MS } from '../../contract/limits.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import type { TenantFollower } from '../tenants/payload-saver.ts'
import type { TenantChanges, TenantTexts } from '../tenants/tenant-changes.ts'
import type { MadeTokens } from './made-tokens.ts'
import type { TextReader } from './readings.ts'
import type { HistoryService } from './history.ts'
import type { KeptExchanges } from './kept-exchanges.ts'
import type { WorkspaceService } from './workspace.ts'

export interface RemovingTenants {
  /**
   * Removes a tenant with everything that the other parts keep of it: first the held and the made tokens,
   * which would outlive a removal that fails half way, then the tenant, then the people and the request tabs.
   *
   * @throws what `TenantChanges.remove` throws; the people stay then
   */
  readonly remove: (id: string) => Promise<void>
  /** Takes it out; for a minute, and while the app runs, `takeBack` has it all again. */
  readonly takeOut: (id: string) => Promise<void>
  readonly takeBack: (id: string) => Promise<TenantProfile>
  /** What was taken out is removed for good. */
  readonly endTakenOut: () => Promise<void>
  /** The database is read anew; of tenants that are gone from it nothing stays. */
  readonly readAgain: () => Promise<void>
}

/** Whoever keeps something of a tenant. */
interface TenantKeepers {
  readonly people: Pick<RememberedPeople, 'forgetTenant' | 'follow'>
  readonly made: Pick<MadeTokens, 'forgetTenant'>
  readonly workspace: Pick<WorkspaceService, 'forgetTenant' | 'follow'>
  readonly history: Pick<HistoryService, 'begin' | 'forget' | 'follow'>
  readonly exchanges: Pick<KeptExchanges, 'forgetTenant'>
  readonly forgetTokens: (tenantId: string) => void
}

function forgetAllTokens({ forgetTokens, made }: TenantKeepers, id: string): void {
  forgetTokens(id)
  made.forgetTenant(id)
}

async function forgetOthers(
  { people, workspace, history, exchanges }: TenantKeepers,
  id: string,
): Promise<void> {
  await people.forgetTenant(id)
  workspace.forgetTenant(id)
  await history.forget({ kind: 'tenant', tenantId: id })
  // Behind what the history took of them for the tenant that stands in its place.
  exchanges.forgetTenant(id)
}

export function removingTenants(
  tools: TenantKeepers & {
    readonly tenants: Pick<TenantChanges, 'remove' | 'readAgain' | 'removals'>
    readonly later: (job: () => void, ms: number) => void
  },
): RemovingTenants {
  const ends = new Set<() => Promise<void>>()
  return {
    takeOut: async (id) => {
      forgetAllTokens(tools, id)
      const end = await tools.tenants.removals.begin(id)
      ends.add(end)
      tools.later(() => {
        if (ends.delete(end)) void end().catch(() => undefined)
      }, UNDO_MS)
    },
    takeBack: (id) => tools.tenants.removals.undo(id),
    endTakenOut: async () => {
      const left = [...ends]
      ends.clear()
      await Promise.allSettled(left.map((end) => end()))
    },
    remove: async (id) => {
      forgetAllTokens(tools, id)
      await tools.tenants.remove(id)
      await forgetOthers(tools, id)
    },
    readAgain: async () => {
      for (const id of await tools.tenants.readAgain()) {
        forgetAllTokens(tools, id)
        await forgetOthers(tools, id)
      }
    },
  }
}

/** Where a tenant takes the place of another, people, drafts and history follow; tokens and answers were the other's. */
export function followingTenants(keepers: () => TenantKeepers): TenantFollower {
  return {
    follow: async (from, to) => {
      keepers().workspace.follow(from, to)
      await keepers().people.follow(from, to)
      await keepers().history.follow(from, to)
    },
    goBack: async (from, to) => {
      keepers().workspace.forgetTenant(to)
      await keepers().history.follow(to, from)
      await keepers().people.forgetTenant(to)
    },
    leave: async (id) => {
      forgetAllTokens(keepers(), id)
      await forgetOthers(keepers(), id)
    },
    begin: (id) => keepers().history.begin(id),
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
    descriptor: (text, signal) => texts.read('descriptor', text, signal),
  }
}
