import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { WorkerDatabase } from '../../main/node/database.ts'
import { openToRead } from '../../main/node/sqlite-file.ts'
import { endingProgram } from './ending-program.ts'
import { openDatabase } from './open-database.ts'

let folder: string
const opened: WorkerDatabase[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-database-'))
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()))
  rmSync(folder, { recursive: true })
})

const file = (): string => join(folder, 'understudy.sqlite')
const open = async (): Promise<WorkerDatabase> => {
  const database = await openDatabase(folder)
  opened.push(database)
  return database
}
const put = (key: string, body = '{}', table = 'tenants') => ({
  sql: `INSERT INTO ${table} (key, body) VALUES (?, ?)`,
  values: [key, body],
})
const keys = async (database: WorkerDatabase): Promise<unknown[]> =>
  (await database.read({ sql: 'SELECT key FROM tenants ORDER BY place' })).map(({ key }) => key)

/** A closed file that holds these keys. */
async function fileWith(...names: string[]): Promise<void> {
  const database = await openDatabase(folder)
  await database.write(names.map((name) => put(name)))
  await database.close()
}

const asideNames = (): string[] =>
  readdirSync(folder).filter((name) => name.includes('.set-aside-'))

describe('the database', () => {
  it('is made for its owner only, with its helper files and its copies', async () => {
    const database = await open()
    await database.write([put('a')])
    expect(await database.keepCopy()).toBe(true)
    const copies = join(folder, 'copies')
    const paths = [
      ...['', '-wal', '-shm'].map((helper) => file() + helper),
      ...readdirSync(copies).map((name) => join(copies, name)),
    ]
    expect(paths).toHaveLength(4)
    for (const path of paths) expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(copies).mode & 0o777).toBe(0o700)
  })

  it('has what was written, in its order, after it is opened again', async () => {
    await fileWith('b', 'a', 'c')
    expect(await keys(await open())).toEqual(['b', 'a', 'c'])
  })

  it('takes all statements of a call or none, and goes on', async () => {
    const database = await open()
    await database.write([put('a')])
    await expect(database.write([put('b'), put('a')])).rejects.toMatchObject({
      code: 'document_unwritable',
      details: { path: file(), code: 'SQLITE_19' },
    })
    await database.write([put('c')])
    expect(await keys(database)).toEqual(['a', 'c'])
  })

  it('answers in the order of the questions', async () => {
    const database = await open()
    const asked = ['a', 'b', 'c'].flatMap((name) => [database.write([put(name)]), keys(database)])
    expect((await Promise.all(asked)).filter(Array.isArray)).toEqual([
      ['a'],
      ['a', 'b'],
      ['a', 'b', 'c'],
    ])
  })

  it('can search text, for what is to come', async () => {
    const database = await open()
    await database.write([{ sql: 'CREATE VIRTUAL TABLE found USING fts5(words)' }])
    await database.write([{ sql: 'INSERT INTO found VALUES (?)', values: ['a scope is missing'] }])
    expect(
      await database.read({
        sql: 'SELECT words FROM found WHERE found MATCH ?',
        values: ['scope'],
      }),
    ).toEqual([{ words: 'a scope is missing' }])
  })

  it('refuses what is asked after it was closed', async () => {
    const database = await openDatabase(folder)
    await database.close()
    await database.close()
    await expect(database.write([put('a')])).rejects.toMatchObject({ code: 'document_unwritable' })
    await expect(keys(database)).rejects.toMatchObject({ code: 'document_corrupt' })
  })

  it('says that its thread did not start, and does not wait for it', async () => {
    const { WorkerDatabase: Class } = await import('../../main/node/database.ts')
    const program = join(folder, 'none.js')
    await expect(Class.open({ folder, program })).rejects.toMatchObject({
      code: 'document_corrupt',
    })
  })

  it('is read by another program while it is written', async () => {
    const database = await open()
    let read = 0
    for (let count = 0; count < 40; count += 1) {
      const written = database.write([put(`t${count}`)])
      const opening = openToRead(file())
      if (opening.kind !== 'read') throw new Error(opening.kind)
      const [row] = opening.db.prepare('SELECT count(*) AS n FROM tenants').all()
      opening.db.close()
      expect(Number(row?.['n'])).toBeGreaterThanOrEqual(count)
      read += 1
      await written
    }
    expect(read).toBe(40)
  })
})

