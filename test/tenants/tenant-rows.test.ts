import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TenantProfile } from '../../contract/tenants.ts'
import { findProfile, readProfiles } from '../../main/cli/tenant-files.ts'
import { AppError } from '../../main/errors.ts'
import { carryOver } from '../../main/node/carry-over.ts'
import { KeptRows } from '../../main/node/kept-rows.ts'
import { KeptSecrets } from '../../main/tenants/kept-secrets.ts'
import { tenantRows } from '../../main/tenants/tenant-rows.ts'
import { Tenants } from '../../main/tenants/tenants.ts'
import { FrozenClock } from '../fakes/clock.ts'
import { textsHere } from '../fakes/read-here.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { acme } from '../fakes/tenant-profile.ts'
import {
  appShapes,
  duringRows,
  keepTenantRows,
  openDatabase,
  openRows,
} from '../node/open-database.ts'

/** Byte for byte what an app wrote that knew no kind of tenant. */
const OLD = join(import.meta.dirname, 'tenants.version-1.json')
const oldBytes = readFileSync(OLD, 'utf8')
const old = JSON.parse(oldBytes) as { version: number; document: { tenants: object[] } }
const rowsOfToday = old.document.tenants.map((row) => ({ ...row, kind: 'connect' }))
const ACME = '338239c2f00d7a50005abb1093fa83d3'

let folder: string
const opened: Awaited<ReturnType<typeof openRows>>[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-tenants-'))
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()))
  rmSync(folder, { recursive: true })
})

const file = (): string => join(folder, 'tenants.json')
const database = (): string => join(folder, 'understudy.sqlite')
const keep = (document: unknown, version = 2): void =>
  writeFileSync(file(), JSON.stringify({ version, document }))
const open = async (): Promise<Awaited<ReturnType<typeof openRows>>> => {
  const rows = await openRows(folder)
  opened.push(rows)
  return rows
}
const asBefore = (): Promise<readonly TenantProfile[]> =>
  duringRows(folder, ({ tenants }) => tenants.atStart)

