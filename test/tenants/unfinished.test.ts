import { expect, it } from 'vitest'
import type { Interrupted } from '../../contract/database.ts'
import { AppError, OUTCOME_UNKNOWN } from '../../main/errors.ts'
import { KeptSecrets } from '../../main/tenants/kept-secrets.ts'
import { Tenants } from '../../main/tenants/tenants.ts'
import { FrozenClock } from '../fakes/clock.ts'
import { fakeTenantRows } from '../fakes/rows.ts'
import { textsHere } from '../fakes/read-here.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'

const text = (change: object = {}): string =>
  JSON.stringify({
    ...{ key: 'com.example.app', clientKey: 'jira:1', oauthClientId: 'client-1' },
    ...{ sharedSecret: 'ATCO-one', baseUrl: 'https://acme.atlassian.net' },
    ...{ productType: 'jira', eventType: 'installed', ...change },
  })
const newer = text({ sharedSecret: 'ATCO-two', oauthClientId: 'client-2' })
const imported = text({ sharedSecret: 'ATCO-new', oauthClientId: 'client-n', clientKey: 'jira:2' })

/** Keychain and rows that outlive the app. */
class Disk {
  readonly keychain = new FakeSecretStore()
  readonly rows = fakeTenantRows()

  open(): Tenants {
    const { keychain, rows } = this
    const keptSecrets = new KeptSecrets({ secrets: keychain })
    return new Tenants({ rows, keptSecrets, texts: textsHere, clock: new FrozenClock(1) })
  }

  /** Nothing is done any more from the `fatal`th step on; that one is done where it dies `after`. */
  dieAt(fatal: number, when: 'before' | 'after'): { readonly died: Promise<undefined> } {
    const { keychain, rows } = this
    const dying = Promise.withResolvers<undefined>()
    let steps = 0
    const mortal =
      <A extends readonly unknown[]>(work: (...of: A) => Promise<void>) =>
      async (...of: A): Promise<void> => {
        steps += 1
        if (steps < fatal) return work(...of)
        if (steps === fatal && when === 'after') await work(...of)
        dying.resolve(undefined)
        return new Promise(() => undefined)
      }
    keychain.write = mortal(keychain.write.bind(keychain))
    keychain.remove = mortal(keychain.remove.bind(keychain))
    rows.change = mortal(rows.change.bind(rows))
    return { died: dying.promise }
  }

  /** The `nth` change of the rows is kept or not, and nobody knows which. */
  loseAnswer(nth: number, kept: boolean): { readonly lost: () => boolean } {
    const { rows } = this
    const change = rows.change.bind(rows)
    let count = 0
    rows.change = async (each) => {
      count += 1
      if (count !== nth) return change(each)
      if (kept) await change(each)
      throw new AppError('document_unwritable', 'Nobody knows.', { details: OUTCOME_UNKNOWN })
    }
    return { lost: () => count >= nth }
  }

  /** The app starts again. */
  async again(): Promise<{ readonly tenants: Tenants; readonly said: Interrupted[] }> {
    for (const name of ['write', 'remove'] as const) Reflect.deleteProperty(this.keychain, name)
    Reflect.deleteProperty(this.rows, 'change')
    const tenants = this.open()
    return { tenants, said: await tenants.changes.settle() }
  }

  /** Every secret belongs to a row, every row has its secret, and nothing waits. */
  expectWhole(at: string): void {
    const ids = this.rows.atStart.map(({ id }) => id)
    const owners = [...this.keychain.items.keys()].map((account) => account.split('#')[0] ?? '')
    expect(
      owners.filter((id) => !ids.includes(id)),
      at,
    ).toEqual([])
    expect(
      ids.filter((id) => !this.keychain.items.has(id)),
      at,
    ).toEqual([])
    expect(this.rows.begun.size, at).toBe(0)
  }
}