describe('a damaged file', () => {
  const damages: readonly (readonly [string, () => void])[] = [
    ['no database', () => writeFileSync(file(), 'these are no pages'.repeat(200))],
    ['cut in its middle', () => truncateSync(file(), 8192)],
    [
      'overwritten behind its head',
      () => {
        const bytes = readFileSync(file())
        bytes.fill(0x5a, 4096)
        writeFileSync(file(), bytes)
      },
    ],
  ]
  it.each(damages)('that is %s is set aside, whole, and a new one begun', async (_name, damage) => {
    await fileWith('a', 'b')
    damage()
    const bytes = readFileSync(file())
    writeFileSync(`${file()}-wal`, 'what belonged to it')
    const database = await open()
    const { setAside, whyReadOnly } = database.opening
    expect(whyReadOnly).toBeNull()
    expect(setAside).toMatch(/understudy\.set-aside-[^/]+\.sqlite$/)
    expect(readFileSync(String(setAside))).toEqual(bytes)
    await database.write([put('new')])
    expect(await keys(database)).toEqual(['new'])
  })

  it('never overwrites what was set aside before', async () => {
    await fileWith('a')
    for (const [, damage] of damages) {
      damage()
      await (await openDatabase(folder)).close()
    }
    expect(asideNames().filter((name) => name.endsWith('.sqlite'))).toHaveLength(3)
  })

  it.each([
    ...damages,
    ['gone', () => rmSync(file())],
    ['empty', () => truncateSync(file())],
  ] as const)(
    'that is %s is answered with the newest good copy, at each start until it is decided',
    async (_name, damage) => {
      const first = await openDatabase(folder)
      await first.write([put('a', '{"n":1}'), put('b'), put('mia', '{"m":1}', 'people')])
      await first.keepCopy()
      await first.close()
      damage()
      for (const start of ['first', 'second']) {
        const again = await openDatabase(folder)
        expect(again.opening.offered, start).toMatchObject({ tenants: 2, people: 1 })
        if (start === 'second') await again.letGoOfCopy()
        await again.close()
      }
      const third = await open()
      expect(third.opening.offered).toBeNull()
    },
  )
})

describe('the copy that is offered', () => {
  it('is taken once: what is there stays, in front of what it brings', async () => {
    const first = await openDatabase(folder)
    await first.write([put('a', '"old"'), put('b'), put('mia', '{"m":1}', 'people')])
    await first.keepCopy()
    await first.close()
    rmSync(file())
    const database = await open()
    await database.write([put('a', '"new"')])
    expect(await database.takeCopy()).toBe(true)
    expect(await database.read({ sql: 'SELECT key, body FROM tenants ORDER BY place' })).toEqual([
      { key: 'a', body: '"new"' },
      { key: 'b', body: '{}' },
    ])
    expect(await database.read({ sql: 'SELECT body FROM people' })).toEqual([{ body: '{"m":1}' }])
    expect(await database.takeCopy()).toBe(false)
    await opened.pop()?.close()
    expect((await open()).opening.offered).toBeNull()
  })

  it('stays on offer where it cannot be read at this moment', async () => {
    const first = await openDatabase(folder)
    await first.write([put('a')])
    await first.keepCopy()
    await first.close()
    rmSync(file())
    const database = await open()
    const [copy = ''] = readdirSync(join(folder, 'copies'))
    const path = join(folder, 'copies', copy)
    const bytes = readFileSync(path)
    truncateSync(path, 100)
    expect(await database.takeCopy()).toBe(false)
    writeFileSync(path, bytes)
    expect(await database.takeCopy()).toBe(true)
    expect(await keys(database)).toEqual(['a'])
  })
})

