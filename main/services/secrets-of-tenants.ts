import type { TenantSecret } from '../claims/signing/whose.ts'
import { AppError } from '../errors.ts'
import type { Tenants } from '../tenants/tenants.ts'

/**
 * The secrets of these tenants, current and previous, one after another: each is one question to
 * the keychain, so they are read only as far as somebody asks. A tenant whose secret cannot be
 * read is passed over. A keychain that is locked or refuses may put a prompt on the screen for each
 * question: it is asked no more, and only what memory holds is read. An aborted signal is thrown.
 */
export async function* tenantSecretsOf(
  tenants: Tenants,
  ids: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<TenantSecret> {
  let keychainAnswers = true
  for (const id of ids) {
    signal?.throwIfAborted()
    const { name, appKey, clientKey, oauthClientId, secretPlace } = tenants.get(id)
    if (!keychainAnswers && secretPlace !== 'memory') continue
    const known = { tenantId: id, name, appKey, clientKey, oauthClientId }
    const current = await readable(tenants.secretOf(id))
    if (typeof current === 'string') yield { ...known, generation: 'current', secret: current }
    else if (current.code !== 'secret_missing') keychainAnswers = false
    if (!keychainAnswers) continue
    const previous = await tenants.previousSecretOf(id)
    if (previous !== null) yield { ...known, generation: 'previous', secret: previous }
  }
}

async function readable(secret: Promise<string>): Promise<string | AppError> {
  try {
    return await secret
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}
