import type { SecretSlip, Whose } from '../../contract/claims.ts'
import type { DecodedJws } from './decode.ts'
import { CLIENT_ID_URN } from './comparisons.ts'
import { firstAudience, text } from './kinds.ts'
import { isHmac, signatureHolds, verifyWithSecret } from './verify.ts'

/** One secret of one tenant. The secret stays in main. */
export interface TenantSecret {
  readonly tenantId: string
  readonly name: string
  readonly appKey: string
  readonly clientKey: string
  readonly oauthClientId?: string | null
  readonly generation: 'current' | 'previous'
  readonly secret: string
}

export type TenantSecrets = Iterable<TenantSecret> | AsyncIterable<TenantSecret>

export interface WhoseOptions {
  /** Secrets tried before the event loop gets a turn. */
  readonly chunk?: number
  /** Lets other work run; replaced by tests that count. */
  readonly rest?: () => Promise<void>
  readonly signal?: AbortSignal
}

const CHUNK = 200

/**
 * Finds the tenant that a token belongs to: first among those its iss and aud name, then by the
 * signature under every tenant's secret, one HMAC a secret, with a turn of the event loop after
 * each `chunk`. An RS256 token is told by its claims alone.
 */
export async function whoseToken(token: DecodedJws, secrets: TenantSecrets, options: WhoseOptions = {}): Promise<Whose> {
  const chunk = options.chunk ?? CHUNK
  const rest = options.rest ?? nextTurn
  const named: TenantSecret[] = []
  const others: TenantSecret[] = []
  const tenants = new Set<string>()
  let seen = 0
  for await (const secret of inTurns(secrets)) {
    options.signal?.throwIfAborted()
    tenants.add(secret.tenantId)
    ;(isNamedBy(token, secret) ? named : others).push(secret)
    seen += 1
    if (seen % (chunk * 10) === 0) await rest()
  }
  const byClaims = named.find((secret) => signatureHolds(token, secret.secret))
  if (byClaims !== undefined) return signedBy(byClaims)
  if (isHmac(token)) {
    for (const [index, secret] of others.entries()) {
      if (signatureHolds(token, secret.secret)) return signedBy(secret)
      if ((index + 1) % chunk !== 0) continue
      await rest()
      options.signal?.throwIfAborted()
    }
  }
  return unsigned(token, named, others, tenants.size)
}

/** An app key alone names every tenant of the app; so many are looked at for an altered secret. */
const MOST_SUSPECTS = 20

function unsigned(token: DecodedJws, named: readonly TenantSecret[], others: readonly TenantSecret[], tenants: number): Whose {
  const issuer = named.find((secret) => secret.generation === 'current') ?? named[0]
  if (issuer !== undefined) return issuerOnly(issuer, slipOf(token, issuer))
  const suspects = others.filter(({ appKey }) => appKey === token.claims['iss'])
  for (const suspect of suspects.slice(0, MOST_SUSPECTS)) {
    const slip = slipOf(token, suspect)
    if (slip !== null) return issuerOnly(suspect, slip)
  }
  return { kind: 'nobody', tenants }
}

function issuerOnly({ tenantId, name }: TenantSecret, slip: SecretSlip | null): Whose {
  return { kind: 'issuer-only', tenantId, name, slip }
}

function slipOf(token: DecodedJws, { secret, name }: TenantSecret): SecretSlip | null {
  const verification = verifyWithSecret(token, secret, name)
  return verification.state === 'no' ? verification.slip : null
}

function signedBy({ tenantId, name, generation }: TenantSecret): Whose {
  return { kind: 'signed', tenantId, name, generation }
}

/**
 * A client key or an oauthClientId names one tenant. An app key names every tenant of the app, so
 * it only counts beside an audience that is the tenant's client key.
 */
function isNamedBy(token: DecodedJws, secret: TenantSecret): boolean {
  const issuer = text(token.claims['iss'])
  if (issuer === secret.clientKey) return true
  if (typeof secret.oauthClientId === 'string' && issuer === `${CLIENT_ID_URN}${secret.oauthClientId}`) return true
  return issuer === secret.appKey && firstAudience(token.claims) === secret.clientKey
}

/** A plain list needs no promise a row. */
async function* inTurns(secrets: TenantSecrets): AsyncGenerator<TenantSecret> {
  yield* secrets
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

/** One sentence for a person; the same in the window and in the terminal. */
export function whoseWords(whose: Whose): string {
  if (whose.kind === 'signed') {
    return whose.generation === 'current'
      ? `Signed by ${whose.name}’s current secret.`
      : `Signed by ${whose.name}’s previous secret: it was replaced since.`
  }
  if (whose.kind === 'issuer-only') return `The issuer is ${whose.name}, but the signature does not hold under its secret.`
  return whose.tenants === 0 ? 'No tenant is known to compare with.' : 'No known tenant signed it or is named by it.'
}
