import { SignJWT } from 'jose'
import type { JWTPayload } from 'jose'
import { AppError } from '../errors.ts'

const encoder = new TextEncoder()

/**
 * Signs claims as Connect does: HS256 keyed with the UTF-8 bytes of the shared secret, which is
 * taken as it is and never decoded as base64. Claims keep their order. Secrets of any length sign:
 * RFC 7518 asks for 256 bits, Atlassian's own vectors use fewer.
 *
 * @throws AppError `secret_missing` for an empty secret
 */
export async function signConnectToken(claims: JWTPayload, sharedSecret: string): Promise<string> {
  if (sharedSecret === '') {
    throw new AppError('secret_missing', 'The shared secret is empty.', {
      hint: 'Paste the newest installed payload of this tenant.',
    })
  }
  return await new SignJWT(claims)
    .setProtectedHeader({ typ: 'JWT', alg: 'HS256' })
    .sign(encoder.encode(sharedSecret))
}
