import type { Row, SqlValue } from '../ports.ts'

/** What a statement read, as it crosses to another thread: rows by name cost three times as much there. */
export interface ReadTable {
  readonly columns: readonly string[]
  /** Of each row its values, in the order of the columns. */
  readonly rows: readonly (readonly SqlValue[])[]
}

export function rowsOf({ columns, rows }: ReadTable): Row[] {
  return rows.map((values) => {
    const row: Record<string, SqlValue> = {}
    for (const [at, column] of columns.entries()) row[column] = values[at] ?? null
    return row
  })
}
