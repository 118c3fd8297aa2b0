import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import type { DocumentStore } from '../ports.ts'
import { siteKeyOf, suggestName } from './tenant-identity.ts'
import { nameFrom } from './tenant-merge.ts'
import type { TenantsDocument } from './tenants-document.ts'

/** The stored profiles, found by id and by site without walking through them. */
export class TenantIndex {
  readonly #documents: DocumentStore<TenantsDocument>
  #byId: ReadonlyMap<string, TenantProfile>
  #idsBySite: ReadonlyMap<string, readonly string[]>

  constructor(documents: DocumentStore<TenantsDocument>) {
    this.#documents = documents
    const profiles = documents.read().tenants.map(withShownName)
    this.#byId = new Map(profiles.map((profile) => [profile.id, profile]))
    this.#idsBySite = bySite(this.#byId)
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

  /** The tenants of one app on one site, whatever their clientKey. */
  onSite(site: { readonly appKey: string; readonly baseUrl: string }): readonly TenantProfile[] {
    return (this.#idsBySite.get(siteKeyOf(site)) ?? []).map((id) => this.get(id))
  }

  /** The one of them that was added last, or null. */
  latestOnSite(site: { readonly appKey: string; readonly baseUrl: string }): TenantProfile | null {
    return this.onSite(site).at(-1) ?? null
  }

  /**
   * Puts profiles in and takes ids out, in one write. Nothing changes here when it fails.
   *
   * @throws AppError `document_unwritable`
   */
  async change(change: {
    readonly put?: readonly TenantProfile[]
    readonly drop?: readonly string[]
  }): Promise<void> {
    const next = new Map(this.#byId)
    for (const id of change.drop ?? []) next.delete(id)
    for (const profile of change.put ?? []) next.set(profile.id, profile)
    await this.#documents.write({ tenants: [...next.values()] })
    this.#byId = next
    this.#idsBySite = bySite(next)
  }
}

/** An earlier version kept a name as it was typed. */
function withShownName(profile: TenantProfile): TenantProfile {
  return { ...profile, name: nameFrom(profile.name) ?? suggestName(profile) }
}

function bySite(profiles: ReadonlyMap<string, TenantProfile>): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const profile of profiles.values()) {
    const key = siteKeyOf(profile)
    const others = ids.get(key)
    if (others === undefined) ids.set(key, [profile.id])
    else others.push(profile.id)
  }
  return ids
}
