import type {
  SavedTenant,
  SecretPlace,
  TenantLabel,
  TenantProfile,
} from '../../contract/tenants.ts'
import type { InstalledPayload } from '../connect/installed-payload.ts'
import { AppError, falseIfExpected, isOutcomeUnknown } from '../errors.ts'
import type { InTurn } from '../in-turn.ts'
import type { Clock, Unfinished } from '../ports.ts'
import type { Cancelling } from '../until-aborted.ts'
import { whyNotTaken } from './payload-reader.ts'
import { tenantIdOf } from './tenant-identity.ts'
import type { TenantIndex } from './tenant-index.ts'
import { changesOf, mergePayload, newProfile } from './tenant-merge.ts'
import type { Kept, TenantSecrets } from './tenant-secrets.ts'
import { begun, letGo, settle, type Noted } from './unfinished.ts'

export interface AddChoices {
  /** In the place of the one that the payload names. */
  readonly baseUrl?: string | undefined
  readonly name?: string | null
  readonly label?: TenantLabel | null
  /** The tenant whose place an imported site's payload takes. */
  readonly replaces?: string | null
  /** Adds beside the tenant that has another clientKey. */
  readonly keepBoth?: boolean
  /** Cancels the adding until the profile is written: what the keychain took by then is put back. */
  readonly call?: Cancelling
}

/** Whoever keeps something under a tenant's id. */
export interface TenantFollower {
  /** Another tenant is about to take its place: what is kept is kept under that one's id, too. */
  readonly follow: (from: string, to: string) => Promise<void>
  /** It could not: nothing is kept under its id, and everything as it was under the old one. */
  readonly goBack: (from: string, to: string) => Promise<void>
  /** The other one stands in its place: nothing is kept under the old id any more. */
  readonly leave: (id: string) => Promise<void>
  /** A tenant stands under that id that did not: none stands in its place any more. */
  readonly begin: (id: string) => void
}

/** Takes a payload in: its secret among the kept ones and everything else in a row, both or neither. */
export class PayloadSaver {
  readonly #index: TenantIndex
  readonly #secrets: TenantSecrets
  readonly #writes: InTurn
  readonly #clock: Clock
  readonly #follower: TenantFollower | undefined

  constructor(tools: {
    readonly index: TenantIndex
    readonly secrets: TenantSecrets
    readonly writes: InTurn
    readonly clock: Clock
    readonly follower: TenantFollower | undefined
  }) {
    this.#index = tools.index
    this.#secrets = tools.secrets
    this.#writes = tools.writes
    this.#clock = tools.clock
    this.#follower = tools.follower
  }

  /**
   * Adds the tenant, or brings a known one up to date. Runs in the turn of the secrets.
   *
   * @throws AppError `payload_incomplete`, `tenant_known_with_another_client_key`
   * (details.tenantId), `tenant_unknown`, `document_unwritable`
   */
  async save(payload: InstalledPayload, choices: AddChoices): Promise<SavedTenant> {
    choices.call?.signal.throwIfAborted()
    const refusal = whyNotTaken(payload, this.#index.find(tenantIdOf(payload)))
    if (refusal !== null) throw refusal
    const known = this.#index.find(tenantIdOf(payload)) ?? this.#replaced(payload, choices)
    return known === null
      ? await this.#addNew(payload, choices)
      : await this.#renew(known, payload, choices)
  }

  /** The tenant whose place the payload takes, or null where it is to stand beside. */
  #replaced(payload: InstalledPayload, { replaces, keepBoth }: AddChoices): TenantProfile | null {
    const other = this.#index.latestOnSite(payload)
    if (replaces !== null && replaces !== undefined) return this.#replaceable(replaces, payload)
    if (other === null || keepBoth === true) return null
    throw new AppError(
      'tenant_known_with_another_client_key',
      `“${other.name}” is the same app on the same site with another clientKey: the site was imported, or the app was installed anew.`,
      {
        hint: 'Replace it, or keep both.',
        details: { tenantId: other.id, name: other.name, clientKey: other.clientKey },
      },
    )
  }

