import { createHash } from 'node:crypto'
import { type Claims, textClaim } from './tokens.ts'

/** Thrown where a percent escape of the target does not decode. */
export class MalformedTarget extends Error {}

/** Whether a token is for this very request: its `qsh` is the hash of it. */
export function isForTarget(claims: Claims, method: string, target: string): boolean {
  return textClaim(claims, 'qsh') === hashOfTarget(method, target)
}

/**
 * The query string hash of a request as it arrived, lower-case hex. Written from Atlassian's
 * description, on purpose apart from the app's own code, so that one mistake cannot pass on both
 * sides: https://developer.atlassian.com/cloud/bitbucket/query-string-hash/
 *
 * @param target path and query exactly as on the request line
 */
export function hashOfTarget(method: string, target: string): string {
  return createHash('sha256').update(canonicalTarget(method, target)).digest('hex')
}

export function canonicalTarget(method: string, target: string): string {
  const cut = target.indexOf('?')
  const path = cut < 0 ? target : target.slice(0, cut)
  const query = cut < 0 ? '' : target.slice(cut + 1)
  return [method.toUpperCase(), canonicalPath(path), canonicalQuery(query)].join('&')
}

function canonicalPath(path: string): string {
  const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  const rooted = trimmed.startsWith('/') ? trimmed : `/${trimmed}`
  return rooted.replaceAll('&', '%26')
}

function canonicalQuery(query: string): string {
  const values = new Map<string, string[]>()
  for (const piece of query.split('&').filter((each) => each !== '')) {
    const equals = piece.indexOf('=')
    const name = decode(equals < 0 ? piece : piece.slice(0, equals))
    if (name === 'jwt') continue
    const value = equals < 0 ? '' : decode(piece.slice(equals + 1))
    values.set(name, [...(values.get(name) ?? []), value])
  }
  return [...values]
    .map(([name, all]) => [encode(name), all.sort(byUnits).map(encode).join(',')] as const)
    .sort(([left], [right]) => byUnits(left, right))
    .map(([name, joined]) => `${name}=${joined}`)
    .join('&')
}

function byUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

function decode(piece: string): string {
  try {
    return decodeURIComponent(piece.replaceAll('+', ' '))
  } catch {
    throw new MalformedTarget(piece)
  }
}

// encodeURIComponent leaves ! ' ( ) * as they are; RFC 3986's unreserved set does not hold them.
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
