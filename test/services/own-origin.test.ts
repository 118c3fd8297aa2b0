import { decodeJwt } from 'jose'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ActingAs } from '../../contract/acting.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { MadeTokens } from '../../main/services/made-tokens.ts'
import { resignToken } from '../../main/claims/signing/resign.ts'
import type { WireRequest } from '../../main/wire/message.ts'
import { ScriptedHttp, type ScriptedAnswer } from '../fakes/scripted-http.ts'
import { connectParts, mia, myself, type Parts } from './practice-parts.ts'

// The app key and the clientKey of an installation are no secrets: whoever has seen one payload can
// write another that names a host of their own.
const REAL = 'https://acme.atlassian.net'
const HOSTILE = 'https://acme.evil.example'
const SECRET = 'ATCO-the-real-shared-secret-of-acme'
const app: ActingAs = { kind: 'app' }

let http: ScriptedHttp
let parts: Parts
let answer: (request: WireRequest) => ScriptedAnswer | Promise<ScriptedAnswer>

beforeEach(() => {
  let exchanges = 0
  answer = () => ({ status: 200, body: '{}' })
  http = new ScriptedHttp((request) => {
    if (!request.url.endsWith('/oauth2/token')) return answer(request)
    exchanges += 1
    return {
      status: 200,
      body: `{"access_token":"REAL-${exchanges}","expires_in":900,"token_type":"Bearer"}`,
    }
  })
  parts = connectParts(http)
})

async function add(baseUrl: string, sharedSecret: string): Promise<TenantProfile> {
  const payload = {
    key: 'com.example.app',
    clientKey: 'client-acme',
    sharedSecret,
    baseUrl,
    oauthClientId: 'oauth-acme',
    productType: 'jira',
    eventType: 'installed',
  }
  return (await parts.tenants.changes.add(JSON.stringify(payload), { name: 'acme' })).profile
}

/** The credentials that went to the hostile host. */
function leaked(): string[] {
  return http.sent
    .filter(({ url }) => new URL(url).origin === HOSTILE)
    .flatMap(({ headers }) => headers.filter(([name]) => name === 'Authorization'))
    .map(([, value]) => value)
}

const movedAway = {
  code: 'path_names_another_origin',
  message: `This request is for ${HOSTILE}, but acme is ${REAL}.`,
  hint: 'A token goes only to its tenant’s own origin. Build and send the request again, so that it is for the address of today.',
}

describe('a tenant whose baseUrl was corrected', () => {
  it.each([mia, app])('is not compared by what was sent before: %o', async (who) => {
    const before = await parts.sendTo(await add(HOSTILE, 'a-secret-of-theirs'), who)
    await add(REAL, SECRET)
    http.sent.length = 0
    await expect(
      parts.diagnosis.compare({ exchangeId: before.id, lastChosen: null }),
    ).rejects.toMatchObject(movedAway)
    expect(http.sent).toEqual([])
  })

  it('is not checked by what was sent before', async () => {
    const before = await parts.sendTo(await add(HOSTILE, 'a-secret-of-theirs'), mia)
    await add(REAL, SECRET)
    http.sent.length = 0
    for (const run of [
      { kind: 'compare' },
      { kind: 'exchange-again' },
      { kind: 'request', method: 'GET', path: '/rest/api/3/myself', actingAs: app },
    ] as const)
      await expect(
        parts.diagnosis.check({ exchangeId: before.id, lastChosen: null, run }),
      ).rejects.toMatchObject(movedAway)
    expect(http.sent).toEqual([])
  })

  it.each([mia, app])('has no live command of what was sent before: %o', async (who) => {
    const before = await parts.sendTo(await add(HOSTILE, 'a-secret-of-theirs'), who)
    await add(REAL, SECRET)
    http.sent.length = 0
    await expect(
      parts.exporting.copyLive({ kind: 'exchange', exchangeId: before.id }, 'curl-bash'),
    ).rejects.toMatchObject(movedAway)
    expect(parts.clipboard.text).toBe('')
    expect(http.sent).toEqual([])
  })

  it('gets a token of its own at the new address', async () => {
    await parts.sendTo(await add(REAL, SECRET), mia)
    await parts.sendTo(await add(HOSTILE, SECRET), mia)
    expect(leaked()).toEqual(['Bearer REAL-2'])
    const [first, second] = http.sent
      .filter(({ url }) => url.endsWith('/oauth2/token'))
      .map(({ body }) => new URLSearchParams(new TextDecoder().decode(body ?? new Uint8Array())))
    expect(decodeJwt(first?.get('assertion') ?? '')['tnt']).toBe(REAL)
    expect(decodeJwt(second?.get('assertion') ?? '')['tnt']).toBe(HOSTILE)
  })

  it.each([
    ['redirects', { status: 302, headers: [['Location', '/again']] }, app],
    ['refuses', { status: 401 }, mia],
  ] as const)(
    'is not asked again with the new secret by a host that %s late',
    async (_how, late, who) => {
      const tenant = await add(HOSTILE, 'a-secret-of-theirs')
      if (who === mia) await parts.sendTo(tenant, who)
      answer = async ({ url }) => {
        if (url.endsWith('/again')) return { status: 200 }
        await add(REAL, SECRET)
        return { ...late, headers: 'headers' in late ? late.headers.map(([n, v]) => [n, v]) : [] }
      }
      http.sent.length = 0
      const exchange = await parts.sendTo(tenant, who)
      expect(exchange.failure).toMatchObject({ code: 'path_names_another_origin' })
      expect(http.sent).toHaveLength(1)
    },
  )
})

