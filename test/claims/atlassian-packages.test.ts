import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { inspectToken } from '../../main/claims/inspect.ts'
import {
  ACCOUNT_ID,
  acme,
  acmeSecret,
  APP_BASE_URL,
  connectClaims,
  hs256,
  IFRAME,
  inboundClaims,
  INSTALLED,
  lifecycleClaims,
  REQUEST,
  SECRET,
} from './made-tokens.ts'

const require = createRequire(import.meta.url)

interface AtlassianJwt {
  encodeSymmetric(claims: object, secret: string, algorithm?: string): string
  encodeAsymmetric(claims: object, key: string, algorithm: string, header: { kid: string }): string
  fromMethodAndUrl(method: string, url: string): object
  createQueryStringHash(request: object, body: boolean, baseUrl?: string): string
}

const jwt = require('atlassian-jwt') as AtlassianJwt
const nowSeconds = Math.floor(Date.now() / 1000)
const byAcme = { nowSeconds, tenant: null, tenantById: () => acme, secrets: [acmeSecret] }
const pathOf = ({ url }: { readonly url: string }): string => {
  const { pathname, search } = new URL(url)
  return pathname + search
}

/** The assertion that atlassian-oauth2 posts, taken by a server on this machine. */
async function postedAssertion(
  changes: object,
): Promise<{ readonly form: string; readonly server: string }> {
  const oauth2 = require('atlassian-oauth2') as {
    getAccessToken(options: object): PromiseLike<unknown>
  }
  let form = ''
  const server = createServer((request, response) => {
    request.setEncoding('utf8')
    request.on('data', (piece: string) => {
      form += piece
    })
    request.on('end', () =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"access_token":"x","expires_in":900,"token_type":"Bearer"}'),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    await oauth2.getAccessToken({
      hostBaseUrl: acme.baseUrl,
      oauthClientId: acme.oauthClientId,
      sharedSecret: SECRET,
      userAccountId: ACCOUNT_ID,
      authorizationServerBaseUrl: origin,
      ...changes,
    })
  } finally {
    server.closeAllConnections()
    server.close()
  }
  return { form, server: origin }
}

/** The session token that atlassian-connect-express answers with when it has accepted Jira's token. */
async function sessionTokenFor(inbound: string): Promise<string> {
  const { authenticate } = require('atlassian-connect-express/lib/middleware/authentication') as {
    readonly authenticate: (
      addon: object,
    ) => (request: object, response: object, next: (error?: unknown) => void) => void
  }
  const quiet = (): void => undefined
  const addon = {
    key: acme.appKey,
    config: {
      maxTokenAge: () => 15 * 60 * 1000,
      expressErrorHandling: () => true,
      baseUrl: new URL(APP_BASE_URL),
      localBaseUrl: () => APP_BASE_URL,
      hostScriptUrl: () => '',
      product: () => ({ isBitbucket: false }),
    },
    logger: { warn: quiet, info: quiet, error: quiet, debug: quiet },
    settings: { get: () => Promise.resolve({ ...acme, key: acme.appKey, sharedSecret: SECRET }) },
    descriptor: { baseUrl: APP_BASE_URL },
    emit: quiet,
    app: { get: () => 'production' },
  }
  const headers = new Map<string, string>()
  const { pathname, search, searchParams } = new URL(IFRAME.url)
  const request = {
    method: 'GET',
    originalUrl: pathname + search,
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: { authorization: `JWT ${inbound}` },
    body: {},
    header: () => undefined,
  }
  const response = {
    locals: {},
    setHeader: (name: string, value: string) => headers.set(name, value),
  }
  await new Promise<void>((resolve, reject) => {
    authenticate(addon)(request, response, (error) => {
      if (error === undefined) resolve()
      else reject(new Error(JSON.stringify(error)))
    })
  })
  return headers.get('X-acpt') ?? ''
}

