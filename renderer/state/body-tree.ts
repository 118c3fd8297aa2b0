import { create } from 'zustand'
import type { BodyNode, BodyOf, BodyValue } from '../../contract/bodies.ts'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { isContainer, nodeAt, OUTSIDE, type Tree, type TreePath } from '../format/tree-rows.ts'
import { withNewest } from './by-key.ts'
import { say, sayFailure } from './say.ts'

/** Members that are asked for at once. */
const PAGE = 200
/** Containers within each other that are opened for what was found: nobody reads a row that lies deeper. */
const MOST_OPENED = 200
/** Bodies whose tree is held here. */
const MOST_TREES = 4

interface BodyTreeState {
  /** Name of a body → its tree. */
  readonly trees: Readonly<Record<string, Tree>>
  readonly failure: Failure | null
  /** Of the member where one is, where it is long; by its place. */
  readonly value: { readonly at: number; readonly value: BodyValue } | null
  /** Reads the body's own row, and opens it. */
  readonly enter: (of: BodyOf, name: string) => Promise<void>
  /** Reads the members around an index, once. */
  readonly need: (of: BodyOf, name: string, at: number, index: number) => Promise<void>
  /** Reads the member first where it was not yet. */
  readonly fold: (of: BodyOf, name: string, path: TreePath, open: boolean) => Promise<void>
  /** All but the body's own row. */
  readonly foldAll: (name: string) => void
  readonly activate: (of: BodyOf, name: string, path: TreePath) => void
  /** Opens what a byte lies in, and goes there. */
  readonly reveal: (of: BodyOf, name: string, at: number) => Promise<void>
  readonly copyValue: (of: BodyOf, at: number) => Promise<void>
}

const EMPTY: Tree = { members: {}, opened: {}, active: [0] }
/** Questions under way. */
const asked = new Map<string, Promise<void>>()

export const useBodyTree = create<BodyTreeState>()((set, get) => ({
  trees: {},
  failure: null,
  value: null,
  enter: async (of, name) => {
    if (get().trees[name] !== undefined) return
    put(name, EMPTY)
    await get().need(of, name, OUTSIDE, 0)
    await get().fold(of, name, [0], true)
  },
  need: async (of, name, at, index) => {
    const from = index - (index % PAGE)
    const question = `${name} ${at} ${from}`
    if (get().trees[name]?.members[at]?.[index] !== undefined) return
    const reading = asked.get(question) ?? readMembers({ of, at, from }, name)
    asked.set(question, reading)
    await reading
    asked.delete(question)
  },
  fold: async (of, name, path, open) => {
    const before = get().trees[name]
    const parent = before === undefined ? undefined : containerOf(before, path)
    if (parent === undefined) return
    await get().need(of, name, parent, path.at(-1) ?? 0)
    const tree = get().trees[name]
    const node = tree === undefined ? undefined : nodeAt(tree, path)
    if (tree === undefined || node === undefined || (open && !isContainer(node))) return
    put(name, withOpened(tree, parent, node.index, open))
  },
  foldAll: (name) => {
    const tree = get().trees[name]
    if (tree !== undefined) put(name, { ...tree, opened: { [OUTSIDE]: [0] }, active: [0] })
  },
  activate: (of, name, path) => {
    const tree = get().trees[name]
    if (tree === undefined) return
    put(name, { ...tree, active: path })
    const node = nodeAt(tree, path)
    if (node !== undefined && (node.cut || node.kind === 'object')) void readValue(of, node.at)
  },
  reveal: async (of, name, at) => {
    const answer = await call('bodies:steps', { of, at })
    if (!answer.ok) {
      set({ failure: answer.failure })
      return
    }
    await get().enter(of, name)
    const path: number[] = [0]
    for (const step of answer.value.slice(0, MOST_OPENED)) {
      await get().need(of, name, step.at, step.index)
      await get().fold(of, name, path, true)
      path.push(step.index)
    }
    get().activate(of, name, path)
  },
  copyValue: async (of, at) => {
    const answer = await call('bodies:copy-value', { of, at })
    if (answer.ok) say('Copied the value')
    else sayFailure(answer.failure)
  },
}))

async function readMembers(
  { of, at, from }: { readonly of: BodyOf; readonly at: number; readonly from: number },
  name: string,
): Promise<void> {
  const place = at === OUTSIDE ? null : at
  const answer = await call('bodies:members', { of, at: place, from, count: PAGE })
  const tree = useBodyTree.getState().trees[name]
  if (!answer.ok) useBodyTree.setState({ failure: answer.failure })
  else if (tree !== undefined) put(name, withMembers(tree, at, answer.value.nodes))
}

/** Where the container begins that a member lies in. */
const containerOf = (tree: Tree, path: TreePath): number | undefined =>
  path.length === 1 ? OUTSIDE : nodeAt(tree, path.slice(0, -1))?.at

async function readValue(of: BodyOf, at: number): Promise<void> {
  const answer = await call('bodies:value', { of, at })
  if (answer.ok) useBodyTree.setState({ value: { at, value: answer.value } })
}

function put(name: string, tree: Tree): void {
  useBodyTree.setState(({ trees }) => ({
    trees: withNewest(trees, [name, tree], MOST_TREES),
    failure: null,
  }))
}

function withMembers(tree: Tree, at: number, nodes: readonly BodyNode[]): Tree {
  const read = Object.fromEntries(nodes.map((node) => [node.index, node]))
  return { ...tree, members: { ...tree.members, [at]: { ...tree.members[at], ...read } } }
}

function withOpened(tree: Tree, at: number, index: number, open: boolean): Tree {
  const others = (tree.opened[at] ?? []).filter((each) => each !== index)
  const opened = open ? [...others, index].toSorted((one, other) => one - other) : others
  return { ...tree, opened: { ...tree.opened, [at]: opened } }
}
