import { interruptedSchema, type SetAsideRow } from '../../contract/database.ts'
import type { z } from 'zod'
import { breathing } from '../breathing.ts'
import { AppError } from '../errors.ts'
import type { Database, Rows, RowsChange, Statement, Unfinished } from '../ports.ts'
import { parseKept, type DocumentShape } from './document-file.ts'

/** What rows of one kind are, apart from where they lie. */
export interface RowsShape<T> {
  readonly table: SetAsideRow['kind']
  readonly schema: z.ZodType<T>
  readonly keyOf: (row: T) => string
  /** What a person would call what may be no row at all; null where it has no name. */
  readonly nameOf: (row: unknown) => string | null
}

/** Rows that an earlier app kept in a JSON document, which is read without them. */
export interface CarriedShape<T> extends RowsShape<T> {
  readonly document: DocumentShape<readonly unknown[]>
}

export type RowReading<T> =
  | { readonly kind: 'read'; readonly row: T }
  | { readonly kind: 'unreadable'; readonly name: string | null; readonly reason: string }

interface Facts<T> {
  readonly shape: RowsShape<T>
  readonly database: Database
  /** False leaves what cannot be read where it is, unnamed. */
  readonly mayWrite: boolean
}

/** Rows of one kind in the database. What cannot be read when they are opened is set aside, row by row. */
export class KeptRows<T> implements Rows<T> {
  readonly atStart: readonly T[]
  readonly #shape: RowsShape<T>
  readonly #database: Database
  readonly #mayWrite: boolean

  private constructor(facts: Facts<T>, atStart: readonly T[]) {
    this.#shape = facts.shape
    this.#database = facts.database
    this.#mayWrite = facts.mayWrite
    this.atStart = atStart
  }

  static async open<T>(facts: Facts<T>): Promise<KeptRows<T>> {
    return new KeptRows(facts, await readAll(facts))
  }

  readAgain(): Promise<readonly T[]> {
    return readAll({ shape: this.#shape, database: this.#database, mayWrite: this.#mayWrite })
  }

  async unfinished(): Promise<readonly Unfinished[]> {
    const sql = 'SELECT tenant, work, name, generation FROM unfinished'
    return (await this.#database.read({ sql })).map(({ tenant, work, name, generation }) => ({
      tenantId: String(tenant),
      work: interruptedSchema.shape.work.catch('remove').parse(work),
      name: String(name),
      generation: Number(generation),
    }))
  }

  async change(change: RowsChange<T>): Promise<void> {
    const { drop = [], put = [], putBack, begins, ends } = change
    const { table } = this.#shape
    await this.#database.write([
      ...drop.map((key) => ({ sql: `DELETE FROM ${table} WHERE key = ?`, values: [key] })),
      ...put.map((row) => ({
        sql: `INSERT INTO ${table} (key, body) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET body = excluded.body`,
        values: keyAndBody(row, this.#shape),
      })),
      ...(putBack === undefined
        ? []
        : [{ sql: 'DELETE FROM set_aside WHERE id = ?', values: [putBack] }]),
      ...(ends === undefined
        ? []
        : [{ sql: 'DELETE FROM unfinished WHERE tenant = ?', values: [ends] }]),
      ...(begins === undefined ? [] : [noteOf(begins)]),
    ])
  }

  parse(text: string): T {
    return parseRow(text, this.#shape)
  }
}

async function readAll<T>({ shape, database, mayWrite }: Facts<T>): Promise<readonly T[]> {
  const { table } = shape
  const sql = `SELECT key, body FROM ${table} ORDER BY place`
  const rows: T[] = []
  const aside: Statement[] = []
  const breathe = breathing()
  for (const { key, body } of await database.read({ sql })) {
    await breathe()
    const text = String(body)
    const reading = readRow(text, shape)
    if (reading.kind === 'read') {
      rows.push(reading.row)
      continue
    }
    const name = reading.name ?? String(key)
    aside.push(
      { sql: `DELETE FROM ${table} WHERE key = ?`, values: [String(key)] },
      setAside({ kind: table, name, reason: reading.reason }, text),
    )
  }
  // On a full disk they stay where they are, and the next start tries again.
  if (mayWrite) await database.write(aside).catch(onlyExpected)
  return rows
}

function noteOf({ tenantId, work, name, generation }: Unfinished): Statement {
  return {
    sql: 'INSERT OR REPLACE INTO unfinished (tenant, work, name, generation) VALUES (?, ?, ?, ?)',
    values: [tenantId, work, name, generation],
  }
}

function onlyExpected(error: unknown): void {
  if (!(error instanceof AppError)) throw error
}

/** A text as a row of this kind. Throws AppError `row_unreadable`. */
export function parseRow<T>(text: string, shape: RowsShape<T>): T {
  const reading = readRow(text, shape)
  if (reading.kind === 'read') return reading.row
  throw new AppError('row_unreadable', `This is not as it has to be: ${reading.reason}.`, {
    hint: 'Change what is named, then put it back. What lies beside stays as it is.',
  })
}

function readRow<T>(text: string, shape: RowsShape<T>): RowReading<T> {
  const value = parseKept(text)
  return value === undefined
    ? { kind: 'unreadable', name: null, reason: 'it is not JSON' }
    : checkRow(value, shape)
}

export function checkRow<T>(value: unknown, shape: RowsShape<T>): RowReading<T> {
  const parsed = shape.schema.safeParse(value)
  if (parsed.success) return { kind: 'read', row: parsed.data }
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') ?? ''
  const what = issue?.message ?? 'it has another shape'
  return {
    kind: 'unreadable',
    name: shape.nameOf(value),
    reason: where === '' ? what : `${where}: ${what}`,
  }
}

/** As a row is written: it is what the schema makes of it. */
export function keyAndBody<T>(row: T, { schema, keyOf }: RowsShape<T>): [string, string] {
  return [keyOf(row), JSON.stringify(schema.parse(row))]
}

export function setAside({ kind, name, reason }: Omit<SetAsideRow, 'id'>, text: string): Statement {
  return {
    sql: 'INSERT INTO set_aside (kind, name, reason, body) VALUES (?, ?, ?, ?)',
    values: [kind, name, reason, text],
  }
}
