import type { TenantSecret } from '../claims/whose.ts'
import { AppError } from '../errors.ts'
import type { TenantBook } from '../tenants/tenant-book.ts'

/**
 * The secrets of these tenants, current and previous, one after another: each is one question to
 * the keychain, so they are read only as far as somebody asks. A tenant whose secret cannot be
 * read is passed over.
 */
export async function* tenantSecretsOf(tenants: TenantBook, ids: readonly string[]): AsyncGenerator<TenantSecret> {
  for (const id of ids) {
    const { name, appKey, clientKey, oauthClientId } = tenants.get(id)
    const known = { tenantId: id, name, appKey, clientKey, oauthClientId }
    const current = await readable(tenants.secretOf(id))
    if (current !== null) yield { ...known, generation: 'current', secret: current }
    const previous = await tenants.previousSecretOf(id)
    if (previous !== null) yield { ...known, generation: 'previous', secret: previous }
  }
}

async function readable(secret: Promise<string>): Promise<string | null> {
  try {
    return await secret
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
