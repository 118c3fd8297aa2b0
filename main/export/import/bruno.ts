import type { Choice } from '../../pasted/choice.ts'
import {
  type BruBlocks,
  bruPairs,
  type BruPair,
  bruText,
  readBru,
} from '../../pasted/bru-blocks.ts'
import { type PastedRequest, unreadable } from '../../pasted/pasted.ts'
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
import { fromSaved, type SavedAuth, type SavedBody, type SavedRequest } from './saved-request.ts'
import type { Remarks } from '../../pasted/remarks.ts'

/** The `bruno.json` of a collection, or a collection that Bruno exported as one JSON file. */
export function isBrunoJson(value: unknown): boolean {
  if (!isObject(value) || value['version'] !== '1' || typeof value['name'] !== 'string')
    return false
  return value['type'] === 'collection' || Array.isArray(value['items'])
}

/** @throws AppError `import_unreadable` */
export function readBrunoJson(value: unknown, choice: Choice, dropped: Remarks): PastedRequest {
  const whole = objectOf(value)
  if (!Array.isArray(whole['items']))
    throw unreadable(
      'This is the bruno.json of a collection, which names no request.',
      'Paste one of the .bru files beside it.',
    )
  const found = requestsIn(whole['items'], [defaultsOf(whole)], FOLDERS)
  const nameOf = ({ name }: JsonObject): unknown => name
  const read = ({ request: item, around }: Found, into: Remarks): PastedRequest => {
    const request = objectOf(item['request'])
    return send(request, [...around, request], choice, into)
  }
  return chosenOf({ tool: 'Bruno', found, nameOf, read }, choice, dropped)
}

/** What a collection or a folder says of all requests in it. */
function defaultsOf({ root }: JsonObject): JsonObject {
  return objectOf(objectOf(root)['request'])
}

const FOLDERS: Folders = {
  isRequest: ({ type }) => /^(?:http|graphql)-request$|^(?:http|graphql)$/.test(textOf(type)),
  itemsOf: ({ items }) => items,
  said: defaultsOf,
}

/**
 * The request of a file in Bru. What the collection says of it is not in the file.
 *
 * @throws AppError `import_unreadable`
 */
export function readBruFile(text: string, choice: Choice, dropped: Remarks): PastedRequest {
  const request = fromBlocks(readBru(text))
  return send(request, [request], choice, dropped)
}

function send(
  request: JsonObject,
  withVariables: readonly JsonObject[],
  choice: Choice,
  dropped: Remarks,
): PastedRequest {
  const values = withVariables.flatMap(({ vars }) =>
    listOf(objectOf(vars)['req'])
      .filter(isOn)
      .map(({ name, value }): [string, string] => [textOf(name), textOf(value)]),
  )
  const around = withVariables.slice(0, -1)
  return fromSaved(savedFrom(request, around), choice.variables(new Map(values)), 'Bruno', dropped)
}

function savedFrom(request: JsonObject, around: readonly JsonObject[]): SavedRequest {
  return {
    method: textOf(request['method']) || 'GET',
    ...savedTarget(textOf(request['url']), request['params']),
    headers: headersWithin(around, request['headers']),
    body: bodyOf(objectOf(request['body'])),
    auth: authOf([...around, request]),
    ...besides([...around, request]),
  }
}

/** Its own, or where it inherits that of the nearest folder. */
function authOf(requests: readonly JsonObject[]): SavedAuth {
  const auths = requests.toReversed().map(({ auth }) => objectOf(auth))
  const auth = auths.find(({ mode }) => mode !== 'inherit' && mode !== undefined) ?? {}
  const mode = textOf(auth['mode'] ?? auths[0]?.['mode'])
  return savedAuth(mode, objectOf(auth[mode]))
}

function bodyOf(body: JsonObject): SavedBody | null {
  const mode = textOf(body['mode'])
  return mode === 'graphql' ? savedGraphql(body[mode]) : savedBody(mode, body[mode])
}

