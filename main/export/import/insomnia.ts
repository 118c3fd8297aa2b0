import type { Choice } from '../../pasted/choice.ts'
import type { PastedRequest } from '../../pasted/pasted.ts'
import { isObject, type JsonObject } from '../../wire/json.ts'
import {
  checkDepth,
  chosenOf,
  type Field,
  fieldsOf,
  type Folders,
  type Found,
  headersWithin,
  isOn,
  listOf,
  objectOf,
  requestsIn,
  textOf,
  valuesIn,
} from './saved-file.ts'
import {
  fromSaved,
  type SavedAuth,
  type SavedBody,
  type SavedPart,
  type SavedRequest,
} from './saved-request.ts'
import type { Remarks } from '../../pasted/remarks.ts'

/** An export of Insomnia 5 and later (YAML), or one of version 4 (JSON or YAML). */
export function isInsomnia(value: unknown): boolean {
  if (!isObject(value)) return false
  const { type, _type: kind, resources } = value
  return isVersion5(type) || (kind === 'export' && Array.isArray(resources))
}

function isVersion5(type: unknown): boolean {
  return typeof type === 'string' && /^[a-z]+\.insomnia\.rest\/5/i.test(type)
}

/**
 * The chosen request of an export, folders included. Scripts do not run, and tags (`{% … %}`) stay.
 *
 * @throws AppError `import_unreadable`
 */
export function readInsomnia(value: unknown, choice: Choice, dropped: Remarks): PastedRequest {
  const whole = objectOf(value)
  const isNew = isVersion5(whole['type'])
  const found = isNew ? requestsIn(whole['collection'], [], FOLDERS) : inResources(whole)
  const environments = isNew ? [objectOf(whole['environments'])['data']] : baseEnvironments(whole)
  const nameOf = ({ name }: JsonObject): unknown => name
  const read = (one: Found, into: Remarks): PastedRequest =>
    readFound(one, environments, choice, into)
  return chosenOf({ tool: 'Insomnia', found, nameOf, read }, choice, dropped)
}

function readFound(
  { request, around }: Found,
  environments: readonly unknown[],
  choice: Choice,
  dropped: Remarks,
): PastedRequest {
  const values = new Map(
    [...environments, ...around.map(({ environment }) => environment)].flatMap((each) => [
      ...valuesIn(each),
    ]),
  )
  const named = new Map([...values].map(([name, text]) => [name, withPlainNames(text)]))
  return fromSaved(savedFrom(request, around), choice.variables(named), 'Insomnia', dropped)
}

const FOLDERS: Folders = {
  isRequest: (item) => !('children' in item) && typeof item['method'] === 'string',
  itemsOf: ({ children }) => children,
  said: (folder) => folder,
}

function inResources(whole: JsonObject): readonly Found[] {
  const resources = listOf(whole['resources'])
  const byId = new Map(resources.map((each) => [each['_id'], each]))
  return resources
    .filter(({ _type: type }) => type === 'request')
    .map((request) => ({ request, around: foldersOf(request, byId) }))
}

function foldersOf(
  request: JsonObject,
  byId: ReadonlyMap<unknown, JsonObject>,
): readonly JsonObject[] {
  const folders: JsonObject[] = []
  for (
    let parent = byId.get(request['parentId']);
    parent?.['_type'] === 'request_group';
    parent = byId.get(parent['parentId'])
  ) {
    checkDepth(folders.length, 'folders')
    folders.unshift(parent)
  }
  return folders
}

/** Those of a workspace; an environment below one is chosen by a person. */
function baseEnvironments(whole: JsonObject): readonly unknown[] {
  const all = listOf(whole['resources']).filter(({ _type: type }) => type === 'environment')
  const ids = new Set(all.map((each) => each['_id']))
  return all.filter(({ parentId }) => !ids.has(parentId)).map(({ data }) => data)
}

