import type { Interrupted } from '../../contract/database.ts'
import type {
  PayloadReading,
  SavedTenant,
  SecretPlace,
  TenantForm,
  TenantLabel,
  TenantProfile,
  TenantSummary,
} from '../../contract/tenants.ts'
import { authorizationServerFor } from '../connect/authorization-server.ts'
import { descriptorNotes, readDescriptor, type DescriptorText } from '../connect/descriptor.ts'
import { payloadFromForm } from '../connect/installed-payload.ts'
import type { InstalledPayload, PayloadText } from '../connect/installed-payload.ts'
import { readPracticeLine, type PracticeLine } from '../connect/practice-line.ts'
import { AppError } from '../errors.ts'
import type { Clock, Rows, Unfinished } from '../ports.ts'
import { refuseAnotherOrigin } from './own-origin.ts'
import type { KeptSecrets } from './kept-secrets.ts'
import { PayloadReader, refuseIncomplete } from './payload-reader.ts'
import { tenantIdOf } from './tenant-identity.ts'
import { changesOf, mergePayload, nameFrom, newProfile } from './tenant-merge.ts'
import { TenantSecrets, type Kept } from './tenant-secrets.ts'
import { TenantIndex } from './tenant-index.ts'
import { begun, settle } from './unfinished.ts'

export interface AddChoices {
  readonly name?: string | null
  readonly label?: TenantLabel | null
  /** The tenant whose place an imported site's payload takes. */
  readonly replaces?: string | null
  /** Adds beside the tenant that has another clientKey. */
  readonly keepBoth?: boolean
  /** Cancels the adding until the profile is written: what the keychain took by then is put back. */
  readonly call?: { readonly signal: AbortSignal; readonly pastCancelling: () => void }
}

/** Readers of pasted texts. They throw AppError `payload_unreadable`, `descriptor_unreadable`. */
export interface TenantTexts {
  readonly payload: (text: string, signal?: AbortSignal) => Promise<PayloadText>
  readonly descriptor: (text: string) => Promise<DescriptorText>
}

/**
 * The tenants: everything but the secret in a row, the secret among the kept ones under the tenant's
 * id. Changes of secrets happen one after another, and so do the writes of profiles: no write waits
 * for a keychain.
 */
export class Tenants {
  readonly #index: TenantIndex
  readonly #secrets: TenantSecrets
  readonly #payloads: PayloadReader
  readonly #texts: TenantTexts
  readonly #clock: Clock
  #lastSecret: Promise<unknown> = Promise.resolve()
  #lastWrite: Promise<unknown> = Promise.resolve()

  constructor(tools: {
    readonly rows: Rows<TenantProfile>
    readonly keptSecrets: KeptSecrets
    readonly texts: TenantTexts
    readonly clock: Clock
  }) {
    this.#index = new TenantIndex(tools.rows)
    this.#secrets = new TenantSecrets(tools.keptSecrets)
    this.#payloads = new PayloadReader({ index: this.#index, secrets: this.#secrets })
    this.#texts = tools.texts
    this.#clock = tools.clock
    tools.keptSecrets.onMoved((accounts) => this.#writing(() => this.#noteMoved(accounts)))
  }

  list(): TenantSummary[] {
    return this.#index
      .all()
      .map(({ id, name, baseUrl, appKey, label, starred, uninstalledAt }) => ({
        id,
        name,
        baseUrl,
        appKey,
        label,
        starred,
        uninstalledAt,
      }))
  }

  has(id: string): boolean {
    return this.#index.find(id) !== null
  }

  /** @throws AppError `tenant_unknown` */
  get(id: string): TenantProfile {
    return this.#secrets.placed(this.#index.get(id))
  }

  /** Whether the same app on the same site is known under another clientKey, added later. */
  isSuperseded(id: string): boolean {
    const profile = this.#index.get(id)
    return this.#index
      .onSite(profile)
      .some((other) => other.id !== id && other.addedAt > profile.addedAt)
  }

  /**
   * What adding this text would do, without doing it. The secret is only counted.
   *
   * @throws AppError `payload_unreadable`, and the signal's reason
   */
  async readPayload(text: string, signal?: AbortSignal): Promise<PayloadReading> {
    return this.#payloads.read(await this.#texts.payload(text, signal))
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
    const beside = readPracticeLine(text)
    return this.#secretTurn(async () => {
      const { payload } = await this.#texts.payload(text, choices.call?.signal)
      const saved = await this.#save(payload, choices)
      return beside === null
        ? saved
        : { ...saved, profile: await this.#complete(saved.profile, beside) }
    })
  }

  /** Like `add`, from the form's fields. */
  addByForm(form: TenantForm, choices: AddChoices = {}): Promise<SavedTenant> {
    return this.#secretTurn(() => this.#save(payloadFromForm(form).payload, choices))
  }

