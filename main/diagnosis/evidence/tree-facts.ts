import type { Pair } from '../../../contract/draft.ts'
import { isErrorBody } from './error-body.ts'
import {
  REQUEST,
  RESPONSE,
  INNER,
  STATUS,
  METHOD,
  URL_NAMES,
  BODY,
  MESSAGE,
  LEVEL,
} from './tree-names.ts'
import { isObject, type JsonObject } from '../../wire/json.ts'

/** What an object of a log or a library tells of one call. */
export interface TreeFacts {
  readonly method: string | null
  readonly url: string | null
  readonly status: number | null
  readonly statusText: string | null
  readonly requestHeaders: readonly Pair[]
  readonly requestBody: string | null
  readonly headers: readonly Pair[]
  /** Null where nothing holds a body. */
  readonly body: string | null
  readonly messages: readonly string[]
}

const MOST_DEPTH = 5

const STATUS_TEXT = ['statusText', 'statusMessage', 'reason', 'ReasonPhrase']
const BASE_URL = ['baseURL', 'baseUrl', 'prefixUrl', 'base_uri', 'host']
const ANSWER_HEADERS = ['headers', 'responseHeaders', 'response_headers', 'Response Headers']
/** Beside the answer, as Postman’s console shows a call. */
const SENT_HEADERS = ['requestHeaders', 'request_headers', 'Request Headers']

/** An object tells something only where it has one of them itself. */
const TELLING: ReadonlySet<string> = new Set(
  [REQUEST, RESPONSE, INNER, STATUS, METHOD, URL_NAMES, BODY, MESSAGE, LEVEL].flat(),
).union(new Set([...STATUS_TEXT, ...BASE_URL, ...ANSWER_HEADERS]))

/** Null for an object that tells nothing, as most do in a text of thousands. */
export function factsOfTree(root: JsonObject): TreeFacts | null {
  return Object.keys(root).some((name) => TELLING.has(name)) ? new Tree(root) : null
}

/** Each fact is looked for when it is asked for: of most objects of a log few are. */
class Tree implements TreeFacts {
  readonly #all: readonly JsonObject[]
  readonly #responses: readonly JsonObject[]
  readonly #requests: readonly JsonObject[]
  readonly #isBody: boolean

  constructor(root: JsonObject) {
    this.#all = reach(root, 0)
    this.#responses = pick(this.#all, RESPONSE)
    this.#requests = pick(this.#all, REQUEST)
    this.#isBody = isErrorBody(root) && !('response' in root) && !hasCall(root)
  }

