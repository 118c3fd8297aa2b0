import { beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '../../main/errors.ts'
import type { Outside } from '../../main/services/outside.ts'
import { createServices, type Services } from '../../main/services/services.ts'
import { fakeOutside } from '../fakes/outside.ts'
import { fakeTenantRows, nothingToSalvage, type FakeRows } from '../fakes/rows.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { acme } from '../fakes/tenant-profile.ts'
import type { TenantProfile } from '../../contract/tenants.ts'

const KNOWN = 'a'.repeat(32)
const ORPHAN = 'b'.repeat(32)
const NOTED = 'c'.repeat(32)
const LEFT = 'd'.repeat(32)

let secrets: FakeSecretStore
let rows: FakeRows<TenantProfile>

function open(change: Partial<Outside> = {}): Services {
  return createServices(
    fakeOutside({
      secrets,
      tenants: rows,
      findAccounts: () => Promise.resolve([...secrets.items.keys()]),
      ...change,
    }),
  )
}

beforeEach(() => {
  secrets = new FakeSecretStore()
  rows = fakeTenantRows([{ ...acme, id: KNOWN, secretGeneration: 2 }])
  for (const account of [KNOWN, ORPHAN, NOTED])
    for (const suffix of ['', '#previous']) secrets.items.set(account + suffix, 'ATCO-secret')
  secrets.items.set(`${LEFT}#earlier`, 'ATCO-secret')
  secrets.items.set('another program’s', 'ATCO-secret')
  rows.begun.set(NOTED, { tenantId: NOTED, work: 'add', name: 'noted', generation: 1 })
})

describe('secrets of no tenant', () => {
  it('are found by their ids, without those of tenants, of what is under way and of others', async () => {
    expect(await open().keychain.findOrphans()).toEqual({ ids: [ORPHAN, LEFT] })
  })

  it('are removed where a person says so, with what lies beside them, and nothing else', async () => {
    const { keychain } = open()
    const before = [...secrets.items.keys()]
    await keychain.findOrphans()
    expect([...secrets.items.keys()]).toEqual(before)
    const ids = [ORPHAN, KNOWN, NOTED, 'another program’s']
    expect(await keychain.removeOrphans(ids)).toEqual({ removed: 1 })
    expect([...secrets.items.keys()]).toEqual(before.filter((each) => !each.startsWith(ORPHAN)))
  })

  it('are no longer removed where their tenant was added meanwhile', async () => {
    const services = open()
    const { ids } = await services.keychain.findOrphans()
    await services.tenants.changes.putBack({ ...acme, id: ORPHAN, clientKey: 'jira:2' }, 0)
    expect(await services.keychain.removeOrphans(ids)).toEqual({ removed: 1 })
    expect(secrets.items.has(ORPHAN)).toBe(true)
    expect(secrets.items.has(`${LEFT}#earlier`)).toBe(false)
  })

  it('are found of a row that was set aside and let go, and what was noted of it ends', async () => {
    rows.begun.set(ORPHAN, { tenantId: ORPHAN, work: 'renew', name: 'gone', generation: 2 })
    const { keychain } = open()
    expect(await keychain.findOrphans()).toEqual({ ids: [ORPHAN, LEFT] })
    expect(await keychain.removeOrphans([ORPHAN])).toEqual({ removed: 1 })
    expect([...rows.begun.keys()]).toEqual([NOTED])
  })

  it('are said to be there still where the keychain does not let them go', async () => {
    const { keychain } = open()
    const { ids } = await keychain.findOrphans()
    secrets.state = 'locked'
    await expect(keychain.removeOrphans(ids)).rejects.toMatchObject({ code: 'keychain_locked' })
    secrets.state = 'ready'
    expect(await keychain.findOrphans()).toEqual({ ids })
  })

  const facts = fakeOutside().facts
  it.each<[string, Partial<Outside>]>([
    [
      'a copy is offered',
      { salvage: { ...nothingToSalvage, copy: { madeAt: 0, tenants: 1, people: 0 } } },
    ],
    [
      'a tenant is set aside',
      {
        salvage: {
          ...nothingToSalvage,
          rows: [{ id: 1, kind: 'tenants', name: 'acme', reason: 'label' }],
        },
      },
    ],
    [
      'another file lies in the database’s place',
      { salvage: { ...nothingToSalvage, onPlace: (say) => say('replaced') } },
    ],
    [
      'its thread has ended',
      {
        salvage: {
          ...nothingToSalvage,
          onThread: (say) => say('ended'),
          readRows: () => Promise.reject(new AppError('document_corrupt', 'It is down.')),
        },
      },
    ],
    [
      'the database cannot be written',
      { facts: { ...facts, readOnly: ['understudy.sqlite: no'] } },
    ],
    ['an earlier document waits', { facts: { ...facts, notCarriedOver: ['tenants.json: no'] } }],
    [
      'the database was set aside',
      { facts: { ...facts, setAside: ['/data/understudy.set-aside-2026.sqlite'] } },
    ],
  ])('are nobody’s guess while %s', async (_when, change) => {
    let searches = 0
    const { keychain } = open({
      findAccounts: () => {
        searches += 1
        return Promise.resolve([])
      },
      ...change,
    })
    const refused = {
      code: 'request_invalid',
      message:
        'Not all of your tenants can be read now, so nobody can tell which secret belongs to none.',
    }
    await expect(keychain.findOrphans()).rejects.toMatchObject(refused)
    await expect(keychain.removeOrphans([ORPHAN])).rejects.toMatchObject(refused)
    expect([searches, secrets.items.has(ORPHAN)]).toEqual([0, true])
  })

  it('are not looked for where the keychain says why', async () => {
    const failure = new AppError('keychain_locked', 'The keychain is locked.')
    const { keychain } = open({ findAccounts: () => Promise.reject(failure) })
    await expect(keychain.findOrphans()).rejects.toBe(failure)
  })
})