  /** Touches the row only, never the keychain. Throws AppError `tenant_unknown`. */
  update(
    id: string,
    change: {
      readonly name?: string | undefined
      readonly label?: TenantLabel | undefined
      readonly starred?: boolean | undefined
    },
  ): Promise<TenantProfile> {
    return this.#put(id, ({ name, label, starred }) => ({
      name: nameFrom(change.name) ?? name,
      label: change.label ?? label,
      starred: change.starred ?? starred,
    }))
  }

  /** @throws AppError `tenant_unknown`, `descriptor_unreadable` */
  async setDescriptor(
    id: string,
    text: string,
  ): Promise<{ profile: TenantProfile; notes: string[] }> {
    const tenant = this.#index.get(id)
    const read = await this.#texts.descriptor(text)
    const profile = await this.#put(id, () => ({ installedScopes: [...read.descriptor.scopes] }))
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
    return this.#secretTurn(async () => {
      const profile = await this.#writing(async () => {
        const dropped = this.#index.get(id)
        await this.#index.change({ drop: [id], begins: begun('remove', dropped) })
        return dropped
      })
      try {
        await this.#secrets.forget(profile)
      } catch (error) {
        await this.#writing(() => this.#index.change({ put: [profile], ends: id }))
        throw error
      }
      await this.#over(id)
    })
  }

  /**
   * Takes in a tenant that was set aside; the keychain is not asked.
   *
   * @param putBack the row that was set aside and is this one
   * @throws AppError `request_invalid` where one of this id is there, `document_unwritable`
   */
  putBack(profile: TenantProfile, putBack: number): Promise<void> {
    return this.#writing(async () => {
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

  /** Takes in the tenants that came into the database by another way. */
  readAgain(): Promise<void> {
    return this.#writing(() => this.#index.readAgain())
  }

  /**
   * Settles what a kill, or an undo that failed, left between the keychain and the rows. Asks the
   * keychain only where there is something; what it does not let go of now stays noted.
   */
  settle(): Promise<Interrupted[]> {
    return this.#secretTurn(async () => {
      const settled: Interrupted[] = []
      for (const work of await this.#index.unfinished()) {
        const one = await settle(work, {
          index: this.#index,
          secrets: this.#secrets,
          writing: (change) => this.#writing(change),
        })
        if (one !== null) settled.push(one)
      }
      return settled
    })
  }

  /**
   * The shared secret; for main only.
   *
   * @throws AppError `tenant_unknown`, `secret_missing`, `keychain_missing`, `keychain_locked`,
   * `keychain_refused`
   */
  async secretOf(id: string): Promise<string> {
    return await this.#secrets.current(this.#index.get(id))
  }

  /**
   * The shared secret, to sign what is for the address of this profile: a run goes on with the
   * profile it began with, and a slow site must not be given the secret of a corrected one.
   *
   * @throws AppError like `secretOf`, and `path_names_another_origin`
   */
  async secretFor(profile: TenantProfile): Promise<string> {
    const secret = await this.secretOf(profile.id)
    await this.#lastSecret
    refuseAnotherOrigin(profile.baseUrl, this.#index.get(profile.id))
    return secret
  }

  /**
   * The secret before the current one, to recognise old signatures; for main only. Null where there
   * is none or none can be read. Throws AppError `tenant_unknown`.
   */
  async previousSecretOf(id: string): Promise<string | null> {
    return await this.#secrets.previousOrNull(this.#index.get(id))
  }

  async #save(payload: InstalledPayload, choices: AddChoices): Promise<SavedTenant> {
    choices.call?.signal.throwIfAborted()
    refuseIncomplete(payload, this.#index.find(tenantIdOf(payload)))
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
    const profile = await this.#together(
      begun('add', planned),
      () => this.#secrets.keep(id, payload.sharedSecret ?? ''),
      async ({ place }) => {
        const added = { ...planned, secretPlace: place }
        choices.call?.pastCancelling()
        await this.#index.change({ put: [added], ends: id })
        return added
      },
    )
    return { profile, changes: [] }
  }

  /**
   * Secret and profile change together: one of each generation never work together. What is begun is
   * noted first; where it cannot be undone, or the app is killed, the next start finds it.
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
      return await this.#writing(() => write(now))
    } catch (error) {
      const undone = kept === null || (await kept.undo().then(yes, no))
      if (undone) await this.#over(begins.tenantId)
      throw error
    }
  }

  /** The note is let go; where it cannot be, the next start finds nothing to settle. */
  async #over(id: string): Promise<void> {
    await this.#index.change({ ends: id }).then(yes, no)
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
    const write = async (secretPlace: SecretPlace): Promise<TenantProfile> => {
      choices.call?.pastCancelling()
      // Somebody may have renamed it while the keychain was asked.
      const facts = { name, label, secretPlace, secret, now: this.#clock.now() }
      const merged = mergePayload(this.#index.get(known.id), payload, facts)
      await this.#index.change({
        put: [merged],
        ends: id,
        ...(moved ? { drop: [known.id], begins: begun('remove', known) } : {}),
      })
      return merged
    }
    const { sharedSecret } = payload
    const next = { id, name: known.name, secretGeneration: known.secretGeneration + 1 }
    const profile =
      marksOnly || sharedSecret === null
        ? await this.#writing(() => write(this.#secrets.placed(known).secretPlace))
        : await this.#together(
            begun(moved ? 'add' : 'renew', next),
            () => this.#secrets.rotate(known, id, sharedSecret),
            ({ place }) => write(place),
          )
    if (moved) changes.push(...(await this.#leftBehind(known)))
    return { profile: this.#secrets.placed(profile), changes }
  }

  /** The secrets of a tenant that another took the place of; what cannot be removed is said. */
  async #leftBehind(replaced: TenantProfile): Promise<string[]> {
    try {
      await this.#secrets.forget(replaced)
      await this.#over(replaced.id)
      return []
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return [`The old secret could not be removed from the keychain: ${error.message}`]
    }
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
    return this.#writing(async () => {
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

  #secretTurn<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#lastSecret.then(work)
    this.#lastSecret = run.catch(() => undefined)
    return run
  }

  #writing<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#lastWrite.then(work)
    this.#lastWrite = run.catch(() => undefined)
    return run
  }
}

const yes = (): boolean => true
const no = (): boolean => false