  get method(): string | null {
    return found([...this.#requests, ...this.#all], METHOD, asMethod)
  }

  get url(): string | null {
    return urlOf([...this.#requests, ...this.#responses, ...this.#all])
  }

  get status(): number | null {
    return this.#isBody ? null : found([...this.#responses, ...this.#all], STATUS, asStatus)
  }

  get statusText(): string | null {
    return found([...this.#responses, ...this.#all], STATUS_TEXT, asText)
  }

  get requestHeaders(): readonly Pair[] {
    const own = headersOf(this.#requests, ['headers', 'requestHeaders'])
    return own.length > 0 ? own : headersOf(this.#all, SENT_HEADERS)
  }

  get requestBody(): string | null {
    return found(this.#requests, ['body', 'data', 'form', 'json', 'postData'], asBody)
  }

  get headers(): readonly Pair[] {
    if (this.#isBody) return []
    return headersOf(this.#responses.length > 0 ? this.#responses : this.#all, ANSWER_HEADERS)
  }

  get body(): string | null {
    return this.#isBody ? null : bodyOf(this.#responses, this.#all)
  }

  get messages(): readonly string[] {
    return messagesOf(this.#all, this.#isBody)
  }
}

/** The object itself and those in which loggers nest an error or a call. */
function reach(root: JsonObject, depth: number): readonly JsonObject[] {
  if (depth >= MOST_DEPTH) return [root]
  const inner = INNER.flatMap((name) => {
    const value = root[name]
    if (isObject(value)) return isErrorBody(value) && !hasCall(value) ? [] : reach(value, depth + 1)
    return Array.isArray(value)
      ? (value as readonly unknown[])
          .slice(0, 5)
          .filter(isObject)
          .flatMap((one) => reach(one, depth + 1))
      : []
  })
  return [root, ...inner]
}

/** Names that only a record of a call has, never an error body. */
function hasCall(object: JsonObject): boolean {
  return [
    'url',
    'method',
    'uri',
    'config',
    'request',
    'req',
    'res',
    'headers',
    'stack',
    'level',
    'timestamp',
    'response',
    'body',
  ].some((name) => name in object)
}

function pick(objects: readonly JsonObject[], names: readonly string[]): readonly JsonObject[] {
  return objects.flatMap((object) => names.map((name) => object[name])).filter(isObject)
}

function found<T>(
  objects: readonly JsonObject[],
  names: readonly string[],
  read: (value: unknown) => T | null,
): T | null {
  for (const object of objects) {
    for (const name of names) {
      const value = object[name]
      const result = value === undefined ? null : read(value)
      if (result !== null) return result
    }
  }
  return null
}

function asStatus(value: unknown): number | null {
  // Java and Rust print the wrapper: Optional.of(401), Optional[401], Some(401).
  const digits =
    typeof value === 'string'
      ? /^(?:(?:Optional|Some|Just|Status)(?:\.of)?[([]\s?)?(\d{3})[)\]]?$/.exec(value.trim())?.[1]
      : value
  const status =
    typeof digits === 'number' || typeof digits === 'string' ? Number(digits) : Number.NaN
  return Number.isInteger(status) && status >= 100 && status <= 599 ? status : null
}

function asMethod(value: unknown): string | null {
  return typeof value === 'string' && /^(?:get|head|post|put|patch|delete|options)$/i.test(value)
    ? value.toUpperCase()
    : null
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function asBody(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : null
}

function asUrl(value: unknown): string | null {
  if (typeof value === 'string') return /^(?:https?:\/\/|\/)\S*$/.test(value) ? value : null
  return isObject(value) ? found([value], ['href', 'full', 'raw', 'original'], asUrl) : null
}

/** axios keeps the front of the URL in `baseURL`. */
function urlOf(objects: readonly JsonObject[]): string | null {
  const url = found(objects, URL_NAMES, asUrl)
  const base = found(objects, BASE_URL, asText)
  if (url === null || !url.startsWith('/') || base === null) return url
  return /^https?:\/\//.test(base)
    ? base.replace(/\/$/, '') + url
    : /^[\w.-]+\.[a-z]{2,}$/i.test(base)
      ? `https://${base}${url}`
      : url
}

function headersOf(objects: readonly JsonObject[], names: readonly string[]): readonly Pair[] {
  const holder = objects
    .flatMap((object) => names.map((name) => object[name]))
    .find((value) => isObject(value) || Array.isArray(value))
  if (isObject(holder))
    return Object.entries(holder).flatMap(([name, value]) => pairOf(name, value))
  if (!Array.isArray(holder)) return []
  return rawHeaders(holder as readonly unknown[])
}

function pairOf(name: string, value: unknown): readonly Pair[] {
  const one: unknown = Array.isArray(value) ? (value as readonly unknown[])[0] : value
  if (typeof one === 'number') return [[name, String(one)]]
  return typeof one === 'string' ? [[name, one === 'Array' ? '' : one]] : []
}

/** `[{name, value}]`, `[[name, value]]`, or Node's flat rawHeaders. */
function rawHeaders(list: readonly unknown[]): readonly Pair[] {
  return list.flatMap((one, index): readonly Pair[] => {
    if (isObject(one)) return [[asWord(one['name'] ?? one['key']), asWord(one['value'])]]
    if (Array.isArray(one))
      return [[asWord((one as readonly unknown[])[0]), asWord((one as readonly unknown[])[1])]]
    return index % 2 === 0 && typeof one === 'string' ? [[one, asWord(list[index + 1])]] : []
  })
}

function asWord(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function bodyOf(responses: readonly JsonObject[], all: readonly JsonObject[]): string | null {
  const answered = found(responses, BODY, asBody)
  if (answered !== null) return answered
  const nested = found(all, HOLDERS, (value) =>
    isErrorBody(value) && !hasCall(value) ? value : null,
  )
  if (nested !== null) return JSON.stringify(nested)
  return found(all, TEXTS, (value) => (typeof value === 'string' ? value : null))
}

const HOLDERS = [...INNER, ...BODY, ...RESPONSE]
const TEXTS = [...BODY, ...RESPONSE].filter(
  (name) => name !== 'text' && name !== 'content' && name !== 'payload',
)

function messagesOf(objects: readonly JsonObject[], isBody: boolean): readonly string[] {
  if (isBody) return []
  return [
    ...new Set(
      objects
        .flatMap((object) => MESSAGE.map((name) => object[name]))
        .filter((value) => typeof value === 'string'),
    ),
  ]
}
