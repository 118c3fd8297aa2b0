import type { ComparedPart, ComparedRow } from '../../contract/comparing.ts'
import { type JsonNode, jsonOf } from './nodes.ts'
import { type Pair, pairsOfLists, pairsOfObjects } from './pairs.ts'

/** Rows of what differs, and of what is the same around it; the rest is counted. */
const MOST_DIFFERENT = 3000
const MOST_SAME = 3000
/** Characters of a value. */
const MOST_OF_A_VALUE = 2000
/** Of a long value so much is shown before the place where it differs. */
const BEFORE_THE_DIFFERENCE = 200

export type Compared = Pick<ComparedPart, 'rows' | 'counts' | 'same'> & {
  /** Differences that are counted and have no row. */
  readonly unlisted: number
}

/** Rows of everything that differs, by key, with what is the same folded between. In linear time. */
export function compareNodes(left: JsonNode, right: JsonNode): Compared {
  const comparing = new Comparing()
  comparing.content({ left, right, path: '$', depth: 0 })
  return comparing.result()
}

interface Both {
  readonly left: JsonNode
  readonly right: JsonNode
  readonly path: string
  readonly depth: number
}

class Comparing {
  readonly #rows: ComparedRow[] = []
  readonly #counts = { leftOnly: 0, rightOnly: 0, changed: 0 }
  #same = 0
  #sameRows = 0
  #sameListed = 0
  #differentRows = 0
  #unlisted = 0

  result(): Compared {
    return { rows: this.#rows, counts: this.#counts, same: this.#same, unlisted: this.#unlisted }
  }

  /** What is in both; of two that cannot be held against each other part by part, the two. */
  content(both: Both): void {
    const { left, right, path, depth } = both
    const listed = left.kind === 'list' && right.kind === 'list' ? pairsOfLists(left, right) : null
    if (listed !== null) {
      this.#pairs(listed.pairs, path, depth)
      if (listed.orders !== null) this.#order(listed.orders, path, depth)
    } else if (left.kind === 'object' && right.kind === 'object') {
      this.#pairs(pairsOfObjects(left, right), path, depth)
    } else this.#pairs([{ name: 'value', step: '', left, right }], path, depth)
  }

  #pairs(pairs: readonly Pair[], path: string, depth: number): void {
    let run: Pair[] = []
    for (const pair of pairs) {
      if (pair.left?.mark === pair.right?.mark) run.push(pair)
      else {
        this.#fold(run, path, depth)
        run = []
        this.#differing(pair, path, depth)
      }
    }
    this.#fold(run, path, depth)
  }

