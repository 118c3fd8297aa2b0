import { compactVerify, decodeProtectedHeader } from 'jose'

export type Claims = Readonly<Record<string, unknown>>

/** A symmetric token as this site reads it. `claims` of a bad signature are there, but unproved. */
export type TokenReading =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'algorithm'; readonly algorithm: string }
  | { readonly kind: 'signature'; readonly claims: Claims }
  | { readonly kind: 'read'; readonly claims: Claims }

/** Reads a compact JWS signed by HS256 with the UTF-8 bytes of a secret; nothing else is taken. */
export async function readSignedToken(token: string, secret: string): Promise<TokenReading> {
  const algorithm = algorithmOf(token)
  const claims = claimsOf(token)
  if (algorithm === null || claims === null) return { kind: 'unreadable' }
  if (algorithm !== 'HS256') return { kind: 'algorithm', algorithm }
  try {
    await compactVerify(token, new TextEncoder().encode(secret), { algorithms: ['HS256'] })
    return { kind: 'read', claims }
  } catch {
    return { kind: 'signature', claims }
  }
}

export function textClaim(claims: Claims, name: string): string | null {
  const value = claims[name]
  return typeof value === 'string' ? value : null
}

/** Null also where the number is written as text: both of Atlassian's sides insist on a number. */
export function numberClaim(claims: Claims, name: string): number | null {
  const value = claims[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

function algorithmOf(token: string): string | null {
  try {
    return decodeProtectedHeader(token).alg ?? ''
  } catch {
    return null
  }
}

function claimsOf(token: string): Claims | null {
  const parts = token.split('.')
  if (parts.length !== 3) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Claims)
      : null
  } catch {
    return null
  }
}
