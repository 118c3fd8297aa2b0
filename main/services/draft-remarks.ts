import type { BodyDraft, RequestDraft } from '../../contract/draft.ts'
import { JSON_TYPE } from '../../contract/json-type.ts'
import type { Operation } from '../../contract/operations.ts'
import type { RequestPreview } from '../../contract/requests.ts'
import { lineAndColumn } from '../wire/line-and-column.ts'
import { breakOfJson, readJson } from '../wire/json-text.ts'
import { goingAway } from '../operations/going-away.ts'
import { jqlProblem } from '../operations/jql.ts'
import { typeOfBody, type WireBody } from '../requests/body.ts'
import { takesBody } from '../requests/build-wire-form.ts'
import { headerOf } from '../wire/headers.ts'
import { isObject, parseJson } from '../wire/json.ts'
import type { WireRequest } from '../wire/message.ts'

interface Previewed {
  readonly body: RequestDraft['body']
  readonly wire: Pick<WireRequest, 'method' | 'url' | 'headers'>
  readonly operation: Operation | null
}

/** Characters past which a body is not read while it is typed. */
const LONGEST_READ = 1_000_000

/** Characters by which it is told what a text is. */
const BEGINNING = 1000

/** A body as far as it is read: of a form, and of a text that is too long, what tells its type. */
export function bodyAsRead(body: BodyDraft | null): BodyDraft | null {
  if (body === null || 'base64' in body || 'file' in body) return body
  if ('parts' in body) return { parts: [] }
  return body.text.length > LONGEST_READ ? { text: body.text.slice(0, BEGINNING) } : body
}

/** Stands for the body in a preview: its type decides headers, its bytes nothing. */
export function describedBody(body: BodyDraft | null): WireBody | null {
  if (body === null) return null
  return { bytes: new Uint8Array(), contentType: typeOfBody(body), multipart: 'parts' in body }
}

/** What is to be said of a draft, and where its body is no JSON. Sending stays possible. */
export function remarksOn(previewed: Previewed): Pick<RequestPreview, 'notes' | 'bodyBreaks'> {
  const { body, wire, operation } = previewed
  const ending = operation === null ? [] : goingAway(operation)
  const jql = jqlNotes(previewed)
  if (body !== null && !takesBody(wire.method)) {
    const stays = `The body stays here: a ${wire.method} is sent without one.`
    return { notes: [stays, ...jql, ...missing(previewed), ...ending], bodyBreaks: null }
  }
  const text = jsonBody(previewed)
  const reading = readJson(text)
  const found = breakOfJson(text, reading)
  const broken =
    found === null
      ? []
      : [`The body is not valid JSON: ${found.place}: ${found.message}. It is sent as it stands.`]
  const repeated = reading.ok ? repeatedNotes(reading.duplicates) : []
  return {
    notes: [...unread(previewed), ...broken, ...repeated, ...jql, ...missing(previewed), ...ending],
    bodyBreaks: found === null ? null : { at: found.at, message: found.message },
  }
}

/** The body's text where it says that it is JSON; else a text that is. */
function jsonBody({ body, wire }: Previewed): string {
  const text = body !== null && 'text' in body ? body.text : ''
  return text === '' || text.length > LONGEST_READ || !saysJson(wire) ? '""' : text
}

const saysJson = ({ headers }: Previewed['wire']): boolean =>
  JSON_TYPE.test(headerOf(headers, 'content-type') ?? '')

/** That nothing is said of it does not mean there that it is right. */
function unread({ body, wire }: Previewed): readonly string[] {
  if (body === null || !('text' in body) || body.text.length <= LONGEST_READ) return []
  const most = LONGEST_READ.toLocaleString('en')
  return saysJson(wire)
    ? [`The body is longer than ${most} characters: whether it is JSON is not looked at.`]
    : []
}

function repeatedNotes(names: readonly string[]): readonly string[] {
  const [first] = new Set(names)
  if (first === undefined) return []
  return [`“${first}” stands in the body twice, in one object: most readers take the last one.`]
}

/** What the operation takes no request without, by Atlassian's reference, of its query. */
function missing({ operation, wire }: Previewed): readonly string[] {
  const named = new URL(wire.url).searchParams
  const names = (operation?.query ?? [])
    .filter(({ name, required }) => required && !named.has(name))
    .map(({ name }) => `“${name}”`)
  if (names.length === 0) return []
  const what = names.length === 1 ? 'the parameter' : 'the parameters'
  return [`By Atlassian’s reference this operation needs ${what} ${names.join(', ')}.`]
}

/** Of the JQL in the query, and in a body that has one, of an operation that searches by it. */
function jqlNotes(previewed: Previewed): readonly string[] {
  const { operation, wire } = previewed
  const inQuery = operation?.query.some(({ name }) => name === 'jql') === true
  const inBody = operation !== null && TAKES_JQL.test(operation.path)
  const body: unknown = inBody ? parseJson(jsonBody(previewed)) : undefined
  const said: unknown = isObject(body) ? body['jql'] : undefined
  const texts = [
    ...(inQuery ? new URL(wire.url).searchParams.getAll('jql') : []),
    ...(typeof said === 'string' ? [said] : []),
  ]
  return texts.flatMap((text) => {
    const problem = jqlProblem(text)
    return problem === null ? [] : [`JQL, ${placeIn(text, problem.at)}: ${problem.message}`]
  })
}

/** Of what takes one as the member `jql` of its body. */
const TAKES_JQL = /\/search(?:\/jql|\/approximate-count)?$|\/filter(?:\/\{id\})?$/

/** A line is counted where there are several. */
function placeIn(text: string, at: number): string {
  const { line, column } = lineAndColumn(text, at - 1)
  return /[\r\n]/.test(text.trim()) ? `line ${line}, character ${column}` : `character ${at}`
}

export function dynamicNote(variable: string): string {
  return `${variable} is a variable that another tool makes up: it is sent as it stands.`
}
