import { describe, expect, it } from 'vitest'
import type { TokenKind } from '../../contract/claims.ts'
import { inspectToken, readTokenForTenant } from '../../main/claims/inspect.ts'
import {
  acme,
  API_TOKEN,
  assertionClaims,
  connectClaims,
  contextClaims,
  forgeClaims,
  hs256,
  IFRAME,
  inboundClaims,
  lifecycleClaims,
  NOW,
  REQUEST,
  rs256,
  SECRET,
  segment,
  sessionClaims,
} from './made-tokens.ts'

const jwe = `${segment({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.a2V5.aXY.Y2lwaGVy.dGFn`

const ALONE: readonly (readonly [TokenKind, string, string])[] = [
  ['assertion', 'an assertion', hs256(assertionClaims())],
  [
    'assertion',
    'an assertion with is for iss and a bare sub',
    hs256({
      ...assertionClaims({ iss: undefined, sub: 'x' }),
      is: 'urn:atlassian:connect:clientid:x',
    }),
  ],
  [
    'assertion',
    'an assertion known by its aud alone',
    hs256(assertionClaims({ iss: 'x', sub: 'y', tnt: undefined })),
  ],
  ['connect-jwt', 'the app’s JWT', hs256(connectClaims())],
  ['connect-jwt', 'the app’s JWT without aud', hs256(connectClaims({ aud: undefined }))],
  [
    'connect-jwt',
    'the app’s JWT without qsh',
    hs256(connectClaims({ aud: undefined, qsh: undefined })),
  ],
  ['inbound-jwt', 'Jira’s JWT', hs256(inboundClaims())],
  [
    'inbound-jwt',
    'Jira’s JWT to a webhook, without a user',
    hs256(inboundClaims({ sub: undefined, context: undefined })),
  ],
  ['context-jwt', 'a context JWT', hs256(contextClaims())],
  ['session-token', 'a session token', hs256(sessionClaims())],
  [
    'session-token',
    'a session token without a user or context',
    hs256(sessionClaims({ sub: undefined, context: undefined })),
  ],
  ['lifecycle-jwt', 'a lifecycle JWT', rs256(lifecycleClaims())],
  ['forge-invocation-token', 'a Forge invocation token', rs256(forgeClaims())],
  [
    'other-jwt',
    'a 3LO token',
    rs256({
      iss: 'https://auth.atlassian.com',
      sub: 'x',
      aud: 'y',
      scope: 'read:jira-work',
      iat: NOW,
      exp: NOW + 60,
    }),
  ],
  [
    'other-jwt',
    'the example of jwt.io',
    hs256({ sub: '1234567890', name: 'John Doe', admin: true, iat: NOW }),
  ],
  ['opaque-access-token', 'a token of three parts', `Bearer practice.${'x'.repeat(32)}.0a1b2c3d`],
  ['opaque-access-token', 'an opaque token', 'Bearer b3BhcXVlLXRva2VuLXdpdGhvdXQtZG90cw'],
  [
    'opaque-access-token',
    'a readable token that a token endpoint answered',
    `{"access_token": "${hs256({ iss: 'x' })}"}`,
  ],
  ['api-token', 'an API token', API_TOKEN],
  ['api-token', 'an organization’s API key', API_TOKEN.replace('ATATT3', 'ATCTT3')],
  [
    'api-token',
    'a personal access token of Data Center',
    'Bearer NjE2MTk3NjQ5NjYzOrYHrpWmTGJ3mAVcXqj0gR9sKDf2',
  ],
  ['jwe', 'an encrypted token', jwe],
  ['broken', 'a shared secret', `ATCO${'x9'.repeat(30)}`],
  ['broken', 'a stump', hs256(connectClaims()).slice(0, 50)],
  ['broken', 'no token at all', 'nothing to see here'],
]

