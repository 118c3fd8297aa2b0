import type { SecretPlace, ConnectTenant } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import { secretMissing } from './kept-secrets.ts'
import type { KeptSecrets } from './kept-secrets.ts'
import type { SecretStanding } from './tenant-merge.ts'

export interface Kept {
  readonly place: SecretPlace
  /** Puts back what stood there before, for when the profile cannot be written. */
  readonly undo: () => Promise<void>
}

/** A tenant's current and previous secret among the kept ones, and where the current one is. */
export class TenantSecrets {
  readonly #kept: KeptSecrets

  constructor(kept: KeptSecrets) {
    this.#kept = kept
  }

  /**
   * The profile with the place in which its secret is now. A stored `memory` was written by an app
   * that has closed, unless this one's memory holds the secret.
   */
  placed(profile: ConnectTenant): ConnectTenant {
    if (this.#kept.holdsInMemory(profile.id)) return { ...profile, secretPlace: 'memory' }
    return profile.secretPlace === 'memory' ? { ...profile, secretPlace: 'missing' } : profile
  }

  /** @throws AppError `secret_missing`, `keychain_missing`, `keychain_locked`, `keychain_refused` */
  async current(profile: ConnectTenant): Promise<string> {
    // The keychain may hold an older generation than the one that was lost with the app's memory.
    if (this.placed(profile).secretPlace === 'missing') throw secretMissing()
    return await this.#kept.read(profile.id)
  }

  /** Null where there is none or none can be read. */
  async currentOrNull({ id }: ConnectTenant): Promise<string | null> {
    return await this.#readQuietly(id)
  }

  /** The secret before the current one; null where there is none or none can be read. */
  async previousOrNull({ id, secretGeneration }: ConnectTenant): Promise<string | null> {
    return secretGeneration < 2 ? null : await this.#readQuietly(previousAccountOf(id))
  }

  /** How a payload's secret stands to the stored one. */
  async standingOf(profile: ConnectTenant, secret: string | null): Promise<SecretStanding> {
    if (secret === null) return 'absent'
    const stored = await this.currentOrNull(profile)
    if (stored === null) return 'unknown'
    return stored === secret ? 'same' : 'new'
  }

  /** @throws AppError `payload_incomplete` for what no keychain could hold */
  async keep(id: string, secret: string): Promise<Kept> {
    const undo = await this.#undoOf([id])
    return { place: await this.#kept.keep(id, secret), undo }
  }

  /** Keeps `secret` under `id`, and what `known` had before it as the previous one. */
  async rotate(known: ConnectTenant, id: string, secret: string): Promise<Kept> {
    const undo = await this.#undoOf([id, previousAccountOf(id)])
    const before = await this.currentOrNull(known)
    if (before !== null && before !== secret) await this.#kept.keep(previousAccountOf(id), before)
    return { place: await this.#kept.keep(id, secret), undo }
  }

  async #undoOf(accounts: readonly string[]): Promise<() => Promise<void>> {
    const before: [string, string | AppError][] = []
    for (const account of accounts) before.push([account, await this.#readOrFailure(account)])
    return async () => {
      for (const [account, secret] of before) await this.#putBack(account, secret)
    }
  }

  async #putBack(account: string, before: string | AppError): Promise<void> {
    if (typeof before === 'string') await this.#kept.keep(account, before)
    else if (before.code === 'secret_missing') await this.#kept.forget(account)
    else this.#kept.forgetInMemory(account)
  }

  /**
   * Takes the previous secret, then the current one: where the second stays, the first is put back.
   * A keychain that is missing altogether has nothing to remove within reach; one that is locked or
   * refuses may hold the secret still.
   *
   * @throws AppError `keychain_locked`, `keychain_refused`; everything is as before then
   */
  async forget(profile: ConnectTenant): Promise<void> {
    const { id, secretGeneration } = profile
    const wasKept = this.placed(profile).secretPlace === 'keychain'
    const previous = previousAccountOf(id)
    const before = wasKept ? await this.#readOrFailure(id) : null
    if (before instanceof AppError && !HOLDS_NOTHING.has(before.code)) throw before
    const undo = secretGeneration < 2 ? null : await this.#undoOf([previous])
    try {
      for (const account of [previous, id]) await this.#forgetOne(account, wasKept)
    } catch (error) {
      await undo?.().catch(() => undefined)
      // What does not answer may yet do as it was told.
      if (typeof before === 'string' && isSilent(error)) await this.#kept.keep(id, before)
      throw error
    }
  }

  /** Both secrets of a tenant that has no row. Throws like `KeptSecrets.forget`. */
  async forgetOf(id: string): Promise<void> {
    for (const account of [previousAccountOf(id), id]) await this.#kept.forget(account)
  }

  async #forgetOne(account: string, wasKept: boolean): Promise<void> {
    try {
      await this.#kept.forget(account)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (wasKept && error.code !== 'keychain_missing') throw error
    }
  }

  async #readQuietly(account: string): Promise<string | null> {
    const answer = await this.#readOrFailure(account)
    return typeof answer === 'string' ? answer : null
  }

  async #readOrFailure(account: string): Promise<string | AppError> {
    try {
      return await this.#kept.read(account)
    } catch (error) {
      if (error instanceof AppError) return error
      throw error
    }
  }
}

const HOLDS_NOTHING: ReadonlySet<AppError['code']> = new Set(['secret_missing', 'keychain_missing'])

function isSilent(error: unknown): boolean {
  return error instanceof AppError && error.code === 'keychain_silent'
}

/** The account under which a tenant's previous secret is kept. */
export function previousAccountOf(id: string): string {
  return `${id}#previous`
}
