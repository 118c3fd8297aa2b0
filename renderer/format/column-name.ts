import type { BodyTable } from '../../contract/bodies.ts'

/** What stands above a column of a table. */
export function columnName({ columns }: BodyTable, path: readonly string[]): string {
  const key = JSON.stringify(path)
  return columns.find((each) => JSON.stringify(each.path) === key)?.name ?? path.join('.')
}
