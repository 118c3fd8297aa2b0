import type { Pair } from '../../../contract/draft.ts'
import { errorTexts, isErrorBody, unlisted } from './error-body.ts'
import { findValues, type FoundValue } from '../../pasted/objects/loose-value.ts'
import { factsOfProse, headerName, isOwnHeader, type ProseFacts } from './prose.ts'
import { factsOfTree, type TreeFacts } from './tree-facts.ts'
import { isObject, type JsonObject } from '../../wire/json.ts'

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
  return new SpokenObjects(record, values)
}

/** Of a record with objects in it; as of prose, each fact is looked for when it is first asked for. */
class SpokenObjects implements Utterance {
  readonly #record: string
  readonly #values: readonly FoundValue[]
  readonly #trees: readonly TreeFacts[]
  readonly #bare: JsonObject | undefined
  /** What the objects say in words. */
  readonly #message: string
  readonly #spoken: ProseFacts
  /** A wrapper answers with a status of its own and says in its message what it was answered. */
  readonly #wrapped: ProseFacts | null
  #url: string | null | undefined
  #status: number | null | undefined
  #body: string | null | undefined

  constructor(record: string, values: readonly FoundValue[]) {
    this.#record = record
    this.#values = values
    this.#trees = values
      .map(({ value }) => value)
      .filter(isObject)
      .map(factsOfTree)
      .filter((facts) => facts !== null)
    this.#bare = TABLE_ROW.test(record)
      ? undefined
      : values.map(({ value }) => unlisted(value)).find(isErrorBody)
    this.#message = this.#trees.flatMap(({ messages }) => messages).join('\n')
    this.#spoken = factsOfProse(this.#outside(' '))
    const inner = factsOfProse(values.flatMap(({ value }) => messagesOf(value)).join('\n'))
    this.#wrapped = inner.url !== null && inner.status !== null ? inner : null
  }

  get method(): string | null {
    return this.#first(({ method }) => method) ?? this.#spoken.method
  }

  get url(): string | null {
    if (this.#url === undefined)
      this.#url = this.#first(({ url }) => url) ?? (this.#wrapped ?? this.#spoken).url
    return this.#url
  }

  get status(): number | null {
    if (this.#status === undefined)
      this.#status =
        this.#wrapped?.status ??
        this.#first(({ status }) => status) ??
        this.#spoken.status ??
        statusOfBody(this.#bare ?? bodyInMessage(this.#message)?.value) ??
        statusInTexts(this.#bare)
    return this.#status
  }

  get statusText(): string | null {
    return this.#first(({ statusText }) => statusText) ?? this.#spoken.statusText
  }

  get requestHeaders(): readonly Pair[] {
    return [
      ...this.#trees.flatMap(({ requestHeaders }) => requestHeaders),
      ...this.#spoken.requestHeaders,
    ]
  }

  get requestBody(): string | null {
    return this.#first(({ requestBody }) => requestBody)
  }

  get headers(): readonly Pair[] {
    return [
      ...this.#trees.flatMap(({ headers }) => headers),
      ...this.#values.flatMap(({ value }) => [...headersAlone(value), ...headersBeside(value)]),
      ...this.#spoken.headers,
    ]
  }

  get body(): string | null {
    if (this.#body === undefined)
      this.#body =
        this.#first(({ body }) => body) ??
        this.#spoken.body ??
        (this.#bare === undefined ? null : JSON.stringify(this.#bare)) ??
        bodyInMessage(this.#message)?.text ??
        listingOrPerson(this.#values.map(({ value }) => value))
    return this.#body
  }

  /** Whoever reads the words knows that something stood there. */
  get prose(): string {
    return this.#outside(' … ')
  }

  #first<Fact>(of: (tree: TreeFacts) => Fact | null): Fact | null {
    for (const tree of this.#trees) {
      const fact = of(tree)
      if (fact !== null) return fact
    }
    return null
  }

  #outside(between: string): string {
    const text = partsOutside(this.#record, this.#values).join(between)
    return this.#message === '' ? text : `${text}\n${this.#message}`
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

/** A log that keeps a header under a name of its own, beside the status. */
function headersBeside(value: unknown): readonly Pair[] {
  return isObject(value)
    ? Object.entries(value).flatMap(([name, one]): readonly Pair[] =>
        typeof one === 'string' && isOwnHeader(name) ? [[headerName(name), one]] : [],
      )
    : []
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

/** A row of a table of what somebody tried: what stands in it is told, and was not answered here. */
const TABLE_ROW = /^\s*\|[^\n]*\|\s*$/

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

/** What a log line shows after its status: a listing, for an empty one matters, or a person, who may not be active. */
function listingOrPerson(values: readonly unknown[]): string | null {
  const found = values.find((value) => isObject(value) && (isListing(value) || isPerson(value)))
  return found === undefined ? null : JSON.stringify(found)
}

function isPerson({ accountId, active }: JsonObject): boolean {
  return typeof accountId === 'string' && typeof active === 'boolean'
}

/** An array, or an object that holds one under a name of Jira’s. */
export function isListing(value: unknown): boolean {
  if (!isObject(value)) return Array.isArray(value)
  return ['issues', 'values', 'results'].some((name) => Array.isArray(value[name]))
}
