import { describe, expect, it } from 'vitest'
import {
  assertionClaims,
  carla,
  exchange,
  exchangeFor,
  forge,
  gerd,
  grantType,
  ian,
  mia,
  noon,
  send,
  sign,
  site,
  theApp,
} from './site.ts'
import type { Site } from './site.ts'

const person = 'urn:atlassian:connect:useraccountid:'

function refusal(error: string, sentence: string): object {
  return { error, error_description: `[practice site] ${sentence}` }
}

describe('token endpoint', () => {
  it('exchanges a faultless assertion for a token of 900 seconds', async () => {
    const answer = await exchangeFor(await site())
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('application/json')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers.date).toBe('Mon, 23 Nov 2026 12:00:00 GMT')
    expect(answer.json).toEqual({
      access_token: expect.stringMatching(
        /^understudy-practice\.[\w-]{32}\.[0-9a-f]{8}$/,
      ) as string,
      expires_in: 900,
      token_type: 'Bearer',
    })
  })

  it.each([gerd, carla])('exchanges for %s', async (accountId) => {
    const answer = await exchangeFor(await site(), { sub: `${person}${accountId}` })
    expect(answer.status).toBe(200)
  })

  const wrongClaims: readonly (readonly [
    name: string,
    claims: (at: Site) => object,
    body: object,
  ])[] = [
    [
      'an unknown client id',
      () => ({ iss: 'urn:atlassian:connect:clientid:other' }),
      refusal('invalid_grant', 'No installation has this client id.'),
    ],
    [
      'an undefined client id',
      () => ({ iss: 'urn:atlassian:connect:clientid:undefined' }),
      refusal('invalid_grant', 'No installation has this client id.'),
    ],
    [
      'an issuer without its prefix',
      (at) => ({ iss: at.installed.oauthClientId }),
      refusal('invalid_grant', 'iss must begin with urn:atlassian:connect:clientid:'),
    ],
    [
      'no issuer',
      () => ({ iss: undefined }),
      refusal('invalid_grant', 'iss must begin with urn:atlassian:connect:clientid:'),
    ],
    [
      'the old audience',
      () => ({ aud: 'https://auth.atlassian.io' }),
      { error: 'invalid_grant', error_description: 'Invalid aud: https://auth.atlassian.io' },
    ],
    [
      'an audience with a slash',
      (at) => ({ aud: `${at.authorizationServer}/` }),
      {
        error: 'invalid_grant',
        error_description: expect.stringMatching(
          /^Invalid aud: http:\/\/127\.0\.0\.1:\d+\/$/,
        ) as string,
      },
    ],
    [
      'an audience that is a list',
      (at) => ({ aud: [at.authorizationServer] }),
      refusal('invalid_grant', 'aud must be a string.'),
    ],
    [
      'tnt with a slash',
      (at) => ({ tnt: `${at.baseUrl}/` }),
      refusal('invalid_grant', 'tnt is not the baseUrl of the installation.'),
    ],
    [
      'tnt of another host',
      () => ({ tnt: 'https://acme.atlassian.net' }),
      refusal('invalid_grant', 'tnt is not the baseUrl of the installation.'),
    ],
    [
      'no tnt',
      () => ({ tnt: undefined }),
      refusal('invalid_grant', 'tnt is not the baseUrl of the installation.'),
    ],
    [
      'iat as text',
      () => ({ iat: String(noon) }),
      refusal('invalid_grant', 'iat and exp must be numbers.'),
    ],
    [
      'no exp',
      () => ({ exp: undefined }),
      refusal('invalid_grant', 'iat and exp must be numbers.'),
    ],
    ['exp 61 seconds after iat', () => ({ exp: noon + 61 }), tooFar(61)],
    ['exp in milliseconds', () => ({ exp: (noon + 60) * 1000 }), tooFar((noon + 60) * 1000 - noon)],
    ['a clock 76 seconds fast', () => ({ iat: noon + 76, exp: noon + 135 }), tooFar(135)],
    [
      'a clock 60 seconds slow',
      () => ({ iat: noon - 60, exp: noon }),
      refusal('invalid_grant', 'The assertion has expired.'),
    ],
    [
      'a sub without its prefix',
      () => ({ sub: mia }),
      refusal('invalid_grant', `sub must begin with ${person}`),
    ],
    [
      'a user key',
      () => ({ sub: 'urn:atlassian:connect:userkey:mia' }),
      refusal('invalid_grant', `sub must begin with ${person}`),
    ],
    [
      'an unknown person',
      () => ({ sub: `${person}nobody` }),
      refusal('invalid_grant', 'Nobody has this account id.'),
    ],
    [
      'an inactive person',
      () => ({ sub: `${person}${ian}` }),
      refusal('invalid_grant', 'This account is not active.'),
    ],
    [
      'an app’s user',
      () => ({ sub: `${person}${theApp}` }),
      refusal('invalid_grant', 'An app’s own user is not impersonated.'),
    ],
  ]

  function tooFar(seconds: number): object {
    return {
      error: 'invalid_grant',
      error_description: `Expiration timestamp too far in the future [was ${seconds} seconds from now; please set \`exp\` to no more than 60 seconds after issue time]`,
    }
  }

  it.each(wrongClaims)('refuses %s', async (_name, claims, body) => {
    const at = await site()
    const answer = await exchangeFor(at, { ...claims(at) })
    expect(answer.status).toBe(400)
    expect(answer.json).toEqual(body)
  })

  it.each([
    ['59 seconds', { exp: noon + 59 }],
    ['a clock 60 seconds fast', { iat: noon + 60, exp: noon + 120 }],
    ['a clock 59 seconds slow', { iat: noon - 59, exp: noon + 1 }],
  ])('bears %s', async (_name, claims) => {
    expect((await exchangeFor(await site(), claims)).status).toBe(200)
  })

  const wrongAssertions: readonly (readonly [
    name: string,
    make: (at: Site) => Promise<string> | string,
    sentence: string,
  ])[] = [
    ['no JWT', () => 'abc', 'The assertion is not a JWT.'],
    ['a JWE', () => 'a.b.c.d.e', 'The assertion is not a JWT.'],
    [
      'claims that are no object',
      (at) => forge({ alg: 'HS256' }, [1], at.installed.sharedSecret),
      'The assertion is not a JWT.',
    ],
    [
      'HS512',
      (at) => sign(assertionClaims(at), at.installed.sharedSecret, 'HS512'),
      'The assertion must be signed with HS256.',
    ],
    [
      'alg none',
      (at) => forge({ alg: 'none' }, assertionClaims(at), at.installed.sharedSecret),
      'The assertion must be signed with HS256.',
    ],
    [
      'another secret',
      (at) => sign(assertionClaims(at), 'another secret'),
      'The signature does not match the shared secret.',
    ],
    [
      'a secret with a line end',
      (at) => sign(assertionClaims(at), `${at.installed.sharedSecret}\n`),
      'The signature does not match the shared secret.',
    ],
  ]

  it.each(wrongAssertions)('refuses %s', async (_name, make, sentence) => {
    const at = await site()
    const answer = await exchange(at, { grant_type: grantType, assertion: await make(at) })
    expect(answer.status).toBe(400)
    expect(answer.json).toEqual(refusal('invalid_grant', sentence))
  })

  it.each([
    ['no grant_type', { assertion: 'x' }, refusal('invalid_request', 'grant_type is missing.')],
    [
      'another grant',
      { grant_type: 'client_credentials' },
      refusal('unsupported_grant_type', `grant_type must be ${grantType}`),
    ],
    [
      'no assertion',
      { grant_type: grantType },
      refusal('invalid_request', 'assertion is missing.'),
    ],
    [
      'an empty assertion',
      { grant_type: grantType, assertion: '' },
      refusal('invalid_request', 'assertion is missing.'),
    ],
  ])('refuses %s', async (_name, form, body) => {
    const answer = await exchange(await site(), form)
    expect(answer.status).toBe(400)
    expect(answer.json).toEqual(body)
  })

  it('refuses an endless form', async () => {
    const form = { grant_type: grantType, assertion: 'x'.repeat(70_000) }
    const answer = await exchange(await site(), form)
    expect(answer.status).toBe(413)
    expect(answer.json).toEqual(refusal('invalid_request', 'The form is too long.'))
  })

  it('refuses a JSON body', async () => {
    const answer = await exchange(await site(), {}, { 'content-type': 'application/json' })
    expect(answer.json).toEqual(
      refusal('invalid_request', 'Content-Type must be application/x-www-form-urlencoded'),
    )
  })

  it('refuses a repeated field', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const at = await site()
    const answer = await send(at.authorizationServer, '/oauth2/token', {
      method: 'POST',
      headers,
      body: 'scope=READ&scope=WRITE',
    })
    expect(answer.json).toEqual(refusal('invalid_request', 'scope is repeated.'))
  })

  it('allows 500 requests in five minutes', async () => {
    const at = await site()
    for (let count = 0; count < 500; count += 1) expect((await exchange(at, {})).status).toBe(400)
    const answer = await exchangeFor(at)
    expect(answer.status).toBe(429)
    expect(answer.headers['retry-after']).toBe('300')
    at.time.seconds += 300
    expect((await exchangeFor(at)).status).toBe(200)
  })

  it.each([
    ['GET', '/oauth2/token', 405],
    ['POST', '/oauth/token', 404],
    ['GET', '/', 404],
  ])('answers %s %s with %i', async (method, path, status) => {
    const at = await site()
    expect((await send(at.authorizationServer, path, { method })).status).toBe(status)
  })
})
