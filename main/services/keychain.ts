import type { Orphans } from '../../contract/keychain.ts'
import { AppError } from '../errors.ts'
import type { FindAccounts } from '../ports.ts'
import type { TenantChanges } from '../tenants/tenant-changes.ts'
import { ownerOf } from '../tenants/tenant-secrets.ts'
import type { AppFacts } from './app.ts'
import type { DatabaseService } from './database.ts'

interface KeychainTools {
  readonly findAccounts: FindAccounts
  readonly tenants: Pick<TenantChanges, 'ownerless' | 'forgetOwnerless'>
  readonly database: Pick<DatabaseService, 'setAside' | 'copy' | 'thread' | 'place'>
  readonly facts: Pick<AppFacts, 'setAside' | 'readOnly' | 'notCarriedOver'>
}

/** A file that holds tenants and was set aside at this start. */
const HOLDS_TENANTS = /(?:^|[\\/])(?:understudy|tenants)\.set-aside-/

/** Looks for secrets that belong to no tenant, and removes those that a person says. */
export class KeychainService {
  readonly #tools: KeychainTools

  constructor(tools: KeychainTools) {
    this.#tools = tools
  }

  /**
   * @throws AppError `request_invalid` where not all tenants are known now, `keychain_missing`,
   * `keychain_locked`, `keychain_refused`, `keychain_silent`, and the signal's reason
   */
  async findOrphans(signal?: AbortSignal): Promise<Orphans> {
    this.#refuseUnlessWhole()
    const accounts = await this.#tools.findAccounts(signal)
    const ids = new Set(accounts.map(ownerOf).filter((id) => id !== null))
    return { ids: await this.#tools.tenants.ownerless([...ids]) }
  }

  /** Of these, for good, those that still belong to no tenant. Throws like `findOrphans`. */
  async removeOrphans(ids: readonly string[]): Promise<{ removed: number }> {
    this.#refuseUnlessWhole()
    const known = ids.filter((id) => ownerOf(id) === id)
    return { removed: await this.#tools.tenants.forgetOwnerless(known) }
  }

  /** Where a row is out of sight, its secret would be taken for nobody's. */
  #refuseUnlessWhole(): void {
    const { database, facts } = this.#tools
    const isWhole =
      database.copy === null &&
      database.thread !== 'ended' &&
      database.place === 'own' &&
      database.setAside.every(({ kind }) => kind !== 'tenants') &&
      [...facts.readOnly, ...facts.notCarriedOver].length === 0 &&
      !facts.setAside.some((path) => HOLDS_TENANTS.test(path))
    if (isWhole) return
    throw new AppError(
      'request_invalid',
      'Not all of your tenants can be read now, so nobody can tell which secret belongs to none.',
      {
        hint: 'Settle first what the notices in the window say of files, copies and tenants set aside.',
      },
    )
  }
}
