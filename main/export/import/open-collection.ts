import type { Choice } from '../../pasted/choice.ts'
import type { PastedRequest } from '../../pasted/pasted.ts'
import { Variables } from '../../pasted/variables.ts'
import { isObject, type JsonObject } from '../../wire/json.ts'
import {
  type Folders,
  type Found,
  requestsIn,
  chosenOf,
  fieldsOf,
  isOn,
  listOf,
  objectOf,
  textOf,
} from './saved-file.ts'
import {
  fromSaved,
  type SavedAuth,
  type SavedBody,
  type SavedPart,
  type SavedRequest,
} from './saved-request.ts'

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
  dropped: string[],
): PastedRequest {
  const whole = objectOf(value)
  const found = isRequest(whole)
    ? [{ request: whole, around: [] }]
    : requestsIn(whole['items'], [defaultsOf(whole)], FOLDERS)
  const nameOf = ({ info }: JsonObject): unknown => objectOf(info)['name']
  return chosenOf({ tool: 'OpenCollection', found, nameOf, read: readFound }, choice, dropped)
}

function readFound({ request, around }: Found, dropped: string[]): PastedRequest {
  const lists = [...around, objectOf(request['runtime'])]
  const values = lists.flatMap(({ variables }) =>
    listOf(variables)
      .filter(isOn)
      .map(({ name, value: own }): [string, string] => [textOf(name), valueOf(own)]),
  )
  return fromSaved(savedFrom(request, around), new Variables(new Map(values)), 'Bruno', dropped)
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
  const params = listOf(own['params']).filter(isOn)
  const url = textOf(own['url'])
  const body = selected(own['body'])
  const named = fieldsOf(own['headers'])
  const isNamed = (name: string): boolean =>
    named.some((each) => each.name.toLowerCase() === name.toLowerCase())
  return {
    method: textOf(own['method']) || (isGraphql ? 'POST' : 'GET'),
    url,
    // Bruno writes the query into the URL as well.
    query: url.includes('?') ? [] : fieldsOf(params.filter(({ type }) => type !== 'path')),
    path: fieldsOf(params.filter(({ type }) => type === 'path')),
    headers: [
      ...defaults
        .flatMap(({ headers }) => [...fieldsOf(headers)])
        .filter(({ name }) => !isNamed(name)),
      ...named,
    ],
    body: isGraphql
      ? { kind: 'graphql', query: textOf(body['query']), variables: textOf(body['variables']) }
      : bodyOf(body),
    auth: authOf(own['auth'] ?? objectOf(item['runtime'])['auth'], defaults),
    besides: besides(item, defaults),
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

/** As Bruno names them in all of its files. */
export function savedAuth(kind: string, auth: JsonObject): SavedAuth {
  const text = (name: string): string => textOf(auth[name])
  if (kind === '' || kind === 'none') return { kind: 'none' }
  if (kind === 'bearer') return { kind, token: text('token'), prefix: '' }
  if (kind === 'basic') return { kind, user: text('username'), password: text('password') }
  if (kind === 'apikey')
    return {
      kind: 'key',
      name: text('key'),
      value: text('value'),
      place: text('placement').startsWith('query') ? 'query' : 'header',
    }
  return { kind: 'other', name: kind }
}

/** What Bruno says of a body where no header does. */
export const typesOfBody: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json'],
  ['text', 'text/plain'],
  ['xml', 'application/xml'],
  ['sparql', 'application/sparql-query'],
])

function bodyOf(body: JsonObject): SavedBody | null {
  const kind = textOf(body['type'])
  const entries = listOf(body['data']).filter(isOn)
  const type = typesOfBody.get(kind)
  if (type !== undefined) return { kind: 'text', text: textOf(body['data']), type }
  if (kind === 'form-urlencoded') return { kind: 'form', fields: fieldsOf(entries) }
  if (kind === 'multipart-form') return { kind: 'parts', parts: entries.flatMap(partsOf) }
  if (kind !== 'file') return null
  const file = entries.find((each) => each['selected'] === true) ?? entries[0]
  return file === undefined
    ? null
    : { kind: 'file', path: textOf(file['filePath']), type: textOf(file['contentType']) }
}

export function partsOf(entry: JsonObject): readonly SavedPart[] {
  const file = entry['type'] === 'file'
  const { value } = entry
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.map((each) => ({
    name: textOf(entry['name']),
    value: textOf(each),
    contentType: textOf(entry['contentType']),
    file,
  }))
}

function besides(item: JsonObject, defaults: readonly JsonObject[]): readonly string[] {
  const runtime = objectOf(item['runtime'])
  const hasScripts = [runtime, ...defaults].some(({ scripts }) => listOf(scripts).length > 0)
  const hasChecks =
    listOf(runtime['assertions']).length > 0 || listOf(runtime['actions']).length > 0
  return [
    ...(hasScripts ? ['Scripts that Bruno would run before or after the request.'] : []),
    ...(hasChecks ? ['What Bruno would check and keep of the answer.'] : []),
  ]
}
