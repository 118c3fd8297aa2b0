import { type QshVariant, qshVariants } from '../../connect/qsh-disagreements.ts'
import {
  canonicalRequest,
  contextPathOf,
  encodeRfc3986,
  hashOfCanonical,
  type HashedRequest,
  splitUrl,
} from '../../connect/qsh.ts'
import { formDecoded } from '../../wire/percent-decoding.ts'

/** Another request that somebody may have hashed in this one's place. */
interface Alteration {
  readonly name: string
  readonly words: string
  readonly alter: (request: HashedRequest, body: string | null) => HashedRequest | null
}

/** Another text that somebody may have made of the right canonical request. */
interface Rewriting {
  readonly name: string
  readonly words: string
  readonly rewrite: (canonical: string, request: HashedRequest) => string | null
}

const OTHER_METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD']

const ALTERATIONS: readonly Alteration[] = [
  {
    name: 'context-path-missing-in-base',
    words: 'the context path of the base URL not taken off',
    alter: (request) =>
      contextPathOf(request.baseUrl) === '' ? null : { ...request, baseUrl: '' },
  },
  {
    name: 'context-path-wiki',
    words: 'the path /wiki taken off as context path',
    alter: (request) =>
      contextPathOf(request.baseUrl) === '/wiki'
        ? null
        : { ...request, baseUrl: 'https://site/wiki' },
  },
  {
    name: 'query-left-out',
    words: 'the query left out',
    alter: (request) =>
      splitUrl(request.url).query === '' ? null : { ...request, url: splitUrl(request.url).path },
  },
  {
    name: 'body-parameters',
    words: 'the form body’s parameters hashed in place of the query',
    alter: (request, body) =>
      body === null || body === ''
        ? null
        : { ...request, url: `${splitUrl(request.url).path}?${body}` },
  },
  {
    name: 'query-decoded-twice',
    words: 'the query decoded twice',
    alter: (request) => withQuery(request, formDecoded),
  },
  {
    name: 'query-encoded-twice',
    words: 'the query encoded twice',
    alter: (request) => withQuery(request, (query) => query.replaceAll('%', '%25')),
  },
  {
    name: 'plus-kept',
    words: 'a plus in the query taken as a plus, not as a space',
    alter: (request) => withQuery(request, (query) => query.replaceAll('+', '%2B')),
  },
  {
    name: 'path-encoded-again',
    words: 'the path percent-encoded once more',
    alter: (request) => withPath(request, (path) => path.replaceAll('%', '%25')),
  },
  {
    name: 'path-encoded',
    words: 'the path percent-encoded, where it is sent as it is',
    alter: (request) => withPath(request, encodePath),
  },
  {
    name: 'trailing-slash-added',
    words: 'a slash at the end of the path, without being taken off',
    alter: (request) => withPath(request, (path) => `${path}//`),
  },
  ...OTHER_METHODS.map((method): Alteration => ({
    name: `method-${method.toLowerCase()}`,
    words: `the method ${method}`,
    alter: (request) => (request.method.toUpperCase() === method ? null : { ...request, method }),
  })),
]

const REWRITINGS: readonly Rewriting[] = [
  {
    name: 'method-lower-case',
    words: 'the method in lower case',
    rewrite: (canonical) => canonical.replace(/^[A-Z]+/, (method) => method.toLowerCase()),
  },
  { name: 'jwt-left-in', words: 'the parameter jwt hashed as well', rewrite: jwtLeftIn },
  {
    name: 'jwt-left-in-empty',
    words: 'an empty parameter jwt hashed as well',
    rewrite: (canonical, { url, ...rest }) =>
      jwtLeftIn(canonical, { ...rest, url: `${url}${url.includes('?') ? '&' : '?'}jwt=` }),
  },
  { name: 'not-sorted', words: 'the parameters in the order sent, not sorted', rewrite: notSorted },
  {
    name: 'no-last-ampersand',
    words: 'no & at the end where there is no query',
    rewrite: (canonical) => (canonical.endsWith('&') ? canonical.slice(0, -1) : null),
  },
  {
    name: 'whole-url',
    words: 'the whole URL in place of the path',
    rewrite: (canonical, request) =>
      canonical.replace(/&[^&]*&/, () => `&${request.url.split('?')[0] ?? ''}&`),
  },
  {
    name: 'lower-case-escapes',
    words: 'percent escapes in lower-case hex',
    rewrite: (canonical) => canonical.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()),
  },
  { name: 'nothing', words: 'an empty text', rewrite: () => '' },
]

