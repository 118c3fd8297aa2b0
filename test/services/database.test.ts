import { describe, expect, it } from 'vitest'
import type { SetAsideRow } from '../../contract/database.ts'
import type { Salvage } from '../../main/ports.ts'
import { createServices } from '../../main/services/services.ts'
import { fakeOutside } from '../fakes/outside.ts'
import { fakeTenantRows, nothingToSalvage } from '../fakes/rows.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { acme } from '../fakes/tenant-profile.ts'

const row: SetAsideRow = { id: 7, kind: 'tenants', name: 'acme', reason: 'label: …' }
const copy = { madeAt: 0, tenants: 1, people: 0 }

function open(salvage: Partial<Salvage>, tenants = fakeTenantRows()) {
  const heard: unknown[] = []
  const services = createServices(
    fakeOutside({
      tenants,
      salvage: { ...nothingToSalvage, ...salvage },
      tenantsChanged: (change) => void heard.push(change),
    }),
  )
  return { services, tenants, heard }
}

describe('a tenant that was set aside', () => {
  it('is put back once it is one, with the row that it was; the window hears of it', async () => {
    const { services, tenants, heard } = open({ rows: [row] })
    const { database, app } = services
    expect(app.status().setAsideRows).toEqual([row])
    for (const [text, message] of [
      ['{"half', 'This is not as it has to be: it is not JSON.'],
      [
        JSON.stringify({ ...acme, label: 'live' }),
        'This is not as it has to be: label: Invalid option: expected one of "production"|"development"|"practice".',
      ],
    ] as const) {
      await expect(database.putBack(7, text)).rejects.toMatchObject({
        code: 'row_unreadable',
        message,
      })
    }
    expect(app.status().setAsideRows).toEqual([row])
    await database.putBack(7, JSON.stringify(acme))
    expect(app.status().setAsideRows).toEqual([])
    expect(services.tenants.get(acme.id)).toEqual(acme)
    expect(tenants.changes).toEqual([{ put: [acme], putBack: 7 }])
    expect(heard).toEqual([{ put: [acme], drop: [] }])
    await expect(database.putBack(7, JSON.stringify(acme))).rejects.toMatchObject({
      code: 'row_unreadable',
    })
  })

  it('takes no other tenant’s place', async () => {
    const { services, tenants } = open({ rows: [row] }, fakeTenantRows([acme]))
    await expect(
      services.database.putBack(7, JSON.stringify({ ...acme, name: 'other' })),
    ).rejects.toMatchObject({ code: 'request_invalid', message: '“acme” has this id already.' })
    expect(tenants.atStart).toEqual([acme])
    expect(services.app.status().setAsideRows).toEqual([row])
  })

  it('stays set aside where the disk is full', async () => {
    const { services, tenants } = open({ rows: [row] })
    tenants.failWrites = true
    await expect(services.database.putBack(7, JSON.stringify(acme))).rejects.toMatchObject({
      code: 'document_unwritable',
    })
    expect(services.app.status().setAsideRows).toEqual([row])
    expect(services.tenants.list()).toEqual([])
  })

  it('is shown without what may be a credential in it', async () => {
    const { services } = open({
      rows: [row],
      textOf: () => Promise.resolve('{"name":"acme","sharedSecret":"ATCO-one-two-three"}'),
    })
    expect(await services.database.textOf(7)).toBe('{"name":"acme","sharedSecret":"(redacted)"}')
    await expect(services.database.textOf(8)).rejects.toMatchObject({ code: 'row_unreadable' })
  })

  it('is let go where a person says so', async () => {
    const gone: number[] = []
    const { services } = open({ rows: [row], letGo: (id) => Promise.resolve(void gone.push(id)) })
    await services.database.letGo(7)
    expect([gone, services.app.status().setAsideRows]).toEqual([[7], []])
    await expect(services.database.letGo(7)).rejects.toMatchObject({ code: 'row_unreadable' })
  })
})

