import { setTimeout } from 'node:timers/promises'
import type { Exchange } from '../../contract/exchange.ts'
import type { DatabaseThread } from '../../contract/database.ts'
import type { KeptTab } from '../../contract/workspace.ts'
import { AppError } from '../../main/errors.ts'
import type { HistoryRecord, Salvage } from '../../main/ports.ts'
import { FakeHistory } from '../fakes/history.ts'
import { withFiles } from '../../main/history/long-texts.ts'
import { fakePersonRows, fakeTabRows, fakeTenantRows, nothingToSalvage } from '../fakes/rows.ts'
import { FakeTabFiles } from '../fakes/tab-files.ts'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../contract/default-settings.ts'
import type { Person } from '../../contract/people.ts'
import { createServices, type Services } from '../../main/services/services.ts'
import { FakeDocumentStore } from '../fakes/document-store.ts'
import { fakeOutside } from '../fakes/outside.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'

const SECRET = 'ATCO-a-secret-of-some-length-0123456789'
const installed = JSON.stringify({
  key: 'com.example.app',
  clientKey: 'jira:1',
  oauthClientId: 'client-1',
  sharedSecret: SECRET,
  baseUrl: 'https://acme.atlassian.net',
  productType: 'jira',
  eventType: 'installed',
})
const mia: Person = {
  accountId: 'mia-id',
  displayName: 'Mia Krystof',
  emailAddress: null,
  active: true,
  accountType: 'atlassian',
}

const keptTab = (tabId: string, tenantId: string): Omit<KeptTab, 'run'> => ({
  ...{ tabId, tenantId, actingAs: { kind: 'user', accountId: 'mia-id' } },
  draft: {
    ...{ method: 'GET', path: `/rest/api/3/issue/${tabId.length}`, query: [], headers: [] },
    ...{ mode: 'none', text: '', parts: [], file: null, bytes: null },
  },
})
const recordOf = (tenantId: string): HistoryRecord => ({
  ...{ words: 'GET /rest/api/3/myself', body: '{}', bodies: [] },
  entry: {
    ...{ id: 'x1', tenantId, startedAt: 0, actingAs: { kind: 'app' }, personName: null },
    ...{ method: 'GET', path: '/rest/api/3/myself', status: 200, outcome: 'answered' },
    ...{ totalMs: 12, finding: null },
  },
})

const heldExchange: Exchange = {
  ...{ id: 'x1', actingAs: { kind: 'app' }, outcome: 'answered', steps: [], tokens: [] },
  ...{ tenantId: '', failure: null, startedAt: 0, totalMs: 12, clockSkewSeconds: null },
  whyNotComparable: null,
}
const nothingSent = {
  ...{ signingOffsetSeconds: 0, edited: false, sent: null, secrets: [] },
  built: { method: 'GET', url: 'https://acme.atlassian.net/', headers: [], body: null },
}

/** What was to be done later is done now, and what it began. */
async function endMinute({ traces }: ReturnType<typeof fakeOutside>): Promise<void> {
  for (const timer of traces.timers.splice(0)) timer()
  await setTimeout(1)
}

async function withTenant(services: Services): Promise<string> {
  const { profile } = await services.tenants.changes.add(installed)
  await services.people.pin({ tenantId: profile.id, person: mia, pinned: true })
  return profile.id
}

it('the window hears where the secret of a tenant is now, not where it was once', async () => {
  const heard: unknown[] = []
  const secrets = new FakeSecretStore()
  secrets.state = 'missing'
  const outside = fakeOutside({ secrets, tenantsChanged: (change) => void heard.push(change) })
  const id = await withTenant(createServices(outside))
  expect(heard.at(-1)).toMatchObject({ put: [{ id, secretPlace: 'memory' }] })
  const again = createServices(outside)
  await again.tenants.changes.update(id, { starred: true })
  expect(heard.at(-1)).toMatchObject({ put: [{ id, starred: true, secretPlace: 'missing' }] })
  expect(Object.keys(again.tenants.list()[0] ?? {})).not.toContain('clientKey')
})