describe('a file that cannot be written', () => {
  it('stays byte for byte where a newer app wrote it', async () => {
    await fileWith('a')
    const db = new DatabaseSync(file())
    db.exec('PRAGMA user_version = 99; PRAGMA journal_mode = DELETE')
    db.close()
    const bytes = readFileSync(file())
    const database = await openDatabase(folder)
    expect(database.opening).toEqual({
      setAside: null,
      whyReadOnly: 'a newer version of this app wrote it',
      offered: null,
    })
    expect(await keys(database)).toEqual([])
    await expect(database.write([put('b')])).rejects.toMatchObject({
      code: 'document_unwritable',
      message: 'understudy.sqlite was not written: a newer version of this app wrote it.',
      hint: expect.stringMatching(/^Update the app\./) as string,
    })
    expect(await database.keepCopy()).toBe(false)
    await database.close()
    expect(readFileSync(file())).toEqual(bytes)
    expect(asideNames()).toEqual([])
  })

  it('stays where it is a folder', async () => {
    mkdirSync(file())
    const database = await open()
    await expect(database.write([put('a')])).rejects.toMatchObject({
      message: 'understudy.sqlite was not written: it cannot be opened (EISDIR).',
    })
    expect(statSync(file()).isDirectory()).toBe(true)
  })

  it.skipIf(process.getuid?.() === 0)(
    'is still read in a folder without leave to write',
    async () => {
      await fileWith('a')
      chmodSync(file(), 0o400)
      chmodSync(folder, 0o500)
      const database = await openDatabase(folder)
      expect(await keys(database)).toEqual(['a'])
      await expect(database.write([put('b')])).rejects.toMatchObject({
        code: 'document_unwritable',
      })
      await database.close()
      chmodSync(folder, 0o700)
    },
  )

  it('names what the system answered on a full disk, and is as it was', async () => {
    const database = await open()
    await database.write([put('a'), { sql: 'PRAGMA max_page_count = 1' }])
    await expect(database.write([put('b', 'x'.repeat(100_000))])).rejects.toMatchObject({
      code: 'document_unwritable',
      message: 'understudy.sqlite was not written: the system answered SQLITE_FULL.',
      hint: 'Make space on the disk, then try again.',
    })
    expect(await keys(database)).toEqual(['a'])
  })
})

describe('a file that goes while it is open', () => {
  it.skipIf(process.platform === 'win32').each<[string, () => void, () => void]>([
    [
      'removed',
      () => renameSync(file(), `${file()}-away`),
      () => renameSync(`${file()}-away`, file()),
    ],
    [
      'replaced by a folder',
      () => {
        renameSync(file(), `${file()}-away`)
        mkdirSync(file())
      },
      () => {
        rmdirSync(file())
        renameSync(`${file()}-away`, file())
      },
    ],
    [
      'moved with its folder',
      () => renameSync(folder, `${folder}-away`),
      () => renameSync(`${folder}-away`, folder),
    ],
  ])(
    'is never said to have kept anything: %s; put back, it keeps again',
    async (_how, take, back) => {
      const database = await open()
      const told: string[] = []
      database.onPlace((place) => told.push(place))
      await database.write([put('before')])
      take()
      await expect(database.write([put('meanwhile')])).rejects.toMatchObject({
        code: 'document_unwritable',
        details: { code: 'FILE_GONE' },
        hint: 'The file was removed or moved while Understudy ran. Put it, or its folder, back where it was, then try again.',
      })
      back()
      await database.write([put('after')])
      expect(await keys(database)).toEqual(['before', 'after'])
      expect(told).toEqual(['gone', 'own'])
    },
  )
})

