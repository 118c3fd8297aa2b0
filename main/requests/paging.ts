import type { Pair, RequestDraft } from '../../contract/draft.ts'
import { eachMember, LIST, OBJECT, skipValue, startOfValue } from '../bodies/json-scan.ts'
import type { Outline } from '../bodies/outline.ts'
import { headerOf } from '../wire/headers.ts'
import { isObject, parseJson, parseJsonToWrite, type JsonObject } from '../wire/json.ts'
import { isSameOrigin, originOf } from '../wire/same-origin.ts'

/** What asks for the page behind one. */
export type PageStep =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'parameter'; readonly name: string; readonly value: string | number }

/** A part of a list, as an answer tells of it. */
export interface Page {
  /** How many stand before it; null where the answer does not say. */
  readonly from: number | null
  readonly items: number
  readonly total: number | null
  readonly next: PageStep | null
  /** Where the next page lies, if that is another site: nothing is sent there. */
  readonly elsewhere: string | null
  /** Name of the member that holds the items; null where the body is the list. */
  readonly list: string | null
}

/** What Jira, Jira Software, Service Management and Confluence call their items, the commonest first. */
const NAMES_OF_LISTS = ['values', 'issues', 'results', 'comments', 'worklogs', 'users', 'records']

/**
 * False of what is no object, and of a list to which no header names another page: nothing in it is read
 * for that, however long it is.
 */
export function mayBePage(headers: readonly Pair[], bytes: Uint8Array): boolean {
  const first = bytes[startOfValue(bytes)]
  return first === OBJECT || (first === LIST && linkedTo(headers) !== null)
}

/**
 * Reads `nextPageToken`, `nextPage`, `_links.next`, a Link header of RFC 8288, and `startAt` or `start`
 * with what ends them; null of an answer that is no page.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#pagination
 * @see https://developer.atlassian.com/cloud/confluence/rest/v2/intro/#using
 */
export function pageOf(answer: {
  /** Of its request. */
  readonly url: string
  readonly headers: readonly Pair[]
  readonly outline: Outline
}): Page | null {
  const { lists } = answer.outline
  const linked = linkedTo(answer.headers)
  const whole = lists.get(null)
  if (whole !== undefined) {
    const { next, elsewhere } = linked === null ? NOWHERE : addressed(linked, answer.url)
    const alone = { from: null, total: null, list: null, items: whole }
    return linked === null ? null : { ...alone, next, elsewhere }
  }
  const list = nameOfList(lists)
  if (list === null) return null
  const items = lists.get(list) ?? 0
  const body: JsonObject = Object.fromEntries(answer.outline.members)
  const from = numberOf(body['startAt']) ?? numberOf(body['start'])
  const total = numberOf(body['total'])
  const told = { from, items, total, list }
  // Updated worklogs name a next page to come back to, also where they have told all.
  const isLast = body['isLast'] ?? body['isLastPage'] ?? body['lastPage']
  const link = linkIn(body) ?? linked
  if (link !== null)
    return { ...told, ...(isLast === true ? NOWHERE : addressed(link, answer.url)) }
  const token = body['nextPageToken']
  if (typeof token === 'string' && token !== '' && isLast !== true)
    return { ...told, elsewhere: null, next: parameter('nextPageToken', token) }
  if (from === null) return typeof isLast === 'boolean' ? { ...told, ...NOWHERE } : null
  const end = from + items
  const size = numberOf(body['maxResults']) ?? numberOf(body['limit'])
  const isMore =
    typeof isLast === 'boolean' ? !isLast : total === null ? items === size : end < total
  const name = 'startAt' in body ? 'startAt' : 'start'
  return { ...told, elsewhere: null, next: isMore && items > 0 ? parameter(name, end) : null }
}

/**
 * The page that ends a list whose pages name the next one: it has the same list, and names none. Null behind a
 * page that tells where it stands, and of what has no such list.
 */
