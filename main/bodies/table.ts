import type { BodyRows, BodyTable, TableView } from '../../contract/bodies.ts'
import { columnName } from './column-name.ts'
import { eachMember, startOfValue } from './json-scan.ts'
import type { JsonTree } from './tree.ts'
import { isNamed, kindAt, nameAt, shortText, textAt } from './values.ts'

/** Rows that columns are looked for in. */
const LOOKED_AT = 300
/** Columns that a table can have; of more those of the first rows. */
const MOST_COLUMNS = 200
/** Objects in a row that columns are looked for in, from the outside in: `fields`, `status`, `name`. */
const DEEPEST = 4
/** Objects around a table: `$.issues`, `$.data.values`. */
const DEEPEST_TABLE = 3
const MOST_TABLES = 20
/** Bytes of a cell that rows are sorted by. */
const SORTED_BY = 200

/** Arrays that hold objects in a body of JSON, as tables. */
export class JsonTables {
  readonly #bytes: Uint8Array
  readonly #tree: JsonTree
  #sorted: { readonly key: string; readonly order: Uint32Array } | null = null

  constructor(bytes: Uint8Array, tree: JsonTree) {
    this.#bytes = bytes
    this.#tree = tree
  }

  /** Largest first. */
  tables(): BodyTable[] {
    const found: BodyTable[] = []
    this.#look(startOfValue(this.#bytes), [], found)
    return found.toSorted((one, other) => other.rows - one.rows).slice(0, MOST_TABLES)
  }