function savedFrom(request: JsonObject, around: readonly JsonObject[]): SavedRequest {
  const withAuth = [request, ...around.toReversed()].find((each) => hasAuth(each['authentication']))
  return {
    method: textOf(request['method']),
    url: withPlainNames(textOf(request['url'])),
    query: plain(fieldsOf(request['parameters'])),
    path: plain(fieldsOf(request['pathParameters'])),
    headers: plain(headersWithin(around, request['headers'])),
    body: bodyOf(objectOf(request['body'])),
    auth: authOf(objectOf(withAuth?.['authentication'])),
    besides: besides(request, around),
    afterwards: [],
  }
}

function hasAuth(value: unknown): boolean {
  return isObject(value) && typeof value['type'] === 'string'
}

function authOf(auth: JsonObject): SavedAuth {
  const text = (name: string): string => withPlainNames(textOf(auth[name]))
  const kind = textOf(auth['type'])
  if (kind === '' || kind === 'none' || !isOn(auth)) return { kind: 'none' }
  if (kind === 'bearer') return { kind, token: text('token'), prefix: text('prefix') }
  if (kind === 'basic') return { kind, user: text('username'), password: text('password') }
  if (kind === 'apikey' && auth['addTo'] !== 'cookie')
    return {
      kind: 'key',
      name: text('key'),
      value: text('value'),
      place: auth['addTo'] === 'queryParams' ? 'query' : 'header',
    }
  return { kind: 'other', name: kind }
}

function bodyOf(body: JsonObject): SavedBody | null {
  const type = textOf(body['mimeType'])
  const params = listOf(body['params']).filter(isOn)
  if (type.startsWith('multipart/')) return { kind: 'parts', parts: params.map(partOf) }
  if (type === 'application/x-www-form-urlencoded' && params.length > 0)
    return { kind: 'form', fields: plain(fieldsOf(params)) }
  const path = textOf(body['fileName'])
  if (path !== '') return { kind: 'file', path, type }
  const text = textOf(body['text'])
  if (text === '') return null
  // Its text is the JSON that is sent.
  const sent = type === 'application/graphql' ? 'application/json' : type
  return { kind: 'text', text: withPlainNames(text), type: sent }
}

function partOf(param: JsonObject): SavedPart {
  const file = param['type'] === 'file'
  return {
    name: withPlainNames(textOf(param['name'])),
    value: withPlainNames(textOf(param[file ? 'fileName' : 'value'])),
    contentType: textOf(param['contentType']),
    file,
  }
}

function plain(fields: readonly Field[]): readonly Field[] {
  return fields.map(({ name, value }) => ({
    name: withPlainNames(name),
    value: withPlainNames(value),
  }))
}

/** `{{ _.base_url }}` and `{{ _['base-url'] }}` are `{{base_url}}` and `{{base-url}}`. */
export function withPlainNames(text: string): string {
  return text
    .replace(/\{\{\s{0,20}_\[(['"])([^'"\]{}]{1,200})\1\]\s{0,20}\}\}/g, '{{$2}}')
    .replace(/\{\{\s{0,20}(?:_\.)?([\w.$-]{1,200})\s{0,20}\}\}/g, '{{$1}}')
}

function besides(request: JsonObject, around: readonly JsonObject[]): readonly string[] {
  const all = [request, ...around]
  const hasScripts = all.some(
    ({ scripts, preRequestScript, afterResponseScript }) =>
      Object.values(objectOf(scripts)).some((each) => textOf(each) !== '') ||
      textOf(preRequestScript) !== '' ||
      textOf(afterResponseScript) !== '',
  )
  const tag = /\{%-?\s*(\w{1,40})/.exec(
    JSON.stringify([request['url'], request['headers'], request['parameters'], request['body']]),
  )?.[1]
  return [
    ...(hasScripts ? ['Scripts that Insomnia would run before or after the request.'] : []),
    ...(tag === undefined
      ? []
      : [`What Insomnia would put in for its tags, such as {% ${tag} %}.`]),
  ]
}