  #differing({ name, step, left, right }: Pair, before: string, depth: number): void {
    const path = before + step
    const told = { depth, name, path, inside: 0, same: null }
    if (left === undefined || right === undefined) {
      this.#counts[left === undefined ? 'rightOnly' : 'leftOnly'] += 1
      this.#list({
        ...told,
        side: left === undefined ? 'right-only' : 'left-only',
        left: left === undefined ? null : shown(left),
        right: right === undefined ? null : shown(right),
      })
    } else if (left.kind !== right.kind || left.kind === 'value') {
      this.#counts.changed += 1
      this.#list({ ...told, side: 'different', ...shownBoth(left, right) })
    } else {
      const at = this.#rows.length
      const whole: ComparedRow = { ...told, side: 'different', left: null, right: null }
      const isListed = this.#push(whole)
      this.content({ left, right, path, depth: depth + 1 })
      const inside = this.#rows.length - at - 1
      if (isListed) this.#rows[at] = { ...whole, inside }
      // The rows ran out between it and what is in it.
      if (isListed && inside === 0) this.#rows.pop()
    }
  }

  /** The items are there on both sides, in another order. */
  #order(
    orders: { readonly left: readonly JsonNode[]; readonly right: readonly JsonNode[] },
    path: string,
    depth: number,
  ): void {
    this.#counts.changed += 1
    const textOf = (items: readonly JsonNode[]): string => {
      let text = ''
      for (const item of items) {
        if (text.length > MOST_OF_A_VALUE) return `${text}, …`
        text = `${text}${text === '' ? '' : ', '}${jsonOf(item, MOST_OF_A_VALUE)}`
      }
      return text
    }
    this.#list({
      ...{ depth, name: 'order', path, side: 'different', inside: 0, same: null },
      ...around(textOf(orders.left), textOf(orders.right)),
    })
  }

  #list(row: ComparedRow): void {
    if (!this.#push(row)) this.#unlisted += 1
  }

  /** False where there are rows enough. */
  #push(row: ComparedRow): boolean {
    if (this.#differentRows >= MOST_DIFFERENT) return false
    this.#differentRows += 1
    this.#rows.push(row)
    return true
  }

  #fold(run: readonly Pair[], path: string, depth: number): void {
    const values = run.reduce((sum, { left }) => sum + (left?.values ?? 0), 0)
    if (values === 0) return
    this.#same += values
    // Behind the last difference that is listed there is nothing to stand around.
    if (this.#differentRows >= MOST_DIFFERENT) return
    const at = this.#rows.length
    const before = this.#sameListed
    const fold = { depth, name: '', path, side: 'both', left: null, right: null } as const
    this.#rows.push({ ...fold, inside: 0, same: { values, unlisted: 0 } })
    for (const { name, step, left, right } of run)
      if (left !== undefined && right !== undefined)
        this.#sameRow(left, right, { name, path: path + step, depth })
    const unlisted = values - (this.#sameListed - before)
    this.#rows[at] = {
      ...fold,
      inside: this.#rows.length - at - 1,
      same: { values, unlisted },
    }
  }

  /** The same is not equal where two sites have their own addresses. */
  #sameRow(
    left: JsonNode,
    right: JsonNode,
    at: Pick<ComparedRow, 'name' | 'path' | 'depth'>,
  ): void {
    if (this.#sameRows >= MOST_SAME) return
    this.#sameRows += 1
    const inner = pairsWithin(left, right)
    const texts =
      inner.length === 0 ? { left: shown(left), right: shown(right) } : { left: null, right: null }
    const row = { ...at, side: 'both', ...texts, same: null } as const
    const place = this.#rows.length
    this.#rows.push({ ...row, inside: 0 })
    if (inner.length === 0) this.#sameListed += 1
    for (const { name, step, left: one, right: other } of inner)
      if (one !== undefined && other !== undefined)
        this.#sameRow(one, other, { name, path: at.path + step, depth: at.depth + 1 })
    this.#rows[place] = { ...row, inside: this.#rows.length - place - 1 }
  }
}

function pairsWithin(left: JsonNode, right: JsonNode): readonly Pair[] {
  if (left.kind === 'object' && right.kind === 'object') return pairsOfObjects(left, right)
  return left.kind === 'list' && right.kind === 'list' ? pairsOfLists(left, right).pairs : []
}

function shown(node: JsonNode): string {
  return cut(jsonOf(node, MOST_OF_A_VALUE))
}

function shownBoth(left: JsonNode, right: JsonNode): { left: string; right: string } {
  if (left.kind === 'value' && right.kind === 'value') return around(left.json, right.json)
  return { left: shown(left), right: shown(right) }
}

function cut(text: string): string {
  return text.length > MOST_OF_A_VALUE ? `${text.slice(0, MOST_OF_A_VALUE)}…` : text
}

/** Of two long texts what stands around the first place where they differ. */
function around(left: string, right: string): { left: string; right: string } {
  if (Math.max(left.length, right.length) <= MOST_OF_A_VALUE) return { left, right }
  let first = 0
  while (first < left.length && left[first] === right[first]) first += 1
  const from = Math.max(0, first - BEFORE_THE_DIFFERENCE)
  const part = (text: string): string => `${from > 0 ? '…' : ''}${cut(text.slice(from))}`
  return { left: part(left), right: part(right) }
}
