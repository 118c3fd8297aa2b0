import { z } from 'zod'
import { historyEntrySchema } from '../../contract/history.ts'
import type { Forgotten, HistoryEntry, HistorySearch } from '../../contract/history.ts'
import type { ClockSeen, Database, HistoryRecord, HistoryStore, Row, Statement } from '../ports.ts'
import type { BodyFiles } from './body-files.ts'
import { WORD_TABLES } from './database-schema.ts'
import { parseKept } from './document-file.ts'
import { FAILED, matchOf } from './history-match.ts'

/** Rows that are forgotten in one transaction. */
const ROWS_AT_ONCE = 500

/** The fact that the clock is kept as. */
const CLOCK = 'clock of the history'
const clockSeenSchema: z.ZodType<ClockSeen> = z.object({
  believed: z.number(),
  doubted: z.number().nullable(),
})

/** Places of a time that are gone through for the first of them. */
const MOST_PLACES = 5000

/** Parts of an index that are let be: each is looked into by every search. */
const FEW_PARTS = 4
/** Pages of an index that are put together in one transaction, while whatever else is asked waits. */
const PAGES_AT_ONCE = 250
/** More than a hundred thousand exchanges take. */
const MOST_STEPS = 500

/**
 * Past exchanges as rows of the database, found by SQLite's own full text search; their bodies are
 * files. A file is written before its row and removed after it, so that no row names a file that
 * never was.
 *
 * @see https://www.sqlite.org/fts5.html
 */
export class KeptHistory implements HistoryStore {
  readonly #database: Database
  readonly #files: BodyFiles

  constructor(database: Database, files: BodyFiles) {
    this.#database = database
    this.#files = files
  }

  async append(records: readonly HistoryRecord[]): Promise<void> {
    for (const { entry, bodies } of records) await this.#files.write(dayOf(entry.startedAt), bodies)
    await this.#database.write(records.flatMap(statementsOf))
  }