describe('removing a tenant', () => {
  it('takes its secrets, its profile and its people with it, and the window hears of it', async () => {
    const heard: unknown[] = []
    const secrets = new FakeSecretStore()
    const outside = fakeOutside({ secrets, tenantsChanged: (change) => void heard.push(change) })
    const services = createServices(outside)
    const id = await withTenant(services)
    heard.length = 0
    await services.removing.takeOut(id)
    expect(services.tenants.list()).toEqual([])
    expect([...secrets.items.keys()]).toContain(id)
    expect(outside.people.atStart).toHaveLength(1)
    await endMinute(outside)
    expect([...secrets.items.keys()].filter((account) => account !== 'keychain-check')).toEqual([])
    expect(outside.people.atStart).toEqual([])
    expect(heard).toEqual([{ put: [], drop: [id] }])
  })

  it('can be taken back for a minute: secret, people, tabs and history are where they were', async () => {
    const history = new FakeHistory()
    const secrets = new FakeSecretStore()
    const outside = fakeOutside({ history, secrets })
    const services = createServices(outside)
    const id = await withTenant(services)
    services.workspace.keepDraft(keptTab(`tab:${id}`, id))
    history.kept.push(recordOf(id))
    await services.removing.takeOut(id)
    expect(await services.removing.takeBack(id)).toMatchObject({ id, secretPlace: 'keychain' })
    // A second removal has a minute of its own: that of the first ends nothing of it.
    await services.removing.takeOut(id)
    outside.traces.timers.shift()?.()
    await services.tenants.changes.settle()
    await services.removing.takeBack(id)
    await endMinute(outside)
    expect(await services.tenants.secretOf(id)).toBe(SECRET)
    expect(services.people.remembered(id).map(({ accountId }) => accountId)).toEqual(['mia-id'])
    expect(services.workspace.read().tabs.map(({ tenantId }) => tenantId)).toEqual([id])
    expect(history.kept).toHaveLength(1)
    await expect(services.removing.takeBack(id)).rejects.toMatchObject({
      code: 'tenant_unknown',
      hint: 'Paste its installed payload again.',
    })
  })

  it('leaves nothing of its tabs once the minute is over: no draft, no long text, no note, no answer', async () => {
    const [tabs, tabFiles] = [fakeTabRows(), new FakeTabFiles()]
    const outside = fakeOutside({ tabFiles })
    const services = createServices({
      ...outside,
      tabs: await withFiles(tabs, { files: tabFiles, mayRemove: true }),
    })
    const id = await withTenant(services)
    const { draft, ...tab } = keptTab(`tab:${id}`, id)
    const long = draft && { ...draft, text: 'x'.repeat(70_000) }
    services.workspace.keepDraft({ ...tab, draft: long })
    services.workspace.keepNote(id, 'Contract ends')
    await services.keptTabs.idle()
    const tenant = services.tenants.get(id)
    const kept = { tenant, exchange: { ...heldExchange, tenantId: id } }
    services.exchanges.keep({ ...kept, ...nothingSent })
    await services.removing.takeOut(id)
    await services.keptTabs.idle()
    const onDisk = (): unknown[] => [
      tabs.atStart.length,
      tabFiles.kept.size,
      services.exchanges.holds('x1'),
    ]
    expect(onDisk()).toEqual([2, 1, true])
    await endMinute(outside)
    await services.keptTabs.idle()
    expect(onDisk()).toEqual([0, 0, false])
    expect(services.workspace.read()).toEqual({ cameBack: null, tabs: [], notes: [] })
  })

  it('is ended by the next start where the app was killed within the minute', async () => {
    const history = new FakeHistory()
    const secrets = new FakeSecretStore()
    const outside = fakeOutside({ history, secrets })
    const killed = createServices(outside)
    const id = await withTenant(killed)
    history.kept.push(recordOf(id))
    await killed.removing.takeOut(id)
    const next = createServices(outside)
    await next.app.retryKeychain()
    expect([...secrets.items.keys()].filter((account) => account !== 'keychain-check')).toEqual([])
    expect([outside.people.atStart, history.kept]).toEqual([[], []])
    expect(next.app.status().interrupted).toMatchObject([{ tenantId: id, work: 'remove' }])
  })

  it('is ended with the app, and by adding the same tenant anew, which stays', async () => {
    const secrets = new FakeSecretStore()
    const outside = fakeOutside({ secrets })
    const services = createServices(outside)
    const id = await withTenant(services)
    await services.removing.takeOut(id)
    await services.tenants.changes.add(installed)
    expect(services.people.remembered(id)).toEqual([])
    await endMinute(outside)
    expect(await services.tenants.secretOf(id)).toBe(SECRET)
    await services.removing.takeOut(id)
    await services.removing.endTakenOut()
    expect(secrets.items.has(id)).toBe(false)
    await expect(services.removing.takeBack(id)).rejects.toMatchObject({ code: 'tenant_unknown' })
  })

  it('that a keychain does not let go of then is ended once it does', async () => {
    const secrets = new FakeSecretStore()
    const outside = fakeOutside({ secrets })
    const services = createServices(outside)
    const id = await withTenant(services)
    await services.removing.takeOut(id)
    secrets.state = 'locked'
    await endMinute(outside)
    expect(secrets.items.has(id)).toBe(true)
    secrets.state = 'ready'
    await services.app.retryKeychain()
    expect(secrets.items.has(id)).toBe(false)
  })

  it('leaves tenant and people where a locked keychain may still hold the secret', async () => {
    const secrets = new FakeSecretStore()
    const services = createServices(fakeOutside({ secrets }))
    const id = await withTenant(services)
    secrets.state = 'locked'
    await expect(services.removing.takeOut(id)).rejects.toMatchObject({ code: 'keychain_locked' })
    expect(services.tenants.list().map((tenant) => tenant.id)).toEqual([id])
    expect(services.people.remembered(id).map(({ accountId }) => accountId)).toEqual(['mia-id'])
  })
})

