import { createHmac, timingSafeEqual } from 'node:crypto'
import type { SecretSlip } from '../../../contract/claims.ts'
import type { DecodedJws } from '../decoding/decode.ts'

/** Three outcomes that stay three: `not-verified` means that nobody checked. */
export type Verification =
  | { readonly state: 'yes'; readonly how: string }
  | { readonly state: 'no'; readonly how: string; readonly slip: SecretSlip | null }
  | { readonly state: 'not-verified'; readonly why: string }

const hmacDigests: ReadonlyMap<unknown, string> = new Map([
  ['HS256', 'sha256'],
  ['HS384', 'sha384'],
  ['HS512', 'sha512'],
])

/** Node's name of the digest; undefined for what is no algorithm of a shared secret, or no text. */
export function hmacDigestOf(algorithm: unknown): string | undefined {
  return hmacDigests.get(algorithm)
}

/** Whether the header names an algorithm that a shared secret can check. */
export function isHmac(token: DecodedJws): boolean {
  return hmacDigestOf(token.header['alg']) !== undefined
}

/**
 * Why nobody may call the token verified, whatever its signature; null where that counts.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7515#section-4.1.11 for `crit`
 * @see https://www.rfc-editor.org/rfc/rfc7797#section-3 for `b64`
 */
export function whyUnverifiable({ header }: Pick<DecodedJws, 'header'>): string | null {
  if (Object.hasOwn(header, 'crit'))
    return 'Its header has crit: who does not know everything named there must refuse the token (RFC 7515, 4.1.11), and neither Atlassian nor Understudy does.'
  if (Object.hasOwn(header, 'b64') && header['b64'] !== true)
    return 'Its header has b64: the signature would cover a payload that is not encoded (RFC 7797), which no JWT may have.'
  if (Object.hasOwn(header, 'zip'))
    return 'Its header has zip, which belongs to encrypted tokens (RFC 7516, 4.1.3): readers do not agree on what the signed claims are.'
  return null
}

/** Tells whether the token's signature is the HMAC under a secret. */
export type SignatureCheck = (secret: string | Uint8Array) => boolean

/**
 * A check for many secrets: true where the signature is the HMAC of the signing input under the
 * secret's UTF-8 bytes. Compared in constant time. Always false for an algorithm other than HS256,
 * HS384 and HS512, and for a header that must be refused.
 */
export function signatureCheck(token: DecodedJws): SignatureCheck {
  const digest = hmacDigestOf(token.header['alg'])
  if (digest === undefined || whyUnverifiable(token) !== null) return () => false
  const given = Buffer.from(token.signature, 'base64url')
  const input = Buffer.from(token.signingInput)
  return (secret) => {
    const expected = createHmac(digest, secret).update(input).digest()
    return expected.length === given.length && timingSafeEqual(expected, given)
  }
}

/** Verifies with one shared secret; where that fails, looks for a slip that explains it. */
export function verifyWithSecret(token: DecodedJws, secret: string, whose: string): Verification {
  if (!isHmac(token)) {
    return {
      state: 'not-verified',
      why: `A shared secret checks HS256 only, and this token says ${JSON.stringify(token.header['alg'] ?? null)}.`,
    }
  }
  const why = whyUnverifiable(token)
  if (why !== null) return { state: 'not-verified', why }
  const holds = signatureCheck(token)
  if (holds(secret)) return { state: 'yes', how: `by ${whose}` }
  return { state: 'no', how: `by ${whose}`, slip: slipOf(holds, secret) }
}

const SLIPS: readonly (readonly [SecretSlip, (secret: string) => string | Uint8Array | null])[] = [
  [
    'base64-decoded',
    (secret) => (/^[\w+/-]+={0,2}$/.test(secret) ? Buffer.from(secret, 'base64') : null),
  ],
  [
    'hex-decoded',
    (secret) => (/^(?:[0-9a-f]{2})+$/i.test(secret) ? Buffer.from(secret, 'hex') : null),
  ],
  ['line-break-after', (secret) => `${secret}\n`],
  ['line-break-after', (secret) => `${secret}\r\n`],
  ['white-space-around', (secret) => (secret.trim() === secret ? null : secret.trim())],
  ['white-space-around', (secret) => `${secret} `],
  ['white-space-around', (secret) => ` ${secret}`],
  ['quoted', (secret) => `"${secret}"`],
  ['base64-encoded', (secret) => Buffer.from(secret).toString('base64')],
]

function slipOf(holds: SignatureCheck, secret: string): SecretSlip | null {
  for (const [slip, alter] of SLIPS) {
    const altered = alter(secret)
    if (altered !== null && altered.length > 0 && holds(altered)) return slip
  }
  return null
}
