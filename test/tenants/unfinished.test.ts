import { expect, it } from 'vitest'
import type { Interrupted } from '../../contract/database.ts'
import type { SavedTenant } from '../../contract/tenants.ts'
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
    return this.opened().tenants
  }

  opened(): { readonly tenants: Tenants; readonly kept: KeptSecrets } {
    const { keychain, rows } = this
    const kept = new KeptSecrets({ secrets: keychain })
    const facts = { rows, texts: textsHere, clock: new FrozenClock(1) }
    return { tenants: new Tenants({ ...facts, keptSecrets: kept }), kept }
  }

  /** No row is written any more; `meanwhile` happens first. */
  refusePuts(meanwhile: () => unknown = () => undefined): void {
    const change = this.rows.change.bind(this.rows)
    this.rows.change = (each) => {
      if (each.put === undefined) return change(each)
      meanwhile()
      return Promise.reject(new AppError('document_unwritable', 'It is full.'))
    }
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

const TAKEN_BACK = 'remove, and take back'

function removedOrNot(disk: Disk, tenants: Tenants, said: readonly Interrupted[]): void {
  expect(disk.keychain.items.size).toBe(tenants.list().length === 0 ? 0 : 1)
  if (said.length > 0) expect(said).toMatchObject([{ work: 'remove', name: 'acme' }])
}

const works: readonly (readonly [
  name: string,
  act: (tenants: Tenants, id: string) => Promise<unknown>,
  check: (disk: Disk, tenants: Tenants, said: readonly Interrupted[]) => void | Promise<void>,
])[] = [
  ['remove', (tenants, id) => tenants.changes.remove(id), removedOrNot],
  [
    'remove for good after a minute',
    async (tenants, id) => (await tenants.changes.removals.begin(id))(),
    removedOrNot,
  ],
  [
    TAKEN_BACK,
    async (tenants, id) => {
      await tenants.changes.removals.begin(id)
      await tenants.changes.removals.undo(id)
      await tenants.changes.update(id, { starred: true })
    },
    removedOrNot,
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

const newest = text({ sharedSecret: 'ATCO-three', oauthClientId: 'client-3' })
const third = text({
  ...{ clientKey: 'jira:3', baseUrl: 'https://b.atlassian.net', sharedSecret: 'ATCO-of-b' },
})

/** Under an id whose row was lost the keychain holds a secret; each puts another in its place. */
const overEarlier: readonly (readonly [
  name: string,
  act: (tenants: Tenants, known: string) => Promise<SavedTenant>,
])[] = [
  ['added', (tenants) => tenants.changes.add(third)],
  ['in the place of another', (tenants, id) => tenants.changes.add(imported, { replaces: id })],
]

async function idOf([, act]: (typeof overEarlier)[number]): Promise<string> {
  const tenants = new Disk().open()
  const { profile } = await tenants.changes.add(text())
  return (await act(tenants, profile.id)).profile.id
}

it.each(overEarlier)(
  'what lay under the id before is there again after a kill, or its tenant is: %s',
  async (...each) => {
    const [, act] = each
    const id = await idOf(each)
    let steps = 0
    let said = 0
    for (let finished = false; !finished; steps += 1) {
      for (const when of ['before', 'after'] as const) {
        const disk = new Disk()
        const { profile } = await disk.open().changes.add(text())
        disk.keychain.items.set(id, 'ATCO-earlier')
        const { died } = disk.dieAt(steps + 1, when)
        const done = act(disk.open(), profile.id).then(() => true)
        finished = await Promise.race([done, died.then(() => false)])
        const again = await disk.again()
        const at = `step ${steps + 1}, ${when}`
        const isThere = again.tenants.has(id)
        const secret = isThere ? await again.tenants.secretOf(id) : disk.keychain.items.get(id)
        expect(secret, at).toMatch(isThere ? /^ATCO-(of-b|new)$/ : /^ATCO-earlier$/)
        const others = [...disk.keychain.items.keys()].filter((account) => account !== id)
        const expected = disk.rows.atStart.flatMap((row) =>
          row.secretGeneration > 1 ? [row.id, `${row.id}#previous`] : [row.id],
        )
        expect(
          others.filter((account) => !expected.includes(account)),
          at,
        ).toEqual([])
        if (again.tenants.has(profile.id))
          expect(await again.tenants.secretOf(profile.id), at).toBe('ATCO-one')
        for (const { work, tenantId } of again.said)
          if (tenantId === id) expect(work, at).toBe('add-over')
        said += again.said.filter(({ work }) => work === 'add-over').length
        expect(disk.rows.begun.size, at).toBe(0)
      }
    }
    expect(steps).toBeGreaterThan(4)
    expect(said).toBeGreaterThan(3)
  },
)

it.each(overEarlier)(
  'what lay under the id before is there again where the row cannot be written: %s',
  async (...each) => {
    const [, act] = each
    const id = await idOf(each)
    const disk = new Disk()
    const { profile } = await disk.open().changes.add(text())
    disk.keychain.items.set(id, 'ATCO-earlier')
    const before = [...disk.keychain.items]
    disk.refusePuts()
    await expect(act(disk.open(), profile.id)).rejects.toMatchObject({ message: 'It is full.' })
    expect([...disk.keychain.items]).toEqual(before)
    expect(disk.rows.begun.size).toBe(0)
  },
)

it('a secret that may lie there and cannot be read is left, and so is one that is the same', async () => {
  const id = await idOf(['added', (tenants) => tenants.changes.add(third)])
  for (const earlier of ['unreadable', 'the same'] as const) {
    const disk = new Disk()
    disk.keychain.items.set(id, earlier === 'the same' ? 'ATCO-of-b' : 'ATCO-earlier')
    const before = [...disk.keychain.items]
    if (earlier === 'unreadable') disk.keychain.state = 'locked'
    const { died } = disk.dieAt(earlier === 'unreadable' ? 2 : 3, 'before')
    void disk.open().changes.add(third)
    await died
    disk.keychain.state = 'ready'
    const { said } = await disk.again()
    expect(said, earlier).toEqual([{ tenantId: id, work: 'add-over', name: 'b' }])
    expect([...disk.keychain.items], earlier).toEqual(before)
  }
})

it('the secret of a row that is set aside is not touched', async () => {
  const disk = new Disk()
  const { profile } = await disk.open().changes.add(text())
  disk.rows.begun.set(profile.id, {
    ...profile,
    tenantId: profile.id,
    work: 'renew',
    generation: 2,
  })
  disk.rows.kept.delete(profile.id)
  expect((await disk.again()).said).toEqual([])
  expect([...disk.keychain.items.values()]).toEqual(['ATCO-one'])
  disk.rows.kept.set(profile.id, profile)
  expect((await disk.again()).said).toMatchObject([{ work: 'renew' }])
})

/** The row cannot be written, and the keychain locks before the secret is put back. */
it.each(['renewed', 'added over another', 'added'] as const)(
  'an undo that only memory took stays noted until the keychain is back: %s',
  async (what) => {
    for (const end of ['unlocked', 'closed'] as const) {
      const disk = new Disk()
      await disk.open().changes.add(text())
      const { profile } = await disk.open().changes.add(newer)
      const thirdId = await idOf(['added', (tenants) => tenants.changes.add(third)])
      if (what === 'added over another') disk.keychain.items.set(thirdId, 'ATCO-earlier')
      const before = [...disk.keychain.items].toSorted()
      const { tenants, kept } = disk.opened()
      disk.refusePuts(() => (disk.keychain.state = 'locked'))
      await expect(tenants.changes.add(what === 'renewed' ? newest : third)).rejects.toMatchObject({
        message: 'It is full.',
      })
      expect([...disk.rows.begun.keys()], end).toEqual([what === 'renewed' ? profile.id : thirdId])
      disk.keychain.state = 'ready'
      Reflect.deleteProperty(disk.rows, 'change')
      if (end === 'unlocked') await kept.retry()
      const after = end === 'unlocked' ? tenants : disk.open()
      const said = await after.changes.settle()
      expect(said, end).toMatchObject([
        { work: { renewed: 'renew', 'added over another': 'add-over', added: 'add' }[what] },
      ])
      expect(disk.rows.begun.size, end).toBe(0)
      if (end === 'unlocked') expect(kept.state().inMemory).toBe(0)
      const secrets = [await after.secretOf(profile.id), await after.previousSecretOf(profile.id)]
      expect(secrets, end).toContain('ATCO-two')
      if (what !== 'renewed') expect([...disk.keychain.items].toSorted(), end).toEqual(before)
    }
  },
)

it('a newer secret that no keychain could hold changes neither of the two', async () => {
  const disk = new Disk()
  const tenants = disk.open()
  await tenants.changes.add(text())
  await tenants.changes.add(newer)
  const before = [...disk.keychain.items]
  await expect(tenants.changes.add(text({ sharedSecret: 'a\u0000' }))).rejects.toMatchObject({
    code: 'payload_incomplete',
  })
  expect([...disk.keychain.items]).toEqual(before)
})

it.each([true, false])(
  'a tenant that was taken back, as nobody knows, is there with its secret or can be taken back still: %s',
  async (kept) => {
    const disk = new Disk()
    const { profile } = await disk.open().changes.add(text())
    const { changes } = disk.open()
    const end = await changes.removals.begin(profile.id)
    disk.loseAnswer(1, kept)
    await changes.removals.undo(profile.id).catch(expectUnknown)
    Reflect.deleteProperty(disk.rows, 'change')
    await changes.readAgain()
    expect(await changes.settle()).toEqual([])
    if (!kept) await changes.removals.undo(profile.id)
    await end()
    disk.expectWhole(kept ? 'kept' : 'not kept')
    expect(disk.rows.atStart).toHaveLength(1)
  },
)

it.each(works.filter(([name]) => name !== TAKEN_BACK))(
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