describe('a tenant that takes the place of another', () => {
  const imported = installed.replace('jira:1', 'jira:2').replace('a-secret', 'another-secret')

  it('takes over the people with it, and nothing is left under the old id', async () => {
    const outside = fakeOutside()
    const services = createServices(outside)
    const old = await withTenant(services)
    const { profile } = await services.tenants.changes.add(imported, { replaces: old })
    const expected = { ...mia, pinned: true, lastUsedAt: 0 }
    expect(services.people.remembered(profile.id)).toEqual([expected])
    expect(outside.people.atStart).toEqual([{ ...expected, tenantId: profile.id }])
  })

  it('does not where the people cannot be written: the other stays, with secret and people', async () => {
    const people = fakePersonRows()
    const secrets = new FakeSecretStore()
    const services = createServices(fakeOutside({ people, secrets }))
    const old = await withTenant(services)
    const before = new Map(secrets.items)
    people.failWrites = true
    await expect(services.tenants.changes.add(imported, { replaces: old })).rejects.toMatchObject({
      code: 'document_unwritable',
    })
    expect(services.tenants.list().map(({ id }) => id)).toEqual([old])
    expect(services.people.remembered(old).map(({ accountId }) => accountId)).toEqual(['mia-id'])
    expect(secrets.items).toEqual(before)
  })

  it('takes over what was typed and sent there, in each tab, and a late draft writes no old tab back', async () => {
    const history = new FakeHistory()
    const services = createServices(fakeOutside({ history }))
    const old = await withTenant(services)
    const { workspace } = services
    const tabs = [`tab:${old}`, `tab:${old}#3f1c`]
    for (const tabId of tabs) workspace.keepDraft(keptTab(tabId, old))
    history.kept.push(recordOf(old))
    const { profile } = await services.tenants.changes.add(imported, { replaces: old })
    workspace.keepDraft(keptTab(`tab:${old}`, old))
    const moved = tabs.map((tabId) => keptTab(tabId.replace(old, profile.id), profile.id))
    expect(workspace.read().tabs).toEqual(moved.map((tab) => ({ ...tab, run: null })))
    expect(history.kept.map(({ entry }) => entry.tenantId)).toEqual([profile.id])
  })

  it('leaves drafts, people and history where they were when its row cannot be written', async () => {
    const history = new FakeHistory()
    const tenants = fakeTenantRows()
    const outside = fakeOutside({ history, tenants })
    const services = createServices(outside)
    const { workspace } = services
    const old = await withTenant(services)
    const people = outside.people.atStart
    workspace.keepDraft(keptTab(`tab:${old}`, old))
    history.kept.push(recordOf(old))
    const write = tenants.change.bind(tenants)
    tenants.change = (change) =>
      change.drop?.includes(old) === true
        ? Promise.reject(new AppError('document_unwritable', 'The disk is full.'))
        : write(change)
    const replacing = services.tenants.changes.add(imported, { replaces: old })
    await expect(replacing).rejects.toMatchObject({ code: 'document_unwritable' })
    expect(workspace.read().tabs).toEqual([{ ...keptTab(`tab:${old}`, old), run: null }])
    expect(outside.people.atStart).toEqual(people)
    expect(history.kept.map(({ entry }) => entry.tenantId)).toEqual([old])
  })
})

describe('people', () => {
  it.each(['__proto__', 'constructor', 'nobody'])(
    'are kept for no unknown tenant: %s',
    async (id) => {
      const outside = fakeOutside()
      const { people } = createServices(outside)
      await expect(people.pin({ tenantId: id, person: mia, pinned: true })).rejects.toMatchObject({
        code: 'tenant_unknown',
      })
      expect(() => people.remembered(id)).toThrow(
        expect.objectContaining({ code: 'tenant_unknown' }) as Error,
      )
      expect(outside.people.atStart).toEqual([])
    },
  )
})