describe('a tenants.json of an earlier app', () => {
  it('of version 1 has rows without a kind', () => {
    expect(old.version).toBe(1)
    expect(old.document.tenants).toHaveLength(3)
    for (const row of old.document.tenants) expect(row).not.toHaveProperty('kind')
  })

  it.each([
    ['1', (): void => copyFileSync(OLD, file())],
    ['2', (): void => keep({ tenants: rowsOfToday })],
    [
      '2 behind a byte-order mark',
      (): void => {
        keep({ tenants: rowsOfToday })
        writeFileSync(file(), `\ufeff${readFileSync(file(), 'utf8')}`)
      },
    ],
  ])('of version %s is carried over row by row, and stays as it was', async (_version, write) => {
    write()
    const bytes = readFileSync(file())
    const { tenants, salvage, setAside, readOnly, notCarriedOver } = await open()
    expect(tenants.atStart).toEqual(rowsOfToday)
    expect([salvage.rows, setAside, readOnly, notCarriedOver]).toEqual([[], [], [], []])
    expect(readFileSync(file())).toEqual(bytes)
  })

  it('is carried over once: what changes in the app stays, and so does what is removed', async () => {
    copyFileSync(OLD, file())
    await duringRows(folder, async ({ tenants: rows }) => {
      const tenants = new Tenants({
        rows,
        keptSecrets: new KeptSecrets({ secrets: new FakeSecretStore() }),
        texts: textsHere,
        clock: new FrozenClock(1),
      })
      await tenants.changes.update(ACME, { name: 'Acme of today', note: 'May.\nDESK-4711' })
      await tenants.changes.remove(String((rowsOfToday[1] as { id?: string }).id))
    })
    expect(await asBefore()).toEqual([
      { ...rowsOfToday[0], name: 'Acme of today', note: 'May.\nDESK-4711', updatedAt: 1 },
      rowsOfToday[2],
    ])
    expect(readFileSync(file(), 'utf8')).toBe(oldBytes)
  })

  it.each([
    [null, 'number 2 of tenants.json', 'Invalid input: expected object, received null'],
    ['acme', 'number 2 of tenants.json', 'Invalid input: expected object, received string'],
    [{ id: 'x' }, 'x', "kind: Invalid discriminator value. Expected 'connect'"],
    [{ ...acme, kind: 'forge' }, 'acme', "kind: Invalid discriminator value. Expected 'connect'"],
    [
      { ...acme, label: 'live' },
      'acme',
      'label: Invalid option: expected one of "production"|"development"|"practice"',
    ],
    [
      { ...acme, name: '', baseUrl: 'https://a.example\u202e' },
      'https://a.example',
      'name: Too small: expected string to have >=1 characters',
    ],
  ])('loses one row where that is %j, which is set aside and named', async (bad, name, reason) => {
    keep({ tenants: [rowsOfToday[0], bad, rowsOfToday[1]] })
    const first = await openRows(folder)
    expect(first.tenants.atStart).toEqual([rowsOfToday[0], rowsOfToday[1]])
    expect(first.salvage.rows).toEqual([{ id: 1, kind: 'tenants', name, reason }])
    expect(JSON.parse(String(await first.salvage.textOf(1)))).toEqual(bad)
    await first.close()
    const second = await open()
    expect(second.salvage.rows).toEqual(first.salvage.rows)
    await second.tenants.change({ put: [acme], putBack: 1 })
    expect(await duringRows(folder, (app) => app.salvage.rows)).toEqual([])
  })

  it('is carried over at the next start where the disk was full in the middle of it', async () => {
    copyFileSync(OLD, file())
    const first = await openDatabase(folder)
    let statements = 0
    const full = {
      read: first.read.bind(first),
      write: (all: Parameters<typeof first.write>[0]) => {
        statements = all.length
        return first.write([...all.slice(0, 2), { sql: 'SELECT this fails' }])
      },
    }
    expect(await carryOver(tenantRows, full, { folder, now: 0, lost: false })).toEqual({
      setAside: null,
      left: 'tenants.json: what it holds cannot be written (SQLITE_1)',
    })
    await first.close()
    // Rows and the note that they were taken are one transaction.
    expect(statements).toBe(4)
    expect(await asBefore()).toEqual(rowsOfToday)
  })

  it('adds to what is there already, and changes none of it', async () => {
    await duringRows(folder, ({ tenants }) =>
      tenants.change({ put: [{ ...acme, id: ACME, name: 'Mine' }] }),
    )
    copyFileSync(OLD, file())
    expect((await asBefore()).map(({ name }) => name)).toEqual([
      'Mine',
      ...rowsOfToday.slice(1).map((row) => (row as { name?: string }).name),
    ])
  })

  it('takes the later of two rows of one id', async () => {
    keep({ tenants: [acme, { ...acme, name: 'later' }] })
    expect((await asBefore()).map(({ name }) => name)).toEqual(['later'])
  })

  it('of a newer version is left, and tried again: tenants can be added meanwhile', async () => {
    keep({ tenants: [{ kind: 'of tomorrow' }] }, 3)
    const bytes = readFileSync(file())
    await duringRows(folder, async ({ tenants, readOnly, notCarriedOver }) => {
      expect(readOnly).toEqual([])
      expect(notCarriedOver).toEqual(['tenants.json: a newer version of this app wrote it'])
      await tenants.change({ put: [acme] })
    })
    expect(readFileSync(file())).toEqual(bytes)
    keep({ tenants: rowsOfToday })
    expect((await asBefore()).map(({ id }) => id)).toEqual([
      't1',
      ...rowsOfToday.map((row) => (row as { id?: string }).id),
    ])
  })

  it('is left where it cannot be opened', async () => {
    mkdirSync(file())
    expect((await open()).notCarriedOver).toEqual(['tenants.json: it cannot be opened (EISDIR)'])
  })

  it.each([
    '',
    '{"version":2,"document":{"tenants":[{"id":"jira:ac',
    ...[null, [], {}, { tenants: {} }].map((document) => JSON.stringify({ version: 1, document })),
  ])('is set aside as a whole where it is %j', async (bytes) => {
    writeFileSync(file(), bytes)
    const app = await open()
    const aside = join(folder, 'tenants.set-aside-1970-01-01T00-00-00-000Z.json')
    expect(app.tenants.atStart).toEqual([])
    expect([app.setAside, app.salvage.rows]).toEqual([[aside], []])
    expect(readFileSync(aside, 'utf8')).toBe(bytes)
  })

  it('brings nobody back from before a database that was lost and has a copy', async () => {
    copyFileSync(OLD, file())
    await duringRows(folder, async (app) => {
      await app.tenants.change({ drop: [ACME] })
      await app.keepCopy()
    })
    truncateSync(database(), 5000)
    for (const start of ['first', 'second']) {
      await duringRows(folder, ({ tenants, salvage, setAside }) => {
        expect(tenants.atStart, start).toEqual([])
        expect(salvage.copy).toMatchObject({ tenants: 2, people: 0 })
        expect(setAside).toHaveLength(start === 'first' ? 1 : 0)
      })
    }
    await duringRows(folder, ({ salvage }) => salvage.letGoOfCopy())
    expect(await asBefore()).toEqual([])
  })
})