/** How another file comes to lie in the place of an open one. */
const ways: readonly (readonly [string, (from: string) => void])[] = [
  ['renamed into its place', (from) => renameSync(from, file())],
  ['written over it', (from) => copyFileSync(from, file())],
]

describe('a backup that is put back while the file is open', () => {
  const putBack = async (way: (from: string) => void) => {
    const database = await open()
    await database.write([put('before')])
    await database.keepCopy()
    await database.write([put('since')])
    const [copy = ''] = readdirSync(join(folder, 'copies'))
    copyFileSync(join(folder, 'copies', copy), `${file()}-back`)
    const bytes = readFileSync(`${file()}-back`)
    way(`${file()}-back`)
    return { database, bytes }
  }
  const replaced = {
    code: 'document_unwritable',
    message: 'understudy.sqlite was not written: another file lies in its place.',
    details: { code: 'FILE_REPLACED' },
    hint: 'Another file was put in its place while Understudy ran. It is left as it is. Read it anew to go on with it.',
  }

  it.each(ways)('is never written into: %s', async (_how, way) => {
    const { database, bytes } = await putBack(way)
    for (const key of ['a', 'b'])
      await expect(database.write([put(key)])).rejects.toMatchObject(replaced)
    expect(readFileSync(file()).equals(bytes)).toBe(true)
  })

  it.each(ways)('is what the next start opens, byte for byte: %s', async (_how, way) => {
    const { database, bytes } = await putBack(way)
    await database.close()
    expect(readFileSync(file()).equals(bytes)).toBe(true)
    const next = await open()
    expect(next.opening).toEqual({ setAside: null, whyReadOnly: null, offered: null })
    expect(await keys(next)).toEqual(['before'])
  })

  it.each(ways)('is told, and gone on with once that is asked for: %s', async (_how, way) => {
    const { database } = await putBack(way)
    const told: string[] = []
    database.onPlace((place) => told.push(place))
    database.onThread((thread) => told.push(thread))
    await database.lookAtPlace()
    await database.lookAtPlace()
    expect(told).toEqual(['replaced'])
    await database.openPlace()
    expect(told).toEqual(['replaced', 'own'])
    expect(await keys(database)).toEqual(['before'])
    await database.write([put('after')])
    expect(await keys(database)).toEqual(['before', 'after'])
  })

  it('that is no database is told from one, and stays', async () => {
    const { database } = await putBack(() => writeFileSync(file(), 'no database at all'))
    await expect(database.openPlace()).rejects.toMatchObject({
      code: 'document_corrupt',
      message: 'understudy.sqlite was not read: it is damaged (SQLITE_CORRUPT).',
    })
    expect(readFileSync(file(), 'utf8')).toBe('no database at all')
  })

  it('costs nothing that was kept since, which is set aside', async () => {
    const { database } = await putBack((from) => renameSync(from, file()))
    await database.close()
    const [aside = '', ...others] = asideNames()
    expect(others).toEqual([])
    expect(statSync(join(folder, aside)).mode & 0o777).toBe(0o600)
    const db = new DatabaseSync(join(folder, aside))
    expect(db.prepare('SELECT key FROM tenants').all()).toEqual([
      { key: 'before' },
      { key: 'since' },
    ])
    db.close()
  })

  it('keeps the log that it brings', async () => {
    const other = mkdtempSync(join(tmpdir(), 'understudy-other-'))
    const running = await openDatabase(other)
    await running.write([put('theirs')])
    const { database } = await putBack(() => {
      for (const helper of ['', '-wal'])
        renameSync(join(other, `understudy.sqlite${helper}`), file() + helper)
    })
    await database.close()
    await running.close()
    rmSync(other, { recursive: true })
    expect(await keys(await open())).toEqual(['theirs'])
  })

  it('is not made of another program that writes the same file', async () => {
    const database = await open()
    await database.write([put('a')])
    const other = new DatabaseSync(file())
    other.exec(
      "INSERT INTO tenants (key, body) VALUES ('b', '{}'); PRAGMA wal_checkpoint(TRUNCATE)",
    )
    other.close()
    await database.write([put('c')])
    expect(await keys(database)).toEqual(['a', 'b', 'c'])
  })
})

