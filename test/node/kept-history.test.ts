import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HistoryEntry, HistorySearch } from '../../contract/history.ts'
import { BodyFiles } from '../../main/node/body-files.ts'
import { SCHEMA_STEPS } from '../../main/node/database-schema.ts'
import { KeptHistory } from '../../main/node/kept-history.ts'
import type { HistoryRecord, Statement } from '../../main/ports.ts'
import { historyEntry } from '../fakes/history-entry.ts'
import { duringRows, openRows } from './open-database.ts'

const NOON = Date.UTC(2026, 10, 28, 12)
const DAY_MS = 86_400_000
let folder: string
let app: Awaited<ReturnType<typeof openRows>>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-history-'))
  app = await openRows(folder)
})
afterEach(() => app.close())

const entry = (id: string, change: Partial<HistoryEntry> = {}): HistoryEntry =>
  historyEntry(id, {
    actingAs: { kind: 'user', accountId: 'mia-id' },
    personName: 'Mia Krystof',
    ...change,
  })
const record = (
  id: string,
  words: string,
  change: Partial<HistoryEntry> = {},
  bodies: HistoryRecord['bodies'] = [],
): HistoryRecord => ({ entry: entry(id, change), words, body: `{"of":"${id}"}`, bodies })

const all: HistorySearch = { text: '', tenantId: null, failedOnly: false, since: null, after: null }
const found = async (query: Partial<HistorySearch>, most = 100): Promise<string[]> =>
  (await app.history.search({ ...all, ...query }, most)).map(({ id }) => id)
const text = (characters: string): Uint8Array => new TextEncoder().encode(characters)

