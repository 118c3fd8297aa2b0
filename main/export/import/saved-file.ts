import type { Choice } from '../../pasted/choice.ts'
import { type PastedRequest, unreadable } from '../../pasted/pasted.ts'
import { isObject, type JsonObject } from '../../wire/json.ts'

/** A header, a parameter, a field of a form. */
export interface Field {
  readonly name: string
  readonly value: string
}

/** A file of a tool, with the requests that were found in it. */
export interface SavedFile<One> {
  readonly tool: string
  readonly found: readonly One[]
  readonly nameOf: (one: One) => unknown
  readonly read: (one: One, dropped: string[]) => PastedRequest
}

/** The request that is chosen. @throws AppError `import_unreadable` */
export function chosenOf<One>(
  { tool, found, nameOf, read }: SavedFile<One>,
  choice: Choice,
  dropped: string[],
): PastedRequest {
  if (found.length === 0) throw unreadable(`This file of ${tool} holds no HTTP request.`)
  return choice.of(found, dropped, read, (one) => ({ name: textOf(nameOf(one)) }))
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

/** Names under names get a point between them: `site.host`. */
export function valuesIn(given: unknown): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const add = (value: unknown, path: string): void => {
    if (isObject(value))
      for (const [name, own] of Object.entries(value))
        add(own, path === '' ? name : `${path}.${name}`)
    else if (path !== '' && value !== null) values.set(path, textOf(value))
  }
  add(given, '')
  return values
}
