import { METHODS } from '../../pasted/pasted.ts'

/** So many columns a table has at the most; what has more is no table of calls. */
const MOST_COLUMNS = 12
const LONGEST_LINE = 600
const RULE = /^[\s|:+=_─━-]{3,}$/

/** What stands between two cells; the first that a line has decides. */
const BETWEEN = [/\t+/, / {1,40}\| {1,40}/, / {2,}/] as const

/** The cells of a line: between bars, tabs, or two blanks and more. */
export function cellsOf(line: string): readonly string[] {
  if (line.length > LONGEST_LINE) return []
  const plain = line.trim()
  const cells = /^\|.*\|$/.test(plain)
    ? plain.slice(1, -1).split('|')
    : (BETWEEN.map((between) => plain.split(between)).find((some) => some.length > 1) ?? [])
  return cells.length < 2 || cells.length > MOST_COLUMNS ? [] : cells.map((cell) => cell.trim())
}

/** A status, perhaps with a word of what it said. */
const STATUS = /^(?:HTTP )?([1-5]\d\d)(?![\d.:,/-])(.{0,60})$/
/** A name with its value is told, and no head of a column. */
const PAIR = /^[\w-]{1,40}(?:=|: )\S/
/** What stands in a table, or in a log, where there was nothing to put there. */
export const NOTHING = /^(?:[-–—]*|\(?(?:absent|missing|none|null|undefined|n\/a|not set)\)?)$/i
/** What a column of statuses is called, where it is not called by its call or its caller. */
const OF_STATUS =
  /\b(?:status|http|code|result|answer(?:ed)?|response|outcome|exchange|before|after|today|now|yesterday)\b/i
const TARGET = new RegExp(String.raw`(?:\b(${METHODS}) )?((?:https?:\/\/[^\s/]+)?\/[^\s]+)`)
const CALLER = /^(?:as )?(?:the )?(app|user|anonymous(?:ly)?|nobody)\b/i
const OF_CALLER = /^(?:as|caller|actor|acting as|act as|identity|who)$/i
const COUNTED = /^(?:issues?|items?|count|n|total|hits|rows|results?|found|size)$/i
const HEADER = /^(?:x-[\w-]+|retry-after|ratelimit-[\w-]+|server|location|www-authenticate)$/i
const OF_METHOD = /^(?:method|verb)$/i

interface Columns {
  readonly names: readonly string[]
  /** Those whose cells are statuses. */
  readonly statuses: readonly number[]
}

/**
 * Tables of calls: for the rows, without the blanks before them, what each tells of a call, as a line of a
 * log would say it. Linear.
 */
export function callTables(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, readonly string[]>()
  let columns: Columns | null = null
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '' || RULE.test(line)) continue
    const cells = cellsOf(line)
    if (cells.length < 2) columns = null
    else if (columns === null || !isRow(cells, columns)) columns = headOf(cells, lines, at)
    else read.set(line.trim(), rowOf(cells, columns))
  }
  return read
}

function isRow(cells: readonly string[], { names, statuses }: Columns): boolean {
  return (
    cells.length >= names.length &&
    statuses.every(
      (column) => STATUS.test(cells[column] ?? '') || NOTHING.test(cells[column] ?? ''),
    )
  )
}

/** Names of columns, where the row below has statuses under those that may have some. */
function headOf(names: readonly string[], lines: readonly string[], at: number): Columns | null {
  if (names.some((name) => STATUS.test(name) || PAIR.test(name))) return null
  const below = lines.slice(at + 1, at + 4).find((line) => !RULE.test(line) && line.trim() !== '')
  const first = cellsOf(below ?? '')
  if (first.length < names.length) return null
  const statuses = names.flatMap((name, column) =>
    (OF_STATUS.test(name) || TARGET.test(name) || CALLER.test(name)) &&
    STATUS.test(first[column] ?? '')
      ? [column]
      : [],
  )
  return statuses.length === 0 ? null : { names, statuses }
}

/** What a row tells, status by status; nothing where neither an address nor a header is told. */
function rowOf(cells: readonly string[], { names, statuses }: Columns): readonly string[] {
  const told = names.map((name, column) => ({ name, cell: cells[column] ?? '' }))
  const besides = told.filter(
    ({ cell }, column) => !statuses.includes(column) && !NOTHING.test(cell),
  )
  const headers = besides.filter(({ name }) => HEADER.test(name))
  return statuses.flatMap((column): readonly string[] => {
    const name = names[column] ?? ''
    const status = STATUS.exec(cells[column] ?? '')
    const target = targetIn(name) ?? targetAmong(besides)
    if (status === null || (target === null && headers.length === 0)) return []
    return [
      [
        target === null || /^[A-Z]+ /.test(target) ? (target ?? '') : `url=${target}`,
        `status=${status[1] ?? ''}${status[2] ?? ''}`,
        ...headers.map((one) => `${one.name}=${one.cell}`),
        ...besides.filter((one) => COUNTED.test(one.name)).map((one) => `issues=${one.cell}`),
        callerOf(name) ?? besides.map((one) => callerIn(one)).find((one) => one !== null) ?? '',
      ]
        .join(' ')
        .trim(),
    ]
  })
}

function targetIn(text: string): string | null {
  return TARGET.exec(text)?.[0] ?? null
}

function targetAmong(
  cells: readonly { readonly name: string; readonly cell: string }[],
): string | null {
  const target = cells.map(({ cell }) => targetIn(cell)).find((one) => one !== null) ?? null
  const method = cells.find(({ name }) => OF_METHOD.test(name))?.cell
  return target === null || method === undefined ? target : `${method} ${target}`
}

/** In a column of callers, or in the first one. */
function callerIn({ name, cell }: { readonly name: string; readonly cell: string }): string | null {
  return OF_CALLER.test(name) ? callerOf(cell) : null
}

function callerOf(text: string): string | null {
  const caller = CALLER.exec(text)?.[1]?.toLowerCase()
  return caller === 'app' || caller === 'user' ? `as=${caller}` : null
}