describe('the history in the database', () => {
  it('is found by the beginnings of words, all of them, newest first', async () => {
    await app.history.append([
      record('a', 'GET /rest/api/3/issue/ACME-7 200 Mia Krystof acme.atlassian.net'),
    ])
    await app.history.append([record('b', 'POST /rest/api/3/issue 401 Zoë Ünal globex')])
    await app.history.append([record('c', 'GET /rest/api/3/issue/ACME-77 404 Mia Krystof')])
    const answers: readonly (readonly [string, readonly string[]])[] = [
      ['', ['c', 'b', 'a']],
      ['acme', ['c', 'a']],
      ['ACME-7', ['c', 'a']],
      ['acme-77', ['c']],
      ['mia get', ['c', 'a']],
      ['krys 404', ['c']],
      ['zoe', ['b']],
      ['ünal', ['b']],
      ['/rest/api/3/issue', ['c', 'b', 'a']],
    ]
    const asked = answers.map(async ([words]) => [words, await found({ text: words })])
    expect(await Promise.all(asked)).toEqual(answers)
  })

  it('is found by tenant, failure, time and page', async () => {
    await app.history.append([record('a', 'one', { startedAt: NOON - 3 * DAY_MS })])
    await app.history.append([record('b', 'one', { tenantId: 'globex', status: 403 })])
    await app.history.append([record('c', 'one', { outcome: 'failed', status: null })])
    await app.history.append([record('d', 'one', { outcome: 'cancelled', status: null })])
    expect(await found({ tenantId: 'globex' })).toEqual(['b'])
    expect(await found({ failedOnly: true })).toEqual(['c', 'b'])
    expect(await found({ failedOnly: true, tenantId: 'globex' })).toEqual(['b'])
    expect(await found({ failedOnly: true, tenantId: 'glob' })).toEqual([])
    // Neither a tenant's id nor the outcome is a word that is looked for.
    expect(await found({ text: 'globex' })).toEqual([])
    expect(await found({ since: NOON - DAY_MS })).toEqual(['d', 'c', 'b'])
    expect(await found({ after: 'c' })).toEqual(['b', 'a'])
    expect(await found({ after: 'c', text: 'one', tenantId: 'acme' })).toEqual(['a'])
    expect(await found({}, 2)).toEqual(['d', 'c', 'b'])
  })

  it('learns what was thought of an exchange, and is found by it from then on', async () => {
    await app.history.append([record('a', 'one')])
    await app.history.note('a', { id: 'T01', cause: 'The scope ACT_AS_USER is not there.' })
    await app.history.note('gone', { id: 'T02', cause: 'Nobody knows.' })
    expect(await app.history.search({ ...all, text: 'act_as' }, 5)).toEqual([
      entry('a', { finding: { id: 'T01', cause: 'The scope ACT_AS_USER is not there.' } }),
    ])
    expect(await found({ text: 't01 one' })).toEqual(['a'])
    await app.history.note('a', null)
    expect(await found({ text: 't01' })).toEqual([])
  })

  it('keeps long bodies in files of the owner alone, and has them after a restart', async () => {
    await app.history.append([
      record('a', 'one', {}, [{ name: 'a-0-response', bytes: text('long') }]),
    ])
    const path = join(folder, 'history', '2026-11-28', 'a-0-response')
    expect(readFileSync(path, 'utf8')).toBe('long')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    await app.close()
    app = await openRows(folder)
    expect(await app.history.read('a')).toEqual({
      entry: entry('a'),
      body: '{"of":"a"}',
      bodies: [{ name: 'a-0-response', bytes: text('long') }],
    })
    expect(await app.history.read('b')).toBeNull()
  })

  it('writes no file outside of its folder', async () => {
    const outside = record('a', 'one', {}, [{ name: '../../outside', bytes: text('x') }])
    await expect(app.history.append([outside])).rejects.toThrow(RangeError)
    expect(await found({})).toEqual([])
  })

  it('forgets one, one tenant or all, with the files, and nothing of it is in the database', async () => {
    const file = (id: string) => [{ name: `${id}-0`, bytes: text(`body of ${id}`) }]
    for (const id of ['a', 'b', 'c', 'd'])
      await app.history.append([
        record(id, `word${id}`, { tenantId: id === 'b' ? 'globex' : 'acme' }, file(id)),
      ])
    await app.history.forget({ kind: 'entry', id: 'a' })
    expect(await found({})).toEqual(['d', 'c', 'b'])
    await app.history.forget({ kind: 'tenant', tenantId: 'globex' })
    expect(await found({})).toEqual(['d', 'c'])
    expect(readdirSync(join(folder, 'history', '2026-11-28')).sort()).toEqual(['c-0', 'd-0'])
    await app.history.forget({ kind: 'all' })
    expect(await found({})).toEqual([])
    expect(readdirSync(join(folder, 'history'))).toEqual([])
    await app.close()
    const left = readFileSync(join(folder, 'understudy.sqlite'), 'latin1')
    for (const id of ['a', 'b', 'c', 'd']) expect(left).not.toContain(`word${id}`)
    app = await openRows(folder)
  })

  it('follows a tenant whose place another takes', async () => {
    await app.history.append([record('a', 'one')])
    await app.history.follow('acme', 'acme-2')
    expect(await found({ tenantId: 'acme' })).toEqual([])
    expect(await found({ tenantId: 'acme', text: 'one' })).toEqual([])
    expect(await found({ tenantId: 'acme-2', text: 'one' })).toEqual(['a'])
    expect(await app.history.search({ ...all, tenantId: 'acme-2' }, 5)).toEqual([
      entry('a', { tenantId: 'acme-2' }),
    ])
  })

  it('lets go of what is too old, too many or too large, oldest first', async () => {
    const limits = { olderThan: NOON - 2 * DAY_MS, mostEntries: 1000, mostBytes: 1_000_000 }
    const large = (id: string) => [{ name: `${id}-0`, bytes: new Uint8Array(1000) }]
    await app.history.append([record('old', 'one', { startedAt: NOON - 3 * DAY_MS }, large('old'))])
    for (const id of ['a', 'b', 'c', 'd'])
      await app.history.append([record(id, 'one', {}, large(id))])
    await app.history.prune(limits)
    expect(await found({})).toEqual(['d', 'c', 'b', 'a'])
    expect(readdirSync(join(folder, 'history'))).toEqual(['2026-11-28'])
    await app.history.prune({ ...limits, mostEntries: 3 })
    expect(await found({})).toEqual(['d', 'c', 'b'])
    await app.history.prune({ ...limits, mostBytes: 2500 })
    expect(await found({})).toEqual(['d', 'c'])
    expect(readdirSync(join(folder, 'history', '2026-11-28')).sort()).toEqual(['c-0', 'd-0'])
  })

  it('keeps by which clock it ages', async () => {
    expect(await app.history.clockSeen()).toBeNull()
    for (const doubted of [null, NOON]) {
      await app.history.keepClockSeen({ believed: NOON - DAY_MS, doubted })
      expect(await app.history.clockSeen()).toEqual({ believed: NOON - DAY_MS, doubted })
    }
    await app.close()
    app = await openRows(folder)
    expect(await app.history.clockSeen()).toEqual({ believed: NOON - DAY_MS, doubted: NOON })
  })

  it('lies in few parts once it is tidied, and is found as before', async () => {
    const ids = Array.from({ length: 120 }, (_, at) => `x${at}`)
    for (const id of ids) await app.history.append([record(id, `issue ACME-${id}`)])
    const partsNow = (): unknown => {
      const sql = 'SELECT count(DISTINCT segid) AS parts FROM history_index_idx'
      const read = new DatabaseSync(join(folder, 'understudy.sqlite'), { readOnly: true })
      const [row] = read.prepare(sql).all()
      read.close()
      return row?.['parts']
    }
    expect(partsNow()).toBeGreaterThan(4)
    await Promise.all([app.history.tidy(), app.history.append([record('last', 'issue')])])
    expect(partsNow()).toBeLessThanOrEqual(4)
    expect(await found({ text: 'issue' }, 200)).toEqual(['last', ...ids.toReversed()])
    expect(await found({ text: 'ACME-x7' })).toEqual([
      ...ids.filter((id) => id.startsWith('x7')).toReversed(),
    ])
    await app.history.forget({ kind: 'entry', id: 'x7' })
    expect(await found({ text: 'ACME-x7' })).not.toContain('x7')
  })

  it('of an earlier version is found, changed and forgotten with what is kept now', async () => {
    await app.close()
    folder = mkdtempSync(join(tmpdir(), 'understudy-history-'))
    const old = new DatabaseSync(join(folder, 'understudy.sqlite'))
    for (const step of SCHEMA_STEPS.slice(0, 4)) old.exec(step)
    old.exec('PRAGMA user_version = 4')
    for (const id of ['a', 'b', 'c']) {
      const { tenantId, startedAt } = entry(id)
      old
        .prepare(
          'INSERT INTO history (id, tenant, started, bytes, entry, bodies, body) VALUES (?, ?, ?, 9, ?, ?, ?)',
        )
        .run(id, tenantId, startedAt, JSON.stringify(entry(id)), '[]', `{"of":"${id}"}`)
      old
        .prepare(
          'INSERT INTO history_words (rowid, words, finding, tenant, outcome) SELECT place, ?, ?, tenant, ? FROM history WHERE id = ?',
        )
        .run(`word${id} 7remarkable`, '', '', id)
    }
    old.close()
    app = await openRows(folder)
    await app.history.append([record('d', 'wordd 7remarkable')])
    expect(await found({ text: '7' })).toEqual(['d', 'c', 'b', 'a'])
    expect(await found({ text: '7' }, 1)).toEqual(['d', 'c'])
    expect(await found({ text: '7', after: 'c' })).toEqual(['b', 'a'])
    for (const id of ['a', 'd']) await app.history.note(id, { id: 'T01', cause: 'scopes' })
    expect(await found({ text: 't01' })).toEqual(['d', 'a'])
    await app.history.forget({ kind: 'entry', id: 'b' })
    expect(await found({ text: 'word' })).toEqual(['d', 'c', 'a'])
    await app.history.follow('acme', 'globex')
    expect(await found({ text: 'word', tenantId: 'globex' })).toEqual(['d', 'c', 'a'])
    await app.history.forget({ kind: 'all' })
    expect(await found({ text: 'word' })).toEqual([])
    await app.close()
    expect(readFileSync(join(folder, 'understudy.sqlite'), 'latin1')).not.toContain('remarkable')
    app = await openRows(folder)
  })

  it('has the beginnings of words of one to twelve letters in its index, a single digit among them', async () => {
    await app.history.append([record('a', 'GET 7administratively')])
    for (const letters of Array.from({ length: 16 }, (_, at) =>
      '7administratively'.slice(0, at + 1),
    ))
      expect(await found({ text: letters })).toEqual(['a'])
    const file = new DatabaseSync(join(folder, 'understudy.sqlite'), { readOnly: true })
    const [made] = file.prepare("SELECT sql FROM sqlite_schema WHERE name = 'history_index'").all()
    file.close()
    expect(made?.['sql']).toContain("prefix = '1 2 3 4 5 6 7 8 9 10 11 12'")
  })

  it('is forgotten altogether without a look at each word', async () => {
    const written: string[] = []
    const database = {
      read: () => Promise.resolve([]),
      write: (statements: readonly Statement[]) => {
        written.push(...statements.map(({ sql }) => sql))
        return Promise.resolve()
      },
    }
    const history = new KeptHistory(database, new BodyFiles(join(folder, 'history')))
    await history.forget({ kind: 'all' })
    expect(written.filter((sql) => !sql.startsWith('CREATE') && !sql.startsWith('INSERT'))).toEqual(
      ['DROP TABLE history_index', 'DROP TABLE history_words', 'DELETE FROM history'],
    )
  })

  it('is in no daily copy', async () => {
    const other = mkdtempSync(join(tmpdir(), 'understudy-history-'))
    await duringRows(other, async (rows) => {
      await rows.people.change({
        put: [
          {
            tenantId: 'acme',
            accountId: 'mia-id',
            displayName: 'Mia',
            emailAddress: null,
            active: true,
            accountType: 'atlassian',
            pinned: false,
            lastUsedAt: 0,
          },
        ],
      })
      await rows.history.append([record('a', 'remarkable')])
      expect(await rows.keepCopy()).toBe(true)
    })
    const copies = readdirSync(join(other, 'copies'))
    expect(copies).toHaveLength(1)
    const copy = readFileSync(join(other, 'copies', copies[0] ?? ''), 'latin1')
    expect(copy).toContain('mia-id')
    expect(copy).not.toContain('remarkable')
    expect(copy).not.toContain('myself')
  })
})
