import type { SecretPlace, ConnectTenant } from '../../contract/tenants.ts'
import { AppError, falseIfExpected } from '../errors.ts'
import { secretMissing } from './kept-secrets.ts'
import type { KeptSecrets } from './kept-secrets.ts'
import type { SecretStanding } from './tenant-merge.ts'

export interface Kept {
  readonly place: SecretPlace
  /**
   * Puts back what stood there before, for when the profile cannot be written. False where it is not
   * all in the keychain again, or nobody can tell.
   */
  readonly undo: () => Promise<boolean>
}

/** What lies under the id of a tenant that is not there yet: a secret, none (null), or nobody can tell. */
export type Earlier = string | null | AppError

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

  async earlierUnder(id: string): Promise<Earlier> {
    const found = await this.#readOrFailure(id)
    return typeof found !== 'string' && found.code === 'secret_missing' ? null : found
  }

  /** Keeps it beside until `forgetEarlier` or `restoreEarlier`, while another takes its place. */
  async setEarlierAside(id: string, earlier: string): Promise<void> {
    await this.#kept.keep(earlierAccountOf(id), earlier)
  }

  /** Throws like `KeptSecrets.forget`. */
  async forgetEarlier(id: string): Promise<void> {
    await this.#kept.forget(earlierAccountOf(id))
  }

  /**
   * Puts what was set aside in its place again; without any, what lies there is left. False where the
   * keychain does not take it now. Throws like `KeptSecrets.read` and `forget`.
   */
  async restoreEarlier(id: string): Promise<boolean> {
    const aside = await this.#readOrFailure(earlierAccountOf(id))
    if (typeof aside !== 'string') {
      if (aside.code === 'secret_missing') return true
      throw aside
    }
    const isBack = (await this.#kept.keep(id, aside)) === 'keychain'
    if (isBack) await this.forgetEarlier(id)
    else this.#kept.forgetInMemory(id)
    return isBack
  }

  /** Throws like `KeptSecrets.forget`. */
  async forgetPrevious(id: string): Promise<void> {
    await this.#kept.forget(previousAccountOf(id))
  }

  async #undoOf(accounts: readonly string[]): Promise<() => Promise<boolean>> {
    const before: [string, string | AppError][] = []
    for (const account of accounts) before.push([account, await this.#readOrFailure(account)])
    return async () => {
      let isWhole = true
      for (const [account, secret] of before)
        if (!(await this.#putBack(account, secret))) isWhole = false
      return isWhole
    }
  }

  async #putBack(account: string, before: string | AppError): Promise<boolean> {
    if (typeof before === 'string') return (await this.#kept.keep(account, before)) === 'keychain'
    if (before.code === 'secret_missing')
      return this.#kept.forget(account).then(() => true, falseIfExpected)
    this.#kept.forgetInMemory(account)
    return !this.#kept.mayYetTake(account)
  }

  /**
   * Takes what was set aside and the previous secret, then the current one: where that stays, the
   * previous is put back.
   * A keychain that is missing altogether has nothing to remove within reach; one that is locked or
   * refuses may hold the secret still.
   *
   * @throws AppError `keychain_locked`, `keychain_refused`; everything is as before then
   */
  async forget(profile: ConnectTenant): Promise<void> {
    const { id, secretGeneration } = profile
    const wasKept = this.placed(profile).secretPlace === 'keychain'
    const previous = previousAccountOf(id)
    const before = await this.refuseUnreachable(profile)
    const undo = secretGeneration < 2 ? null : await this.#undoOf([previous])
    try {
      for (const account of [earlierAccountOf(id), previous, id])
        await this.#forgetOne(account, wasKept)
    } catch (error) {
      await undo?.()
      // What does not answer may yet do as it was told.
      if (typeof before === 'string' && isSilent(error)) await this.#kept.keep(id, before)
      throw error
    }
  }

  /**
   * The secret as the keychain has it now; null where it has none, or was not given any.
   *
   * @throws AppError `keychain_locked`, `keychain_refused`: it may hold it, and nobody can take it out
   */
  async refuseUnreachable(profile: ConnectTenant): Promise<string | null> {
    if (this.placed(profile).secretPlace !== 'keychain') return null
    const found = await this.#readOrFailure(profile.id)
    if (typeof found === 'string') return found
    if (HOLDS_NOTHING.has(found.code)) return null
    throw found
  }

  /** All secrets of a tenant that has no row. Throws like `KeptSecrets.forget`. */
  async forgetOf(id: string): Promise<void> {
    for (const account of [earlierAccountOf(id), previousAccountOf(id), id])
      await this.#kept.forget(account)
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

/** The id of the tenant whose secret lies under this account; null where it is no tenant's. */
export function ownerOf(account: string): string | null {
  const [, id] = /^([0-9a-f]{32})(?:#(?:previous|earlier))?$/.exec(account) ?? []
  return id ?? null
}

/** Where the keychain has what lay under a tenant's id before the tenant was there, while it is added. */
function earlierAccountOf(id: string): string {
  return `${id}#earlier`
}

/** The account under which a tenant's previous secret is kept. */
export function previousAccountOf(id: string): string {
  return `${id}#previous`
}