describe('settings', () => {
  it('are applied with each change, and change only what is named', async () => {
    const applied: string[] = []
    const settings = new FakeDocumentStore({ ...defaultSettings, clockOffsetSeconds: 76 })
    const outside = fakeOutside()
    const services = createServices({
      ...outside,
      documents: { ...outside.documents, settings },
      settingsApplied: ({ colorScheme }) => void applied.push(colorScheme),
    })
    expect(await services.settings.change({ colorScheme: 'dark' })).toEqual({
      ...defaultSettings,
      colorScheme: 'dark',
      clockOffsetSeconds: 76,
    })
    expect(applied).toEqual(['dark'])
  })

  it('that cannot be written are not applied', async () => {
    const applied: string[] = []
    const settings = new FakeDocumentStore(defaultSettings)
    settings.failWrites = true
    const outside = fakeOutside()
    const services = createServices({
      ...outside,
      documents: { ...outside.documents, settings },
      settingsApplied: ({ colorScheme }) => void applied.push(colorScheme),
    })
    await expect(services.settings.change({ colorScheme: 'dark' })).rejects.toMatchObject({
      code: 'document_unwritable',
    })
    expect(applied).toEqual([])
  })
})

describe('the app', () => {
  it('says every change of the keychain, whoever met it, and nothing where none is', async () => {
    const secrets = new FakeSecretStore()
    const services = createServices(fakeOutside({ secrets }))
    const heard: unknown[] = []
    services.app.onStatusChanged(({ keychain: { state, secretsInMemory } }) =>
      heard.push([state, secretsInMemory]),
    )
    await services.app.retryKeychain()
    expect(heard).toEqual([])
    secrets.state = 'locked'
    const form = {
      appKey: 'com.example.app',
      clientKey: 'jira:1',
      baseUrl: 'https://acme.atlassian.net',
      sharedSecret: 'ATCO-one',
      oauthClientId: '',
      product: 'jira',
    } as const
    const { profile } = await services.tenants.changes.addByForm(form)
    expect(profile.secretPlace).toBe('memory')
    expect(heard.at(-1)).toEqual(['locked', 1])
    const before = heard.length
    await services.tenants.previousSecretOf(profile.id)
    expect(heard).toHaveLength(before)
    secrets.state = 'ready'
    await services.app.retryKeychain()
    expect(heard.at(-1)).toEqual(['ready', 0])
  })

  it('says where secrets are kept on this machine, and which files it could not read', async () => {
    const services = createServices(
      fakeOutside({
        facts: {
          version: '1.2.3',
          platform: 'darwin',
          versions: { Node: '24.0.0' },
          setAside: ['/x/tenants.set-aside-1.json'],
          readOnly: ['people.json: a newer version of this app wrote it'],
          notCarriedOver: ['tenants.json: it cannot be opened (EACCES)'],
        },
      }),
    )
    expect(await services.app.retryKeychain()).toMatchObject({
      version: '1.2.3',
      versions: { Node: '24.0.0' },
      keychain: { state: 'ready', name: 'Keychain', secretsInMemory: 0 },
      setAside: ['/x/tenants.set-aside-1.json'],
      readOnly: ['people.json: a newer version of this app wrote it'],
      notCarriedOver: ['tenants.json: it cannot be opened (EACCES)'],
      practice: null,
    })
  })

  it('says when the thread of the database has ended, and when it runs again', () => {
    const listeners: ((thread: DatabaseThread) => void)[] = []
    const salvage: Salvage = { ...nothingToSalvage, onThread: (one) => void listeners.push(one) }
    const services = createServices({ ...fakeOutside(), salvage })
    const heard: DatabaseThread[] = []
    services.app.onStatusChanged(({ databaseThread }) => heard.push(databaseThread))
    expect(services.app.status().databaseThread).toBe('runs')
    for (const thread of ['ended', 'begun-again'] as const)
      for (const listener of listeners) listener(thread)
    expect(heard).toEqual(['ended', 'begun-again'])
  })

  it('copies no token that a page shows', async () => {
    const outside = fakeOutside()
    await createServices(outside).app.copyText('Authorization: Bearer abcdef0123456789abcdef')
    expect(outside.traces.clipboard.text).toBe('Authorization: Bearer (redacted)')
  })

  it('refuses an address that it does not open', () => {
    const { app } = createServices(fakeOutside({ openOutside: () => false }))
    expect(() => app.openLink('https://evil.example/')).toThrow(
      expect.objectContaining({ code: 'invalid_message' }) as Error,
    )
  })
})
