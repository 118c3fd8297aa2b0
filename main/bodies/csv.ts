import type { TableView } from '../../contract/bodies.ts'
import { columnName } from './column-name.ts'
import type { Cell, JsonTables } from './table.ts'

/**
 * A table as CSV (RFC 4180). A text that a spreadsheet would take for a formula begins with an
 * apostrophe; numbers are what they are.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvOf(tables: JsonTables, view: TableView): string {
  const head = view.columns.map((path) => ({ kind: 'string', text: columnName(path) }))
  return [lineOf(head), ...tables.lines(view, lineOf)].join('')
}

/** What is no JSON may begin as one and go on as anything. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/
/** Also behind what is not seen, and in the full width of East Asian letters. */
const FORMULA = /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u

const lineOf = (cells: readonly (Cell | null)[]): string => `${cells.map(field).join(',')}\r\n`

function field(cell: Cell | null): string {
  if (cell === null || cell.kind === 'null') return ''
  const { kind, text } = cell
  const isNumber = kind === 'number' && NUMBER.test(text)
  const safe = isNumber || !FORMULA.test(text) ? text : `'${text}`
  return /[",\r\n;\t']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
