import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import type { Rows, RowsChange, Unfinished } from '../ports.ts'
import { siteKeyOf, suggestName } from './tenant-identity.ts'
import { nameFrom } from './tenant-merge.ts'

/** The stored profiles, found by id and by site, and changed, without walking through them. */
export class TenantIndex {
  readonly #rows: Rows<TenantProfile>
  /** In the order of the rows. */
  readonly #byId = new Map<string, TenantProfile>()
  /** Ids, in that order; null until a site is asked for, which is when a request is on screen. */
  #idsBySite: Map<string, Set<string>> | null = null

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
    this.#idsBySite ??= idsBySiteOf(this.#byId.values())
    return [...(this.#idsBySite.get(siteKeyOf(site)) ?? [])].map((id) => this.get(id))
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
    this.#byId.set(profile.id, profile)
    if (this.#idsBySite === null) return
    if (before === undefined) putOn(this.#idsBySite, profile)
    // Where it stands among those of its new site is told by the order of all.
    else if (siteKeyOf(before) !== siteKeyOf(profile)) this.#idsBySite = null
  }

  #letGo(id: string): void {
    const profile = this.#byId.get(id)
    if (profile === undefined) return
    this.#byId.delete(id)
    this.#idsBySite?.get(siteKeyOf(profile))?.delete(id)
  }
}

function idsBySiteOf(profiles: Iterable<TenantProfile>): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>()
  for (const profile of profiles) putOn(ids, profile)
  return ids
}

function putOn(idsBySite: Map<string, Set<string>>, profile: TenantProfile): void {
  const site = siteKeyOf(profile)
  const ids = idsBySite.get(site)
  if (ids === undefined) idsBySite.set(site, new Set([profile.id]))
  else ids.add(profile.id)
}

/** An earlier version kept a name as it was typed. */
function withShownName(profile: TenantProfile): TenantProfile {
  return { ...profile, name: nameFrom(profile.name) ?? suggestName(profile) }
}
