import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import type { InTurn } from '../in-turn.ts'
import type { TenantFollower } from './payload-saver.ts'
import type { TenantIndex } from './tenant-index.ts'
import type { TenantSecrets } from './tenant-secrets.ts'
import { begun, settle } from './unfinished.ts'

interface RemovalTools {
  readonly index: TenantIndex
  readonly secrets: TenantSecrets
  readonly turns: { readonly secrets: InTurn; readonly writes: InTurn }
  readonly leave: TenantFollower['leave'] | undefined
}

/** Tenants that have no row any more, and whose secrets are still there. */
export class UndoableRemovals {
  readonly #tools: RemovalTools
  readonly #begun = new Map<string, { readonly profile: TenantProfile }>()

  constructor(tools: RemovalTools) {
    this.#tools = tools
  }

  /** Whether a tenant of this id can be had again. */
  has(id: string): boolean {
    return this.#begun.has(id)
  }

  /**
   * Removes the profile alone, and notes that the secrets are to follow: with what this answers, or at
   * the next start.
   *
   * @throws AppError `tenant_unknown`, `keychain_locked`, `keychain_refused`, `document_unwritable`
   */
  begin(id: string): Promise<() => Promise<void>> {
    const { index, secrets, turns } = this.#tools
    return turns.secrets.run(async () => {
      await secrets.refuseUnreachable(index.get(id))
      const removal = await turns.writes.run(async () => {
        const profile = index.get(id)
        await index.change({ drop: [id], begins: begun('remove', profile) })
        // Of its own: what was taken back may be removed once more.
        const begins = { profile }
        this.#begun.set(id, begins)
        return begins
      })
      return () => this.#end(removal)
    })
  }

  /** @throws AppError `tenant_unknown` where it is gone for good, `document_unwritable` */
  undo(id: string): Promise<TenantProfile> {
    const { index, secrets, turns } = this.#tools
    return turns.writes.run(async () => {
      const removal = this.#begun.get(id)
      // Whoever takes it out of the map decides: an end would take its secrets away meanwhile.
      if (removal === undefined || !this.#begun.delete(id) || index.find(id) !== null) {
        throw new AppError('tenant_unknown', 'This tenant cannot be put back any more.', {
          hint: 'Paste its installed payload again.',
        })
      }
      try {
        await index.change({ put: [removal.profile], ends: id })
      } catch (error) {
        this.#begun.set(id, removal)
        throw error
      }
      return secrets.placed(removal.profile)
    })
  }

  /** What the keychain does not let go of now stays noted, for `settle`. */
  #end(removal: { readonly profile: TenantProfile }): Promise<void> {
    const { index, secrets, turns, leave } = this.#tools
    return turns.secrets.run(async () => {
      const { id } = removal.profile
      if (this.#begun.get(id) !== removal || !this.#begun.delete(id)) return
      // It was added anew meanwhile: what lies there is that one's.
      if (index.find(id) !== null) return
      for (const work of await index.unfinished())
        if (work.tenantId === id)
          await settle(work, { index, secrets, writes: turns.writes, leave })
    })
  }
}
