import type { Pair } from '../../../contract/draft.ts'
import { errorTexts, isErrorBody } from './error-body.ts'
import { findValues } from '../../pasted/objects/loose-value.ts'
import { factsOfProse } from './prose.ts'
import { factsOfTree, type TreeFacts } from './tree-facts.ts'
import { isObject } from '../../wire/json.ts'

/** What one record of a log says of a call; null for what it leaves out. */
export interface Utterance extends Omit<TreeFacts, 'messages'> {
  /** The record with … for the objects in it, and the messages inside of those. */
  readonly prose: string
}

/** What a record of a log, a trace or a pasted object tells of one request and its answer. */
export function readUtterance(record: string): Utterance {
  const values = findValues(record)
  // Most lines of a log hold no object.
  if (values.length === 0) return factsOfProse(record)
  const trees = values
    .map(({ value }) => value)
    .filter(isObject)
    .map(factsOfTree)
    .filter((facts) => facts !== null)
  const bare = values.map(({ value }) => value).find(isErrorBody)
  const message = trees.flatMap(({ messages }) => messages).join('\n')
  const outside = (between: string): string => {
    const text = partsOutside(record, values).join(between)
    return message === '' ? text : `${text}\n${message}`
  }
  const spoken = factsOfProse(outside(' '))
  // A wrapper answers with a status of its own and says in its message what it was answered.
  const inner = factsOfProse(values.flatMap(({ value }) => messagesOf(value)).join('\n'))
  const isWrapped = inner.url !== null && inner.status !== null
  const inMessage = bodyInMessage(message)
  const wrapped = trees.find(({ body }) => body !== null)?.body ?? null
  return {
    method: first(trees.map(({ method }) => method)) ?? spoken.method,
    url: first(trees.map(({ url }) => url)) ?? (isWrapped ? inner.url : spoken.url),
    status:
      (isWrapped ? inner.status : null) ??
      first(trees.map(({ status }) => status)) ??
      spoken.status ??
      statusOfBody(bare ?? inMessage?.value) ??
      statusInTexts(bare),
    statusText: first(trees.map(({ statusText }) => statusText)) ?? spoken.statusText,
    requestHeaders: [
      ...trees.flatMap(({ requestHeaders }) => requestHeaders),
      ...spoken.requestHeaders,
    ],
    requestBody: first(trees.map(({ requestBody }) => requestBody)),
    headers: [
      ...trees.flatMap(({ headers }) => headers),
      ...values.flatMap(({ value }) => headersAlone(value)),
      ...spoken.headers,
    ],
    body:
      wrapped ??
      spoken.body ??
      (bare === undefined ? null : JSON.stringify(bare)) ??
      inMessage?.text ??
      listing(values.map(({ value }) => value)),
    // Whoever reads the words knows that something stood there.
    prose: outside(' … '),
  }
}

function messagesOf(value: unknown): readonly string[] {
  return isObject(value)
    ? Object.entries(value).flatMap(([name, one]) =>
        typeof one === 'string' && /^(?:message|error|msg|detail)$/i.test(name) ? [one] : [],
      )
    : []
}

/** The status that a passage tells, if any. */
export function statusOf(passage: string): number | null {
  return readUtterance(passage).status
}

const HEADER_NAME =
  /^(?:x-[\w-]+|atl-[\w-]+|content-(?:type|length|encoding)|server|date|vary|location|www-authenticate|retry-after)$/i
const FEWEST_HEADERS = 2

/** A printed object that is nothing but the headers of an answer. */
function headersAlone(value: unknown): readonly Pair[] {
  if (!isObject(value)) return []
  const pairs = Object.entries(value).flatMap(([name, one]): readonly Pair[] =>
    typeof one === 'string' && HEADER_NAME.test(name) ? [[name, one]] : [],
  )
  return pairs.length < FEWEST_HEADERS ? [] : pairs
}

function first<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null
}

function partsOutside(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly string[] {
  let from = 0
  const pieces: string[] = []
  for (const { start, end } of spans) {
    pieces.push(text.slice(from, start))
    from = end
  }
  return [...pieces, text.slice(from)]
}

/** A message often ends with the body: `400 - {"errorMessages":[…]}`. */
function bodyInMessage(message: string): { readonly text: string; readonly value: unknown } | null {
  if (!message.includes('{')) return null
  const found = findValues(message).find(({ value }) => isErrorBody(value))
  return found === undefined ? null : { text: JSON.stringify(found.value), value: found.value }
}

function statusOfBody(body: unknown): number | null {
  if (!isObject(body)) return null
  for (const name of ['status-code', 'statusCode', 'status', 'code']) {
    const status = Number(body[name])
    if (Number.isInteger(status) && status >= 400 && status <= 599) return status
  }
  return null
}

/** A wrapper’s own sentence about what it was answered: `{"error":"jira request failed: 410"}`. */
function statusInTexts(body: unknown): number | null {
  const status = factsOfProse(errorTexts(body).join('\n')).status
  return status !== null && status >= 400 ? status : null
}

/** A listing that a log line shows after its status: an empty one matters. */
function listing(values: readonly unknown[]): string | null {
  const found = values.find((value) => isObject(value) && isListing(value))
  return found === undefined ? null : JSON.stringify(found)
}

/** An array, or an object that holds one under a name of Jira’s. */
export function isListing(value: unknown): boolean {
  if (!isObject(value)) return Array.isArray(value)
  return ['issues', 'values', 'results'].some((name) => Array.isArray(value[name]))
}
