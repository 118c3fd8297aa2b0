import type { Interrupted } from '../../contract/database.ts'
import type {
  AddedPayload,
  ChosenPayload,
  SavedTenant,
  TenantForm,
  TenantProfile,
} from '../../contract/tenants.ts'
import { authorizationServerFor } from '../connect/authorization-server.ts'
import { descriptorNotes, readDescriptor, type DescriptorText } from '../connect/descriptor.ts'
import { payloadFromForm } from '../connect/installed-payload.ts'
import { withBaseUrl, type PastedPayload } from '../connect/pasted-payload.ts'
import type { PracticeLine } from '../connect/practice-line.ts'
import { AppError } from '../errors.ts'
import { InTurn } from '../in-turn.ts'
import type { Clock } from '../ports.ts'
import type { Cancelling } from '../until-aborted.ts'
import type { KeptSecrets } from './kept-secrets.ts'
import { PayloadSaver, type AddChoices, type TenantFollower } from './payload-saver.ts'
import type { TenantIndex } from './tenant-index.ts'
import { addEach } from './add-each.ts'
import { changed, refuseCredentials, type TenantChange, withLines } from './tenant-change.ts'
import type { TenantSecrets } from './tenant-secrets.ts'
import { UndoableRemovals } from './undoable-removals.ts'
import { begun, letGo, settle } from './unfinished.ts'

/** Readers of pasted texts. They throw AppError `payload_unreadable`, `descriptor_unreadable`. */
export interface TenantTexts {
  readonly payload: (text: string, signal?: AbortSignal) => Promise<PastedPayload>
  readonly descriptor: (text: string, signal?: AbortSignal) => Promise<DescriptorText>
}

/** The secrets of a tenant that can be had without a prompt and without waiting long. Never rejects. */
export type SecretsAtHand = (tenant: TenantProfile) => Promise<readonly string[]>

/**
 * What changes tenants. Changes of secrets happen one after another, and so do the writes of
 * profiles: no write waits for a keychain.
 */
export class TenantChanges {
  readonly #index: TenantIndex
  readonly #secrets: TenantSecrets
  readonly #payloads: PayloadSaver
  readonly #texts: TenantTexts
  readonly #clock: Clock
  readonly #leave: TenantFollower['leave'] | undefined
  readonly removals: UndoableRemovals
  readonly #secretsAtHand: SecretsAtHand
  readonly #typed = new InTurn()
  readonly #turns: { readonly secrets: InTurn; readonly writes: InTurn }