describe('tokens made by Atlassian’s own packages', () => {
  it('atlassian-oauth2’s assertion, as it is posted', async () => {
    const { form, server } = await postedAssertion({})
    const local = { ...acme, authorizationServer: server }
    const reading = await inspectToken(form, { ...byAcme, tenantById: () => local })
    expect(reading).toMatchObject({
      kind: 'assertion',
      verified: 'yes',
      signedBy: { tenantId: acme.id, generation: 'current' },
      findings: [],
    })
    expect(reading.claims.map(({ status }) => status)).toEqual(Array(6).fill('ok'))
  })

  it('atlassian-oauth2’s assertion where the tenant has no oauthClientId', async () => {
    const { form, server } = await postedAssertion({ oauthClientId: undefined })
    const reading = await inspectToken(form, {
      ...byAcme,
      tenant: { ...acme, authorizationServer: server },
    })
    expect(reading.findings.map(({ id }) => id)).toEqual(['T05'])
  })

  it('atlassian-oauth2’s assertion with a user key', async () => {
    const { form, server } = await postedAssertion({ userAccountId: undefined, userKey: 'admin' })
    const reading = await inspectToken(form, {
      ...byAcme,
      tenant: { ...acme, authorizationServer: server },
    })
    expect(reading.findings.map(({ id }) => id)).toEqual(['T06'])
  })

  it('atlassian-jwt’s Connect JWT', async () => {
    const qsh = jwt.createQueryStringHash(
      jwt.fromMethodAndUrl('GET', pathOf(REQUEST)),
      false,
      acme.baseUrl,
    )
    const token = jwt.encodeSymmetric(
      { ...connectClaims(), iat: nowSeconds, exp: nowSeconds + 180, qsh },
      SECRET,
    )
    const reading = await inspectToken(`JWT ${token}`, { ...byAcme, request: REQUEST })
    expect(reading).toMatchObject({
      kind: 'connect-jwt',
      verified: 'yes',
      findings: [],
      qsh: { match: true },
    })
  })

  it('atlassian-jwt’s RS256 lifecycle JWT', async () => {
    const { generateKeyPairSync } = await import('node:crypto')
    const keys = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    const qsh = jwt.createQueryStringHash(
      jwt.fromMethodAndUrl('POST', pathOf(INSTALLED)),
      false,
      APP_BASE_URL,
    )
    const token = jwt.encodeAsymmetric(
      { ...lifecycleClaims(), iat: nowSeconds, exp: nowSeconds + 180, qsh },
      keys.privateKey,
      'RS256',
      { kid: 'a-b-c' },
    )
    const reading = await inspectToken(token, {
      nowSeconds,
      tenant: acme,
      request: INSTALLED,
      baseUrl: APP_BASE_URL,
      publicKey: keys.publicKey,
    })
    expect(reading).toMatchObject({
      kind: 'lifecycle-jwt',
      verified: 'yes',
      findings: [],
      qsh: { match: true },
    })
  })

  it('atlassian-connect-express’s session token, and the inbound one it came from', async () => {
    const inbound = hs256({ ...inboundClaims(), iat: nowSeconds, exp: nowSeconds + 180 })
    expect(
      await inspectToken(inbound, { ...byAcme, request: IFRAME, baseUrl: APP_BASE_URL }),
    ).toMatchObject({ kind: 'inbound-jwt', verified: 'yes', findings: [] })
    const session = await sessionTokenFor(inbound)
    const alone = await inspectToken(`X-acpt: ${session}`, {
      nowSeconds: Math.floor(Date.now() / 1000),
      tenant: null,
    })
    expect(alone).toMatchObject({ kind: 'session-token', verified: 'not-verified', findings: [] })
    const known = await inspectToken(session, {
      ...byAcme,
      nowSeconds: Math.floor(Date.now() / 1000),
    })
    expect(known).toMatchObject({
      kind: 'session-token',
      verified: 'yes',
      signedBy: { name: 'acme production' },
      findings: [],
    })
  })
})