describe('a row of the database', () => {
  it('that no app wrote is set aside alone, with its text as it was', async () => {
    keepTenantRows(folder, [acme, '{"name":"half', { ...acme, id: 't2', starred: 'yes' }])
    const { tenants, salvage } = await open()
    expect(tenants.atStart).toEqual([acme])
    expect(salvage.rows).toEqual([
      { id: 1, kind: 'tenants', name: 'key-1', reason: 'it is not JSON' },
      {
        id: 2,
        kind: 'tenants',
        name: 'acme',
        reason: 'starred: Invalid input: expected boolean, received string',
      },
    ])
    expect(await salvage.textOf(1)).toBe('{"name":"half')
    await salvage.letGo(1)
    expect(await salvage.textOf(1)).toBeNull()
    expect(await duringRows(folder, (app) => app.salvage.rows.map(({ id }) => id))).toEqual([2])
  })

  it('that cannot be set aside on a full disk costs no start, and waits for the next', async () => {
    keepTenantRows(folder, [acme, 'no JSON'])
    const real = await openDatabase(folder)
    const full = {
      read: real.read.bind(real),
      write: () => Promise.reject(new AppError('document_unwritable', 'The disk is full.')),
    }
    const { atStart } = await KeptRows.open({ shape: tenantRows, database: full, mayWrite: true })
    expect(atStart).toEqual([acme])
    await real.close()
    expect(await duringRows(folder, ({ salvage }) => salvage.rows)).toMatchObject([
      { name: 'key-1' },
    ])
  })

  it('comes together with the end of what was noted before the keychain was asked', async () => {
    const noted = { tenantId: 't1', work: 'add', name: 'acme', generation: 1 } as const
    await duringRows(folder, ({ tenants }) => tenants.change({ begins: noted }))
    await duringRows(folder, async ({ tenants }) => {
      expect(await tenants.unfinished()).toEqual([noted])
      await tenants.change({ begins: { ...noted, work: 'remove' } })
      expect(await tenants.unfinished()).toEqual([{ ...noted, work: 'remove' }])
      await tenants.change({ put: [acme], ends: 't1' })
    })
    expect(await duringRows(folder, ({ tenants }) => tenants.unfinished())).toEqual([])
  })

  it('is the only one that a change of it writes', async () => {
    keepTenantRows(folder, [])
    await duringRows(folder, ({ tenants }) =>
      tenants.change({ put: [1, 2, 3].map((each) => ({ ...acme, id: `t${each}` })) }),
    )
    await duringRows(folder, ({ tenants }) =>
      tenants.change({ put: [{ ...acme, id: 't2', starred: true }], drop: ['t3'] }),
    )
    expect((await asBefore()).map(({ id, starred }) => [id, starred])).toEqual([
      ['t1', false],
      ['t2', true],
    ])
  })
})

