import { create } from 'zustand'
import type { Failure } from '../../contract/result.ts'
import type {
  TenantLabel,
  TenantProfile,
  TenantsChange,
  TenantSummary,
} from '../../contract/tenants.ts'
import { call } from '../bridge.ts'
import { behindFirstScreen } from './first-screen.ts'
import { sayFailure, sayUndoable } from './say.ts'
import { sortTenants, withChange } from './tenant-order.ts'
import { readRecentTenants, rememberTenant } from './recent-tenants.ts'

interface TenantChanges {
  readonly name?: string
  readonly label?: TenantLabel
  readonly starred?: boolean
  readonly variables?: Readonly<Record<string, string | null>>
  readonly note?: string
}

interface TenantsState {
  /** False until the list was read once. */
  readonly loaded: boolean
  /** Starred first, then by name; until the list is read, the one that was on screen last alone. */
  readonly summaries: readonly TenantSummary[]
  readonly selectedId: string | null
  /** The selected tenant in full; null while it is being read. */
  readonly profile: TenantProfile | null
  /** Why the list could not be read; what was read before it stays. */
  readonly failure: Failure | null
  readonly load: () => Promise<void>
  /** Takes in what changed, without reading the list anew. */
  readonly apply: (change: TenantsChange) => Promise<void>
  readonly select: (id: string) => Promise<void>
  /** Shows a tenant that was just added or changed. */
  readonly adopt: (profile: TenantProfile) => Promise<void>
  /** Whether main took the change; where it did not, it was said. */
  readonly update: (id: string, changes: TenantChanges) => Promise<boolean>
  /** It can be taken back for a minute. */
  readonly remove: (id: string) => Promise<boolean>
}

export const useTenants = create<TenantsState>()((set, get) => ({
  loaded: false,
  summaries: [],
  selectedId: null,
  profile: null,
  failure: null,
  load: async () => {
    if (!get().loaded && get().selectedId === null) await showLast()
    const answer = await call('tenants:list', null)
    if (!answer.ok) {
      set({ failure: answer.failure })
      return
    }
    const summaries = sortTenants(answer.value)
    set({ loaded: true, failure: null, summaries })
    await keepSelection(summaries)
  },
  apply: async (change) => {
    // The list that is on its way has it.
    if (!get().loaded) return
    const summaries = withChange(get().summaries, change)
    set({ summaries })
    await keepSelection(summaries)
  },
  select: async (id) => {
    if (get().selectedId !== id) set({ selectedId: id, profile: null })
    rememberTenant(id)
    const answer = await call('tenants:get', { id })
    if (get().selectedId !== id) return
    if (answer.ok) set({ profile: answer.value })
    else sayFailure(answer.failure)
  },
  adopt: async (profile) => {
    set({ selectedId: profile.id, profile })
    rememberTenant(profile.id)
    await get().load()
  },
  update: async (id, changes) => {
    const failure = await changeTenant(id, changes)
    if (failure !== null) sayFailure(failure)
    return failure === null
  },
  remove: async (id) => {
    const name = get().summaries.find((each) => each.id === id)?.name ?? 'The tenant'
    const answer = await call('tenants:remove', { id })
    if (!answer.ok) {
      sayFailure(answer.failure)
      return false
    }
    const goes = 'In a minute its secret and its history go with it.'
    // Behind the list: how long it is said depends on whether anything is left in it.
    await get().load()
    sayUndoable(`${name} was removed`, () => void takeBack(id), goes)
    return true
  },
}))

/**
 * Whoever comes back to a tenant need not wait for the thousands beside it: resolves when the window has
 * drawn the request of that one, and rests.
 */
async function showLast(): Promise<void> {
  const [id] = readRecentTenants()
  if (id === undefined) return
  const answer = await call('tenants:get', { id })
  if (!answer.ok || useTenants.getState().selectedId !== null) return
  useTenants.setState({ summaries: [answer.value], selectedId: id, profile: answer.value })
  await behindFirstScreen()
}

async function takeBack(id: string): Promise<void> {
  const answer = await call('tenants:take-back', { id })
  if (answer.ok) await useTenants.getState().adopt(answer.value)
  else sayFailure(answer.failure)
}

/** Answers why main did not take the change, for whoever has a place to show it; null where it did. */
export async function changeTenant(id: string, changes: TenantChanges): Promise<Failure | null> {
  const answer = await call('tenants:update', { id, ...changes })
  if (!answer.ok) return answer.failure
  if (useTenants.getState().selectedId === answer.value.id) {
    useTenants.setState({ profile: answer.value })
  }
  await useTenants.getState().apply({ put: [answer.value], drop: [] })
  return null
}

/** Stays with the selected tenant where it still exists, else takes the last one used, else the first. */
async function keepSelection(summaries: readonly TenantSummary[]): Promise<void> {
  const has = (id: string | null): boolean => summaries.some((each) => each.id === id)
  const { selectedId, profile, select } = useTenants.getState()
  if (has(selectedId)) {
    if (selectedId !== null && profile === null) await select(selectedId)
    return
  }
  const next = readRecentTenants().find(has) ?? summaries[0]?.id ?? null
  if (next === null) useTenants.setState({ selectedId: null, profile: null })
  else await select(next)
}

/** The address of a tenant's site; null while the tenant is not on screen. */
export function useBaseUrl(tenantId: string): string | null {
  return useTenants(({ profile }) => (profile?.id === tenantId ? profile.baseUrl : null))
}