  async note(id: string, finding: HistoryEntry['finding']): Promise<void> {
    const found = await this.#entryOf(id)
    if (found === null || JSON.stringify(found.finding) === JSON.stringify(finding)) return
    await this.#database.write([
      {
        sql: 'UPDATE history SET entry = ? WHERE id = ?',
        values: [JSON.stringify({ ...found, finding }), id],
      },
      ...eachOfWords((table) => ({
        sql: `UPDATE ${table} SET finding = ? WHERE rowid = (SELECT place FROM history WHERE id = ?)`,
        values: [findingWords(finding), id],
      })),
    ])
  }

  async search(query: HistorySearch, most: number): Promise<readonly HistoryEntry[]> {
    const rows = await this.#database.read(statementOf(query, most))
    return rows.flatMap(({ entry }) => entryIn(entry) ?? [])
  }

  async read(id: string): Promise<Pick<HistoryRecord, 'entry' | 'body' | 'bodies'> | null> {
    const sql = 'SELECT entry, body, bodies FROM history WHERE id = ?'
    const [row] = await this.#database.read({ sql, values: [id] })
    const entry = entryIn(row?.['entry'])
    if (row === undefined || entry === null) return null
    const bodies = await this.#files.read(dayOf(entry.startedAt), namesIn(row['bodies']))
    return { entry, body: String(row['body']), bodies }
  }

  async forget(which: Forgotten): Promise<void> {
    if (which.kind === 'all') {
      // Word by word, as FTS5 deletes rows, a large history would take minutes.
      const made = WORD_TABLES.flatMap(({ name, create }) => [`DROP TABLE ${name}`, ...create])
      await this.#database.write([...made, 'DELETE FROM history'].map((sql) => ({ sql })))
      await this.#files.removeAll()
      return
    }
    const [where, value] =
      which.kind === 'tenant'
        ? (['tenant = ?', which.tenantId] as const)
        : (['id = ?', which.id] as const)
    await this.#forgetRows({ where, values: [value] })
  }

  async follow(from: string, to: string): Promise<void> {
    await this.#database.write([
      {
        sql: `UPDATE history SET tenant = ?2, entry = json_set(entry, '$.tenantId', ?2), body = json_set(body, '$.exchange.tenantId', ?2) WHERE tenant = ?1`,
        values: [from, to],
      },
      ...eachOfWords((table) => ({
        sql: `UPDATE ${table} SET tenant = ?1 WHERE rowid IN (SELECT place FROM history WHERE tenant = ?1)`,
        values: [to],
      })),
    ])
  }

  async clockSeen(): Promise<ClockSeen | null> {
    const [fact] = await this.#database.read({
      sql: 'SELECT value FROM facts WHERE name = ?',
      values: [CLOCK],
    })
    const seen = clockSeenSchema.safeParse(parseKept(String(fact?.['value'])))
    return seen.success ? seen.data : null
  }

  async keepClockSeen(seen: ClockSeen): Promise<void> {
    await this.#database.write([
      {
        sql: 'INSERT INTO facts VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        values: [CLOCK, JSON.stringify(seen)],
      },
    ])
  }

  async prune({
    olderThan,
    mostEntries,
    mostBytes,
  }: {
    readonly olderThan: number
    readonly mostEntries: number
    readonly mostBytes: number
  }): Promise<void> {
    await this.#forgetRows({
      where: `place IN (SELECT place FROM history WHERE started < ? ORDER BY started LIMIT ${ROWS_AT_ONCE})`,
      values: [olderThan],
    })
    await this.#files.removeBefore(dayOf(olderThan))
    await this.#forgetRows({
      where: 'place <= (SELECT place FROM history ORDER BY place DESC LIMIT 1 OFFSET ?)',
      values: [mostEntries],
    })
    // Added up first, which is much quicker than row by row, and nearly always enough.
    await this.#forgetRows({
      where:
        'place <= (SELECT CASE WHEN (SELECT sum(bytes) FROM history) > ?1 THEN (SELECT max(place) FROM (SELECT place, sum(bytes) OVER (ORDER BY place DESC) AS held FROM history) WHERE held > ?1) END)',
      values: [mostBytes],
    })
  }

  async tidy(): Promise<void> {
    for (const { name } of WORD_TABLES) {
      const sql = `SELECT count(DISTINCT segid) AS parts FROM ${name}_idx`
      const read = async (): Promise<Row> => (await this.#database.read({ sql }))[0] ?? {}
      let { parts } = await read()
      for (let step = 0; step < MOST_STEPS && Number(parts) > FEW_PARTS; step += 1) {
        // The first one says that all are to become one.
        const value = step === 0 ? -PAGES_AT_ONCE : PAGES_AT_ONCE
        await this.#database.write([
          { sql: `INSERT INTO ${name} (${name}, rank) VALUES ('merge', ?)`, values: [value] },
        ])
        ;({ parts } = await read())
      }
    }
  }

  async #forgetRows({
    where,
    values,
  }: {
    readonly where: string
    readonly values: readonly (string | number)[]
  }): Promise<void> {
    const sql = `SELECT place, started, bodies FROM history WHERE ${where} ORDER BY place LIMIT ${ROWS_AT_ONCE}`
    for (;;) {
      const rows = await this.#database.read({ sql, values: [...values] })
      if (rows.length === 0) return
      const places = rows.map(({ place }) => Number(place))
      const holders = places.map(() => '?').join(', ')
      await this.#database.write([
        ...eachOfWords((table) => ({
          sql: `DELETE FROM ${table} WHERE rowid IN (${holders})`,
          values: places,
        })),
        { sql: `DELETE FROM history WHERE place IN (${holders})`, values: places },
      ])
      for (const { started, bodies } of rows)
        await this.#files.remove(dayOf(Number(started)), namesIn(bodies))
      if (rows.length < ROWS_AT_ONCE) return
    }
  }

  async #entryOf(id: string): Promise<HistoryEntry | null> {
    const sql = 'SELECT entry FROM history WHERE id = ?'
    const [row] = await this.#database.read({ sql, values: [id] })
    return entryIn(row?.['entry'])
  }
}

