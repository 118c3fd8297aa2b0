import type { JsonObject } from '../../wire/json.ts'
import { fieldsOf, isOn, listOf, objectOf, textOf } from './saved-file.ts'
import type { SavedAuth, SavedBody, SavedPart, SavedRequest } from './saved-request.ts'

/** What Bruno calls alike in a collection of its own, in a `.bru` file and in an OpenCollection. */

export function savedTarget(
  url: string,
  written: unknown,
): Pick<SavedRequest, 'url' | 'query' | 'path'> {
  const params = listOf(written)
  return {
    url,
    // Bruno writes the query into the URL as well.
    query: url.includes('?') ? [] : fieldsOf(params.filter(({ type }) => type !== 'path')),
    path: fieldsOf(params.filter(({ type }) => type === 'path')),
  }
}

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
const TYPES: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json'],
  ['text', 'text/plain'],
  ['xml', 'application/xml'],
  ['sparql', 'application/sparql-query'],
])

/** `written` is what stands under the name of the kind. */
export function savedBody(kind: string, written: unknown): SavedBody | null {
  const type = TYPES.get(kind)
  if (type !== undefined) return { kind: 'text', text: textOf(written), type }
  const entries = listOf(written).filter(isOn)
  if (kind === 'form-urlencoded' || kind === 'formUrlEncoded')
    return { kind: 'form', fields: fieldsOf(entries) }
  if (kind === 'multipart-form' || kind === 'multipartForm')
    return { kind: 'parts', parts: entries.flatMap(partsOf) }
  if (kind !== 'file') return null
  const file = entries.find(({ selected }) => selected === true) ?? entries[0]
  return file === undefined
    ? null
    : { kind: 'file', path: textOf(file['filePath']), type: textOf(file['contentType']) }
}

export function savedGraphql(written: unknown): SavedBody {
  const { query, variables } = objectOf(written)
  return { kind: 'graphql', query: textOf(query), variables: textOf(variables) }
}

function partsOf(entry: JsonObject): readonly SavedPart[] {
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

export function besidesSending(
  hasScripts: boolean,
  hasChecks: boolean,
): Pick<SavedRequest, 'besides' | 'afterwards'> {
  return {
    besides: hasScripts ? ['Scripts that Bruno would run before or after the request.'] : [],
    afterwards: hasChecks ? ['What Bruno would check and keep of the answer.'] : [],
  }
}