describe('where the database’s thread does not start', () => {
  it('the app does, says so, and keeps nothing', async () => {
    const { openAppDatabase } = await import('../../main/node/app-database.ts')
    const program = join(folder, 'none.js')
    const app = await openAppDatabase(appShapes, { folder, program, now: 0 })
    expect(app.readOnly).toEqual(['understudy.sqlite: its thread did not start'])
    expect([app.tenants.atStart, app.salvage.rows, app.salvage.copy]).toEqual([[], [], null])
    expect(await app.keepCopy()).toBe(false)
    await expect(app.tenants.change({ put: [acme] })).rejects.toMatchObject({
      code: 'document_unwritable',
      message: 'The thread of understudy.sqlite did not start.',
    })
    await app.close()
  })
})

describe('the terminal', () => {
  it('reads an old document until the app has carried it over, then the database', async () => {
    copyFileSync(OLD, file())
    const before = await readProfiles(folder)
    expect(before).toEqual(rowsOfToday)
    expect(findProfile(before, 'Practice site')).toMatchObject({ label: 'practice' })
    expect(readdirSync(folder)).toEqual(['tenants.json'])
    const { tenants } = await open()
    expect(await readProfiles(folder)).toEqual(before)
    await tenants.change({ drop: [ACME] })
    expect(await readProfiles(folder)).toEqual(before.slice(1))
  })

  it('is hidden no row behind one that is broken, in either file', async () => {
    keep({ tenants: [null, 'acme', { id: 'x' }, ...old.document.tenants] }, 1)
    expect(await readProfiles(folder)).toEqual(rowsOfToday)
    keepTenantRows(folder, [null, 'no JSON', acme])
    expect(await readProfiles(folder)).toEqual([acme])
  })

  it.each([
    [
      'newer',
      (): void => {
        const db = new DatabaseSync(database())
        db.exec('PRAGMA user_version = 99')
        db.close()
      },
      'was written by a newer Understudy.',
      'Update this program.',
    ],
    [
      'damaged',
      (): void => writeFileSync(database(), 'no pages '.repeat(900)),
      'is not a list of tenants: it is damaged.',
      'Start Understudy: it sets the file aside and says so.',
    ],
  ])('says so where the database is %s', async (_name, damage, words, hint) => {
    keepTenantRows(folder, [acme])
    damage()
    await expect(readProfiles(folder)).rejects.toMatchObject({
      code: 'document_corrupt',
      message: `${database()} ${words}`,
      hint,
    })
  })

  it('says what to do where its Node has no SQLite, and reads what needs none', () => {
    const program = fileURLToPath(new URL('../../main/cli/understudy.ts', import.meta.url))
    const inspect = (...words: string[]) =>
      spawnSync(process.execPath, ['--no-experimental-sqlite', program, 'inspect', ...words], {
        input: 'no token',
        encoding: 'utf8',
        env: { ...process.env, UNDERSTUDY_DATA: folder },
      })
    keepTenantRows(folder, [acme])
    expect(inspect('--tenant', 'acme')).toMatchObject({
      status: 3,
      stderr: `understudy inspect: This Node ${process.version} has no SQLite. Run understudy with Node 22.16 or newer, or run the command with the app itself: Understudy inspect …\n`,
    })
    rmSync(database())
    keep({ tenants: [acme] })
    expect(inspect('--tenant', 'nobody').stderr).toContain('Known: acme.')
  })
})