const MOST_REASONS = 5

/**
 * Characters of a URL of which two slips at once are tried: hundreds of texts as long as it, and no server
 * takes a longer one.
 */
const LONGEST_TRIED_TWICE = 8192

/**
 * Names of the ways to hash this request that give `wanted`: one alteration, one rewriting, one
 * library's way, or an alteration and a library's way together. The simplest come first.
 *
 * @param ways the canonical request, and the libraries' ways to write it
 */
export function likelyReasons(
  request: HashedRequest & { readonly body?: string | null },
  wanted: string,
  ways: { readonly canonical: string; readonly variants: readonly QshVariant[] },
): string[] {
  const { canonical, variants } = ways
  const found = new Set<string>()
  const lower = wanted.toLowerCase()
  const tryOut = (name: string, written: string | null): void => {
    if (written !== null && hashOfCanonical(written) === lower) found.add(name)
  }
  if (lower !== wanted && hashOfCanonical(canonical) === lower) return ['hash-in-upper-case']
  const altered = ALTERATIONS.flatMap(({ name, alter }) => {
    const other = alter(request, request.body ?? null)
    return other === null ? [] : [{ name, other, written: canonicalRequest(other) }]
  })
  for (const { name, rewrite } of REWRITINGS) tryOut(name, rewrite(canonical, request))
  for (const variant of variants) tryOut(variant.name, variant.canonicalRequest)
  for (const { name, written } of altered) tryOut(name, written)
  if (found.size === 0 && request.url.length <= LONGEST_TRIED_TWICE) {
    for (const { name, other, written } of altered) {
      for (const variant of qshVariants(other, written))
        tryOut(`${name} and ${variant.name}`, variant.canonicalRequest)
      for (const { name: way, rewrite } of REWRITINGS)
        tryOut(`${name} and ${way}`, rewrite(written, other))
    }
  }
  return [...found].slice(0, MOST_REASONS)
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ...[...ALTERATIONS, ...REWRITINGS].map(({ name, words }) => [name, words] as const),
  ['hash-in-upper-case', 'the hash in upper case'],
])

/** A reason's name in words; the names of libraries' ways speak for themselves. */
export function reasonWords(name: string): string {
  return name
    .split(' and ')
    .map((part) => WORDS.get(part) ?? part.replaceAll('-', ' '))
    .join(' and ')
}

const STAND_IN = 'jwt%00='

/** With the `jwt` parameter as the URL has it: it may hold an older token. */
function jwtLeftIn(_canonical: string, request: HashedRequest): string | null {
  const { path, query } = splitUrl(request.url)
  const standing = query.replace(/(^|&)jwt=/g, `$1${STAND_IN}`)
  if (standing === query) return null
  return canonicalRequest({ ...request, url: `${path}?${standing}` }).replaceAll(STAND_IN, 'jwt=')
}

function withQuery(
  request: HashedRequest,
  change: (query: string) => string,
): HashedRequest | null {
  const { path, query } = splitUrl(request.url)
  const changed = change(query)
  return changed === query ? null : { ...request, url: `${path}?${changed}` }
}

function withPath(request: HashedRequest, change: (path: string) => string): HashedRequest | null {
  const { path, query } = splitUrl(request.url)
  const changed = change(path)
  return changed === path
    ? null
    : { ...request, url: query === '' ? changed : `${changed}?${query}` }
}

function encodePath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeRfc3986(formDecoded(segment.replaceAll('+', '%2B'))))
    .join('/')
}

function notSorted(canonical: string, request: HashedRequest): string | null {
  const pieces = splitUrl(request.url)
    .query.split('&')
    .filter((piece) => piece !== '' && !piece.startsWith('jwt='))
  if (pieces.length < 2) return null
  const query = pieces.map((piece) => {
    const equals = piece.indexOf('=')
    const name = equals === -1 ? piece : piece.slice(0, equals)
    return `${encodeRfc3986(formDecoded(name))}=${equals === -1 ? '' : encodeRfc3986(formDecoded(piece.slice(equals + 1)))}`
  })
  return `${canonical.split('&').slice(0, 2).join('&')}&${query.join('&')}`
}
