import { hash } from 'node:crypto'

/** A request as Connect's query string hash sees it. */
export interface HashedRequest {
  readonly method: string
  /** Absolute, or a path with its query, exactly as it is sent. */
  readonly url: string
  /** Of the installed payload; its path is the context path. Empty where there is none. */
  readonly baseUrl: string
}

/** One `name=value` of a query, decoded and as the canonical request writes it. */
export interface CanonicalPair {
  readonly name: string
  readonly value: string
  readonly encodedName: string
  readonly encodedValue: string
}

/**
 * `METHOD&path&query`, the text that a Connect JWT's `qsh` claim is the hash of.
 *
 * Where libraries differ this follows Atlassian's description and Java library: names are ordered
 * by their percent-encoded form, values of one name by their decoded text (in UTF-16 units, as Java
 * and JavaScript compare). Libraries' other ways are in qsh-variants.ts. Two points neither settles:
 *
 * - The context path comes off only where a segment ends. JavaScript and Java cut any prefix, so
 *   that `/wikipedia` under `/wiki` becomes `/pedia`; the product, which knows its own context
 *   path, never sees such a path as its own.
 * - A percent sign that starts no escape stands for itself, and bytes that are no UTF-8 become
 *   U+FFFD, as browsers read forms and atlassian-jwt reads URLs. Nothing here throws.
 *
 * @see https://developer.atlassian.com/cloud/bitbucket/query-string-hash/
 */
export function canonicalRequest({ method, url, baseUrl }: HashedRequest): string {
  const { path, query } = splitUrl(url)
  const ownPath = withoutContextPath(path, contextPathOf(baseUrl))
  return `${method.toUpperCase()}&${canonicalPath(ownPath)}&${canonicalQuery(query)}`
}

/** The `qsh` claim: SHA-256 of the canonical request's UTF-8 bytes, in lower-case hex. */
export function queryStringHash(request: HashedRequest): string {
  return hashOfCanonical(canonicalRequest(request))
}

/** SHA-256 of a canonical request that is at hand. In one go: dozens are tried where a hash is wrong. */
export function hashOfCanonical(canonical: string): string {
  return hash('sha256', canonical)
}

const ABSOLUTE = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i

/** Path and query as sent, without the fragment; `path` is empty where the URL has none. */
export function splitUrl(url: string): { readonly path: string; readonly query: string } {
  const start = url.startsWith('/') ? 0 : (ABSOLUTE.exec(url)?.[0].length ?? 0)
  const hashAt = url.indexOf('#', start)
  const end = hashAt === -1 ? url.length : hashAt
  const mark = url.indexOf('?', start)
  if (mark === -1 || mark > end) return { path: url.slice(start, end), query: '' }
  return { path: url.slice(start, mark), query: url.slice(mark + 1, end) }
}

/** The path of a base URL without its trailing slash: `''` for a Jira, `/wiki` for a Confluence. */
export function contextPathOf(baseUrl: string): string {
  const { path } = splitUrl(baseUrl)
  return path.endsWith('/') ? path.slice(0, -1) : path
}

function withoutContextPath(path: string, context: string): string {
  if (context === '' || !path.startsWith(context)) return path
  const next = path.charAt(context.length)
  return next === '' || next === '/' ? path.slice(context.length) : path
}

/** Escapes as sent are kept; an `&` would be taken for the separator, so it alone is encoded. */
export function canonicalPath(path: string): string {
  const separated = path.includes('&') ? path.replaceAll('&', '%26') : path
  const rooted = separated.startsWith('/') ? separated : `/${separated}`
  return rooted.length > 1 && rooted.endsWith('/') ? rooted.slice(0, -1) : rooted
}

function canonicalQuery(query: string): string {
  if (query === '') return ''
  return joinPairs(readPairs(query).sort(byEncodedNameThenValue))
}

/** The pairs of a query in the order sent, `jwt` (in exactly this case) left out. */
export function readPairs(query: string): CanonicalPair[] {
  const pairs: CanonicalPair[] = []
  for (const piece of query.split('&')) {
    if (piece === '') continue
    const equals = piece.indexOf('=')
    const rawName = equals === -1 ? piece : piece.slice(0, equals)
    const rawValue = equals === -1 ? '' : piece.slice(equals + 1)
    const name = decodeFormText(rawName)
    if (name === 'jwt') continue
    const value = decodeFormText(rawValue)
    pairs.push({
      name,
      value,
      encodedName: encodeRfc3986(name),
      encodedValue: encodeRfc3986(value),
    })
  }
  return pairs
}

/** Neighbours of one name share one `name=`, their values parted by a literal comma. */
export function joinPairs(pairs: readonly CanonicalPair[]): string {
  let text = ''
  let previous: string | null = null
  for (const { encodedName, encodedValue } of pairs) {
    if (encodedName === previous) text += `,${encodedValue}`
    else text += `${previous === null ? '' : '&'}${encodedName}=${encodedValue}`
    previous = encodedName
  }
  return text
}

export function byEncodedNameThenValue(left: CanonicalPair, right: CanonicalPair): number {
  return compareUnits(left.encodedName, right.encodedName) || compareUnits(left.value, right.value)
}

/** UTF-16 code units, as `<` compares strings: the order of Java's and JavaScript's own sort. */
export function compareUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

const UNRESERVED = /^[\w.~-]*$/

function decodeFormText(raw: string): string {
  if (UNRESERVED.test(raw)) return raw
  const spaced = raw.includes('+') ? raw.replaceAll('+', ' ') : raw
  if (!spaced.includes('%')) return spaced
  try {
    return decodeURIComponent(spaced)
  } catch {
    // Node's lenient reader takes characters for bytes, so it may see ASCII only.
    const ascii = raw.replace(/[^\x20-\x7e]+/g, (text) => encodeURIComponent(text.toWellFormed()))
    return new URLSearchParams(`text=${ascii}`).get('text') ?? raw
  }
}

/**
 * Percent-encodes everything but RFC 3986's unreserved characters, in upper-case hex.
 * encodeURIComponent alone leaves `! ' ( ) *` as they are.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2.3
 */
export function encodeRfc3986(text: string): string {
  if (UNRESERVED.test(text)) return text
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, escapeAscii)
}

function escapeAscii(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
