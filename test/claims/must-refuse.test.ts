import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decodeToken } from '../../main/claims/decoding/decode.ts'
import { resignToken } from '../../main/claims/signing/resign.ts'
import { verifyWithSecret } from '../../main/claims/signing/verify.ts'
import { inspectToken } from '../../main/claims/inspect.ts'

const SECRET = 'a-shared-secret-of-nobody'
const segment = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function signed(header: string): string {
  const input = `${Buffer.from(header).toString('base64url')}.${segment({ iss: 'key' })}`
  return `${input}.${createHmac('sha256', SECRET).update(input).digest('base64url')}`
}

describe('a token whose signature holds and that must be refused all the same', () => {
  it.each([
    ['{"alg":["HS256"]}', 'HS256 only'],
    ['{"alg":"HS256","crit":["exp"]}', 'RFC 7515'],
    ['{"alg":"HS256","crit":[]}', 'RFC 7515'],
    ['{"alg":"HS256","b64":false}', 'RFC 7797'],
    ['{"alg":"HS256","b64":false,"crit":["b64"]}', 'RFC 7515'],
    ['{"alg":"HS256","b64":"true"}', 'RFC 7797'],
    ['{"alg":"HS256","zip":"DEF"}', 'RFC 7516'],
    ['{"alg":"constructor"}', 'HS256 only'],
    ['{"alg":"__proto__"}', 'HS256 only'],
    ['{"alg":"toString"}', 'HS256 only'],
    ['{"alg":{"toString":null}}', 'HS256 only'],
  ])('%s', async (header, why) => {
    const token = signed(header)
    const decoded = decodeToken(token)
    if (decoded.kind !== 'jws') throw new Error('not read')
    const verification = verifyWithSecret(decoded, SECRET, 'the secret')
    expect(verification).toMatchObject({ state: 'not-verified' })
    expect(JSON.stringify(verification)).toContain(why)
    const secrets = [
      {
        tenantId: 't',
        name: 'Acme',
        appKey: 'key',
        clientKey: 'c',
        generation: 'current',
        secret: SECRET,
      },
    ] as const
    const reading = await inspectToken(token, { nowSeconds: 0, tenant: null, secrets })
    expect(reading.verified).toBe('not-verified')
    expect(reading.signedBy).toBeNull()
  })

  it('is verified with b64 as every JWT has it', () => {
    const decoded = decodeToken(signed('{"alg":"HS256","b64":true}'))
    if (decoded.kind !== 'jws') throw new Error('not read')
    expect(verifyWithSecret(decoded, SECRET, 'x').state).toBe('yes')
  })

  it.each(['constructor', '__proto__', 'toString', 'HS257', ['HS256']])(
    '%j signs nothing',
    (alg) => {
      const claims = { iss: 'key' }
      const order = { header: { alg }, claims, secret: SECRET, issueAtSeconds: null, hashFor: null }
      expect(() => resignToken(order)).toThrow(
        expect.objectContaining({ code: 'token_unreadable' }),
      )
    },
  )
})