  rows(order: TableView & { readonly from: number; readonly count: number }): BodyRows {
    const { at, columns, from, count } = order
    const { values } = this.#tree.open(at)
    const sorted = this.#order(order, values)
    const rows: BodyRows['rows'] = []
    for (let place = from; place < Math.min(from + count, values.length); place += 1) {
      const index = sorted?.[place] ?? place
      const row = values[index] ?? 0
      const cells = columns.map((path) => this.#cell(row, path))
      rows.push({ index, at: row, cells })
    }
    return { total: values.length, rows }
  }

  /** Whole cells of all rows, in the order of the view, one string a row. */
  *lines(view: TableView, line: (cells: readonly (Cell | null)[]) => string): Generator<string> {
    const { values } = this.#tree.open(view.at)
    const sorted = this.#order(view, values)
    for (let place = 0; place < values.length; place += 1) {
      const row = values[sorted?.[place] ?? place] ?? 0
      yield line(view.columns.map((path) => this.#wholeCell(row, path)))
    }
  }

  #look(at: number, names: readonly string[], found: BodyTable[]): void {
    const bytes = this.#bytes
    const kind = kindAt(bytes, at)
    if (kind === 'array') {
      if (!this.#holdsObject(at)) return
      const { values } = this.#tree.open(at)
      found.push({ at, names: [...names], rows: values.length, columns: this.#columns(values) })
    }
    if (kind !== 'object' || names.length === DEEPEST_TABLE) return
    eachMember(bytes, at, (name, value) => {
      const inner = kindAt(bytes, value)
      if (inner === 'array' || inner === 'object')
        this.#look(value, [...names, nameAt(bytes, name)], found)
      return found.length < 2 * MOST_TABLES
    })
  }

  /** Among the rows that columns are looked for in. */
  #holdsObject(at: number): boolean {
    let looked = 0
    let found = false
    eachMember(this.#bytes, at, (_, value) => {
      looked += 1
      found = kindAt(this.#bytes, value) === 'object'
      return !found && looked < LOOKED_AT
    })
    return found
  }

  #columns(values: Uint32Array): BodyTable['columns'] {
    const seen = new Map<string, { path: string[]; rows: number }>()
    const visit = (at: number, path: readonly string[]): void =>
      eachMember(this.#bytes, at, (name, value) => {
        const inner = [...path, nameAt(this.#bytes, name)]
        if (kindAt(this.#bytes, value) === 'object' && inner.length < DEEPEST) visit(value, inner)
        else {
          const key = JSON.stringify(inner)
          const known = seen.get(key)
          if (known !== undefined) known.rows += 1
          else if (seen.size < MOST_COLUMNS) seen.set(key, { path: inner, rows: 1 })
        }
        return true
      })
    const first = values.subarray(0, LOOKED_AT)
    const objects = first.filter((row) => kindAt(this.#bytes, row) === 'object')
    for (const row of objects) visit(row, [])
    const plain = first.length - objects.length
    // First, so that such a row does not seem to be empty.
    const all = [...(plain === 0 ? [] : [{ path: [], rows: plain }]), ...seen.values()]
    return all.map((column) => ({ ...column, name: columnName(column.path) }))
  }

  /** Nothing of an object, whose members have columns, by the path of what has none. */
  #valueAt(row: number, path: readonly string[]): number | null {
    if (path.length === 0) return kindAt(this.#bytes, row) === 'object' ? null : row
    let at: number | null = row
    for (const wanted of path) {
      if (at === null || kindAt(this.#bytes, at) !== 'object') return null
      let found: number | null = null
      // Of a name that is there twice the last one counts, as for JSON.parse.
      eachMember(this.#bytes, at, (name, value) => {
        if (isNamed(this.#bytes, name, wanted)) found = value
        return true
      })
      at = found
    }
    return at
  }

  #cell(row: number, path: readonly string[]): BodyRows['rows'][number]['cells'][number] {
    const at = this.#valueAt(row, path)
    return at === null ? null : { kind: kindAt(this.#bytes, at), ...shortText(this.#bytes, at) }
  }

  #wholeCell(row: number, path: readonly string[]): Cell | null {
    const at = this.#valueAt(row, path)
    if (at === null) return null
    return { kind: kindAt(this.#bytes, at), text: textAt(this.#bytes, at, Infinity).text }
  }

  #order({ at, sort }: TableView, values: Uint32Array): Uint32Array | null {
    if (sort === null) return null
    const key = JSON.stringify([at, sort])
    if (this.#sorted?.key === key) return this.#sorted.order
    const keys = Array.from(values, (row) => this.#sortKey(row, sort.column))
    const way = sort.descending ? -1 : 1
    const order = Uint32Array.from(values, (_, index) => index)
    order.sort((one, other) => compare(keys[one], keys[other], way) || one - other)
    this.#sorted = { key, order }
    return order
  }

  #sortKey(row: number, path: readonly string[]): Key | undefined {
    const at = this.#valueAt(row, path)
    if (at === null) return undefined
    const { text } = textAt(this.#bytes, at, SORTED_BY)
    const kind = kindAt(this.#bytes, at)
    if (kind === 'null') return undefined
    return kind === 'number' ? numberOf(text) : text.toLowerCase().replace(/\d+/gu, byLength)
  }
}

/** A value with all of its text. */
export interface Cell {
  readonly kind: string
  readonly text: string
}

type Key = number | bigint | string

/** Of ids that are no double, each is itself. */
function numberOf(text: string): number | bigint {
  const number = Number(text)
  return Number.isSafeInteger(number) || !/^-?\d+$/u.test(text) ? number : BigInt(text)
}

const ZERO = 0x30
/** Digits of a number in a text past which all count as equally long. */
const MOST_DIGITS = 40

/** ACME-9 stands before ACME-10: a shorter number is the smaller one. */
function byLength(digits: string): string {
  const number = digits.replace(/^0+/u, '')
  return String.fromCharCode(ZERO + Math.min(number.length, MOST_DIGITS)) + number
}

/** Numbers before texts, and what has no value last, whichever way. */
function compare(one: Key | undefined, other: Key | undefined, way: 1 | -1): number {
  if (one === other) return 0
  if (one === undefined) return 1
  if (other === undefined) return -1
  const [isText, isOtherText] = [typeof one === 'string', typeof other === 'string']
  if (isText !== isOtherText) return isText ? way : -way
  return one < other ? -way : way
}