function besides(requests: readonly JsonObject[]): ReturnType<typeof besidesSending> {
  const hasScripts = requests.some(
    ({ script, tests }) =>
      Object.values(objectOf(script)).some((each) => textOf(each) !== '') || textOf(tests) !== '',
  )
  const hasChecks = requests.some(
    ({ assertions, vars }) =>
      listOf(assertions).length > 0 || listOf(objectOf(vars)['res']).length > 0,
  )
  return besidesSending(hasScripts, hasChecks)
}

const METHODS = ['get', 'post', 'put', 'delete', 'patch', 'options', 'head', 'connect', 'trace']

/** As Bruno's own export to JSON has it. */
function fromBlocks(blocks: BruBlocks): JsonObject {
  const method = METHODS.find((each) => blocks.has(each)) ?? 'http'
  if (!blocks.has(method))
    throw unreadable(
      'This Bruno file holds no HTTP request.',
      'Paste the .bru file of the request: it has a block such as get or post.',
    )
  const http = tableIn(blocks.get(method))
  const pairs = (name: string): readonly BruPair[] => bruPairs(blocks.get(name))
  const query = [...pairs('query'), ...pairs('params:query')]
  return {
    method: method === 'http' ? http['method'] : method,
    url: http['url'],
    headers: pairs('headers'),
    params: [
      ...query.map((pair) => ({ ...pair, type: 'query' })),
      ...pairs('params:path').map((pair) => ({ ...pair, type: 'path' })),
    ],
    body: bodyIn(blocks, textOf(http['body'])),
    auth: authIn(blocks, textOf(http['auth'])),
    vars: { req: pairs('vars:pre-request'), res: pairs('vars:post-response') },
    assertions: pairs('assert'),
    script: {
      req: bruText(blocks.get('script:pre-request')),
      res: bruText(blocks.get('script:post-response')),
    },
    tests: bruText(blocks.get('tests')),
  }
}

function tableIn(block: readonly string[] | undefined): JsonObject {
  return Object.fromEntries(bruPairs(block).map(({ name, value }) => [name, value]))
}

function authIn(blocks: BruBlocks, mode: string): JsonObject {
  return { mode, [mode]: tableIn(blocks.get(`auth:${mode}`)) }
}

const FILE = /^@file\((.*?)\)(?:\s+@contentType\((.*?)\))?$/s
const TYPED = /^(.*?)\s+@contentType\((.*?)\)$/s

function bodyIn(blocks: BruBlocks, written: string): JsonObject {
  const pairs = bruPairs(blocks.get(`body:${written}`))
  if (written === 'form-urlencoded' || written === 'formUrlEncoded')
    return { mode: 'formUrlEncoded', formUrlEncoded: bruPairs(blocks.get('body:form-urlencoded')) }
  if (written === 'multipart-form' || written === 'multipartForm')
    return {
      mode: 'multipartForm',
      multipartForm: bruPairs(blocks.get('body:multipart-form')).map(partIn),
    }
  if (written === 'graphql')
    return {
      mode: written,
      graphql: {
        query: bruText(blocks.get('body:graphql')),
        variables: bruText(blocks.get('body:graphql:vars')),
      },
    }
  if (written === 'file')
    return {
      mode: written,
      file: pairs.map(({ value, enabled }) => {
        const [, filePath = '', contentType = ''] = FILE.exec(value) ?? []
        return { filePath, contentType, selected: enabled }
      }),
    }
  const block = blocks.get(`body:${written}`) ?? blocks.get('body')
  return written === '' || written === 'none' ? {} : { mode: written, [written]: bruText(block) }
}

function partIn(pair: BruPair): JsonObject {
  const [, paths, type] = FILE.exec(pair.value) ?? []
  if (paths !== undefined)
    return { ...pair, type: 'file', value: paths.split('|'), contentType: type ?? '' }
  const [, value = pair.value, contentType = ''] = TYPED.exec(pair.value) ?? []
  return { ...pair, type: 'text', value, contentType }
}