describe('a person who was set aside', () => {
  const aside: SetAsideRow = { id: 9, kind: 'people', name: 'Mia', reason: 'active: …' }
  const mia = {
    ...{ tenantId: acme.id, accountId: 'mia', displayName: 'Mia', emailAddress: null },
    ...{ active: true, accountType: 'atlassian', pinned: true, lastUsedAt: 0 },
  }

  const somebody = { ...mia, accountType: 'atlassian' } as const

  it('is put back where the tenant is there and the person is not', async () => {
    const { services } = open({ rows: [row, aside] })
    const { database, people } = services
    await expect(database.putBack(9, '{"accountId":"mia"}')).rejects.toMatchObject({
      code: 'row_unreadable',
    })
    await expect(database.putBack(9, JSON.stringify(mia))).rejects.toMatchObject({
      code: 'request_invalid',
      message: 'The tenant of this person is not there.',
    })
    await database.putBack(7, JSON.stringify(acme))
    await database.putBack(9, JSON.stringify(mia))
    expect(people.remembered(acme.id)).toMatchObject([{ accountId: 'mia', pinned: true }])
    expect(services.app.status().setAsideRows).toEqual([])
    const again = open({ rows: [aside] }, fakeTenantRows([acme])).services
    const [person = somebody] = people.remembered(acme.id)
    await again.people.pin({ tenantId: acme.id, person, pinned: true })
    await expect(again.database.putBack(9, JSON.stringify(mia))).rejects.toMatchObject({
      message: 'This person is remembered already.',
    })
  })
})

describe('what a kill left between keychain and rows', () => {
  it('is settled once the keychain answers, and the window hears of it', async () => {
    const tenants = fakeTenantRows([acme])
    tenants.begun.set('t9', { tenantId: 't9', work: 'add', name: 'Globex', generation: 1 })
    const secrets = new FakeSecretStore()
    secrets.items.set('t9', 'ATCO-orphan')
    secrets.state = 'locked'
    const { app } = createServices(fakeOutside({ tenants, secrets }))
    const heard: unknown[] = []
    app.onStatusChanged(({ interrupted }) => heard.push(interrupted))
    expect((await app.retryKeychain()).interrupted).toEqual([])
    expect(secrets.items.size).toBe(1)
    secrets.state = 'ready'
    const said = [{ tenantId: 't9', work: 'add', name: 'Globex' }]
    expect((await app.retryKeychain()).interrupted).toEqual(said)
    expect(heard.at(-1)).toEqual(said)
    expect([secrets.items.size, tenants.begun.size]).toEqual([0, 0])
    expect((await app.retryKeychain()).interrupted).toEqual(said)
  })

  it('is settled where the keychain comes back by itself', async () => {
    const tenants = fakeTenantRows()
    tenants.begun.set('t9', { tenantId: 't9', work: 'remove', name: 'Globex', generation: 1 })
    const secrets = new FakeSecretStore()
    secrets.items.set('t9', 'ATCO-orphan')
    secrets.state = 'locked'
    const { app } = createServices(fakeOutside({ tenants, secrets }))
    await app.retryKeychain()
    const settled = Promise.withResolvers<unknown>()
    app.onStatusChanged(({ interrupted }) => {
      if (interrupted.length > 0) settled.resolve(interrupted)
    })
    secrets.state = 'ready'
    secrets.answered()
    expect(await settled.promise).toEqual([{ tenantId: 't9', work: 'remove', name: 'Globex' }])
    expect(secrets.items.size).toBe(0)
  })
})

describe('a copy that is offered', () => {
  it('brings its tenants, and what of it cannot be read', async () => {
    const tenants = fakeTenantRows()
    const { services, heard } = open(
      {
        copy,
        takeCopy: () => {
          tenants.kept.set(acme.id, acme)
          return Promise.resolve(true)
        },
        readRows: () => Promise.resolve([row]),
      },
      tenants,
    )
    expect(services.app.status().copy).toEqual(copy)
    await services.database.takeCopy()
    expect(services.tenants.list()).toMatchObject([{ id: acme.id }])
    expect(services.app.status()).toMatchObject({ copy: null, setAsideRows: [row] })
    expect(heard).toEqual([null])
  })

  it('stays on offer where it cannot be read', async () => {
    const { services } = open({ copy })
    await expect(services.database.takeCopy()).rejects.toMatchObject({ code: 'document_corrupt' })
    expect(services.app.status().copy).toEqual(copy)
  })

  it('goes where a person says so', async () => {
    const { services } = open({ copy })
    await services.database.refuseCopy()
    expect(services.app.status().copy).toBeNull()
  })
})
