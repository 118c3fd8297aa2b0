import { createHmac } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cancellableChannels, type Channel } from '../../contract/channels.ts'
import { createHandlers } from '../../main/ipc/handlers.ts'
import { answer } from '../../main/ipc/router.ts'
import type { HttpClient } from '../../main/ports.ts'
import { readHere } from '../fakes/read-here.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { silentLog } from '../fakes/silent-log.ts'
import { connectParts, type Parts } from './practice-parts.ts'

/** A keychain that answers only when the test lets it. */
class SlowSecretStore extends FakeSecretStore {
  held: (() => void)[] | null = null

  override async read(account: string): Promise<string | null> {
    await this.#turn()
    return super.read(account)
  }

  override async write(account: string, secret: string): Promise<void> {
    await this.#turn()
    return super.write(account, secret)
  }

  async letGo(): Promise<void> {
    const held = this.held ?? []
    this.held = null
    for (const go of held) go()
    await settled()
  }

  async #turn(): Promise<void> {
    const { held } = this
    if (held !== null) await new Promise<void>((resolve) => void held.push(resolve))
  }
}

const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve))
const neverAnswers: HttpClient = {
  send: (_request, { signal }) =>
    new Promise((_resolve, reject) =>
      signal.addEventListener('abort', () => reject(new Error('left'))),
    ),
}

let secrets: SlowSecretStore
let parts: Parts
let call: (channel: Channel, request: unknown) => Promise<unknown>

beforeEach(() => {
  secrets = new SlowSecretStore()
  parts = connectParts(neverAnswers, { secrets })
  const handlers = createHandlers(parts)
  call = (channel, request) => answer(channel, handlers, request, silentLog)
})

const payload = (name: string, secret = `ATCO-secret-of-${name}`): string =>
  JSON.stringify({
    ...{ key: 'com.example.app', clientKey: `client-${name}`, sharedSecret: secret },
    ...{
      oauthClientId: `oauth-${name}`,
      baseUrl: `https://${name}.atlassian.net`,
      productType: 'jira',
      eventType: 'installed',
    },
  })
const form = {
  ...{ appKey: 'com.example.app', clientKey: 'client-acme', baseUrl: 'https://acme.atlassian.net' },
  ...{ sharedSecret: 'ATCO-secret-of-acme', oauthClientId: '', product: 'jira' },
}
const beside = { name: null, label: null, replaces: null, keepBoth: false }
const add = (text: string): Promise<unknown> => call('tenants:add', { text, ...beside })
const pasted = (text: string) => ({
  ...{ text, tenantId: null, request: null, baseUrl: null, publicKey: null },
})
const cancelled = { ok: false, failure: { code: 'request_cancelled' } }
const cancel = (channel: Channel): Promise<unknown> => call('app:cancel', { channel })

