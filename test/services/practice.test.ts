import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PracticeService, type PracticeSite } from '../../main/services/practice.ts'
import { KeptSecrets } from '../../main/tenants/kept-secrets.ts'
import { Tenants } from '../../main/tenants/tenants.ts'
import { FrozenClock } from '../fakes/clock.ts'
import { fakeTenantRows } from '../fakes/rows.ts'
import { textsHere } from '../fakes/read-here.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { mia, openPracticeParts, type PracticeParts } from './practice-parts.ts'

let parts: PracticeParts
beforeEach(async () => {
  parts = await openPracticeParts()
})
afterEach(() => parts.close())

describe('the practice tenant', () => {
  it('is a loopback tenant with its own authorization server, scopes and label', () => {
    expect(parts.tenant()).toMatchObject({
      label: 'practice',
      name: 'Practice site',
      baseUrl: parts.site.baseUrl,
      authorizationServer: parts.site.authorizationServer,
      installedScopes: expect.arrayContaining(['ACT_AS_USER']) as unknown,
    })
  })

  it('starts once, and names itself while it runs', async () => {
    const again = await parts.practice.start()
    expect(again.profile.id).toBe(parts.tenant().id)
    expect(parts.practice.running).toEqual({
      baseUrl: parts.site.baseUrl,
      tenantId: parts.tenant().id,
    })
    await parts.practice.stop()
    expect(parts.practice.running).toBeNull()
  })

  it('has its people among those who can be acted as, as soon as it runs, each by its kind', () => {
    const ofSite = parts.people
      .remembered(parts.tenant().id)
      .map(({ displayName, accountType }) => [displayName, accountType])
    expect(ofSite).toEqual(
      parts.site.people.map(({ displayName, accountType }) => [displayName, accountType]),
    )
    expect(ofSite.at(-1)).toEqual(['Understudy Practice App', 'app'])
  })

  it('replaces the tenant of an earlier start, whose site is gone', async () => {
    const earlier = parts.tenant().id
    await parts.practice.stop()
    const { profile } = await parts.practice.start()
    expect(parts.tenants.list().map(({ id }) => id)).toEqual([profile.id])
    expect(profile.id).not.toBe(earlier)
  })

  it('T01: the scope goes from the descriptor, the client id stays', async () => {
    await parts.practice.setFaults(['T01'])
    expect(parts.tenant().installedScopes).not.toContain('ACT_AS_USER')
    expect(parts.tenant().oauthClientId).not.toBeNull()
    const exchange = await parts.send(mia)
    expect(exchange).toMatchObject({
      outcome: 'failed',
      failure: { code: 'exchange_refused', details: { error: 'unauthorized_client' } },
    })
    await parts.practice.setFaults([])
    expect((await parts.send(mia)).outcome).toBe('answered')
  })

  it('T10: a rotated secret is mended by reinstalling', async () => {
    await parts.practice.setFaults(['T10'])
    expect((await parts.send(mia)).outcome).toBe('failed')
    const { changes } = await parts.practice.reinstall()
    expect(changes.join(' ')).toMatch(/secret/i)
    expect((await parts.send(mia)).outcome).toBe('answered')
  })

  it('knows its faults, and says which are on', async () => {
    const faults = await parts.practice.setFaults(['J21', 'no such fault'])
    expect(faults.filter(({ on }) => on).map(({ id }) => id)).toEqual(['J21'])
    await parts.practice.stop()
    await expect(parts.practice.setFaults([])).rejects.toMatchObject({
      code: 'practice_unavailable',
    })
    await expect(parts.practice.reinstall()).rejects.toMatchObject({ code: 'practice_unavailable' })
  })
})

describe('starting it where something is in the way', () => {
  function openBook() {
    const keychain = new FakeSecretStore()
    const rows = fakeTenantRows()
    const tenants = new Tenants({
      rows,
      keptSecrets: new KeptSecrets({ secrets: keychain }),
      texts: textsHere,
      clock: new FrozenClock(),
    })
    const sites: { readonly baseUrl: string; closed: boolean }[] = []
    const startSite = (): Promise<PracticeSite> => {
      const baseUrl = `http://127.0.0.1:${4000 + 2 * sites.length}`
      const seen = { baseUrl, closed: false }
      sites.push(seen)
      const installed = {
        key: 'app',
        clientKey: baseUrl,
        sharedSecret: 'a secret of the site',
        oauthClientId: 'c',
        baseUrl,
        eventType: 'installed',
        productType: 'jira',
      }
      const descriptor = { key: 'app', scopes: ['READ'], authentication: { type: 'jwt' } }
      return Promise.resolve({
        baseUrl,
        installed,
        descriptor,
        authorizationServer: 'http://127.0.0.1:5000',
        newestInstalled: installed,
        people: [],
        faults: [],
        setFaults: () => undefined,
        close: () => Promise.resolve(void (seen.closed = true)),
      })
    }
    const removed: string[] = []
    const removeTenant = async (id: string): Promise<void> => {
      await tenants.changes.remove(id)
      removed.push(id)
    }
    const practice = new PracticeService({
      tenants,
      people: { introduce: () => undefined },
      startSite,
      catalogue: [],
      forgetTokens: () => undefined,
      removeTenant,
    })
    return { practice, tenants, keychain, rows, sites, removed }
  }

  it('two clicks start one site', async () => {
    const { practice, sites } = openBook()
    await Promise.all([practice.start(), practice.start()])
    expect(sites).toHaveLength(1)
  })

  it('an earlier tenant whose secret a locked keychain holds does not keep a new one from starting', async () => {
    const { practice, tenants, keychain } = openBook()
    await practice.start()
    await practice.stop()
    keychain.state = 'locked'
    const { profile } = await practice.start()
    expect(profile.secretPlace).toBe('memory')
    expect(tenants.list()).toHaveLength(2)
    await practice.stop()
    keychain.state = 'ready'
    await practice.start()
    expect(tenants.list()).toHaveLength(1)
  })

  it('a tenant of another app on this machine stays, and so does one that got a name of its own', async () => {
    const { practice, tenants, removed } = openBook()
    const own = {
      key: 'com.example.app',
      clientKey: 'local',
      sharedSecret: 'mine',
      baseUrl: 'http://localhost:2990/jira',
      eventType: 'installed',
    }
    const { profile } = await tenants.changes.add(JSON.stringify(own), { name: 'Practice site' })
    expect(profile.label).toBe('practice')
    const first = (await practice.start()).profile
    await practice.stop()
    const second = (await practice.start()).profile
    expect(removed).toEqual([first.id])
    await tenants.changes.update(second.id, { name: 'mine to keep' })
    await practice.stop()
    await practice.start()
    expect(tenants.list().map(({ name }) => name)).toEqual([
      'Practice site',
      'mine to keep',
      'Practice site',
    ])
  })

  it('a site whose tenant could not be kept is closed again', async () => {
    const { practice, rows, sites } = openBook()
    rows.failWrites = true
    await expect(practice.start()).rejects.toMatchObject({ code: 'document_unwritable' })
    expect(sites).toMatchObject([{ closed: true }])
    expect(practice.running).toBeNull()
  })
})
