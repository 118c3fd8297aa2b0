import { createHmac, timingSafeEqual } from 'node:crypto'
import type { SecretSlip } from '../../contract/claims.ts'
import type { DecodedJws } from './decode.ts'

/** Three outcomes that stay three: `not-verified` means that nobody checked. */
export type Verification =
  | { readonly state: 'yes'; readonly how: string }
  | { readonly state: 'no'; readonly how: string; readonly slip: SecretSlip | null }
  | { readonly state: 'not-verified'; readonly why: string }

export const hmacDigests: Readonly<Record<string, string>> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' }

/** Whether the header names an algorithm that a shared secret can check. */
export function isHmac(token: DecodedJws): boolean {
  return hmacDigests[String(token.header['alg'])] !== undefined
}

/**
 * True where the signature is the HMAC of the signing input under the secret's UTF-8 bytes.
 * Compared in constant time. False for an algorithm other than HS256, HS384 and HS512.
 */
export function signatureHolds(token: DecodedJws, secret: string | Uint8Array): boolean {
  const digest = hmacDigests[String(token.header['alg'])]
  if (digest === undefined) return false
  const expected = createHmac(digest, secret).update(token.signingInput).digest()
  const given = Buffer.from(token.signature, 'base64url')
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** Verifies with one shared secret; where that fails, looks for a slip that explains it. */
export function verifyWithSecret(token: DecodedJws, secret: string, whose: string): Verification {
  if (!isHmac(token)) {
    return { state: 'not-verified', why: `A shared secret checks HS256 only, and this token says ${JSON.stringify(token.header['alg'] ?? null)}.` }
  }
  if (signatureHolds(token, secret)) return { state: 'yes', how: `by ${whose}` }
  return { state: 'no', how: `by ${whose}`, slip: slipOf(token, secret) }
}

const SLIPS: readonly (readonly [SecretSlip, (secret: string) => string | Uint8Array | null])[] = [
  ['base64-decoded', (secret) => (/^[\w+/-]+={0,2}$/.test(secret) ? Buffer.from(secret, 'base64') : null)],
  ['hex-decoded', (secret) => (/^(?:[0-9a-f]{2})+$/i.test(secret) ? Buffer.from(secret, 'hex') : null)],
  ['line-break-after', (secret) => `${secret}\n`],
  ['line-break-after', (secret) => `${secret}\r\n`],
  ['white-space-around', (secret) => (secret.trim() === secret ? null : secret.trim())],
  ['white-space-around', (secret) => `${secret} `],
  ['white-space-around', (secret) => ` ${secret}`],
  ['quoted', (secret) => `"${secret}"`],
  ['base64-encoded', (secret) => Buffer.from(secret).toString('base64')],
]

function slipOf(token: DecodedJws, secret: string): SecretSlip | null {
  for (const [slip, alter] of SLIPS) {
    const altered = alter(secret)
    if (altered !== null && altered.length > 0 && signatureHolds(token, altered)) return slip
  }
  return null
}