describe('a tenant that an earlier version kept under an odd address', () => {
  const odd = 'https://acme.atlassian.net.'

  it('gets no credential there, only what is anonymous', async () => {
    const today = await add(REAL, SECRET)
    await parts.tenants.changes.remove(today.id)
    const tenant = { ...today, baseUrl: odd }
    await parts.tenants.changes.putBack(tenant, 0)
    http.sent.length = 0
    for (const who of [mia, app])
      expect((await parts.sendTo(tenant, who)).failure).toMatchObject({
        code: 'request_invalid',
        message:
          'The baseUrl of acme is not plainly the address of a site: its host ends in a dot, which makes it another one than acme.atlassian.net.',
      })
    expect(http.sent).toEqual([])
    await parts.sendTo(tenant, { kind: 'anonymous' })
    expect(http.sent.map(({ url }) => url)).toEqual([`${odd}/rest/api/3/myself`])
  })
})

describe('an edited token', () => {
  const made = (): { tokens: MadeTokens; token: string } => {
    const { token } = resignToken({
      header: {},
      claims: { iss: 'com.example.app' },
      secret: SECRET,
      issueAtSeconds: null,
      hashFor: null,
    })
    return { tokens: new MadeTokens(), token }
  }

  const sendMade = (tenant: TenantProfile, tokens: MadeTokens) =>
    parts.requests.send({
      runId: parts.ids.next(),
      tenant,
      actingAs: app,
      draft: myself,
      confirmed: true,
      identity: tokens.identityOf('made', 'JWT'),
    })

  it.each([
    ['another address', HOSTILE, SECRET],
    ['another secret', REAL, 'a-secret-of-theirs'],
    ['another of both', HOSTILE, 'a-secret-of-theirs'],
  ])('is not sent to a tenant that has %s since', async (_what, baseUrl, secret) => {
    const { tokens, token } = made()
    tokens.keep('made', { token, tenant: await add(REAL, SECRET) })
    const exchange = await sendMade(await add(baseUrl, secret), tokens)
    expect(exchange.failure?.code).toBe('token_unreadable')
    expect(http.sent).toEqual([])
  })

  it('is forgotten with its tenant', async () => {
    const { tokens, token } = made()
    const tenant = await add(REAL, SECRET)
    tokens.keep('made', { token, tenant })
    expect((await sendMade(tenant, tokens)).outcome).toBe('answered')
    tokens.forgetTenant(tenant.id)
    await parts.tenants.changes.remove(tenant.id)
    http.sent.length = 0
    expect((await sendMade(await add(REAL, SECRET), tokens)).failure?.code).toBe('token_unreadable')
    expect(http.sent).toEqual([])
  })
})
