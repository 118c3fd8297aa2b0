import type { Interrupted } from '../../contract/database.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import type { InTurn } from '../in-turn.ts'
import type { Unfinished } from '../ports.ts'
import type { TenantIndex } from './tenant-index.ts'
import type { TenantSecrets } from './tenant-secrets.ts'

export type Noted = Pick<TenantProfile, 'id' | 'name' | 'secretGeneration'>

/** What is noted before the keychain is changed for a tenant. */
export function begun(work: Unfinished['work'], { id, name, secretGeneration }: Noted): Unfinished {
  return { tenantId: id, work, name, generation: secretGeneration }
}

/**
 * Settles what a kill left between the keychain and the rows. Without a row, what was added or removed
 * belongs to nobody and is removed, with what others keep of it; what lay there before an adding is put back. With one, the keychain
 * may hold the secret of the next generation already, and the one of today as the previous: both are
 * read from then on. Answers null where there was nothing to settle, or it cannot be settled now and
 * the note stays.
 */
export async function settle(
  { generation, ...interrupted }: Unfinished,
  tools: {
    readonly index: TenantIndex
    readonly secrets: TenantSecrets
    readonly writes: InTurn
    /** Lets go of what others keep of a tenant. */
    readonly leave?: ((id: string) => Promise<void>) | undefined
  },
): Promise<Interrupted | null> {
  const { tenantId, work } = interrupted
  const { index, secrets, writes, leave } = tools
  try {
    if (index.find(tenantId) === null) {
      // A row that was there is set aside now, and may be put back.
      if (work === 'renew') return null
      if (work === 'remove') await leave?.(tenantId)
      if (work === 'add-over') {
        if (!(await secrets.restoreEarlier(tenantId))) return null
        if (generation > 1) await secrets.forgetPrevious(tenantId)
      } else await secrets.forgetOf(tenantId)
      await writes.run(() => index.change({ ends: tenantId }))
      return interrupted
    }
    if (work === 'add-over') await secrets.forgetEarlier(tenantId)
    return await writes.run(async () => {
      const profile = index.get(tenantId)
      const late = work === 'renew' && profile.secretGeneration < generation
      const put = late ? [{ ...profile, secretGeneration: generation }] : []
      await index.change({ put, ends: tenantId })
      return late ? interrupted : null
    })
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

/** The note is let go; where it cannot be, the next start finds nothing to settle. */
export async function letGo(index: TenantIndex, id: string): Promise<void> {
  await index.change({ ends: id }).catch(() => undefined)
}
