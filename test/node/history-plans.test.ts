import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HistorySearch } from '../../contract/history.ts'
import { BodyFiles } from '../../main/node/body-files.ts'
import { KeptHistory } from '../../main/node/kept-history.ts'
import { SqliteFile } from '../../main/node/sqlite-file.ts'
import type { Statement } from '../../main/ports.ts'

let folder: string
let file: SqliteFile
let asked: Statement[]
let history: KeptHistory

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-history-plans-'))
  file = SqliteFile.open(folder, 0)
  asked = []
  const database = {
    read: (statement: Statement) => {
      asked.push(statement)
      return Promise.resolve(file.read(statement))
    },
    write: (statements: readonly Statement[]) => {
      file.write(statements)
      return Promise.resolve()
    },
  }
  history = new KeptHistory(database, new BodyFiles(join(folder, 'history')))
})
afterEach(() => {
  file.close()
  rmSync(folder, { recursive: true })
})

/** What SQLite would do for all that was read: https://www.sqlite.org/eqp.html */
const plans = (): string[] =>
  asked.flatMap(({ sql, values = [] }) =>
    file.read({ sql: `EXPLAIN QUERY PLAN ${sql}`, values }).map(({ detail }) => String(detail)),
  )

/** Each row of the table is a page of the file and more: a hundred thousand are a third of a second. */
const WHOLE_TABLE = /^SCAN history(?! USING COVERING INDEX)/

const query: HistorySearch = {
  text: '',
  tenantId: null,
  failedOnly: false,
  since: null,
  after: null,
}

describe('the table of past exchanges', () => {
  it('is not gone through to let go of what is too old, too many or too large', async () => {
    await history.prune({ olderThan: 1, mostEntries: 10, mostBytes: 1000 })
    expect(asked).toHaveLength(3)
    expect(plans().filter((step) => WHOLE_TABLE.test(step))).toEqual([])
  })

  it.each([
    ['alone', {}],
    ['with words', { text: 'issue' }],
    ['with failures', { failedOnly: true }],
    ['at a tenant', { tenantId: 'acme' }],
    ['from a page on', { after: 'x1', text: 'issue' }],
  ] as const)('is looked through for a time from its first place on: %s', async (_how, change) => {
    await history.search({ ...query, ...change, since: 1000 }, 100)
    const steps = plans()
    expect(steps).toContain('SEARCH history USING COVERING INDEX history_by_time (started>?)')
    expect(steps.filter((step) => WHOLE_TABLE.test(step))).toEqual([])
  })

  it('is gone through from its end for a time in which much was sent', async () => {
    const entry = {
      tenantId: 'acme',
      startedAt: 1000,
      actingAs: { kind: 'app' },
      personName: null,
      method: 'GET',
      path: '/',
      status: 200,
      outcome: 'answered',
      totalMs: 1,
      finding: null,
    }
    const many = `WITH RECURSIVE each (at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM each LIMIT 6000)
      INSERT INTO history (id, tenant, started, bytes, entry, bodies, body)
      SELECT 'x' || at, 'acme', 1000 + at, 1, json_set(?, '$.id', 'x' || at), '[]', '' FROM each`
    file.write([{ sql: many, values: [JSON.stringify(entry)] }])
    const idsSince = async (since: number): Promise<string[]> =>
      (await history.search({ ...query, since }, 1)).map(({ id }) => id)
    expect(await idsSince(1001)).toEqual(['x6000', 'x5999'])
    expect(await idsSince(7000)).toEqual(['x6000'])
    expect(await idsSince(7001)).toEqual([])
  })
})

it('goes through what has a word once, however often it is typed', async () => {
  await history.search({ ...query, text: 'issue 404 issue  404\tissue' }, 100)
  expect(asked.map(({ values }) => values)).toEqual([
    ['{words finding} : "issue"* AND {words finding} : "404"*'],
  ])
})

describe('a part of what is typed', () => {
  /** How often the index is asked for it. */
  const timesAsked = async (text: string, part: RegExp): Promise<number> => {
    asked = []
    await history.search({ ...query, text }, 100)
    return asked.flatMap(({ values }) => [...String(values?.[0]).matchAll(part)]).length
  }

  it.each<[string, (count: number) => string]>([
    ['in one word', (count) => 'rest-'.repeat(count)],
    ['in one word among others', (count) => 'rest-api/'.repeat(count)],
    ['in letters of either size', (count) => 'rest-REST-'.repeat(count)],
    ['with and without an accent', (count) => 'rest-rést-'.repeat(count)],
    [
      'in many words',
      (count) => Array.from({ length: count }, (_, at) => `rest/${at}-rest`).join(' '),
    ],
  ])('is looked up as often of 400 as of 40: %s', async (_where, textOf) => {
    const few = await timesAsked(textOf(40), /r[eé]st/giu)
    expect(few).toBe(8)
    expect(await timesAsked(textOf(400), /r[eé]st/giu)).toBe(few)
  })

  it('leaves its word whole up to that, and parts it behind', async () => {
    const whole = `a-${'20%'.repeat(8)}b`
    await history.search({ ...query, text: whole }, 100)
    await history.search({ ...query, text: `${whole}-20-c-20` }, 100)
    expect(asked.map(({ values }) => values)).toEqual([
      [`{words finding} : "${whole}"*`],
      [`{words finding} : "${whole}-" AND {words finding} : "-c-"`],
    ])
  })
})
