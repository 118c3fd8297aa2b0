import type { AuthorizedRequest } from './authorize.ts'
import type { HttpAnswer, WireRequest } from '../wire/message.ts'
import { isSameOrigin, originOf } from '../wire/same-origin.ts'
import { headerOf, without } from '../wire/headers.ts'

export const MOST_REDIRECTS = 5

export type Redirect =
  | { readonly kind: 'none' }
  | { readonly kind: 'follow'; readonly request: WireRequest }
  /** `location` is an origin, or a few words where the scheme has none: no path, no query. */
  | { readonly kind: 'leaves-origin'; readonly location: string }

const STATUSES = new Set([301, 302, 303, 307, 308])

/**
 * Where an answer sends the request on, within the same origin only: a bearer never follows a
 * Location to another host, scheme or port. Methods change as in the Fetch standard
 * (https://fetch.spec.whatwg.org/#http-redirect-fetch).
 */
export function redirectOf(request: WireRequest, answer: HttpAnswer): Redirect {
  const location = STATUSES.has(answer.status) ? headerOf(answer.headers, 'location') : null
  if (location === null || !URL.canParse(location, request.url)) return { kind: 'none' }
  const { href, protocol, pathname, search } = new URL(location, request.url)
  const origin = originOf(href)
  if (origin === null || !isSameOrigin(href, request.url))
    return { kind: 'leaves-origin', location: origin ?? `a ${protocol} address` }
  const url = origin + pathname + search
  return { kind: 'follow', request: nextRequest({ ...request, url }, answer.status) }
}

function nextRequest(request: WireRequest, status: number): WireRequest {
  const method = request.method.toUpperCase()
  const becomesGet =
    ((status === 301 || status === 302) && method === 'POST') ||
    (status === 303 && method !== 'GET' && method !== 'HEAD')
  if (!becomesGet) return request
  return {
    ...request,
    method: 'GET',
    body: null,
    headers: without(request.headers, 'content-type'),
  }
}

/** The next hop gets a credential of its own: a Connect JWT is good for one URL only. */
export function withoutCredential({ request, token }: AuthorizedRequest): WireRequest {
  if (token === null) return request
  return { ...request, headers: without(request.headers, 'authorization') }
}