  #replaceable(id: string, payload: InstalledPayload): TenantProfile {
    const profile = this.#index.get(id)
    if (profile.appKey === payload.appKey) return profile
    throw new AppError(
      'request_invalid',
      `“${profile.name}” belongs to another app, so this payload cannot take its place.`,
      {
        hint: 'Add it beside the other one.',
      },
    )
  }

  async #addNew(payload: InstalledPayload, choices: AddChoices): Promise<SavedTenant> {
    const { name = null, label = null } = choices
    const facts = { name, label, secretPlace: 'keychain', now: this.#clock.now() } as const
    const planned = newProfile(payload, facts)
    const { id } = planned
    const secret = payload.sharedSecret ?? ''
    const profile = await this.#anew(planned, secret, {
      keep: () => this.#secrets.keep(id, secret),
      write: async ({ place }, ends) => {
        const added = { ...planned, secretPlace: place }
        choices.call?.pastCancelling()
        await this.#index.change({ put: [added], ...ends })
        this.#follower?.begin(id)
        return added
      },
    })
    return { profile, changes: [] }
  }

  /**
   * Like `#together`, under an id that has no row. What the keychain holds there before, of a tenant
   * whose row was lost, is kept beside until the new row is written.
   */
  async #anew<T>(
    tenant: Noted,
    secret: string,
    work: {
      readonly keep: () => Promise<Kept>
      readonly write: (kept: Kept, ends: { readonly ends?: string }) => Promise<T>
    },
  ): Promise<T> {
    const { id } = tenant
    for (const left of await this.#index.unfinished())
      if (left.tenantId === id)
        await settle(left, {
          ...{ index: this.#index, secrets: this.#secrets, writes: this.#writes },
          leave: this.#follower?.leave,
        })
    const earlier = await this.#secrets.earlierUnder(id)
    if (typeof earlier !== 'string' || earlier === secret) {
      const begins = begun(earlier === null ? 'add' : 'add-over', tenant)
      return await this.#together(begins, work.keep, (kept) => work.write(kept, { ends: id }))
    }
    const forgetEarlier = (): Promise<boolean> =>
      this.#secrets.forgetEarlier(id).then(() => true, falseIfExpected)
    const saved = await this.#together(
      begun('add-over', tenant),
      async () => {
        await this.#secrets.setEarlierAside(id, earlier)
        const kept = await work.keep()
        return { ...kept, undo: async () => (await kept.undo()) && (await forgetEarlier()) }
      },
      (kept) => work.write(kept, {}),
    )
    if (await forgetEarlier()) await letGo(this.#index, id)
    return saved
  }

  /**
   * Secret and profile change together: one of each generation never work together. What is begun is
   * noted first; where it cannot be undone, the app is killed, or nobody knows whether the profile was
   * written, `settle` finds it.
   */
  async #together<T>(
    begins: Unfinished,
    keep: () => Promise<Kept>,
    write: (kept: Kept) => Promise<T>,
  ): Promise<T> {
    await this.#index.change({ begins })
    let kept: Kept | null = null
    try {
      const now = (kept = await keep())
      return await this.#writes.run(() => write(now))
    } catch (error) {
      if (isOutcomeUnknown(error)) throw error
      const undone = kept === null || (await kept.undo())
      if (undone) await letGo(this.#index, begins.tenantId)
      throw error
    }
  }

  async #renew(
    known: TenantProfile,
    payload: InstalledPayload,
    choices: AddChoices,
  ): Promise<SavedTenant> {
    const secret = await this.#secrets.standingOf(known, payload.sharedSecret)
    const changes = changesOf(known, payload, secret)
    const marksOnly = payload.eventType === 'uninstalled' || payload.sharedSecret === null
    const { name = null, label = null } = choices
    const id = tenantIdOf(payload)
    const moved = id !== known.id
    const write = async (
      secretPlace: SecretPlace,
      ends: { readonly ends?: string } = { ends: id },
    ): Promise<TenantProfile> => {
      choices.call?.pastCancelling()
      // Somebody may have renamed it while the keychain was asked.
      const facts = { name, label, secretPlace, secret, now: this.#clock.now() }
      const merged = mergePayload(this.#index.get(known.id), payload, facts)
      if (moved) await this.#move(known, { put: [merged], ...ends })
      else await this.#index.change({ put: [merged], ...ends })
      return merged
    }
    const { sharedSecret } = payload
    const next = { id, name: known.name, secretGeneration: known.secretGeneration + 1 }
    const renewed = async (newSecret: string): Promise<TenantProfile> => {
      const keep = (): Promise<Kept> => this.#secrets.rotate(known, id, newSecret)
      return moved
        ? await this.#anew(next, newSecret, {
            keep,
            write: ({ place }, ends) => write(place, ends),
          })
        : await this.#together(begun('renew', next), keep, ({ place }) => write(place))
    }
    const profile =
      marksOnly || sharedSecret === null
        ? await this.#writes.run(() => write(this.#secrets.placed(known).secretPlace))
        : await renewed(sharedSecret)
    if (moved) {
      // What cannot be let go belongs to no tenant, and is shown nowhere.
      await this.#follower?.leave(known.id).catch(() => undefined)
      changes.push(...(await this.#leftBehind(known)))
    }
    return { profile: this.#secrets.placed(profile), changes }
  }

  /** Writes a tenant in the place of another, with all that is kept of that one, or not at all. */
  async #move(
    from: TenantProfile,
    change: { readonly put: readonly [TenantProfile]; readonly ends?: string },
  ): Promise<void> {
    const [{ id }] = change.put
    try {
      await this.#follower?.follow(from.id, id)
      await this.#index.change({ ...change, drop: [from.id], begins: begun('remove', from) })
    } catch (error) {
      if (!isOutcomeUnknown(error)) await this.#follower?.goBack(from.id, id).catch(() => undefined)
      throw error
    }
  }

  /** The secrets of a tenant that another took the place of; what cannot be removed is said. */
  async #leftBehind(replaced: TenantProfile): Promise<string[]> {
    try {
      await this.#secrets.forget(replaced)
      await letGo(this.#index, replaced.id)
      return []
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return [`The old secret could not be removed from the keychain: ${error.message}`]
    }
  }
}
