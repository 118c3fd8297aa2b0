import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActingAs } from '../../contract/acting.ts'
import type { Pair } from '../../contract/draft.ts'
import type { Exchange } from '../../contract/exchange.ts'
import { exportTargets } from '../../contract/export-targets.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../../main/errors.ts'
import { ScriptedHttp, type ScriptedAnswer } from '../fakes/scripted-http.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { connectParts, mia, type Parts } from './practice-parts.ts'

// No shape gives them away: only who knows them can hide them.
const PREVIOUS = 'plum harbour "lantern" 41'
const CURRENT = 'wooden & violet = teapot 77'
const app: ActingAs = { kind: 'app' }
const anonymous: ActingAs = { kind: 'anonymous' }

/** An answer that names both secrets wherever an answer has a place for words. */
const naming: ScriptedAnswer = {
  status: 400,
  statusText: `Bad ${CURRENT} ${PREVIOUS}`,
  headers: [
    ['Content-Type', 'text/plain'],
    ['X-Debug', `${CURRENT}, ${encodeURIComponent(PREVIOUS)}`],
  ],
  body: JSON.stringify({ was: PREVIOUS, is: CURRENT, form: new URLSearchParams({ a: CURRENT }) }),
}

let keychain: FakeSecretStore
let parts: Parts
let http: ScriptedHttp
let answer: ScriptedAnswer | AppError | Promise<ScriptedAnswer>
let ofServer: ScriptedAnswer | null

beforeEach(() => {
  answer = naming
  ofServer = null
  keychain = new FakeSecretStore()
  http = new ScriptedHttp(({ url }) => {
    if (!url.endsWith('/oauth2/token')) return answer
    return (
      ofServer ?? {
        status: 200,
        body: '{"access_token":"opaque-access-token","expires_in":900,"token_type":"Bearer"}',
      }
    )
  })
  parts = connectParts(http, { secrets: keychain })
})

async function add(sharedSecret: string): Promise<TenantProfile> {
  const payload = {
    key: 'com.example.app',
    clientKey: 'client-acme',
    sharedSecret,
    baseUrl: 'https://acme.atlassian.net',
    oauthClientId: 'oauth-acme',
    productType: 'jira',
    eventType: 'installed',
  }
  return (await parts.tenants.changes.add(JSON.stringify(payload), { name: 'acme' })).profile
}

async function rotated(): Promise<TenantProfile> {
  await add(PREVIOUS)
  return add(CURRENT)
}

const spellings = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  new URLSearchParams([['', secret]]).toString().slice(1),
  secret.replaceAll('"', '%22'),
]

function expectHidden(said: unknown): void {
  const text = typeof said === 'string' ? said : JSON.stringify(said)
  for (const spelling of [CURRENT, PREVIOUS].flatMap(spellings)) {
    expect(text).not.toContain(spelling)
    expect(text).not.toContain(JSON.stringify(spelling).slice(1, -1))
  }
}

describe('an answer that names the current and the previous secret', () => {
  it.each([mia, app, anonymous])('is shown without them: %o', async (who) => {
    const tenant = await rotated()
    expectHidden(await parts.sendTo(tenant, who))
    const held = await parts.sendTo(tenant, who)
    expectHidden(held)
    const bodyId = held.steps.at(-1)?.response?.body.bodyId ?? ''
    expectHidden(await parts.bodies.read(bodyId, 0, 10_000))
  })

  it('is shown without them where a made token was sent', async () => {
    const tenant = await rotated()
    const identity = {
      authorityFor: () => ({
        kind: 'signed' as const,
        sign: () => Promise.resolve({ scheme: 'JWT' as const, token: 'made', secrets: [] }),
      }),
    }
    const draft = { method: 'GET', path: '/', query: [], headers: [], body: null }
    const order = { runId: 'made', tenant, actingAs: app, draft, confirmed: true, identity }
    expectHidden(await parts.requests.send(order))
  })

  it('comes out of no export, copied or saved, nor out of the case file', async () => {
    const tenant = await rotated()
    const draft = {
      method: 'POST',
      path: `/rest/${encodeURIComponent(CURRENT)}`,
      query: [['q', PREVIOUS]] as Pair[],
      headers: [['X-Note', `${CURRENT} ${PREVIOUS}`]] as Pair[],
      body: { text: JSON.stringify([CURRENT, PREVIOUS]) },
    }
    for (const who of [mia, anonymous]) {
      const { id } = await parts.sendTo(tenant, who, draft)
      const own = { kind: 'exchange', exchangeId: id } as const
      const unsent = { kind: 'draft', tenantId: tenant.id, actingAs: who, draft } as const
      for (const { name } of exportTargets) {
        for (const of of [own, unsent]) {
          const shown = await parts.exporting.show(of, name).catch((error: unknown) => {
            expect(error).toBeInstanceOf(AppError)
            return { text: '' }
          })
          expectHidden(shown.text)
          await parts.exporting.save(of, name).catch(() => null)
        }
      }
      for (const format of ['markdown', 'html'] as const)
        await parts.diagnosis.saveReport(id, format)
    }
    expect(parts.writtenFiles.size).toBeGreaterThan(10)
    for (const bytes of parts.writtenFiles.values()) expectHidden(Buffer.from(bytes).toString())
  })
})

