import { createHmac, timingSafeEqual } from 'node:crypto'
import type { SecretSlip } from '../../../contract/claims.ts'
import type { DecodedJws } from '../decoding/decode.ts'

/** Three outcomes that stay three: `not-verified` means that nobody checked. */
export type Verification =
  | { readonly state: 'yes'; readonly how: string }
  | { readonly state: 'no'; readonly how: string; readonly slip: SecretSlip | null }
  | { readonly state: 'not-verified'; readonly why: string }

export const hmacDigests: Readonly<Record<string, string>> = {
  HS256: 'sha256',
  HS384: 'sha384',
  HS512: 'sha512',
}

/** Whether the header names an algorithm that a shared secret can check. */
export function isHmac(token: DecodedJws): boolean {
  return hmacDigests[String(token.header['alg'])] !== undefined
}

/** Tells whether the token's signature is the HMAC under a secret. */
export type SignatureCheck = (secret: string | Uint8Array) => boolean

/**
 * A check for many secrets: true where the signature is the HMAC of the signing input under the
 * secret's UTF-8 bytes. Compared in constant time. Always false for an algorithm other than HS256,
 * HS384 and HS512.
 */
export function signatureCheck(token: DecodedJws): SignatureCheck {
  const digest = hmacDigests[String(token.header['alg'])]
  if (digest === undefined) return () => false
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
