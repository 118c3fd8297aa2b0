import { createHmac } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { sendAs } from '../../main/requests/send.ts'
import { ClaimsService } from '../../main/services/claims.ts'
import { MadeTokens } from '../../main/services/made-tokens.ts'
import { Run } from '../../main/requests/run.ts'
import { TokenCache } from '../../main/acting/token-cache.ts'
import { KeptSecrets } from '../../main/tenants/kept-secrets.ts'
import { Tenants } from '../../main/tenants/tenants.ts'
import { fakeTenantRows } from '../fakes/rows.ts'
import { textsHere } from '../fakes/read-here.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { ScriptedHttp } from '../fakes/scripted-http.ts'

const NOW = 1_790_000_000
const clock = { now: () => NOW * 1000, steady: () => 0 }

function signed(claims: object, secret: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const input = `${part({ typ: 'JWT', alg: 'HS256' })}.${part(claims)}`
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

let secrets: FakeSecretStore
let tenants: Tenants
let made: MadeTokens
let http: ScriptedHttp
let inspector: ClaimsService

beforeEach(() => {
  secrets = new FakeSecretStore()
  tenants = new Tenants({
    rows: fakeTenantRows(),
    keptSecrets: new KeptSecrets({ secrets }),
    texts: textsHere,
    clock,
  })
  made = new MadeTokens()
  http = new ScriptedHttp(() => ({ status: 404 }))
  let ids = 0
  inspector = new ClaimsService({
    tenants,
    made,
    http,
    clock,
    ids: { next: () => `made-${(ids += 1)}` },
  })
})

const payload = (name: string, secret = `ATCO-secret-of-${name}`): string =>
  JSON.stringify({
    key: 'com.example.app',
    clientKey: `client-${name}`,
    sharedSecret: secret,
    baseUrl: `https://${name}.atlassian.net`,
    oauthClientId: `oauth-${name}`,
    productType: 'jira',
    eventType: 'installed',
  })

const add = async (name: string, secret?: string): Promise<string> =>
  (await tenants.changes.add(payload(name, secret), { name })).profile.id
const ask = (text: string, change: object = {}) =>
  inspector.inspect({
    text,
    tenantId: null,
    request: null,
    baseUrl: null,
    publicKey: null,
    ...change,
  })

describe('whose it is', () => {
  it('is told of a token that names its tenant, with one question to the keychain', async () => {
    for (let index = 0; index < 30; index += 1) await add(`t${index}`)
    secrets.calls.length = 0
    const token = signed(
      { iss: 'client-t7', iat: NOW, exp: NOW + 180, qsh: 'context-qsh', sub: 'mia' },
      'ATCO-secret-of-t7',
    )
    const { reading } = await ask(token)
    expect(reading).toMatchObject({
      kind: 'context-jwt',
      verified: 'yes',
      signedBy: { name: 't7', generation: 'current' },
    })
    expect(secrets.calls.filter((call) => call.startsWith('read'))).toHaveLength(1)
  })

  it('is told of the chosen tenant first, with one question to the keychain', async () => {
    for (let index = 0; index < 30; index += 1) await add(`t${index}`)
    const chosen = await add('chosen')
    secrets.calls.length = 0
    const token = signed({ iss: 'com.example.app' }, 'ATCO-secret-of-chosen')
    const { reading } = await ask(token, { tenantId: chosen })
    expect(reading.signedBy).toMatchObject({ name: 'chosen', generation: 'current' })
    expect(secrets.calls).toHaveLength(1)
  })

  it('is told of another than the chosen one, too', async () => {
    for (let index = 0; index < 3; index += 1) await add(`t${index}`)
    const token = signed({ iss: 'com.example.app' }, 'ATCO-secret-of-t2')
    const { reading } = await ask(token, { tenantId: tenants.list()[0]?.id })
    expect(reading.signedBy).toMatchObject({ name: 't2' })
  })

  it('is told of one that names nobody, by trying every secret', async () => {
    for (let index = 0; index < 30; index += 1) await add(`t${index}`)
    const token = signed(
      { iss: 'com.example.app', iat: NOW, exp: NOW + 180, qsh: 'a'.repeat(64) },
      'ATCO-secret-of-t19',
    )
    expect((await ask(token)).reading.signedBy).toMatchObject({
      name: 't19',
      generation: 'current',
    })
  })

  it('knows the previous generation', async () => {
    await add('acme', 'ATCO-the-old-secret')
    await add('acme', 'ATCO-the-new-secret')
    const token = signed(
      { iss: 'client-acme', iat: NOW, exp: NOW + 180, qsh: 'a'.repeat(64) },
      'ATCO-the-old-secret',
    )
    expect((await ask(token)).reading.signedBy).toMatchObject({
      name: 'acme',
      generation: 'previous',
    })
  })

  it('asks a keychain that is locked once, not once a tenant', async () => {
    for (let index = 0; index < 30; index += 1) await add(`t${index}`)
    secrets.state = 'locked'
    await add('held', 'ATCO-held-in-memory')
    secrets.calls.length = 0
    const token = signed(
      { iss: 'com.example.app', iat: NOW, exp: NOW + 180, qsh: 'a'.repeat(64) },
      'ATCO-held-in-memory',
    )
    expect((await ask(token)).reading.signedBy).toMatchObject({ name: 'held' })
    expect(secrets.calls).toHaveLength(1)
  })

  it('says that an issuer did not sign', async () => {
    await add('globex')
    const token = signed(
      { iss: 'client-globex', iat: NOW, exp: NOW + 180, qsh: 'a'.repeat(64) },
      'somebody else',
    )
    const { reading } = await ask(token)
    expect(reading).toMatchObject({ verified: 'no', signedBy: null })
    expect(reading.notes).toContain(
      'The issuer is globex, but the signature does not hold under its secret.',
    )
  })
})

describe('public keys', () => {
  const lifecycle = `${Buffer.from(JSON.stringify({ alg: 'RS256', typ: 'JWT', kid: 'key-1' })).toString('base64url')}.${Buffer.from(JSON.stringify({ iss: 'client-acme', aud: ['https://app.example'], iat: NOW, exp: NOW + 180, qsh: 'a'.repeat(64) })).toString('base64url')}.${'A'.repeat(342)}`

  it('are asked for on request alone, at the address that was said', async () => {
    const { keyQuestion, reading } = await ask(lifecycle)
    expect(keyQuestion?.url).toBe('https://connect-install-keys.atlassian.com/key-1')
    expect(reading.verified).toBe('not-verified')
    expect(http.sent).toEqual([])
    await expect(
      inspector.fetchKeyAndInspect({
        text: lifecycle,
        tenantId: null,
        request: null,
        baseUrl: null,
        publicKey: null,
      }),
    ).rejects.toMatchObject({ code: 'key_unreadable' })
    expect(http.sent.map(({ url }) => url)).toEqual([
      'https://connect-install-keys.atlassian.com/key-1',
    ])
  })

  it('are not asked for where the token names none', async () => {
    await expect(
      inspector.fetchKeyAndInspect({
        text: 'x',
        tenantId: null,
        request: null,
        baseUrl: null,
        publicKey: null,
      }),
    ).rejects.toMatchObject({ code: 'key_unreadable' })
    expect(http.sent).toEqual([])
  })
})

describe('edited tokens', () => {
  it('are signed here, shown without their text, and sent to their tenant alone', async () => {
    const [acme, globex] = [await add('acme'), await add('globex')]
    const { tokenId, reading } = await inspector.sign({
      tenantId: acme,
      header: '{"alg":"HS256"}',
      claims: '{"iss":"wrong","iat":"yesterday"}',
      issueNow: false,
      hashFor: null,
    })
    expect(reading.verified).toBe('yes')
    expect(JSON.stringify(reading)).not.toContain('ATCO-secret-of-acme')

    const site = new ScriptedHttp(() => ({ status: 401 }))
    const send = (id: string) =>
      sendAs(
        { method: 'GET', url: `${tenants.get(id).baseUrl}/x`, headers: [], body: null },
        {
          actor: {
            identity: made.identityOf(tokenId, 'JWT'),
            tenant: tenants.get(id),
            actingAs: { kind: 'app' },
          },
          cache: new TokenCache(clock),
          run: new Run({
            http: site,
            clock,
            ids: { next: () => 'id' },
            bodies: null,
            tenantSecrets: Promise.resolve([]),
            tenantTokens: () => [],
            signal: new AbortController().signal,
          }),
          purpose: 'request',
        },
      )
    await send(acme)
    const [, value = ''] = site.sent[0]?.headers[0] ?? []
    expect(JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString())).toEqual({
      iss: 'wrong',
      iat: 'yesterday',
    })
    await expect(send(globex)).rejects.toMatchObject({ code: 'token_unreadable' })
    expect(site.sent).toHaveLength(1)
  })

  it.each([
    ['{"iss":', 'claims'],
    ['[]', 'claims'],
    ['null', 'claims'],
  ])('need one JSON object: %s', async (claims, what) => {
    const tenantId = await add('acme')
    await expect(
      inspector.sign({ tenantId, header: '{}', claims, issueNow: false, hashFor: null }),
    ).rejects.toThrow(`The ${what} cannot be signed`)
  })
})

describe('the check of a qsh', () => {
  it('shows where a pasted canonical request differs', () => {
    const { diff, reading } = inspector.checkQsh({
      method: 'get',
      url: '/rest/api/3/search?b=2&a=1',
      baseUrl: '',
      inToken: null,
      pasted: 'GET&/rest/api/3/search&b=2&a=1',
    })
    expect(reading.canonicalRequest).toBe('GET&/rest/api/3/search&a=1&b=2')
    expect(diff).toMatchObject({ firstDifference: 23, computed: 'a=1&b=2', pasted: 'b=2&a=1' })
  })
})