describe('a thread that ends in the middle of a session', () => {
  const openEnding = async (how: { readonly after?: string } = {}) => {
    const { WorkerDatabase: Class } = await import('../../main/node/database.ts')
    const database = await Class.open({ folder, program: endingProgram(folder, how) })
    opened.push(database)
    return database
  }
  const end = { sql: 'end' }

  it('is started again, and what was in flight is told what the file holds', async () => {
    const database = await openEnding()
    const said: string[] = []
    database.onThread((thread) => said.push(thread))
    await database.write([put('a')])
    const ending = database.read(end)
    const inFlight = database.write([put('b')])
    await expect(ending).rejects.toMatchObject({
      code: 'document_corrupt',
      message: 'understudy.sqlite was not read: its thread ended before it answered.',
    })
    await expect(inFlight).rejects.toMatchObject({
      code: 'document_unwritable',
      message: 'understudy.sqlite was not written: its thread ended before it answered.',
      hint: 'Try again: the thread was started anew.',
      details: { code: 'THREAD_ENDED_BEFORE' },
    })
    const again = [database.write([put('c')]), keys(database), database.write([put('d')])]
    expect((await Promise.all(again))[1]).toEqual(['a', 'c'])
    expect(await keys(database)).toEqual(['a', 'c', 'd'])
    expect(said).toEqual(['ended', 'begun-again'])
  })

  it('had written what it did not come to answer: that is answered as written, what came after is not', async () => {
    const database = await openEnding({ after: 'b' })
    const writes = ['a', 'b', 'c'].map((key) => database.write([put(key)]))
    expect((await Promise.allSettled(writes)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
    ])
    expect(await keys(database)).toEqual(['a', 'b'])
    await database.write([put('c')])
    expect(await keys(database)).toEqual(['a', 'b', 'c'])
  })

  it('is not taken for one that wrote by the marks of an earlier session', async () => {
    const before = await openEnding()
    await before.write([put('a')])
    await opened.pop()?.close()
    const database = await openEnding()
    const ending = database.read(end).catch(() => undefined)
    const lost = database.write([put('c')])
    await ending
    await expect(lost).rejects.toMatchObject({ details: { code: 'THREAD_ENDED_BEFORE' } })
  })

  it('says that nobody knows where it comes up no more', async () => {
    const database = await openEnding()
    await database.write([put('a')])
    writeFileSync(join(folder, 'end at once'), '')
    void database.read(end).catch(() => undefined)
    await expect(database.write([put('b')])).rejects.toMatchObject({
      code: 'document_unwritable',
      message:
        'Whether understudy.sqlite has this change is not known: its thread ended before it answered.',
      hint: 'Try again: the file is read anew as soon as the thread comes up, and what was kept shows then.',
      details: { code: 'THREAD_ENDED', outcome: 'unknown' },
    })
  })

  it('is started three times a minute at most, and says so; a minute later again', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1000)
    try {
      const database = await openEnding()
      writeFileSync(join(folder, 'end at once'), '')
      await expect(database.read(end)).rejects.toMatchObject({ code: 'document_corrupt' })
      for (let count = 0; count < 3; count += 1) await expect(keys(database)).rejects.toThrow()
      rmSync(join(folder, 'end at once'))
      await expect(database.write([put('a')])).rejects.toMatchObject({
        message: 'understudy.sqlite was not written: its thread ends each time it is started.',
        hint: 'Wait a minute and try again. If it goes on, close Understudy, move the file elsewhere and start again: the newest copy is offered then.',
      })
      clock.mockReturnValue(61_001)
      await database.write([put('a')])
      expect(await keys(database)).toEqual(['a'])
    } finally {
      clock.mockRestore()
    }
  })

  it.each<[string, () => void, string]>([
    ['gone', () => rmSync(file()), 'FILE_GONE'],
    ['emptied', () => truncateSync(file()), 'FILE_GONE'],
    ['damaged', () => writeFileSync(file(), 'no pages'.repeat(900)), 'SQLITE_CORRUPT'],
  ])('makes no new file in place of one that is %s', async (_what, damage, code) => {
    const database = await openEnding()
    await database.write([put('a')])
    await expect(database.read(end)).rejects.toThrow()
    for (const helper of ['-wal', '-shm']) rmSync(file() + helper, { force: true })
    damage()
    const before = readdirSync(folder)
    await expect(database.write([put('b')])).rejects.toMatchObject({ details: { code } })
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('the daily copy', () => {
  const copies = (): string[] => readdirSync(join(folder, 'copies')).toSorted()

  it('is made once a day, and not of nothing', async () => {
    const database = await open()
    expect(await database.keepCopy()).toBe(false)
    await database.write([put('a')])
    expect(await database.keepCopy()).toBe(true)
    expect(await database.keepCopy()).toBe(false)
    expect(copies()).toEqual([`understudy-${new Date().toISOString().slice(0, 10)}.sqlite`])
  })

  it('lets all but the newest five go, and sweeps what a kill left half made', async () => {
    const database = await open()
    await database.write([put('a')])
    await database.keepCopy()
    const [today = ''] = copies()
    for (let day = 1; day <= 7; day += 1)
      copyFileSync(
        join(folder, 'copies', today),
        join(folder, 'copies', `understudy-2020-01-0${day}.sqlite`),
      )
    rmSync(join(folder, 'copies', today))
    writeFileSync(join(folder, 'copies', 'understudy-2020-01-08.sqlite.part'), 'half')
    await (await openDatabase(folder)).close()
    await database.keepCopy()
    expect(copies()).toEqual([
      ...[4, 5, 6, 7].map((day) => `understudy-2020-01-0${day}.sqlite`),
      today,
    ])
  })

  it.each<[string, () => void]>([
    ['a file in its place', () => writeFileSync(join(folder, 'copies'), 'mine')],
    [
      'a folder where a half made copy would be',
      () => mkdirSync(join(folder, 'copies', 'x.part', 'mine'), { recursive: true }),
    ],
  ])('costs no tenant where its folder cannot be looked at: %s', async (_what, make) => {
    await fileWith('a')
    make()
    const database = await open()
    expect(await keys(database)).toEqual(['a'])
    await database.write([put('b')])
    expect(await keys(database)).toEqual(['a', 'b'])
  })

  it('says where it cannot be kept', async () => {
    const database = await open()
    await database.write([put('a')])
    writeFileSync(join(folder, 'copies'), 'mine')
    await expect(database.keepCopy()).rejects.toMatchObject({ code: 'document_unwritable' })
    expect(readFileSync(join(folder, 'copies'), 'utf8')).toBe('mine')
  })

  it('is passed over where it is damaged or empty: the newest good one is offered', async () => {
    const first = await openDatabase(folder)
    await first.write([put('a')])
    await first.keepCopy()
    await first.close()
    const [today = ''] = copies()
    const good = join(folder, 'copies', 'understudy-2020-01-01.sqlite')
    copyFileSync(join(folder, 'copies', today), good)
    utimesSync(good, 1000, 1000)
    truncateSync(join(folder, 'copies', today), 5000)
    rmSync(file())
    const database = await open()
    expect(database.opening.offered).toEqual({
      name: 'understudy-2020-01-01.sqlite',
      madeAt: 1_000_000,
      tenants: 1,
      people: 0,
    })
    expect(existsSync(good)).toBe(true)
  })
})
