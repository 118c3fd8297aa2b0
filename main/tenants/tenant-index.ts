import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import type { Rows, RowsChange, Unfinished } from '../ports.ts'
import { siteKeyOf, suggestName } from './tenant-identity.ts'
import { nameFrom } from './tenant-merge.ts'

/** The stored profiles, found by id and by site, and changed, without walking through them. */
export class TenantIndex {
  readonly #rows: Rows<TenantProfile>
  readonly #byId = new Map<string, TenantProfile>()
  /** By id, counted up: the order of the rows. */
  readonly #places = new Map<string, number>()
  readonly #idsBySite = new Map<string, Set<string>>()
  #lastPlace = 0

  constructor(rows: Rows<TenantProfile>) {
    this.#rows = rows
    for (const profile of rows.atStart) this.#hold(withShownName(profile))
  }

  all(): readonly TenantProfile[] {
    return [...this.#byId.values()]
  }

  find(id: string): TenantProfile | null {
    return this.#byId.get(id) ?? null
  }

  /** @throws AppError `tenant_unknown` */
  get(id: string): TenantProfile {
    const profile = this.find(id)
    if (profile !== null) return profile
    throw new AppError('tenant_unknown', 'There is no such tenant.', {
      hint: 'It may have been removed; pick another.',
    })
  }

  /** The tenants of one app on one site, whatever their clientKey, in the order of the rows. */
  onSite(site: { readonly appKey: string; readonly baseUrl: string }): readonly TenantProfile[] {
    const ids = this.#idsBySite.get(siteKeyOf(site)) ?? []
    const placeOf = (id: string): number => this.#places.get(id) ?? 0
    return [...ids].sort((one, other) => placeOf(one) - placeOf(other)).map((id) => this.get(id))
  }

  /** The last of them, or null. */
  latestOnSite(site: { readonly appKey: string; readonly baseUrl: string }): TenantProfile | null {
    return this.onSite(site).at(-1) ?? null
  }

  /**
   * Puts profiles in and takes ids out, in one write. Nothing changes here when it fails.
   *
   * @throws AppError `document_unwritable`
   */
  async change(change: RowsChange<TenantProfile>): Promise<void> {
    await this.#rows.change(change)
    for (const id of change.drop ?? []) this.#letGo(id)
    for (const profile of change.put ?? []) this.#hold(profile)
  }

  unfinished(): Promise<readonly Unfinished[]> {
    return this.#rows.unfinished()
  }

  /** Holds what the rows are now; answers the ids of those that are gone. */
  async readAgain(): Promise<readonly string[]> {
    const rows = await this.#rows.readAgain()
    const there = new Set(rows.map(({ id }) => id))
    const gone = [...this.#byId.keys()].filter((id) => !there.has(id))
    for (const id of gone) this.#letGo(id)
    for (const profile of rows) this.#hold(withShownName(profile))
    return gone
  }

  #hold(profile: TenantProfile): void {
    const before = this.#byId.get(profile.id)
    const site = siteKeyOf(profile)
    if (before !== undefined && siteKeyOf(before) !== site) this.#leaveSite(before)
    if (before === undefined) this.#places.set(profile.id, (this.#lastPlace += 1))
    this.#byId.set(profile.id, profile)
    const ids = this.#idsBySite.get(site)
    if (ids === undefined) this.#idsBySite.set(site, new Set([profile.id]))
    else ids.add(profile.id)
  }

  #letGo(id: string): void {
    const profile = this.#byId.get(id)
    if (profile === undefined) return
    this.#byId.delete(id)
    this.#places.delete(id)
    this.#leaveSite(profile)
  }

  #leaveSite(profile: TenantProfile): void {
    const site = siteKeyOf(profile)
    const ids = this.#idsBySite.get(site)
    ids?.delete(profile.id)
    if (ids?.size === 0) this.#idsBySite.delete(site)
  }
}

/** An earlier version kept a name as it was typed. */
function withShownName(profile: TenantProfile): TenantProfile {
  return { ...profile, name: nameFrom(profile.name) ?? suggestName(profile) }
}