  constructor(tools: {
    readonly index: TenantIndex
    readonly secrets: TenantSecrets
    readonly keptSecrets: KeptSecrets
    readonly secretTurns: InTurn
    readonly texts: TenantTexts
    readonly clock: Clock
    readonly follower?: TenantFollower
    readonly secretsAtHand?: SecretsAtHand
  }) {
    const { index, secrets, clock, follower } = tools
    const writes = new InTurn()
    this.#index = index
    this.#secrets = secrets
    this.#payloads = new PayloadSaver({ index, secrets, writes, clock, follower })
    this.#texts = tools.texts
    this.#clock = clock
    this.#secretsAtHand = tools.secretsAtHand ?? (() => Promise.resolve([]))
    this.#turns = { secrets: tools.secretTurns, writes }
    this.#leave = follower?.leave
    this.removals = new UndoableRemovals({ index, secrets, turns: this.#turns, leave: this.#leave })
    tools.keptSecrets.onMoved((accounts) => writes.run(() => this.#noteMoved(accounts)))
  }

  /**
   * Adds the tenant of a pasted payload, or brings a known one up to date. The whole line that a
   * practice site prints brings its authorization server and descriptor, too.
   *
   * @throws AppError `payload_unreadable`, `payload_incomplete`,
   * `tenant_known_with_another_client_key` (details.tenantId), `tenant_unknown`,
   * `document_unwritable`
   */
  add(text: string, choices: AddChoices = {}): Promise<SavedTenant> {
    return this.#turns.secrets.run(async () => {
      const pasted = await this.#texts.payload(text, choices.call?.signal)
      const { baseUrl } = choices
      const read = baseUrl === undefined ? pasted : withBaseUrl(pasted, baseUrl)
      const saved = await this.#payloads.save(read.payload, choices)
      return read.practiceLine === null
        ? saved
        : { ...saved, profile: await this.#complete(saved.profile, read.practiceLine) }
    })
  }

  /**
   * Like `add` for those of the several payloads in a text that are chosen, one after another: where one is
   * refused the others are added all the same.
   *
   * @throws AppError `payload_unreadable`
   */
  async addSeveral(text: string, chosen: readonly ChosenPayload[]): Promise<AddedPayload[]> {
    const { several } = await this.#texts.payload(text)
    return await addEach(several, chosen, (payload, choices) =>
      this.#turns.secrets.run(() => this.#payloads.save(payload, choices)),
    )
  }

  /** Like `add`, from the form's fields. */
  addByForm(form: TenantForm, choices: AddChoices = {}): Promise<SavedTenant> {
    return this.#turns.secrets.run(() =>
      this.#payloads.save(payloadFromForm(form).payload, choices),
    )
  }

  /**
   * Touches the row only. What is typed as a note or a value is held against the secrets that are at
   * hand, one after another, so that the last is what stays.
   *
   * @throws AppError `tenant_unknown`, `payload_incomplete` for a base URL that is none,
   * `request_invalid` for a note that is too long, and for a credential
   */
  async update(id: string, change: TenantChange): Promise<TenantProfile> {
    if (change.note === undefined && change.variables === undefined)
      return await this.#put(id, (stored) => changed(stored, change))
    return await this.#typed.run(async () => {
      const kept = withLines(change)
      refuseCredentials(kept, await this.#secretsAtHand(this.#index.get(id)))
      return await this.#put(id, (stored) => changed(stored, kept))
    })
  }

  /** @throws AppError `tenant_unknown`, `descriptor_unreadable`, `document_unwritable` */
  async setDescriptor(
    id: string,
    text: string,
    call?: Cancelling,
  ): Promise<{ profile: TenantProfile; notes: string[] }> {
    const tenant = this.#index.get(id)
    const read = await this.#texts.descriptor(text, call?.signal)
    const profile = await this.#put(id, () => {
      call?.pastCancelling()
      return { installedScopes: [...read.descriptor.scopes] }
    })
    return { profile, notes: descriptorNotes(read, tenant) }
  }

  /** @throws AppError `tenant_unknown`; `request_invalid` for a tenant that is not on this machine */
  setAuthorizationServer(id: string, server: string | null): Promise<TenantProfile> {
    return this.#put(id, ({ baseUrl }) => ({
      authorizationServer:
        server === null ? null : authorizationServerFor(baseUrl, server).audience,
    }))
  }

  /**
   * Removes the profile, then the secrets: a profile can be put back, a secret is gone. Where a locked
   * or refusing keychain may hold a secret still, nothing is removed.
   *
   * @throws AppError `tenant_unknown`, `keychain_locked`, `keychain_refused`, `document_unwritable`
   */
  remove(id: string): Promise<void> {
    return this.#turns.secrets.run(async () => {
      const profile = await this.#turns.writes.run(async () => {
        const dropped = this.#index.get(id)
        await this.#index.change({ drop: [id], begins: begun('remove', dropped) })
        return dropped
      })
      try {
        await this.#secrets.forget(profile)
      } catch (error) {
        await this.#turns.writes.run(() => this.#index.change({ put: [profile], ends: id }))
        throw error
      }
      await letGo(this.#index, id)
    })
  }

  /**
   * Takes in a tenant that was set aside; the keychain is not asked.
   *
   * @param putBack the row that was set aside and is this one
   * @throws AppError `request_invalid` where one of this id is there, `document_unwritable`
   */
  putBack(profile: TenantProfile, putBack: number): Promise<void> {
    return this.#turns.writes.run(async () => {
      const known = this.#index.find(profile.id)
      if (known === null) {
        await this.#index.change({ put: [profile], putBack })
        return
      }
      throw new AppError('request_invalid', `“${known.name}” has this id already.`, {
        hint: 'Look at that one. Where it is what you want, let this one go.',
      })
    })
  }

  /** Holds what the database holds now; answers the ids of the tenants that are gone. */
  readAgain(): Promise<readonly string[]> {
    return this.#turns.writes.run(() => this.#index.readAgain())
  }

  /**
   * Settles what a kill, or an undo that failed, left between the keychain and the rows. Asks the
   * keychain only where there is something; what it does not let go of now stays noted.
   */
  settle(): Promise<Interrupted[]> {
    return this.#turns.secrets.run(async () => {
      const settled: Interrupted[] = []
      for (const work of await this.#index.unfinished()) {
        if (this.removals.has(work.tenantId)) continue
        const one = await settle(work, {
          ...{ index: this.#index, secrets: this.#secrets, writes: this.#turns.writes },
          leave: this.#leave,
        })
        if (one !== null) settled.push(one)
      }
      return settled
    })
  }

  /** Those of these ids under which no tenant is known, and none is being added or removed. */
  ownerless(ids: readonly string[]): Promise<string[]> {
    return this.#turns.secrets.run(() => this.#ownerless(ids))
  }

  /**
   * Removes, for good, all secrets under those of these ids that are `ownerless` at that moment; answers
   * how many those were.
   *
   * @throws AppError `keychain_missing`, `keychain_locked`, `keychain_refused`; the rest is left then
   */
  forgetOwnerless(ids: readonly string[]): Promise<number> {
    return this.#turns.secrets.run(async () => {
      const ownerless = await this.#ownerless(ids)
      for (const id of ownerless) {
        await this.#secrets.forgetOf(id)
        await letGo(this.#index, id)
      }
      return ownerless.length
    })
  }

  async #ownerless(ids: readonly string[]): Promise<string[]> {
    // A renewal is noted of a row alone: where that is gone, so is its tenant.
    const unsettled = (await this.#index.unfinished()).filter(({ work }) => work !== 'renew')
    const noted = new Set(unsettled.map(({ tenantId }) => tenantId))
    return ids.filter((id) => this.#index.find(id) === null && !noted.has(id))
  }

  async #complete({ id, baseUrl }: TenantProfile, beside: PracticeLine): Promise<TenantProfile> {
    const { descriptor } = readDescriptor(JSON.stringify(beside.descriptor))
    return await this.#put(id, () => ({
      authorizationServer: authorizationServerFor(baseUrl, beside.authorizationServer).audience,
      installedScopes: [...descriptor.scopes],
    }))
  }

  /** @throws AppError `tenant_unknown`, `document_unwritable` */
  #put(
    id: string,
    change: (stored: TenantProfile) => Partial<TenantProfile>,
  ): Promise<TenantProfile> {
    return this.#turns.writes.run(async () => {
      const stored = this.#index.get(id)
      const profile = { ...stored, ...change(stored), updatedAt: this.#clock.now() }
      await this.#index.change({ put: [profile] })
      return this.#secrets.placed(profile)
    })
  }

  async #noteMoved(accounts: readonly string[]): Promise<void> {
    const profiles = accounts
      .map((id) => this.#index.find(id))
      .filter((profile) => profile !== null)
    if (profiles.length === 0) return
    await this.#index.change({
      put: profiles.map((profile) => ({ ...profile, secretPlace: 'keychain' as const })),
    })
  }
}
