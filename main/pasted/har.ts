import type { BodyDraft, Pair, Part } from '../../contract/draft.ts'
import type { PastedAnswer, PastedExchange, PastedRequest } from './pasted.ts'
import { headerOf } from '../wire/headers.ts'
import { unredacted } from '../wire/unredacted.ts'
import { isObject, type JsonObject } from '../wire/json.ts'
import type { Dropped } from './remarks.ts'

export interface PastedHar {
  readonly exchanges: readonly PastedExchange[]
  /** For each, what its request names and a HAR does not hold: one sentence each. */
  readonly dropped: readonly (readonly string[])[]
}

/**
 * The entries of a HAR document (http://www.softwareishard.com/blog/har-12-spec/), or a single entry
 * or request of one, which browsers copy by itself; null where it is none.
 */
export function readHar(value: unknown): PastedHar | null {
  if (!isObject(value)) return null
  const entries = entriesOf(value)
  if (entries === null) return null
  const dropped = entries.map((): string[] => [])
  return {
    exchanges: entries.map((entry, index) => exchangeOf(entry, dropped[index] ?? [])),
    dropped,
  }
}

function entriesOf(value: JsonObject): readonly JsonObject[] | null {
  const log = value['log']
  if (isObject(log) && Array.isArray(log['entries']))
    return (log['entries'] as readonly unknown[]).filter(isObject)
  if (isRequest(value['request']) && onlyHas(value, OF_ENTRY)) return [value]
  return isRequest(value) ? [{ request: value }] : null
}

const OF_ENTRY =
  /^(?:startedDateTime|time|request|response|cache|timings|serverIPAddress|connection|pageref|comment|_.*)$/
const OF_REQUEST =
  /^(?:method|url|httpVersion|cookies|headers|queryString|postData|headersSize|bodySize|comment|_.*)$/

/** A log's record has a method and a URL as well, and names of its own. */
function isRequest(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    typeof value['method'] === 'string' &&
    typeof value['url'] === 'string' &&
    (Array.isArray(value['headers']) || (value['headers'] ?? null) === null) &&
    onlyHas(value, OF_REQUEST)
  )
}

function onlyHas(value: JsonObject, names: RegExp): boolean {
  return Object.keys(value).every((name) => names.test(name))
}

function exchangeOf(entry: JsonObject, dropped: Dropped): PastedExchange {
  const response = objectOf(entry['response'])
  const status = Number(response['status'] ?? 0)
  const failed = status < 100 && 'response' in entry
  return {
    request: requestOf(objectOf(entry['request']), dropped),
    response: status < 100 ? null : answerOf(response, status),
    networkError: failed
      ? unredacted({
          code: textOf(response['_error']) || 'UNKNOWN',
          message: textOf(response['_error'] ?? entry['comment']) || 'The HAR shows no answer.',
        })
      : null,
    startedAt: timeOf(entry['startedDateTime']),
    totalMs: typeof entry['time'] === 'number' ? entry['time'] : null,
  }
}

function requestOf(request: JsonObject, dropped: Dropped): PastedRequest {
  return unredacted({
    method: textOf(request['method']),
    url: textOf(request['url']).replace(/#.*$/s, ''),
    headers: pairsOf(request['headers']).filter(([name]) => !name.startsWith(':')),
    body: isObject(request['postData']) ? bodyOf(request['postData'], dropped) : null,
  })
}

function bodyOf(post: JsonObject, dropped: Dropped): BodyDraft | null {
  const text = textOf(post['text'])
  if (text !== '')
    return (post['encoding'] ?? post['_encoding']) === 'base64' ? { base64: text } : { text }
  const params = Array.isArray(post['params'])
    ? (post['params'] as readonly unknown[]).filter(isObject)
    : []
  if (params.length === 0) return null
  if (textOf(post['mimeType']).startsWith('multipart/'))
    return { parts: params.map((param) => partOf(param, dropped)) }
  const pairs = params.map((param): [string, string] => [
    textOf(param['name']),
    textOf(param['value']),
  ])
  return { text: new URLSearchParams(pairs).toString() }
}

function partOf(param: JsonObject, dropped: Dropped): Part {
  const [name, value] = [textOf(param['name']), textOf(param['value'])]
  const [filename, contentType] = [textOf(param['fileName']), textOf(param['contentType'])]
  const type = contentType === '' ? {} : { contentType }
  if (filename === '') return { name, text: value, ...type }
  dropped.push(`The content of the file ${filename}, which a HAR does not hold.`)
  return { name, base64: Buffer.from(value).toString('base64'), filename, ...type }
}

function answerOf(response: JsonObject, status: number): PastedAnswer {
  const content = objectOf(response['content'])
  const text = textOf(content['text'])
  const headers = pairsOf(response['headers'])
  const redirect = textOf(response['redirectURL'])
  const type = textOf(content['mimeType'])
  return unredacted({
    status,
    statusText: textOf(response['statusText']),
    headers: [
      ...headers,
      ...(redirect === '' || headerOf(headers, 'Location') !== null
        ? []
        : [['Location', redirect] satisfies Pair]),
      ...(type === '' || headerOf(headers, 'Content-Type') !== null
        ? []
        : [['Content-Type', type] satisfies Pair]),
    ],
    body: content['encoding'] === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text,
  })
}

function pairsOf(value: unknown): readonly Pair[] {
  if (!Array.isArray(value)) return []
  return (value as readonly unknown[])
    .filter(isObject)
    .map((each) => [textOf(each['name']), textOf(each['value'])])
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? null : time
}
