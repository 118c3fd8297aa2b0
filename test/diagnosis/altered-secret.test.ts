import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { toldOf } from './told.ts'

const REFUSED =
  'POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token -> 400\n{"error":"invalid_grant"}'
const ASSERTION =
  '{"iss":"urn:atlassian:connect:clientid:eyJob3N0S2V5IjoiYWxkZXIifQ","sub":"urn:atlassian:connect:useraccountid:5e8c0b2fa1","tnt":"https://alder.atlassian.net","aud":"https://oauth-2-authorization-server.services.atlassian.com","iat":1773914870,"exp":1773914925}'

const DUMPS = {
  xxd: '$ xxd shared_secret.bin | tail -1\n00000030: 7851 4c32 7044 7637 6d41 3d0a            xQL2pDv7mA=.',
  hexdump:
    '$ hexdump -C shared-secret | tail -2\n00000030  78 51 4c 32 70 44 76 37  6d 41 3d 0a              |xQL2pDv7mA=.|',
  od: '$ od -c connect.secret | tail -2\n0000060   x   Q   L   2   m   A   =  \\n',
  console: ">>> tenant.shared_secret\n'xQL2pDv7mAATCO91kd+Xq1b7pA==\\n'",
  lengths: 'sharedSecret.length: 65, sharedSecret.trim().length: 64',
  'a count': 'The secret of the payload has 64 characters.\n$ wc -c < connect-secret.txt\n65',
  'open quotes': 'CONNECT_SHARED_SECRET="xQL2pDv7mAATCO91kd+Xq1b7pA==\n"',
  words: 'The shared secret in the vault ends in a stray carriage return, we see.',
}

describe('a secret that was altered on its way into the store', () => {
  it.each(Object.entries(DUMPS))('explains a refused exchange: %s', (_, shown) => {
    expect(toldOf(`${shown}\n\n${REFUSED}`)[0]).toBe('T10 likely')
  })

  it.each(Object.entries(DUMPS))(
    'explains both directions, the place not named: %s',
    (_, shown) => {
      const text = `${shown}\n\nJWT::VerificationError: Signature verification failed\n\nFaraday::BadRequestError: the server responded with status 400\n${ASSERTION}`
      expect(toldOf(text)[0]).toBe('T10 likely')
    },
  )

  it.each(Object.entries(DUMPS))(
    'is the cause of a signature that does not verify: %s',
    (_, shown) => {
      const text = `${shown}\n\nOur Connect app for Jira:\nError: Unable to decodeSymmetric JWT token: Error: Signature verification failed for input: abc with method sha256`
      const [first] = diagnoseText(text).findings
      expect(first?.id).toBe('I07')
      expect(first?.cause).toContain('white space')
    },
  )

  it('shows nothing of the secret itself', () => {
    const { findings } = diagnoseText(`${DUMPS.xxd}\n\n${REFUSED}`)
    expect(JSON.stringify(findings)).not.toMatch(/7851|xQL2/)
  })

  it.each([
    [
      'a secret that ends as it should',
      '$ xxd shared_secret.bin | tail -1\n00000030: 7851 4c32 7044 7637 6d41 3d              xQL2pDv7mA=',
    ],
    [
      'the file of something else',
      '$ xxd body.json | tail -1\n00000030: 7851 4c32 7044 7637 6d41 7d0a            xQL2pDv7mA}.',
    ],
    ['white space that nobody found', 'The shared secret has no trailing newline, I looked.'],
    ['the secret of a webhook of GitHub', 'The GitHub webhook secret has a trailing newline.'],
    ['a length that is right', 'sharedSecret.length: 64, sharedSecret.trim().length: 64'],
  ])('is not told of %s', (_, shown) => {
    expect(toldOf(`${shown}\n\n${REFUSED}`)).not.toContain('T10 likely')
  })

  it.each([
    'The signature check failed because the shared secret had a trailing newline; we trimmed it yesterday, all tenants of our Connect app work again.',
    'How do I strip a trailing newline from the shared secret before it is stored? Connect app for Jira.',
  ])('is not likely where it is mended, or asked of: %s', (text) => {
    expect(toldOf(text)).not.toContain('T10 likely')
  })
})
