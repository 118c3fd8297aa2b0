import type { SecretSlip, Whose } from '../../../contract/claims.ts'
import type { DecodedJws } from '../decoding/decode.ts'
import { CLIENT_ID_URN, idBehind } from '../../connect/urns.ts'
import { firstAudience, text } from '../decoding/claim-values.ts'
import { isHmac, signatureCheck, verifyWithSecret } from './verify.ts'

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
export async function whoseToken(
  token: DecodedJws,
  secrets: TenantSecrets,
  options: WhoseOptions = {},
): Promise<Whose> {
  const chunk = options.chunk ?? CHUNK
  const rest = options.rest ?? nextTurn
  options.signal?.throwIfAborted()
  const { named, others } = byName(token, await gatherSecrets(secrets))
  const holds = signatureCheck(token)
  const byClaims = named.find((secret) => holds(secret.secret))
  if (byClaims !== undefined) return signedBy(byClaims)
  if (isHmac(token)) {
    for (const [index, secret] of others.entries()) {
      if (holds(secret.secret)) return signedBy(secret)
      if ((index + 1) % chunk !== 0) continue
      await rest()
      options.signal?.throwIfAborted()
    }
  }
  return unsigned(token, named, others)
}

/** An app key alone names every tenant of the app; so many are looked at for an altered secret. */
const MOST_SUSPECTS = 20

function unsigned(
  token: DecodedJws,
  named: readonly TenantSecret[],
  others: readonly TenantSecret[],
): Whose {
  const issuer = named.find((secret) => secret.generation === 'current') ?? named[0]
  if (issuer !== undefined) return issuerOnly(issuer, slipOf(token, issuer))
  const suspects = others.filter(({ appKey }) => appKey === token.claims['iss'])
  for (const suspect of suspects.slice(0, MOST_SUSPECTS)) {
    const slip = slipOf(token, suspect)
    if (slip !== null) return issuerOnly(suspect, slip)
  }
  return {
    kind: 'nobody',
    tenants: new Set([...named, ...others].map(({ tenantId }) => tenantId)).size,
  }
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

interface ByName {
  readonly named: readonly TenantSecret[]
  readonly others: readonly TenantSecret[]
}

/**
 * A client key or an oauthClientId names one tenant. An app key names every tenant of the app, so
 * it only counts beside an audience that is the tenant's client key.
 */
function byName(token: DecodedJws, secrets: readonly TenantSecret[]): ByName {
  const issuer = text(token.claims['iss'])
  const audience = firstAudience(token.claims)
  const clientId = idBehind(CLIENT_ID_URN, issuer)
  const named: TenantSecret[] = []
  const others: TenantSecret[] = []
  for (const secret of secrets) {
    const isNamed =
      secret.clientKey === issuer ||
      (clientId !== null && secret.oauthClientId === clientId) ||
      (secret.clientKey === audience && secret.appKey === issuer)
    ;(isNamed ? named : others).push(secret)
  }
  return { named, others }
}

/** A list as it is; anything else is read to its end. */
export async function gatherSecrets(secrets: TenantSecrets): Promise<readonly TenantSecret[]> {
  if (Array.isArray(secrets)) return secrets as readonly TenantSecret[]
  const gathered: TenantSecret[] = []
  for await (const secret of secrets) gathered.push(secret)
  return gathered
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
  if (whose.kind === 'issuer-only')
    return `The issuer is ${whose.name}, but the signature does not hold under its secret.`
  return whose.tenants === 0
    ? 'No tenant is known to compare with.'
    : 'No known tenant signed it or is named by it.'
}
