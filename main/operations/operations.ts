import type { Operation } from '../../contract/operations.ts'
import { PathTree } from './path-tree.ts'
import { readOperations } from './table.ts'

let read: { readonly all: readonly Operation[]; readonly tree: PathTree } | undefined

/** Read when they are first asked for: a start has no need of them. */
function known(): NonNullable<typeof read> {
  if (read === undefined) {
    const all = readOperations()
    read = { all, tree: new PathTree(all) }
  }
  return read
}

export function allOperations(): readonly Operation[] {
  return known().all
}

/** What the reference says of a request; null where it does not know it. A query changes nothing. */
export function operationOf(method: string, path: string): Operation | null {
  return known().tree.find(method.toUpperCase() === 'HEAD' ? 'GET' : method, path)
}

/** Those of a path, whatever the method. */
export function operationsAt(path: string): readonly Operation[] {
  return known().tree.at(path)
}