/** A token that names nobody, so that every secret is tried. */
function signed(secret: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const input = `${part({ alg: 'HS256' })}.${part({ iss: 'com.example.app' })}`
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

describe('adding a tenant behind a keychain that does not answer', () => {
  it.each([
    ['tenants:add', { text: payload('acme'), ...beside }],
    ['tenants:add-by-form', { form, name: 'acme', label: 'production' }],
  ] as const)('%s is cancelled at once, and leaves nothing', async (channel, request) => {
    secrets.held = []
    const adding = call(channel, request)
    await settled()
    await cancel(channel)
    expect(await adding).toMatchObject(cancelled)
    await secrets.letGo()
    expect(parts.tenants.list()).toEqual([])
    expect([...secrets.items.keys()]).toEqual([])
  })

  it('a newer payload that is cancelled leaves the secrets as they were', async () => {
    await add(payload('acme', 'ATCO-the-first'))
    const before = [...secrets.items]
    secrets.held = []
    const renewing = add(payload('acme', 'ATCO-the-second'))
    await settled()
    await cancel('tenants:add')
    expect(await renewing).toMatchObject(cancelled)
    await secrets.letGo()
    await vi.waitFor(() => expect([...secrets.items]).toEqual(before))
    const [tenant] = parts.tenants.list()
    expect(parts.tenants.get(tenant?.id ?? '').secretGeneration).toBe(1)
  })

  it('the next one waits for what the cancelled one takes back, and stays', async () => {
    secrets.held = []
    const first = add(payload('acme'))
    await settled()
    await cancel('tenants:add')
    await first
    const second = add(payload('acme'))
    await secrets.letGo()
    expect(await second).toMatchObject({ ok: true, value: { profile: { name: 'acme' } } })
    expect([...secrets.items.values()]).toContain('ATCO-secret-of-acme')
  })

  it('is not cancelled once it is written', async () => {
    const adding = add(payload('acme'))
    expect(await adding).toMatchObject({ ok: true })
    await cancel('tenants:add')
    expect(parts.tenants.list()).toHaveLength(1)
  })
})

describe('reading a payload', () => {
  it('is cancelled by name, and by the next one', async () => {
    await add(payload('acme'))
    secrets.held = []
    const first = call('tenants:read-payload', { text: payload('acme', 'ATCO-newer') })
    const second = call('tenants:read-payload', { text: payload('acme', 'ATCO-newest') })
    expect(await first).toMatchObject(cancelled)
    await cancel('tenants:read-payload')
    expect(await second).toMatchObject(cancelled)
    await secrets.letGo()
  })
})

describe('inspecting a token that names nobody', () => {
  const TENANTS = 30
  const reads = (): number => secrets.calls.filter((each) => each.startsWith('read')).length

  beforeEach(async () => {
    for (let index = 0; index < TENANTS; index += 1) await add(payload(`t${index}`))
    secrets.calls.length = 0
    secrets.held = []
  })

  it('is cancelled at once, and asks the keychain no more', async () => {
    const inspecting = call('claims:inspect', pasted(signed('nobody’s')))
    await settled()
    await cancel('claims:inspect')
    expect(await inspecting).toMatchObject(cancelled)
    await secrets.letGo()
    expect(reads()).toBe(1)
  })

  it('is ended by the next one, which is answered', async () => {
    const first = call('claims:inspect', pasted(signed('nobody’s')))
    await settled()
    const second = call('claims:inspect', pasted(signed('ATCO-secret-of-t7')))
    expect(await first).toMatchObject(cancelled)
    await secrets.letGo()
    expect(await second).toMatchObject({
      ok: true,
      value: { reading: { signedBy: { name: 't7' } } },
    })
    expect(reads()).toBe(1 + TENANTS)
  })
})

it('a search for people is cancelled, and the site no longer asked', async () => {
  await add(payload('acme'))
  const tenantId = parts.tenants.list()[0]?.id
  const searching = call('people:search', { tenantId, query: 'Mia' })
  await settled()
  await cancel('people:search')
  expect(await searching).toMatchObject(cancelled)
})

describe('what holds a credential', () => {
  const app = { kind: 'app' }
  const user = { kind: 'user', accountId: 'mia' }
  const draft = { method: 'GET', path: '/rest/api/3/myself', query: [], headers: [], body: null }
  const works: readonly (readonly [Channel, string, (tenantId: string) => object])[] = [
    ['tokens:copy', 'a silent site', (tenantId) => ({ tenantId, actingAs: user })],
    [
      'exporting:copy-live',
      'a silent site',
      (tenantId) => ({
        of: { kind: 'draft', tenantId, actingAs: user, draft },
        format: 'curl-bash',
      }),
    ],
    [
      'exporting:copy-live',
      'a keychain',
      (tenantId) => ({
        of: { kind: 'draft', tenantId, actingAs: app, draft },
        format: 'curl-bash',
      }),
    ],
    ['tokens:copy', 'a keychain', (tenantId) => ({ tenantId, actingAs: user })],
    [
      'claims:sign',
      'a keychain',
      (tenantId) => ({
        tenantId,
        header: '{"alg":"HS256"}',
        claims: '{}',
        issueNow: true,
        hashFor: null,
      }),
    ],
  ]

  it.each(works)(
    '%s behind %s is cancelled at once: nothing is copied or kept, then or later',
    async (channel, behind, request) => {
      await add(payload('acme'))
      const tenantId = parts.tenants.list()[0]?.id ?? ''
      const kept = vi.spyOn(parts.made, 'keep')
      if (behind === 'a keychain') secrets.held = []
      const working = call(channel, request(tenantId))
      await settled()
      expect(await cancel(channel)).toEqual({ ok: true, value: null })
      expect(await working).toMatchObject(cancelled)
      await secrets.letGo()
      await settled()
      expect(parts.clipboard.text).toBe('')
      expect(parts.timers).toEqual([])
      expect(kept).not.toHaveBeenCalled()
    },
  )

  it('is copied once, by the newest call', async () => {
    await add(payload('acme'))
    const tenantId = parts.tenants.list()[0]?.id ?? ''
    secrets.held = []
    const order = { of: { kind: 'draft', tenantId, actingAs: app, draft }, format: 'curl-bash' }
    const first = call('exporting:copy-live', order)
    const second = call('exporting:copy-live', order)
    expect(await first).toMatchObject(cancelled)
    await settled()
    await secrets.letGo()
    expect(await second).toMatchObject({ ok: true })
    expect(parts.timers).toHaveLength(1)
    expect(parts.clipboard.text).toContain('Authorization: JWT ')
  })
})

it('a descriptor that is still read when it is cancelled changes no tenant, whenever it is read', async () => {
  const reading = Promise.withResolvers<undefined>()
  const signals: AbortSignal[] = []
  parts = connectParts(neverAnswers, {
    readLong: async (order, signal) => {
      if (signal !== undefined) signals.push(signal)
      await reading.promise
      return readHere(order)
    },
  })
  const handlers = createHandlers(parts)
  call = (channel, request) => answer(channel, handlers, request, silentLog)
  await add(payload('acme'))
  const tenant = parts.tenants.get(parts.tenants.list()[0]?.id ?? '')
  const text = JSON.stringify({
    ...{ key: 'com.example.app', baseUrl: 'https://app.example.com', scopes: ['READ'] },
    ...{ authentication: { type: 'jwt' }, description: 'x'.repeat(20_000) },
  })
  const setting = call('tenants:set-descriptor', { id: tenant.id, text })
  await settled()
  await cancel('tenants:set-descriptor')
  expect(await setting).toMatchObject(cancelled)
  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  reading.resolve(undefined)
  await settled()
  expect(parts.tenants.get(tenant.id)).toEqual(tenant)
  expect(await call('tenants:set-descriptor', { id: tenant.id, text })).toMatchObject({
    value: { profile: { installedScopes: ['READ'] } },
  })
})

it('nothing that is under way is no reason to fail', async () => {
  for (const channel of cancellableChannels)
    expect(await cancel(channel)).toEqual({ ok: true, value: null })
})
