import type { Interrupted } from '../../contract/database.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import type { Unfinished } from '../ports.ts'
import type { TenantIndex } from './tenant-index.ts'
import type { TenantSecrets } from './tenant-secrets.ts'

/** What is noted before the keychain is changed for a tenant. */
export function begun(
  work: Unfinished['work'],
  { id, name, secretGeneration }: Pick<TenantProfile, 'id' | 'name' | 'secretGeneration'>,
): Unfinished {
  return { tenantId: id, work, name, generation: secretGeneration }
}

/**
 * Settles what a kill left between the keychain and the rows. Without a row, secrets belong to nobody
 * and are removed. With one, the keychain may hold the secret of the next generation already, and the
 * one of today as the previous: both are read from then on. Answers null where there was nothing to
 * settle, or the keychain cannot be asked now and the note stays.
 */
export async function settle(
  { generation, ...interrupted }: Unfinished,
  tools: {
    readonly index: TenantIndex
    readonly secrets: TenantSecrets
    /** Runs when no other write of a profile is under way. */
    readonly writing: <T>(work: () => Promise<T>) => Promise<T>
  },
): Promise<Interrupted | null> {
  const { tenantId, work } = interrupted
  const { index, secrets, writing } = tools
  try {
    if (index.find(tenantId) === null) {
      await secrets.forgetOf(tenantId)
      await writing(() => index.change({ ends: tenantId }))
      return interrupted
    }
    return await writing(async () => {
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