describe('the kind of a token', () => {
  it.each(ALONE)('%s: %s', async (kind, _, text) => {
    expect((await inspectToken(text, { nowSeconds: NOW, tenant: null })).kind).toBe(kind)
  })

  it('says where the shape alone spoke', async () => {
    const reading = await inspectToken(hs256(inboundClaims()), { nowSeconds: NOW, tenant: null })
    expect(reading.notes).toContain(
      'Whether the app or Jira issued this token is told by its shape alone: choose a tenant to be sure.',
    )
    const known = await inspectToken(hs256(inboundClaims()), { nowSeconds: NOW, tenant: acme })
    expect(known.notes.join(' ')).not.toContain('shape alone')
  })

  it('follows the tenant where the shape would mislead', async () => {
    const plainKeys = { ...acme, appKey: 'reports', clientKey: 'com.example.tenant' }
    const read = async (iss: string): Promise<string> =>
      (
        await inspectToken(hs256({ iss, iat: NOW, exp: NOW + 180, qsh: 'a'.repeat(64) }), {
          nowSeconds: NOW,
          tenant: plainKeys,
        })
      ).kind
    expect([await read('reports'), await read('com.example.tenant')]).toEqual([
      'connect-jwt',
      'inbound-jwt',
    ])
  })

  it('follows the request: what goes to the site is the app’s, what goes to the app is Jira’s', async () => {
    const token = hs256({ iss: 'unknown', iat: NOW, exp: NOW + 180, qsh: 'a'.repeat(64) })
    const read = async (request: typeof REQUEST): Promise<string> =>
      (await inspectToken(token, { nowSeconds: NOW, tenant: acme, request })).kind
    expect([await read(REQUEST), await read(IFRAME)]).toEqual(['connect-jwt', 'inbound-jwt'])
  })

  it('of our own access token is opaque, whatever it looks like', () => {
    const used = { token: hs256(connectClaims()), tenant: acme, nowSeconds: NOW }
    expect(readTokenForTenant({ ...used, accessToken: true }).kind).toBe('opaque-access-token')
    expect(readTokenForTenant(used).kind).toBe('connect-jwt')
  })

  it.each([
    ['dots inside', `practice.${'x'.repeat(32)}.0a1b2c3d`],
    ['the look of a signed token whose payload is none', `${hs256({}).split('.')[0] ?? ''}.%.x`],
    ['the look of a stump', hs256(connectClaims()).slice(0, 50)],
    ['the look of an encrypted token', jwe],
  ])('of our own access token is opaque, with %s', (_, token) => {
    const reading = readTokenForTenant({
      token,
      tenant: acme,
      nowSeconds: NOW,
      accessToken: true,
    })
    expect(reading).toMatchObject({
      kind: 'opaque-access-token',
      title: 'Access token, opaque',
      header: null,
      claims: [],
      findings: [],
    })
    expect(reading.notes.join(' ')).not.toMatch(/Broken|encrypted/)
  })
})

describe('the same claim in another token', () => {
  const meaning = async (token: string, name: string): Promise<string | undefined> =>
    (await inspectToken(token, { nowSeconds: NOW, tenant: acme })).claims.find(
      (claim) => claim.name === name,
    )?.meaning

  it('means another thing', async () => {
    const meanings = [
      await meaning(hs256(assertionClaims()), 'iss'),
      await meaning(hs256(connectClaims()), 'iss'),
      await meaning(hs256(inboundClaims()), 'iss'),
      await meaning(hs256(sessionClaims()), 'iss'),
      await meaning(rs256(forgeClaims()), 'iss'),
    ]
    expect(new Set(meanings).size).toBe(5)
    expect(meanings[1]).toBe('Who calls: the app key of the descriptor, not the client key.')
    expect(meanings[2]).toBe('Which tenant calls: the client key of the installed payload.')
  })

  it('is explained with its time and its comparison', async () => {
    const { claims } = await inspectToken(
      hs256(assertionClaims({ iat: NOW - 30, exp: NOW + 30 })),
      { nowSeconds: NOW, tenant: acme },
    )
    expect(claims.find(({ name }) => name === 'exp')).toEqual({
      name: 'exp',
      value: NOW + 30,
      meaning: 'When the token stops being valid, in seconds since 1970.',
      setBy: 'the app',
      status: 'ok',
      time: (NOW + 30) * 1000,
      remark: 'expires in 30 s, lifetime 1 min',
    })
    expect(claims.find(({ name }) => name === 'iss')).toMatchObject({
      status: 'ok',
      remark: 'the oauthClientId of acme production',
    })
    expect(claims.find(({ name }) => name === 'tnt')).toMatchObject({
      remark: 'the baseUrl of acme production, byte by byte',
    })
  })

  it('is right for a tenant on this machine, whose server is its own', () => {
    const local = {
      ...acme,
      baseUrl: 'http://127.0.0.1:4001',
      authorizationServer: 'http://127.0.0.1:4002/',
    }
    const token = hs256(assertionClaims({ tnt: local.baseUrl, aud: 'http://127.0.0.1:4002' }))
    const verify = { secret: SECRET, previousSecret: null }
    const reading = readTokenForTenant({ token, tenant: local, nowSeconds: NOW, verify })
    expect(reading).toMatchObject({ kind: 'assertion', verified: 'yes', findings: [] })
    expect(reading.notes).toEqual(['Signed by acme production’s current secret.'])
  })

  it('that names another app by its oauthClientId is a hint, not a finding', async () => {
    const { claims, findings } = await inspectToken(hs256(assertionClaims()), {
      nowSeconds: NOW,
      tenant: { ...acme, appKey: 'com.example.other' },
    })
    expect(claims.find(({ name }) => name === 'iss')).toMatchObject({ status: 'remark' })
    expect(findings).toEqual([])
  })

  it('of another installation names the app and the site that its oauthClientId seems to be of', async () => {
    const other = Buffer.from('{"hostKey":"9f","addonKey":"com.example.reports"}').toString(
      'base64',
    )
    const { claims } = await inspectToken(
      hs256(assertionClaims({ iss: `urn:atlassian:connect:clientid:${other}` })),
      { nowSeconds: NOW, tenant: acme },
    )
    const iss = claims.find(({ name }) => name === 'iss')
    expect(iss?.status).toBe('problem')
    expect(iss?.remark).toMatch(
      /; it seems to be of the app com\.example\.reports on the site of key 9f \(a hint: its format is not documented\)$/,
    )
  })
})
