import { VALUE_COLUMN } from '../../contract/value-column.ts'

/** What stands above a column of a table of JSON; an item that has no members is by itself one of the empty path. */
export function columnName(path: readonly string[]): string {
  return path.length === 0 ? VALUE_COLUMN : path.join('.')
}
