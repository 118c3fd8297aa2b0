import type { RequestDraft } from '../../contract/draft.ts'
import type { Operation } from '../../contract/operations.ts'
import type { RequestPreview } from '../../contract/requests.ts'
import { breakOfJson } from '../claims/decoding/json-text.ts'
import { goingAway } from '../operations/going-away.ts'
import { jqlProblem } from '../operations/jql.ts'
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

/** What is to be said of a draft, and where its body is no JSON. Sending stays possible. */
export function remarksOn(previewed: Previewed): Pick<RequestPreview, 'notes' | 'bodyBreaks'> {
  const { body, wire, operation } = previewed
  const ending = operation === null ? [] : goingAway(operation)
  const jql = jqlNotes(previewed)
  if (body !== null && !takesBody(wire.method)) {
    const stays = `The body stays here: a ${wire.method} is sent without one.`
    return { notes: [stays, ...jql, ...ending], bodyBreaks: null }
  }
  const found = breakOfJson(jsonBody(previewed))
  const broken =
    found === null
      ? []
      : [`The body is not valid JSON: ${found.place}: ${found.message}. It is sent as it stands.`]
  return {
    notes: [...broken, ...jql, ...ending],
    bodyBreaks: found === null ? null : { at: found.at, message: found.message },
  }
}

/** The body's text where it says that it is JSON; else a text that is. */
function jsonBody({ body, wire }: Previewed): string {
  const text = body !== null && 'text' in body ? body.text : ''
  const isJson = /[/+]json\b/i.test(headerOf(wire.headers, 'content-type') ?? '')
  return text === '' || text.length > LONGEST_READ || !isJson ? '""' : text
}

/** Of the JQL in the query, and in a body that has one, of an operation that searches by it. */
function jqlNotes(previewed: Previewed): readonly string[] {
  const { operation, wire } = previewed
  const inQuery = operation?.query.some(({ name }) => name === 'jql') === true
  const inBody =
    operation !== null && /\/search(?:\/jql|\/approximate-count)?$/.test(operation.path)
  const body: unknown = inBody ? parseJson(jsonBody(previewed)) : undefined
  const said: unknown = isObject(body) ? body['jql'] : undefined
  const texts = [
    ...(inQuery ? new URL(wire.url).searchParams.getAll('jql') : []),
    ...(typeof said === 'string' ? [said] : []),
  ]
  return texts.flatMap((text) => {
    const problem = jqlProblem(text)
    return problem === null ? [] : [`JQL, character ${problem.at}: ${problem.message}`]
  })
}

export function dynamicNote(variable: string): string {
  return `${variable} is a variable that another tool makes up: it is sent as it stands.`
}
