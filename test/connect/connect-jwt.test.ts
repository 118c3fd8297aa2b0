import * as atlassianJwt from 'atlassian-jwt'
import { describe, expect, it } from 'vitest'
import { buildConnectClaims, signConnectJwt } from '../../main/connect/connect-jwt.ts'

const facts = {
  appKey: 'com.example.app',
  clientKey: 'jira:1234',
  method: 'GET',
  url: 'https://acme.atlassian.net/wiki/rest/api/user?accountId=x%3Ay',
  baseUrl: 'https://acme.atlassian.net/wiki',
  nowSeconds: 1_764_000_000.5,
}

describe('buildConnectClaims', () => {
  it('names the app, the tenant and the request', () => {
    expect(buildConnectClaims(facts)).toEqual({
      iss: 'com.example.app',
      iat: 1_764_000_000,
      exp: 1_764_000_180,
      qsh: atlassianJwt.createQueryStringHash(
        atlassianJwt.fromMethodAndUrl('GET', facts.url),
        false,
        facts.baseUrl,
      ),
      aud: ['jira:1234'],
    })
  })
})

describe('signConnectJwt', () => {
  it('makes a token that atlassian-jwt verifies', async () => {
    const claims = buildConnectClaims(facts)
    const token = await signConnectJwt(claims, 'secret')
    expect(
      atlassianJwt.decodeSymmetric(token, 'secret', atlassianJwt.SymmetricAlgorithm.HS256),
    ).toEqual(claims)
  })

  it('refuses an empty secret', async () => {
    await expect(signConnectJwt(buildConnectClaims(facts), '')).rejects.toThrow(
      expect.objectContaining({ code: 'secret_missing' }),
    )
  })
})
