import type { ClaimsReading } from '../../contract/claims.ts'
import { readTokenForTenant } from '../claims/inspect.ts'
import type { Clock } from '../ports.ts'
import type { Tenants } from '../tenants/tenants.ts'
import { unlessLate } from '../until-aborted.ts'
import type { ReadToken } from './perform.ts'

/** Tokens whose reading is kept: an assertion is shown beside every request its access token served. */
const MOST_KEPT = 200

/**
 * An answer that is there waits no longer than this for a check of its tokens. The keychain gave the
 * secret for signing a moment before, so one that takes longer hangs or has a prompt on the screen.
 */
const MOST_WAIT_MS = 1000

/**
 * Explains a token of our own exchange. Its signature is checked with the tenant's secret; where
 * the keychain does not give it, the reading says that nobody has checked. An assertion is read
 * once, as of when it was sent: reading it again would ask the keychain on the way of each request.
 * Of an opaque token nothing can be read, however often it is sent.
 */
export function usedTokenReader(tools: {
  readonly tenants: Pick<Tenants, 'secretOf' | 'previousSecretOf'>
  readonly clock: Clock
  readonly waitMs?: number
}): ReadToken {
  const { tenants, clock, waitMs = MOST_WAIT_MS } = tools
  const readings = new Map<string, ClaimsReading>()
  return async ({ token, carriedBy }, tenant, request, signal) => {
    const read = readings.get(token)
    if (read !== undefined) return read
    // Opaque by its word, whatever it looks like; a bearer that no server answered was made here.
    const opaque = carriedBy === 'answer-access-token'
    const check = opaque
      ? {}
      : await unlessLate(secretsOf(tenants, tenant.id), { ms: waitMs, signal }, () => null)
    const reading = readTokenForTenant({
      token,
      tenant,
      nowSeconds: Math.floor(clock.now() / 1000),
      request: opaque || carriedBy === 'form-assertion' ? null : request,
      accessToken: opaque,
      ...(check ?? { whyNotVerified: 'The keychain did not answer in time.' }),
    })
    const isLasting = carriedBy === 'form-assertion' || (opaque && reading.header === null)
    if (isLasting && check !== null) readings.set(token, reading)
    const oldest = readings.keys().next().value
    if (readings.size > MOST_KEPT && oldest !== undefined) readings.delete(oldest)
    return reading
  }
}

async function secretsOf(
  tenants: Pick<Tenants, 'secretOf' | 'previousSecretOf'>,
  tenantId: string,
): Promise<{ verify?: { secret: string; previousSecret: string | null } }> {
  try {
    const secret = await tenants.secretOf(tenantId)
    return { verify: { secret, previousSecret: await tenants.previousSecretOf(tenantId) } }
  } catch {
    return {}
  }
}
