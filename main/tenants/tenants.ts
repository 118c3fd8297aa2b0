import type { PayloadReading, TenantProfile, TenantSummary } from '../../contract/tenants.ts'
import { withBaseUrl } from '../connect/pasted-payload.ts'
import { InTurn } from '../in-turn.ts'
import type { Clock, Rows } from '../ports.ts'
import type { KeptSecrets } from './kept-secrets.ts'
import { refuseAnotherOrigin } from './own-origin.ts'
import { PayloadReader } from './payload-reader.ts'
import type { TenantFollower } from './payload-saver.ts'
import { type SecretsAtHand, TenantChanges, type TenantTexts } from './tenant-changes.ts'
import { TenantIndex } from './tenant-index.ts'
import { TenantSecrets } from './tenant-secrets.ts'

/**
 * The tenants: everything but the secret in a row, the secret among the kept ones under the tenant's
 * id.
 */
export class Tenants {
  readonly #index: TenantIndex
  readonly #secrets: TenantSecrets
  readonly #payloads: PayloadReader
  readonly #texts: TenantTexts
  readonly #secretTurns = new InTurn()
  readonly changes: TenantChanges

  constructor(tools: {
    readonly rows: Rows<TenantProfile>
    readonly keptSecrets: KeptSecrets
    readonly texts: TenantTexts
    readonly clock: Clock
    readonly follower?: TenantFollower
    readonly secretsAtHand?: SecretsAtHand
  }) {
    const index = new TenantIndex(tools.rows)
    const secrets = new TenantSecrets(tools.keptSecrets)
    this.#index = index
    this.#secrets = secrets
    this.#payloads = new PayloadReader({ index, secrets })
    this.#texts = tools.texts
    this.changes = new TenantChanges({ ...tools, index, secrets, secretTurns: this.#secretTurns })
  }

  list(): TenantSummary[] {
    return this.#index.all().map((profile) => this.summaryOf(profile))
  }

  /** As the list has it; where its secret is, as it is now. */
  summaryOf(profile: TenantProfile): TenantSummary {
    const { id, name, baseUrl, appKey, label, starred, uninstalledAt, note } = profile
    const { secretPlace } = this.#secrets.placed(profile)
    return { id, name, baseUrl, appKey, label, starred, uninstalledAt, note, secretPlace }
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
   * @param baseUrl as if the payload named this one
   * @throws AppError `payload_unreadable`, `payload_incomplete`, and the signal's reason
   */
  async readPayload(
    text: string,
    {
      baseUrl,
      signal,
    }: { readonly baseUrl?: string | undefined; readonly signal?: AbortSignal } = {},
  ): Promise<PayloadReading> {
    const read = await this.#texts.payload(text, signal)
    return this.#payloads.read(baseUrl === undefined ? read : withBaseUrl(read, baseUrl))
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
    await this.#secretTurns.idle()
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
}
