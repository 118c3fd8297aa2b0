import type { Pair } from '../../contract/draft.ts'
import { isLooseObject, type Loose, type LooseObject } from './loose-value.ts'
import type { RawExchange, RawRequest, RawResponse } from './pasted.ts'

/** The entries of a HAR document (http://www.softwareishard.com/blog/har-12-spec/); null where it is none. */
export function readHar(value: unknown): readonly RawExchange[] | null {
  const log = isLooseObject(value) ? value['log'] : undefined
  if (!isLooseObject(log) || !Array.isArray(log['entries'])) return null
  const entries: readonly Loose[] = log['entries'] as readonly Loose[]
  return entries.filter(isLooseObject).map(entryOf)
}

function entryOf(entry: LooseObject): RawExchange {
  const response = objectOf(entry['response'])
  const status = Number(response['status'] ?? 0)
  const failed = status < 100
  return {
    request: requestOf(objectOf(entry['request'])),
    response: failed ? null : responseOf(response, status),
    networkError: failed
      ? {
          code: textOf(response['_error']) || 'UNKNOWN',
          message: textOf(response['_error'] ?? entry['comment']) || 'The HAR shows no answer.',
        }
      : null,
    startedAt: timeOf(entry['startedDateTime']),
    totalMs: typeof entry['time'] === 'number' ? entry['time'] : null,
  }
}

function requestOf(request: LooseObject): RawRequest {
  const post = objectOf(request['postData'])
  return {
    method: textOf(request['method']).toUpperCase(),
    url: textOf(request['url']),
    headers: pairsOf(request['headers']),
    body: 'postData' in request ? textOf(post['text']) || formOf(post['params']) : null,
  }
}

function responseOf(response: LooseObject, status: number): RawResponse {
  const content = objectOf(response['content'])
  const text = textOf(content['text'])
  const headers = pairsOf(response['headers'])
  const named = (name: string): boolean => headers.some(([each]) => each.toLowerCase() === name)
  const redirect = textOf(response['redirectURL'])
  const type = textOf(content['mimeType'])
  return {
    status,
    statusText: textOf(response['statusText']),
    headers: [
      ...headers,
      ...(redirect === '' || named('location') ? [] : [['Location', redirect] satisfies Pair]),
      ...(type === '' || named('content-type') ? [] : [['Content-Type', type] satisfies Pair]),
    ],
    body: content['encoding'] === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text,
  }
}

function pairsOf(value: Loose | undefined): readonly Pair[] {
  if (!Array.isArray(value)) return []
  return (value as readonly Loose[])
    .filter(isLooseObject)
    .map((each) => [textOf(each['name']), textOf(each['value'])])
}

function formOf(value: Loose | undefined): string {
  return pairsOf(value)
    .map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`)
    .join('&')
}

function objectOf(value: Loose | undefined): LooseObject {
  return isLooseObject(value) ? value : {}
}

function textOf(value: Loose | undefined): string {
  return typeof value === 'string' ? value : ''
}

function timeOf(value: Loose | undefined): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? null : time
}
