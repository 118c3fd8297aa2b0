import {
  byEncodedNameThenValue,
  canonicalPath,
  canonicalRequest,
  compareUnits,
  contextPathOf,
  encodeRfc3986,
  joinPairs,
  readPairs,
  splitUrl,
} from './qsh.ts'
import type { CanonicalPair, HashedRequest } from './qsh.ts'
import { percentDecoded } from '../wire/percent-decoding.ts'

/** Another way in which a library or a habit writes the canonical request. */
export interface QshVariant {
  readonly name: QshVariantName
  /** Who does so, in one sentence. */
  readonly explanation: string
  readonly canonicalRequest: string
}

export type QshVariantName = (typeof WAYS)[number]['name']

/**
 * The canonical requests of other libraries for this request, where they differ from ours. A token
 * whose qsh is the hash of one of them was probably made in that way. Empty where all agree. Never
 * throws.
 *
 * @param ours the canonical request of it, where that is at hand
 *
 * Sources: npm atlassian-jwt 2.0.3; https://github.com/rbriski/atlassian-jwt (Go),
 * https://github.com/toolsplus/atlassian-jwt (Scala),
 * https://github.com/MeisterLabs/atlassian-jwt-authentication (Ruby).
 */
export function qshVariants(
  request: HashedRequest,
  ours: string = canonicalRequest(request),
): QshVariant[] {
  const parts = partsOf(request, ours)
  return WAYS.map(({ name, explanation, write }) => ({
    name,
    explanation,
    canonicalRequest: assemble({ ...parts, ...write(parts, request) }),
  })).filter((variant) => variant.canonicalRequest !== ours)
}

interface Parts {
  readonly method: string
  /** Of the URL as sent, context path included. */
  readonly sentPath: string
  /** Canonical. */
  readonly path: string
  /** In the order sent. */
  readonly pairs: readonly CanonicalPair[]
  /** Canonical. */
  readonly query: string
}

interface Way {
  readonly name: string
  readonly explanation: string
  readonly write: (parts: Parts, request: HashedRequest) => Partial<Parts>
}