describe('an access token of another exchange', () => {
  // Opaque: no shape gives it away either.
  const tokens = ['lilac.drum.one', 'lilac.drum.two'] as const
  const echoing = { status: 200, body: tokens.join(', ') }
  const bodyOf = ({ steps }: Exchange): string => steps.at(-1)?.response?.body.head ?? ''

  /** Mia's first token is refused and let go; the second is held. */
  async function withTwoTokens(): Promise<TenantProfile> {
    const answers = [...tokens]
    const tenant = await add(CURRENT)
    for (const status of [401, 200]) {
      ofServer = {
        status: 200,
        body: JSON.stringify({
          access_token: answers.shift(),
          expires_in: 900,
          token_type: 'Bearer',
        }),
      }
      answer = { status }
      await parts.sendTo(tenant, status === 401 ? mia : { ...mia, accountId: 'somebody-else' })
    }
    answer = echoing
    return tenant
  }

  it.each([app, anonymous, mia])('held or let go, is shown to nobody: %o', async (who) => {
    const tenant = await withTwoTokens()
    const exchange = await parts.sendTo(tenant, who)
    expect(bodyOf(exchange)).toBe('(redacted), (redacted)')
    const headers: Pair[] = [['X-Note', tokens.join(' ')]]
    const draft = { method: 'GET', path: '/', query: [], headers, body: null }
    const unsent = { kind: 'draft', tenantId: tenant.id, actingAs: who, draft } as const
    const { text } = await parts.exporting.show(unsent, 'http-file')
    for (const token of tokens) expect(text).not.toContain(token)
  })
})

describe('an access token that another exchange gets meanwhile', () => {
  it('is not shown either', async () => {
    const tenant = await add(CURRENT)
    const late = Promise.withResolvers<ScriptedAnswer>()
    answer = late.promise
    const shown = parts.sendTo(tenant, anonymous)
    await vi.waitFor(() => expect(http.sent).toHaveLength(1))
    answer = { status: 200 }
    await parts.sendTo(tenant, mia)
    late.resolve({ status: 200, body: 'opaque-access-token' })
    expect((await shown).steps.at(-1)?.response?.body.head).toBe('(redacted)')
  })
})

describe('names, file names and types of the parts of a form', () => {
  it('are shown and exported without the secrets', async () => {
    const tenant = await rotated()
    const parts1 = [
      { name: PREVIOUS, text: CURRENT },
      { name: 'f', filename: `${PREVIOUS}.txt`, contentType: `text/${CURRENT}`, base64: 'AAAA' },
    ]
    const draft = {
      method: 'POST',
      path: '/form',
      query: [],
      headers: [],
      body: { parts: parts1 },
    }
    const { id, steps } = await parts.sendTo(tenant, anonymous, draft)
    for (const { request } of steps) {
      const { head = '', encoding = 'utf8' } = request.body ?? {}
      expectHidden(encoding === 'base64' ? Buffer.from(head, 'base64').toString('latin1') : head)
    }
    for (const { name } of exportTargets) {
      for (const of of [
        { kind: 'exchange', exchangeId: id },
        { kind: 'draft', tenantId: tenant.id, actingAs: anonymous, draft },
      ] as const) {
        const shown = await parts.exporting.show(of, name).catch((error: unknown) => {
          expect(error).toBeInstanceOf(AppError)
          return { text: '' }
        })
        expectHidden(shown.text)
      }
    }
  })
})

describe('a failure', () => {
  it('repeats no secret that the authorization server named', async () => {
    const tenant = await rotated()
    const error_description = `wrong key ${CURRENT}, was ${PREVIOUS}`
    ofServer = { status: 400, body: JSON.stringify({ error: CURRENT, error_description }) }
    const { failure, steps } = await parts.sendTo(tenant, mia)
    expect(failure).toMatchObject({ code: 'exchange_refused', details: { status: '400' } })
    expectHidden([failure, steps])
    const copied = await parts.tokens.copy({ tenantId: tenant.id, actingAs: mia }).catch(String)
    expectHidden(copied)
  })

  it.each([
    new AppError('network_unreachable', `proxy said ${CURRENT}`, {
      hint: PREVIOUS,
      details: { code: 'X', said: PREVIOUS },
    }),
    {
      status: 302,
      headers: [['Location', `https://else.example/?a=${encodeURIComponent(CURRENT)}`]],
    },
  ] as const)('repeats none that a proxy or a redirect named', async (given) => {
    answer = given as ScriptedAnswer | AppError
    expectHidden(await parts.sendTo(await rotated(), anonymous))
  })
})

describe('the keychain', () => {
  it('is asked for the secrets of a tenant once, and again after it was rotated', async () => {
    const tenant = await rotated()
    keychain.calls.length = 0
    for (let count = 0; count < 3; count += 1) await parts.sendTo(tenant, anonymous)
    expect(keychain.calls).toEqual([`read ${tenant.id}`, `read ${tenant.id}#previous`])
    const next = 'silver ladder and a drum 12'
    const renewed = await add(next)
    answer = { status: 200, body: `${next}, ${CURRENT}` }
    const { steps } = await parts.sendTo(renewed, anonymous)
    expect(steps[0]?.response?.body.head).toBe('(redacted), (redacted)')
  })

  it('is not asked where it is known to be locked, and what memory holds is hidden', async () => {
    keychain.state = 'locked'
    const tenant = await rotated()
    keychain.calls.length = 0
    expectHidden(await parts.sendTo(tenant, anonymous))
    expect(keychain.calls).toEqual([])
  })

  it('holds up no request that needs no secret', async () => {
    const tenant = await rotated()
    const asked: string[] = []
    keychain.read = (account) => {
      asked.push(account)
      return Promise.withResolvers<string | null>().promise
    }
    for (let count = 0; count < 3; count += 1)
      expect(await parts.sendTo(tenant, anonymous)).toMatchObject({ outcome: 'answered' })
    expect(asked).toEqual([tenant.id])
  })
})
