import type { Operation, OperationsSource } from '../../contract/operations.ts'
import { confluence } from './documents/confluence.ts'
import { platform } from './documents/platform.ts'
import { serviceManagement } from './documents/service-management.ts'
import { software } from './documents/software.ts'
import { PathTree } from './path-tree.ts'
import { countOf, type OperationsDocument, readTable } from './table.ts'

/** Those that come with the app. */
export const BUILT_IN: readonly OperationsDocument[] = [
  platform,
  software,
  serviceManagement,
  confluence,
]

let imported: readonly OperationsDocument[] = []
let read: { readonly all: readonly Operation[]; readonly tree: PathTree } | undefined

/** From now on each of these stands in the place of the built-in one of its API. */
export function useDocuments(documents: readonly OperationsDocument[]): void {
  imported = documents
  read = undefined
}

/** Those that a person imported, for a thread that has to know them too. */
export function importedDocuments(): readonly OperationsDocument[] {
  return imported
}

/** One an API: an imported one before the one that is built in. */
export function documentsInUse(): readonly OperationsDocument[] {
  const own = BUILT_IN.map((builtIn) => imported.find(({ api }) => api === builtIn.api) ?? builtIn)
  return [...own, ...imported.filter((one) => !own.includes(one))]
}

export function operationsSources(): OperationsSource[] {
  return documentsInUse().map((document) => {
    const { api, title, version, copied } = document
    const count = countOf(document)
    return { api, title, version, copied, isImported: imported.includes(document), count }
  })
}

/** What a document of an API has and the one in use has not, and the other way round, by their names. */
export interface OperationChanges {
  readonly added: readonly string[]
  readonly missing: readonly string[]
}

export function changesBy(document: OperationsDocument): OperationChanges {
  const before = namesOf(allOperations().filter(({ api }) => api === document.api))
  const now = namesOf(readTable(document))
  return { added: [...now.difference(before)], missing: [...before.difference(now)] }
}

/** Read when they are first asked for: a start has no need of them. */
function known(): NonNullable<typeof read> {
  if (read === undefined) {
    const all = documentsInUse().flatMap(readTable)
    read = { all, tree: new PathTree(all) }
  }
  return read
}

/** As a person names an operation: `GET /rest/api/3/myself`. */
export const nameOfOperation = ({ method, path }: Pick<Operation, 'method' | 'path'>): string =>
  `${method} ${path}`

const namesOf = (operations: readonly Operation[]): Set<string> =>
  new Set(operations.map(nameOfOperation))

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
