import {
  isComplete,
  payloadFieldOf,
  type PayloadField,
  type PayloadFields,
} from './payload-fields.ts'

const MARKS = ['\t', '|', ',', ';'] as const

/**
 * The rows of a table whose head names a payload's fields, as databases print and save them: CSV (RFC 4180),
 * tab-separated, or drawn with bars. Only rows that say which tenant and hold its secret; a cell holds no line end.
 */
export function payloadRows(text: string): readonly PayloadFields[] {
  const lines = text.split(/\r?\n/)
  for (const [at, line] of lines.entries()) {
    if (line.length > MOST_OF_A_HEAD) continue
    for (const mark of MARKS) {
      if (!line.includes(mark)) continue
      const head = cellsOf(line, mark).map(payloadFieldOf)
      if (!head.includes('clientKey') || !head.includes('sharedSecret')) continue
      return lines
        .slice(at + 1)
        .map((row) => rowOf(head, cellsOf(row, mark)))
        .filter(isComplete)
    }
  }
  return []
}

/** In characters: no head of a table is longer. */
const MOST_OF_A_HEAD = 4000

function rowOf(head: readonly (PayloadField | null)[], cells: readonly string[]): PayloadFields {
  const fields: Partial<Record<PayloadField, string>> = {}
  if (cells.length === head.length)
    for (const [index, field] of head.entries())
      if (field !== null && fields[field] === undefined) fields[field] = cells[index] ?? ''
  return fields
}

const QUOTED = /\s*"((?:[^"]|"")*)"\s*/y

/** A cell in quotes may hold the mark, and quotes that are doubled. */
function cellsOf(line: string, mark: string): readonly string[] {
  const cells: string[] = []
  for (let at = 0; at <= line.length;) {
    QUOTED.lastIndex = at
    const found = QUOTED.exec(line)
    const behind = found === null ? -1 : QUOTED.lastIndex
    if (found !== null && (behind === line.length || line.startsWith(mark, behind))) {
      cells.push((found[1] ?? '').replaceAll('""', '"'))
      at = behind + mark.length
      continue
    }
    const end = line.indexOf(mark, at)
    cells.push(line.slice(at, end === -1 ? undefined : end).trim())
    at = end === -1 ? line.length + 1 : end + mark.length
  }
  return cells
}
