import type { Choice } from '../../pasted/choice.ts'
import { type PastedRequest, unreadable } from '../../pasted/pasted.ts'
import { isObject, type JsonObject } from '../../wire/json.ts'
import type { Remarks } from '../../pasted/remarks.ts'

/** A header, a parameter, a field of a form. */
export interface Field {
  readonly name: string
  readonly value: string
}

/** A request of a file. */
export interface Found {
  readonly request: JsonObject
  /** What the collection and the folders say of all requests in them, the outermost first. */
  readonly around: readonly JsonObject[]
}

/** How a tool keeps requests in folders. */
export interface Folders {
  readonly isRequest: (item: JsonObject) => boolean
  readonly itemsOf: (folder: JsonObject) => unknown
  readonly said: (folder: JsonObject) => JsonObject
}

/** The requests of a file in their order. @throws AppError `import_unreadable` */
export function requestsIn(
  items: unknown,
  around: readonly JsonObject[],
  folders: Folders,
): readonly Found[] {
  checkDepth(around.length, 'folders')
  return listOf(items).flatMap((item): readonly Found[] => {
    if (folders.isRequest(item)) return [{ request: item, around }]
    return requestsIn(folders.itemsOf(item), [...around, folders.said(item)], folders)
  })
}

/** What lies in itself would never end, and recursion ends where the stack does. */
const DEEPEST = 100

/** @throws AppError `import_unreadable` */
export function checkDepth(depth: number, what: 'folders' | 'variables'): void {
  if (depth > DEEPEST) throw unreadable(`The ${what} of this export lie too deep.`)
}

/** A file of a tool, with the requests that were found in it. */
export interface SavedFile {
  readonly tool: string
  readonly found: readonly Found[]
  readonly nameOf: (request: JsonObject) => unknown
  readonly read: (one: Found, dropped: Remarks) => PastedRequest
}

/** The request that is chosen. @throws AppError `import_unreadable` */
export function chosenOf(
  { tool, found, nameOf, read }: SavedFile,
  choice: Choice,
  dropped: Remarks,
): PastedRequest {
  if (found.length === 0) throw unreadable(`This file of ${tool} holds no HTTP request.`)
  return choice.of(found, dropped, read, ({ request }) => ({ name: textOf(nameOf(request)) }))
}

/** What a tool would write for the value of a variable, a header or a field. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return value === undefined || value === null ? '' : JSON.stringify(value)
}

export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

export function listOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly unknown[]).filter(isObject) : []
}

/** Those that are not switched off. */
export function fieldsOf(value: unknown): readonly Field[] {
  return listOf(value)
    .filter(isOn)
    .map(({ name, value: own }) => ({ name: textOf(name), value: textOf(own) }))
}

export function isOn(field: JsonObject): boolean {
  return field['disabled'] !== true && field['enabled'] !== false
}

/** The headers of a request, behind those of what is around it that it does not name itself. */
export function headersWithin(around: readonly JsonObject[], written: unknown): readonly Field[] {
  const own = fieldsOf(written)
  const names = new Set(own.map(({ name }) => name.toLowerCase()))
  const outer = around.flatMap(({ headers }) => fieldsOf(headers))
  return [...outer.filter(({ name }) => !names.has(name.toLowerCase())), ...own]
}

/** Names under names get a point between them: `site.host`. @throws AppError `import_unreadable` */
export function valuesIn(given: unknown): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const add = (value: unknown, path: string, depth: number): void => {
    checkDepth(depth, 'variables')
    if (isObject(value))
      for (const [name, own] of Object.entries(value))
        add(own, path === '' ? name : `${path}.${name}`, depth + 1)
    else if (path !== '' && value !== null) values.set(path, textOf(value))
  }
  add(given, '', 0)
  return values
}
