import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { buildAssertion, signAssertion } from '../../main/connect/assertion.ts'

const facts = {
  oauthClientId: 'client-1',
  accountId: '557058:c4593f3c-bf2f-4ef5-a5a9-2a2f5f3c1b11',
  baseUrl: 'https://acme.atlassian.net/wiki',
  audience: 'https://oauth-2-authorization-server.services.atlassian.com',
  nowSeconds: 1_764_000_000.9,
}

describe('buildAssertion', () => {
  it("makes the claims of Atlassian's description, in this order", () => {
    expect(JSON.stringify(buildAssertion(facts))).toBe(
      '{"iss":"urn:atlassian:connect:clientid:client-1",' +
        '"sub":"urn:atlassian:connect:useraccountid:557058:c4593f3c-bf2f-4ef5-a5a9-2a2f5f3c1b11",' +
        '"tnt":"https://acme.atlassian.net/wiki",' +
        '"aud":"https://oauth-2-authorization-server.services.atlassian.com",' +
        '"iat":1764000000,"exp":1764000060}',
    )
  })

  it.each([null, '', '  '])('refuses the oauthClientId %j', (oauthClientId) => {
    expect(() => buildAssertion({ ...facts, oauthClientId })).toThrow(
      expect.objectContaining({ code: 'tenant_has_no_oauth_client_id' }),
    )
  })

  it.each(['', ' 557058:a', '557058:a\n', 'urn:atlassian:connect:useraccountid:557058:a'])(
    'refuses the account id %j',
    (accountId) => {
      expect(() => buildAssertion({ ...facts, accountId })).toThrow(
        expect.objectContaining({ code: 'person_unreadable' }),
      )
    },
  )

  it('keeps what is not ASCII in an account id', () => {
    expect(buildAssertion({ ...facts, accountId: '苏千' }).sub).toBe(
      'urn:atlassian:connect:useraccountid:苏千',
    )
  })
})

describe('signAssertion', () => {
  it.each([
    ['of one byte', 's'],
    ['of 36 bytes', '7512836e-9137-48ac-baaf-a1935b96e17a'],
    ['of 400 bytes', 'ATCO'.repeat(100)],
    ['that is no ASCII', 'geheim-ö-宮'],
    ['that could be base64', 'c2VjcmV0'],
  ])('signs with the UTF-8 bytes of a secret %s', async (_, secret) => {
    const claims = buildAssertion(facts)
    const token = await signAssertion(claims, secret)
    const [header = '', payload = '', signature] = token.split('.')
    expect(textOf(header)).toBe('{"typ":"JWT","alg":"HS256"}')
    expect(textOf(payload)).toBe(JSON.stringify(claims))
    expect(signature).toBe(
      createHmac('sha256', Buffer.from(secret, 'utf8'))
        .update(`${header}.${payload}`)
        .digest('base64url'),
    )
  })

  it('refuses an empty secret', async () => {
    await expect(signAssertion(buildAssertion(facts), '')).rejects.toThrow(
      expect.objectContaining({ code: 'secret_missing' }),
    )
  })
})

function textOf(part: string): string {
  return Buffer.from(part, 'base64url').toString()
}
