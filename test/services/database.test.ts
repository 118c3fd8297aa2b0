import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { DatabasePlace, DatabaseThread, SetAsideRow } from '../../contract/database.ts'
import type { Person } from '../../contract/people.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../../main/errors.ts'
import { appShapes } from '../node/open-database.ts'
import { openAppDatabase } from '../../main/node/app-database.ts'
import type { Rows, Salvage } from '../../main/ports.ts'
import { createServices } from '../../main/services/services.ts'
import { fakeOutside } from '../fakes/outside.ts'
import { fakeTenantRows, nothingToSalvage, type FakeRows } from '../fakes/rows.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { acme } from '../fakes/tenant-profile.ts'
import { endingProgram } from '../node/ending-program.ts'

const row: SetAsideRow = { id: 7, kind: 'tenants', name: 'acme', reason: 'label: …' }
const copy = { madeAt: 0, tenants: 1, people: 0 }

function open(salvage: Partial<Salvage>, tenants = fakeTenantRows()) {
  return { ...openOver(tenants, salvage), tenants }
}

function openOver(tenants: Rows<TenantProfile>, salvage: Partial<Salvage>) {
  const heard: unknown[] = []
  const services = createServices(
    fakeOutside({
      tenants,
      salvage: { ...nothingToSalvage, ...salvage },
      tenantsChanged: (change) => void heard.push(change),
    }),
  )
  return { services, heard }
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
    expect(heard).toEqual([{ put: services.tenants.list(), drop: [] }])
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

describe('another file in the place of the database', () => {
  it('is said when somebody looks, and what it holds shows once it is gone on with', async () => {
    const tenants = fakeTenantRows([acme])
    const listeners: ((place: DatabasePlace) => void)[] = []
    const say = (place: DatabasePlace): Promise<void> => {
      for (const listener of listeners) listener(place)
      return Promise.resolve()
    }
    const { services, heard } = open(
      {
        onPlace: (listener) => void listeners.push(listener),
        lookAtPlace: () => say('replaced'),
        openPlace: () => say('own'),
      },
      tenants,
    )
    const told: string[] = []
    services.app.onStatusChanged(({ databasePlace }) => told.push(databasePlace))
    tenants.kept.clear()
    tenants.kept.set('t3', { ...acme, id: 't3', name: 'of the file' })
    await services.database.lookAtPlace()
    expect(told).toEqual(['replaced'])
    expect(services.tenants.list().map(({ id }) => id)).toEqual([acme.id])
    await services.database.openPlace()
    expect(services.app.status().databasePlace).toBe('own')
    expect(services.tenants.list().map(({ id }) => id)).toEqual(['t3'])
    expect(heard).toEqual([null])
  })
})

it('a change that cannot be written is said for as long as that is so', () => {
  const listeners: ((words: string | null) => void)[] = []
  const { services } = open({ onUnwritten: (listener) => void listeners.push(listener) })
  const told: (string | null)[] = []
  services.app.onStatusChanged(({ databaseUnwritten }) => told.push(databaseUnwritten))
  for (const words of ['The disk is full.', null]) for (const listener of listeners) listener(words)
  expect(told).toEqual(['The disk is full.', null])
  expect(services.app.status().databaseUnwritten).toBeNull()
})

describe('a thread of the database that ended', () => {
  const person: Person = {
    ...{ accountId: 'mia', displayName: 'Mia', emailAddress: null },
    ...{ active: true, accountType: 'atlassian' },
  }
  const globex = { ...acme, id: 't2', name: 'globex', clientKey: 'jira:2' }

  function withThread(tenants: FakeRows<TenantProfile>) {
    const listeners: ((thread: DatabaseThread) => void)[] = []
    const opened = open({ onThread: (listener) => void listeners.push(listener) }, tenants)
    const say = (thread: DatabaseThread): void => listeners.forEach((each) => each(thread))
    return { ...opened, say }
  }

  it('has everything read anew: what is gone goes, what changed changes, and the window hears of it', async () => {
    const tenants = fakeTenantRows([acme, globex])
    const { services, heard, say } = withThread(tenants)
    await services.people.pin({ tenantId: globex.id, person, pinned: true })
    tenants.kept.delete(globex.id)
    tenants.kept.set(acme.id, { ...acme, name: 'acme of the file' })
    tenants.kept.set('t3', { ...acme, id: 't3', name: 'third' })
    const told = Promise.withResolvers<undefined>()
    services.database.onReadAgain(() => told.resolve(undefined))
    say('ended')
    say('begun-again')
    await told.promise
    expect(services.tenants.list().map(({ name }) => name)).toEqual(['acme of the file', 'third'])
    expect(heard).toEqual([null])
    expect(() => services.people.remembered(globex.id)).toThrow('There is no such tenant.')
    tenants.kept.set(globex.id, globex)
    say('ended')
    await vi.waitFor(() => expect(services.tenants.has(globex.id)).toBe(true))
    expect(services.people.remembered(globex.id)).toEqual([])
  })

  it('loses nothing where it comes up no more, and is read once it does', async () => {
    const tenants = fakeTenantRows([acme])
    const { services, heard, say } = withThread(tenants)
    const readAgain = tenants.readAgain.bind(tenants)
    tenants.readAgain = () =>
      Promise.reject(new AppError('document_corrupt', 'It does not come up.'))
    tenants.kept.set('t3', { ...acme, id: 't3', name: 'third' })
    say('ended')
    await new Promise((resolve) => void setTimeout(resolve))
    expect(services.tenants.list().map(({ name }) => name)).toEqual(['acme'])
    tenants.readAgain = readAgain
    say('begun-again')
    await vi.waitFor(() => expect(services.tenants.has('t3')).toBe(true))
    expect(heard).toEqual([null])
  })

  it('leaves the file’s and the app’s tenants the same, the write kept or not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'understudy-thread-'))
    const program = endingProgram(folder, { after: acme.id })
    const app = await openAppDatabase(appShapes, { folder, program, now: 0 })
    try {
      const { services, heard } = openOver(app.tenants, app.salvage)
      await services.tenants.changes.putBack(globex, 0)
      // Kept, then the thread ends before it answers.
      await services.tenants.changes.putBack(acme, 0)
      expect(services.tenants.list().map(({ name }) => name)).toEqual(['globex', 'acme'])
      // It ends again, and comes up no more: nobody knows, and nothing is shown that is not known.
      writeFileSync(join(folder, 'end at once'), '')
      await expect(
        services.tenants.changes.update(acme.id, { name: 'renamed' }),
      ).rejects.toMatchObject({
        details: { outcome: 'unknown' },
      })
      expect(services.tenants.get(acme.id).name).toBe('acme')
      rmSync(join(folder, 'end at once'))
      vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 61_000)
      heard.length = 0
      await services.tenants.changes.update(globex.id, { starred: true })
      await vi.waitFor(() => expect(services.tenants.get(acme.id).name).toBe('renamed'))
      expect(heard).toContain(null)
    } finally {
      vi.restoreAllMocks()
      await app.close()
      rmSync(folder, { recursive: true })
    }
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