export function lastPageBehind(before: Page, { lists }: Outline): Page | null {
  const items = lists.get(before.list)
  return before.from !== null || items === undefined ? null : { ...before, items, ...NOWHERE }
}

/** The request for the next page: the same one with another parameter, or to the address that was named. */
export function nextDraft(draft: RequestDraft, step: PageStep): RequestDraft | null {
  if (step.kind === 'address') {
    const { pathname, search } = new URL(step.url)
    return { ...draft, path: pathname + search, query: [] }
  }
  const { name, value } = step
  if (draft.body !== null && 'text' in draft.body) {
    const body = parseJsonToWrite(draft.body.text)
    if (!isObject(body)) return null
    return { ...draft, body: { text: JSON.stringify({ ...body, [name]: value }, null, 2) } }
  }
  const [path = '', ...own] = draft.path.split('?')
  const kept = own
    .join('?')
    .split('&')
    .filter((part) => part !== '' && part.split('=')[0] !== name)
  return {
    ...draft,
    path: kept.length === 0 ? path : `${path}?${kept.join('&')}`,
    query: [...draft.query.filter(([each]) => each !== name), [name, String(value)]],
  }
}

/** Its items as they came, with commas between; empty where there are none. */
export function itemsIn(bytes: Uint8Array, list: string | null): Uint8Array {
  const root = startOfValue(bytes)
  let at = list === null ? root : -1
  if (list !== null)
    eachMember(bytes, root, (name, value) => {
      if (textAt(bytes, name) !== list) return true
      at = value
      return false
    })
  if (at < 0 || bytes[at] !== LIST) return new Uint8Array()
  let [start, end] = [-1, -1]
  eachMember(bytes, at, (_name, value) => {
    if (start < 0) start = value
    end = value
    return true
  })
  return start < 0 ? new Uint8Array() : bytes.subarray(start, skipValue(bytes, end))
}

const NOWHERE = { next: null, elsewhere: null }

function parameter(name: string, value: string | number): PageStep {
  return { kind: 'parameter', name, value }
}

function textAt(bytes: Uint8Array, at: number): unknown {
  return parseJson(new TextDecoder().decode(bytes.subarray(at, skipValue(bytes, at))))
}

function nameOfList(lists: Outline['lists']): string | null {
  const [only = null] = lists.keys()
  return NAMES_OF_LISTS.find((name) => lists.has(name)) ?? (lists.size === 1 ? only : null)
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

/** An address, or where it lies below the `base` that Confluence names. */
function linkIn(body: JsonObject): string | null {
  const { nextPage, _links: links } = body
  if (typeof nextPage === 'string') return nextPage
  if (!isObject(links) || typeof links['next'] !== 'string') return null
  const { next, base } = links
  if (typeof base !== 'string' || !next.startsWith('/') || !URL.canParse(base)) return next
  const { origin, pathname } = new URL(base)
  const context = pathname.replace(/\/$/, '')
  return next.startsWith(`${context}/`) ? origin + next : origin + context + next
}

/** https://www.rfc-editor.org/rfc/rfc8288#section-3 */
function linkedTo(headers: readonly Pair[]): string | null {
  const link = headerOf(headers, 'link') ?? ''
  for (const [, address = '', parameters = ''] of link.matchAll(/<([^>]*)>((?:[^,"]|"[^"]*")*)/g))
    if (/;\s*rel\s*=\s*(?:"[^"]*\bnext\b[^"]*"|next\b)/i.test(parameters)) return address
  return null
}

function addressed(link: string, url: string): Pick<Page, 'next' | 'elsewhere'> {
  if (!URL.canParse(link, url)) return NOWHERE
  const { href } = new URL(link, url)
  return isSameOrigin(href, url)
    ? { next: { kind: 'address', url: href }, elsewhere: null }
    : { next: null, elsewhere: originOf(href) ?? 'another scheme' }
}
