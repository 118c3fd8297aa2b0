import type { BodyNode } from '../../contract/bodies.ts'

/** The place of what lies in nothing: the body itself is its one member. */
export const OUTSIDE = -1
/** Rows of one container: what is 22 pixels high a million times is higher than a page can be. */
export const MOST_SHOWN = 500_000

/** What is known and open of a tree of JSON. */
export interface Tree {
  /** Place of a container → those of its members that were read, by index. */
  readonly members: Readonly<Record<number, Readonly<Record<number, BodyNode>>>>
  /** Place of a container → the indexes of its open members, in order. */
  readonly opened: Readonly<Record<number, readonly number[]>>
  /** Where one is: indexes from the outside in, the body's own 0 first. */
  readonly active: TreePath
}

export type TreePath = readonly number[]

/** How many rows an open container has, its own not counted. */
export interface Layout {
  readonly at: number
  /** Members that are shown; `total` is how many there are. */
  readonly shown: number
  readonly total: number
  readonly opened: readonly { readonly index: number; readonly layout: Layout }[]
  readonly rows: number
}

export function layoutOf(tree: Tree, at = OUTSIDE, total = 1): Layout {
  const shown = Math.min(total, MOST_SHOWN)
  const opened = (tree.opened[at] ?? []).flatMap((index) => {
    const node = tree.members[at]?.[index]
    if (node === undefined || index >= shown) return []
    return [{ index, layout: layoutOf(tree, node.at, node.size) }]
  })
  return {
    at,
    shown,
    total,
    opened,
    rows: opened.reduce((sum, { layout }) => sum + layout.rows, shown),
  }
}

export interface TreeRow {
  readonly path: TreePath
  /** Place of the container it is a member of. */
  readonly at: number
  readonly index: number
  readonly total: number
}

/** What stands in a row, counted from 0. */
export function rowAt(layout: Layout, row: number, path: TreePath = []): TreeRow {
  let index = row
  for (const inner of layout.opened) {
    if (index <= inner.index) break
    const within = index - inner.index - 1
    if (within < inner.layout.rows) return rowAt(inner.layout, within, [...path, inner.index])
    index -= inner.layout.rows
  }
  return { path: [...path, index], at: layout.at, index, total: layout.total }
}

/** In which row a member stands; that of the nearest one around it where it is not shown. */
export function rowOf(layout: Layout, [index = 0, ...rest]: TreePath): number {
  const shown = Math.min(index, layout.shown - 1)
  const before = layout.opened.filter((inner) => inner.index < shown)
  const row = before.reduce((sum, inner) => sum + inner.layout.rows, shown)
  const own = layout.opened.find((inner) => inner.index === index)
  return rest.length === 0 || own === undefined ? row : row + 1 + rowOf(own.layout, rest)
}

export function nodeAt(tree: Tree, path: TreePath): BodyNode | undefined {
  let at = OUTSIDE
  let node: BodyNode | undefined
  for (const index of path) {
    node = tree.members[at]?.[index]
    if (node === undefined) return undefined
    at = node.at
  }
  return node
}

export const isContainer = ({ kind }: BodyNode): boolean => kind === 'object' || kind === 'array'

export function isOpen(tree: Tree, path: TreePath): boolean {
  const parent = path.length === 1 ? OUTSIDE : nodeAt(tree, path.slice(0, -1))?.at
  return parent !== undefined && (tree.opened[parent]?.includes(path.at(-1) ?? 0) ?? false)
}

/** `$.issues[0]['a b']`, as JSONPath has it; null while the names on the way are not known. */
export function jsonPathOf(tree: Tree, path: TreePath): string | null {
  const steps = stepsTo(tree, path)
  return steps === null ? null : jsonPathWith(steps)
}

/** A name in an object, or a place in a list. */
type Step = string | number

function stepsTo(tree: Tree, path: TreePath): readonly Step[] | null {
  const steps: Step[] = []
  for (let depth = 2; depth <= path.length; depth += 1) {
    const node = nodeAt(tree, path.slice(0, depth))
    if (node === undefined) return null
    steps.push(node.name ?? node.index)
  }
  return steps
}

const jsonPathWith = (steps: readonly Step[]): string =>
  steps.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`
    return before + (/^[a-z_$][\w$]*$/iu.test(step) ? `.${step}` : `[${quoted(step)}]`)
  }, '$')

/**
 * Where a member stands, as an expectation names it: `issues.0.key`, or as JSONPath where a name has
 * a dot of its own. Null while the names on the way are not known.
 */
export function placeOf(tree: Tree, path: TreePath): string | null {
  const steps = stepsTo(tree, path)
  return steps === null ? null : placeWith(steps)
}

/** The same of the steps that lead there, from the outside in. */
export function placeWith(steps: readonly Step[]): string {
  const names = steps.map(String)
  const isPlain = names.length > 0 && names.every((name) => name !== '' && !/[.$\s]/u.test(name))
  return isPlain ? names.join('.') : jsonPathWith(steps)
}

const quoted = (name: string): string => `'${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