function statementsOf({ entry, words, body, bodies }: HistoryRecord): Statement[] {
  const names = bodies.map(({ name }) => name)
  const bytes = bodies.reduce((sum, each) => sum + each.bytes.byteLength, body.length)
  return [
    {
      sql: 'INSERT INTO history (id, tenant, started, bytes, entry, bodies, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
      values: [
        entry.id,
        entry.tenantId,
        entry.startedAt,
        bytes,
        JSON.stringify(entry),
        JSON.stringify(names),
        body,
      ],
    },
    {
      sql: 'INSERT INTO history_index (rowid, words, finding, tenant, outcome) SELECT place, ?, ?, ?, ? FROM history WHERE id = ?',
      values: [
        words,
        findingWords(entry.finding),
        entry.tenantId,
        hasFailed(entry) ? FAILED : '',
        entry.id,
      ],
    },
  ]
}

function eachOfWords(statement: (table: string) => Statement): readonly Statement[] {
  return WORD_TABLES.map(({ name }) => statement(name))
}

/**
 * By place and downwards, which the full text search does without sorting what it found. Tenant and
 * outcome are words of it as well: looked up row by row alone they would cost as much as all that was
 * sent. An index of each tenant's own would find 0.3 to 9 ms sooner among a hundred thousand, and cost each
 * exchange with a body nearly as much again as it is kept, in time and in the file.
 */
function statementOf(query: HistorySearch, most: number): Statement {
  const values: (string | number)[] = []
  // Numbered, as each table of words is asked the same.
  const bound = (value: string | number): string => `?${values.push(value)}`
  const asked = matchOf(query)
  const match = asked === null ? null : bound(asked)
  const place = match === null ? 'history.place' : 'words.rowid'
  const { tenantId, after, since } = query
  const tests = [
    tenantId === null ? [] : `history.tenant = ${bound(tenantId)}`,
    after === null ? [] : `${place} < (SELECT place FROM history WHERE id = ${bound(after)})`,
    since === null ? [] : startedFrom(place, bound(since)),
  ].flat()
  const where = tests.length === 0 ? '' : `WHERE ${tests.join(' AND ')}`
  const newest = `ORDER BY place DESC LIMIT ${most + 1}`
  if (match === null) return { sql: `SELECT entry FROM history ${where} ${newest}`, values }
  const found = WORD_TABLES.map(
    ({ name }) =>
      `SELECT * FROM (SELECT words.rowid AS place, entry FROM ${name}(${match}) AS words JOIN history ON history.place = words.rowid ${where} ORDER BY words.rowid DESC LIMIT ${most + 1})`,
  )
  return { sql: `SELECT entry FROM (${found.join(' UNION ALL ')}) ${newest}`, values }
}

/**
 * Of a time in which little was sent the first place is looked up, or all that lies before it would be gone
 * through where less is found than a page. Where much was sent, a page is full soon.
 */
function startedFrom(place: string, since: string): string {
  const places = `SELECT place FROM history INDEXED BY history_by_time WHERE started >= ${since} LIMIT ${MOST_PLACES}`
  const first = `SELECT CASE WHEN count(*) < ${MOST_PLACES} THEN min(place) ELSE 0 END FROM (${places})`
  return `${place} >= (${first}) AND history.started >= ${since}`
}

function hasFailed({ outcome, status }: HistoryEntry): boolean {
  return outcome === 'failed' || (status ?? 0) >= 400
}

function findingWords(finding: HistoryEntry['finding']): string {
  return finding === null ? '' : `${finding.id} ${finding.cause}`
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function entryIn(kept: Row[string] | undefined): HistoryEntry | null {
  return historyEntrySchema.safeParse(parseKept(String(kept))).data ?? null
}

function namesIn(kept: Row[string] | undefined): string[] {
  const names = parseKept(String(kept))
  return Array.isArray(names) ? names.map(String) : []
}