const WAYS = [
  {
    name: 'raw-name-order',
    explanation:
      'atlassian-jwt (JavaScript) and Go order names as decoded, not as percent-encoded.',
    write: ({ pairs }) => ({ query: joinPairs([...pairs].sort(byName)) }),
  },
  {
    name: 'values-as-sent',
    explanation: 'toolsplus (Scala) leaves the values of a repeated name in the order sent.',
    write: ({ pairs }) => ({ query: joinPairs([...pairs].sort(byEncodedName)) }),
  },
  {
    name: 'code-point-order',
    explanation: 'Python, Go and Rust compare code points, Java and JavaScript UTF-16 units.',
    write: ({ pairs }) => ({ query: joinPairs([...pairs].sort(byCodePoints)) }),
  },
  {
    name: 'comma-encoded',
    explanation: 'One page of Atlassian’s prose joins repeated values with %2C in a comma’s place.',
    write: ({ query }) => ({ query: query.replaceAll(',', '%2C') }),
  },
  {
    name: 'repeated-names-apart',
    explanation:
      'The repeated name is written again for each value; Ruby’s to_query does, with [].',
    write: ({ pairs }) => ({ query: apart([...pairs].sort(byEncodedNameThenValue)) }),
  },
  {
    name: 'marks-not-encoded',
    explanation: "A plain encodeURIComponent leaves ! ' ( ) * in the query as they are.",
    write: ({ query }) => ({ query: query.replace(/%2[1789A]/g, decodeURIComponent) }),
  },
  {
    name: 'plus-for-space',
    explanation: 'Form encoding (Java’s URLEncoder, Go’s QueryEscape) writes a space as +.',
    write: ({ query }) => ({ query: query.replaceAll('%20', '+') }),
  },
  {
    name: 'tilde-encoded',
    explanation: 'Java’s URLEncoder writes ~ as %7E.',
    write: ({ query }) => ({ query: query.replaceAll('~', '%7E') }),
  },
  {
    name: 'decoded-path',
    explanation:
      'Go, Scala and early Spring Boot clients decode the path; the product hashes it as sent.',
    write: ({ path }) => ({ path: percentDecoded(path) }),
  },
  {
    name: 'path-marks-encoded',
    explanation:
      'atlassian-jwt (JavaScript) reads a URL with Node’s parser, which encodes an apostrophe.',
    write: ({ path }) => ({ path: path.replace(/[\s"'<>\\^`{|}]/g, percentOf) }),
  },
  {
    name: 'trailing-slash-kept',
    explanation: 'The Go and Ruby libraries keep a trailing slash of the path.',
    write: ({ path, sentPath }) => ({
      path: path !== '/' && sentPath.endsWith('/') ? `${path}/` : path,
    }),
  },
  {
    name: 'ampersand-kept',
    explanation: 'The Ruby library leaves an & of the path as it is.',
    write: ({ path, sentPath }) => ({
      path: sentPath.includes('&') ? path.replaceAll('%26', '&') : path,
    }),
  },
  {
    name: 'context-path-kept',
    explanation: 'Callers of the Go library must take the context path off themselves.',
    write: ({ sentPath }) => ({ path: canonicalPath(sentPath) }),
  },
  {
    name: 'context-path-by-prefix',
    explanation: 'JavaScript and Java cut the context path off in the middle of a segment too.',
    write: ({ sentPath }, { baseUrl }) => ({
      path: canonicalPath(withoutPrefix(sentPath, baseUrl)),
    }),
  },
  {
    name: 'jwt-in-any-case',
    explanation: 'The Go library leaves out a parameter named jwt in any case, such as JWT.',
    write: ({ pairs }) => ({
      query: sorted(pairs.filter(({ name }) => name.toLowerCase() !== 'jwt')),
    }),
  },
  {
    name: 'proto-dropped',
    explanation: 'atlassian-jwt (JavaScript) leaves out a parameter named __proto__.',
    write: ({ pairs }) => ({ query: sorted(pairs.filter(({ name }) => name !== '__proto__')) }),
  },
  {
    name: 'first-thousand-parameters',
    explanation: 'atlassian-jwt (JavaScript) reads a URL with Node’s parser, which stops at 1000.',
    write: (_, { url }) => ({ query: sorted(readPairs(firstThousand(splitUrl(url).query))) }),
  },
  {
    name: 'brackets-read',
    explanation: 'Express’s qs parser reads a[]=1 as a=1, and hashes a[b]=1 as a=[object Object].',
    write: ({ pairs }) => ({ query: sorted(bracketsRead(pairs)) }),
  },
] as const satisfies readonly Way[]

function partsOf(request: HashedRequest, canonical: string): Parts {
  const { path: sentPath, query: sentQuery } = splitUrl(request.url)
  const [method = '', path = '/', query = ''] = splitCanonical(canonical)
  return { method, sentPath, path, pairs: readPairs(sentQuery), query }
}

// The path cannot hold an `&`, so the first two are the separators.
function splitCanonical(canonical: string): string[] {
  const first = canonical.indexOf('&')
  const second = canonical.indexOf('&', first + 1)
  return [
    canonical.slice(0, first),
    canonical.slice(first + 1, second),
    canonical.slice(second + 1),
  ]
}

function assemble({ method, path, query }: Parts): string {
  return `${method}&${path}&${query}`
}

function sorted(pairs: readonly CanonicalPair[]): string {
  return joinPairs([...pairs].sort(byEncodedNameThenValue))
}

function byName(left: CanonicalPair, right: CanonicalPair): number {
  return compareUnits(left.name, right.name) || compareUnits(left.value, right.value)
}

function byEncodedName(left: CanonicalPair, right: CanonicalPair): number {
  return compareUnits(left.encodedName, right.encodedName)
}

function byCodePoints(left: CanonicalPair, right: CanonicalPair): number {
  // UTF-8 bytes order as code points do.
  return (
    compareUnits(left.encodedName, right.encodedName) ||
    Buffer.compare(Buffer.from(left.value), Buffer.from(right.value))
  )
}

function apart(pairs: readonly CanonicalPair[]): string {
  return pairs.map(({ encodedName, encodedValue }) => `${encodedName}=${encodedValue}`).join('&')
}

function percentOf(character: string): string {
  return character === "'" ? '%27' : encodeURIComponent(character)
}

function withoutPrefix(path: string, baseUrl: string): string {
  const context = contextPathOf(baseUrl)
  return path.startsWith(context) ? path.slice(context.length) : path
}

function firstThousand(query: string): string {
  return query.split('&').slice(0, 1000).join('&')
}

/** `a[]` and `a[0]` are read as values of `a`, `a[b]` as an object in its place. */
function bracketsRead(pairs: readonly CanonicalPair[]): CanonicalPair[] {
  const read = new Map<string, CanonicalPair>()
  for (const [at, pair] of pairs.entries()) {
    const [, name, key] = /^([^[]+)\[([^\]]*)\]/.exec(pair.name) ?? []
    if (name === undefined || key === undefined) read.set(`${at}`, pair)
    else if (/^\d*$/.test(key)) read.set(`${at}`, pairOf(name, pair.value))
    else read.set(`object ${name}`, pairOf(name, '[object Object]'))
  }
  return [...read.values()]
}

function pairOf(name: string, value: string): CanonicalPair {
  return { name, value, encodedName: encodeRfc3986(name), encodedValue: encodeRfc3986(value) }
}
