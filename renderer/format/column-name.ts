import type { BodyTable } from '../../contract/bodies.ts'

const namesOf = new WeakMap<BodyTable, ReadonlyMap<string, string>>()

/** What stands above a column of a table. Each row that is drawn asks: it is looked up once for each table. */
export function columnName(table: BodyTable, path: readonly string[]): string {
  const names =
    namesOf.get(table) ??
    new Map(table.columns.map((column) => [JSON.stringify(column.path), column.name]))
  namesOf.set(table, names)
  return names.get(JSON.stringify(path)) ?? path.join('.')
}
