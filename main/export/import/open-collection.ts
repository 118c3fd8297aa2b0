import type { Choice } from '../../pasted/choice.ts'
import type { PastedRequest } from '../../pasted/pasted.ts'
import { isObject, type JsonObject } from '../../wire/json.ts'
import { besidesSending, savedAuth, savedBody, savedGraphql, savedTarget } from './bruno-format.ts'
import {
  chosenOf,
  type Folders,
  type Found,
  headersWithin,
  isOn,
  listOf,
  objectOf,
  requestsIn,
  textOf,
} from './saved-file.ts'
import { fromSaved, type SavedAuth, type SavedRequest } from './saved-request.ts'
import type { Remarks } from '../../pasted/remarks.ts'

/** A file of one request, or a collection in one file (https://spec.opencollection.com). */
export function isOpenCollection(value: unknown): boolean {
  if (!isObject(value)) return false
  return (
    isRequest(value) || (typeof value['opencollection'] === 'string' && isObject(value['info']))
  )
}

function isRequest(item: JsonObject): boolean {
  return ['http', 'graphql'].some((kind) => typeof objectOf(item[kind])['url'] === 'string')
}

/** @throws AppError `import_unreadable` */
export function readOpenCollection(
  value: unknown,
  choice: Choice,
  dropped: Remarks,
): PastedRequest {
  const whole = objectOf(value)
  const found = isRequest(whole)
    ? [{ request: whole, around: [] }]
    : requestsIn(whole['items'], [defaultsOf(whole)], FOLDERS)
  const nameOf = ({ info }: JsonObject): unknown => objectOf(info)['name']
  const read = (one: Found, into: Remarks): PastedRequest => readFound(one, choice, into)
  return chosenOf({ tool: 'OpenCollection', found, nameOf, read }, choice, dropped)
}

function readFound({ request, around }: Found, choice: Choice, dropped: Remarks): PastedRequest {
  const lists = [...around, objectOf(request['runtime'])]
  const values = new Map(lists.flatMap(({ variables }) => openVariables(variables)))
  return fromSaved(savedFrom(request, around), choice.variables(values), 'Bruno', dropped)
}

/** Of a collection, a folder, a request or an environment, those that are switched on and have a value. */
export function openVariables(variables: unknown): readonly (readonly [string, string])[] {
  return listOf(variables)
    .filter(isOn)
    .map(({ name, value }) => [textOf(name), valueOf(value)])
}

/** A value alone, with its type, or the one of several that is selected. */
function valueOf(value: unknown): string {
  const variants = listOf(value)
  if (variants.length > 0)
    return valueOf((variants.find(({ selected }) => selected === true) ?? variants[0])?.['value'])
  return isObject(value) ? textOf(value['data']) : textOf(value)
}

/** What a collection or a folder says of all requests in it. */
function defaultsOf({ request }: JsonObject): JsonObject {
  return objectOf(request)
}

const FOLDERS: Folders = { isRequest, itemsOf: ({ items }) => items, said: defaultsOf }

function savedFrom(item: JsonObject, defaults: readonly JsonObject[]): SavedRequest {
  const isGraphql = isObject(item['graphql'])
  const own = objectOf(item[isGraphql ? 'graphql' : 'http'])
  const body = selected(own['body'])
  return {
    method: textOf(own['method']) || (isGraphql ? 'POST' : 'GET'),
    ...savedTarget(textOf(own['url']), own['params']),
    headers: headersWithin(defaults, own['headers']),
    body: isGraphql ? savedGraphql(body) : savedBody(textOf(body['type']), body['data']),
    auth: authOf(own['auth'] ?? objectOf(item['runtime'])['auth'], defaults),
    ...besides(item, defaults),
  }
}

/** Where there are variants of a body. */
function selected(body: unknown): JsonObject {
  const variants = listOf(body)
  const one = variants.find((each) => each['selected'] === true) ?? variants[0]
  return objectOf(one === undefined ? body : one['body'])
}

/** Of a request without any, and of one that inherits, that of the nearest folder. */
function authOf(own: unknown, defaults: readonly JsonObject[]): SavedAuth {
  const inherited = defaults.toReversed().find(({ auth }) => isObject(auth))?.['auth']
  const auth = objectOf(own === 'inherit' || own === undefined ? inherited : own)
  if (own === 'inherit' && inherited === undefined) return { kind: 'other', name: 'inherit' }
  return savedAuth(textOf(auth['type']), auth)
}

function besides(
  item: JsonObject,
  defaults: readonly JsonObject[],
): ReturnType<typeof besidesSending> {
  const runtime = objectOf(item['runtime'])
  const hasScripts = [runtime, ...defaults].some(({ scripts }) => listOf(scripts).length > 0)
  const hasChecks =
    listOf(runtime['assertions']).length > 0 || listOf(runtime['actions']).length > 0
  return besidesSending(hasScripts, hasChecks)
}
