import type { Operation, OperationsSource } from '../../contract/operations.ts'
import { confluence } from './documents/confluence.ts'
import { platform } from './documents/platform.ts'
import { serviceManagement } from './documents/service-management.ts'
import { software } from './documents/software.ts'
import { PathTree } from './path-tree.ts'
import { type OperationsDocument, readTable } from './table.ts'

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
  const counts = Map.groupBy(allOperations(), ({ api }) => api)
  return documentsInUse().map((document) => {
    const { api, title, version, copied } = document
    const count = counts.get(api)?.length ?? 0
    return { api, title, version, copied, isImported: imported.includes(document), count }
  })
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