const works: readonly (readonly [
  name: string,
  act: (tenants: Tenants, id: string) => Promise<unknown>,
  check: (disk: Disk, tenants: Tenants, said: readonly Interrupted[]) => void | Promise<void>,
])[] = [
  [
    'remove',
    (tenants, id) => tenants.changes.remove(id),
    (disk, tenants, said) => {
      expect(disk.keychain.items.size).toBe(tenants.list().length === 0 ? 0 : 1)
      if (said.length > 0) expect(said).toMatchObject([{ work: 'remove', name: 'acme' }])
    },
  ],
  [
    'renew',
    (tenants) => tenants.changes.add(newer),
    async (disk, tenants, said) => {
      const [profile] = disk.rows.atStart
      const id = profile?.id ?? ''
      const halfDone =
        profile?.oauthClientId === 'client-1' && (await tenants.secretOf(id)) !== 'ATCO-one'
      if (halfDone) expect(said).toEqual([{ tenantId: id, work: 'renew', name: 'acme' }])
      await tenants.changes.add(newer)
      expect(tenants.get(id)).toMatchObject({ oauthClientId: 'client-2' })
      expect(tenants.get(id).secretGeneration).toBeGreaterThan(1)
      expect([await tenants.secretOf(id), await tenants.previousSecretOf(id)]).toEqual([
        'ATCO-two',
        'ATCO-one',
      ])
    },
  ],
  [
    'replace',
    (tenants, id) => tenants.changes.add(imported, { replaces: id }),
    async (disk, tenants) => {
      const [profile, ...others] = disk.rows.atStart
      expect(others).toEqual([])
      expect(await tenants.secretOf(profile?.id ?? '')).toBe(
        profile?.clientKey === 'jira:2' ? 'ATCO-new' : 'ATCO-one',
      )
    },
  ],
  [
    'add',
    (tenants) =>
      tenants.changes.add(text({ clientKey: 'jira:3', baseUrl: 'https://b.atlassian.net' })),
    (_disk, tenants, said) => {
      const names = tenants.list().map(({ name }) => name)
      if (said.length > 0) expect(said).toMatchObject([{ work: 'add', name: 'b' }])
      expect(names).toEqual(said.length > 0 || names.length === 1 ? ['acme'] : ['acme', 'b'])
    },
  ],
]

it.each(works)(
  'a kill between keychain and rows is settled at the next start: %s',
  async (_name, act, check) => {
    let steps = 0
    let settled = 0
    for (let finished = false; !finished; steps += 1) {
      for (const when of ['before', 'after'] as const) {
        const disk = new Disk()
        const { profile } = await disk.open().changes.add(text())
        const { died } = disk.dieAt(steps + 1, when)
        const done = act(disk.open(), profile.id).then(() => true)
        finished = await Promise.race([done, died.then(() => false)])
        const { tenants, said } = await disk.again()
        disk.expectWhole(`step ${steps + 1}, ${when}`)
        await check(disk, tenants, said)
        settled += said.length
        expect((await disk.again()).said).toEqual([])
      }
    }
    expect(steps).toBeGreaterThan(3)
    expect(settled).toBeGreaterThan(0)
  },
)

it.each(works)(
  'a write of which nobody knows is settled once the rows are read anew: %s',
  async (_name, act, check) => {
    let nth = 0
    for (let isOver = false; !isOver;) {
      nth += 1
      for (const kept of [true, false]) {
        const disk = new Disk()
        const { profile } = await disk.open().changes.add(text())
        const tenants = disk.open()
        const { lost } = disk.loseAnswer(nth, kept)
        await act(tenants, profile.id).catch(expectUnknown)
        isOver = !lost()
        Reflect.deleteProperty(disk.rows, 'change')
        await tenants.changes.readAgain()
        const said = await tenants.changes.settle()
        disk.expectWhole(`change ${nth}, ${kept ? 'kept' : 'not kept'}`)
        expect(tenants.list().map(({ id }) => id)).toEqual(disk.rows.atStart.map(({ id }) => id))
        await check(disk, tenants, said)
      }
    }
    expect(nth).toBeGreaterThan(2)
  },
)

function expectUnknown(error: unknown): void {
  expect(error).toMatchObject({ code: 'document_unwritable', message: 'Nobody knows.' })
}

it('a secret that could not be taken back is noted, and removed once the keychain lets it go', async () => {
  const disk = new Disk()
  const tenants = disk.open()
  const change = disk.rows.change.bind(disk.rows)
  disk.rows.change = (each) =>
    each.put === undefined
      ? change(each)
      : Promise.reject(new AppError('document_unwritable', 'The disk is full.'))
  disk.keychain.remove = () => Promise.reject(new AppError('keychain_refused', 'No.'))
  await expect(tenants.changes.add(text())).rejects.toMatchObject({ code: 'document_unwritable' })
  expect(disk.keychain.items.size).toBe(1)
  expect(await tenants.changes.settle()).toEqual([])
  const { said } = await disk.again()
  expect(said).toMatchObject([{ work: 'add', name: 'acme' }])
  disk.expectWhole('after the start')
})

it('nothing waits after changes that went well, or were undone', async () => {
  const disk = new Disk()
  const tenants = disk.open()
  const { profile } = await tenants.changes.add(text())
  await tenants.changes.add(newer)
  await expect(
    tenants.changes.add(
      text({ clientKey: 'jira:9', baseUrl: 'https://c.atlassian.net', sharedSecret: 'a\u0000' }),
    ),
  ).rejects.toMatchObject({ code: 'payload_incomplete' })
  expect(disk.rows.begun.size).toBe(0)
  disk.keychain.state = 'locked'
  await expect(tenants.changes.remove(profile.id)).rejects.toMatchObject({
    code: 'keychain_locked',
  })
  expect(disk.rows.begun.size).toBe(0)
  disk.keychain.state = 'ready'
  await tenants.changes.remove(profile.id)
  expect([disk.rows.begun.size, disk.keychain.items.size]).toEqual([0, 0])
})
