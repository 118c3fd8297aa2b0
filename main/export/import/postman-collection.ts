import { z } from 'zod'
import type { BodyDraft, Pair } from '../../../contract/draft.ts'
import type { Choice } from '../../pasted/choice.ts'
import { type PastedRequest, unreadable } from '../../pasted/pasted.ts'
import { headerOf } from '../../wire/headers.ts'
import { unredacted } from '../../wire/unredacted.ts'
import { readPostmanAuth } from './postman-auth.ts'
import { readPostmanBody } from './postman-body.ts'
import type { PostmanRequest, PostmanVariable } from './postman-format.ts'
import { collectionSchema, itemSchema, requestSchema } from './postman-format.ts'
import { textOf } from './saved-file.ts'
import { addressOf, filledHeader } from './saved-request.ts'
import type { Variables } from '../../pasted/variables/variables.ts'
import type { Remarks } from '../../pasted/remarks.ts'

type Item = z.infer<typeof itemSchema>

/** Folders in folders, which are read by recursion. */
const DEEPEST = 100

/** What is around a request of a collection and acts on it. */
interface Found {
  readonly name: string
  readonly request: PostmanRequest
  readonly auth: unknown
  readonly scripts: boolean
}

export function isCollection(value: unknown): boolean {
  return collectionSchema.safeParse(value).success
}

/**
 * The chosen request of a Postman collection 2.0 or 2.1, folders included. Scripts do not run: what they
 * would have changed is not known.
 * https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
 */
export function readCollection(value: unknown, choice: Choice, dropped: Remarks): PastedRequest {
  const collection = collectionSchema.parse(value)
  const around = { auth: collection.auth, scripts: hasScripts(collection.event) }
  const found = requestsIn(collection.item, around)
  if (found.length === 0) throw unreadable('This Postman collection holds no request.')
  const values = valuesOf(collection.variable)
  return choice.of(
    found,
    dropped,
    (own, into) => readItem(own, choice.variables(values), into),
    ({ name }) => ({ name }),
  )
}

function readItem(own: Found, variables: Variables, dropped: Remarks): PastedRequest {
  if (own.scripts) dropped.push('Scripts that Postman would run before or after the request.')
  const request = assemble(own, variables, dropped)
  variables.tell(dropped, 'collection')
  return request
}

function valuesOf(variables: readonly PostmanVariable[]): ReadonlyMap<string, string> {
  return new Map(
    variables
      .map(({ key, id, value }) => [key ?? id ?? '', textOf(value)] as const)
      .filter(([, value]) => value !== ''),
  )
}

function requestsIn(
  items: readonly unknown[],
  around: { readonly auth: unknown; readonly scripts: boolean },
  depth = 0,
): readonly Found[] {
  if (depth > DEEPEST) throw unreadable('The folders of this Postman collection lie too deep.')
  return items.flatMap((each): readonly Found[] => {
    const item = itemSchema.safeParse(each)
    if (!item.success) return []
    const inner = {
      auth: item.data.auth ?? around.auth,
      scripts: around.scripts || hasScripts(item.data.event),
    }
    if (item.data.item !== undefined) return requestsIn(item.data.item, inner, depth + 1)
    return foundIn(item.data, inner)
  })
}

function foundIn(
  item: Item,
  around: { readonly auth: unknown; readonly scripts: boolean },
): readonly Found[] {
  const bare = z.string().safeParse(item.request)
  const request = requestSchema.safeParse(bare.success ? { url: bare.data } : item.request)
  if (!request.success) return []
  const auth = request.data.auth ?? around.auth
  return [{ name: item.name, request: request.data, scripts: around.scripts, auth }]
}

function assemble({ request, auth }: Found, variables: Variables, dropped: Remarks): PastedRequest {
  const url = urlOf(request, variables, dropped)
  const headers = headersOf(request, variables, dropped)
  const body = readPostmanBody(request.body, variables, dropped)
  const all = [
    ...headers,
    ...readPostmanAuth(auth, headers, variables, dropped),
    ...(body?.contentType !== undefined && headerOf(headers, 'Content-Type') === null
      ? [['Content-Type', body.contentType] satisfies Pair]
      : []),
  ]
  const none = body === null || isEmptyPost(request.method, body.body)
  return unredacted({ method: request.method, url, headers: all, body: none ? null : body.body })
}

/** The body that Understudy itself states for a POST without one. */
function isEmptyPost(method: string, body: BodyDraft): boolean {
  return 'text' in body && body.text === '' && ['POST', 'PUT', 'PATCH'].includes(method)
}

function urlOf(request: PostmanRequest, variables: Variables, dropped: Remarks): string {
  const written = typeof request.url === 'string' ? request.url : (request.url.raw ?? '')
  const own = typeof request.url === 'string' ? [] : (request.url.variable ?? [])
  const path = written.replace(/\/:([^/?#]+)/g, (whole, name: string) => {
    const value = own.find(({ key }) => key === name)
    return value === undefined ? whole : `/${textOf(value.value)}`
  })
  const query = typeof request.url === 'string' ? [] : (request.url.query ?? [])
  if (query.some(({ disabled }) => disabled === true))
    dropped.note('Query parameters that are switched off.')
  return addressOf(variables.fill(path).replace(/#.*$/s, ''), 'the Postman', dropped)
}

function headersOf(
  request: PostmanRequest,
  variables: Variables,
  dropped: Remarks,
): readonly Pair[] {
  if (typeof request.header === 'string') {
    dropped.push('Headers that are written as one text.')
    return []
  }
  const on = request.header.filter(({ disabled }) => disabled !== true)
  if (on.length < request.header.length) dropped.note('Headers that are switched off.')
  return on
    .filter(({ key }) => key !== '')
    .map(({ key, value }) => filledHeader(key, textOf(value), variables))
}

function hasScripts(events: unknown): boolean {
  return Array.isArray(events) && events.length > 0
}
