import type { World } from '../world.ts'
import { deadLink, edgeRefusal, errors, html, json, own, uriMalformed, xsrf } from './answers.ts'
import type { Answer } from './answers.ts'
import type { Caller } from './endpoint.ts'

export interface Arrival {
  readonly method: string
  /** Path and query as on the request line. */
  readonly target: string
  readonly headers: Headers
}

type Gate = (world: World, arrival: Arrival) => Answer | null

/** What is decided before Jira is reached, in this order; such answers bear no trace of Jira. */
export function stopAtEdge(world: World, arrival: Arrival): Answer | null {
  return first([suspended, allowlist, renamed, bodyOnGet], world, arrival)
}

/** What Jira decides before it looks at the credential. */
export function stopAtGate(world: World, arrival: Arrival): Answer | null {
  return first([crossSite, malformed], world, arrival)
}

function first(gates: readonly Gate[], world: World, arrival: Arrival): Answer | null {
  for (const gate of gates) {
    const answer = gate(world, arrival)
    if (answer !== null) return answer
  }
  return null
}

function suspended(world: World): Answer | null {
  return world.has('N03') ? deadLink : null
}

function allowlist(world: World): Answer | null {
  if (!world.has('N04')) return null
  const message =
    'The IP address has been rejected because it is not on the allowed list. See your admin for more information.'
  return errors(403, [message])
}

function renamed(world: World, { target, headers }: Arrival): Answer | null {
  const here = new URL(world.places.renamedUrl)
  if (!world.has('N02') || headers.get('host') === here.host) return null
  return { status: 302, body: null, headers: { location: `${here.origin}${target}` } }
}

function bodyOnGet(_world: World, { method, headers }: Arrival): Answer | null {
  const hasBody = Number(headers.get('content-length') ?? 0) > 0 || headers.has('transfer-encoding')
  return hasBody && (method === 'GET' || method === 'HEAD') ? edgeRefusal : null
}

/**
 * Jira's XSRF filter runs before authentication and takes a browser for one; `no-check` excuses
 * uploads only: https://support.atlassian.com/atlassian-cloud/kb/xsrf-check-failed-when-calling-cloud-apis
 */
function crossSite(_world: World, { method, headers }: Arrival): Answer | null {
  if (method === 'GET' || method === 'HEAD') return null
  const browser = /\bMozilla\//.test(headers.get('user-agent') ?? '')
  if (browser || headers.has('origin') || headers.has('referer')) return xsrf
  const upload = (headers.get('content-type') ?? '').toLowerCase().startsWith('multipart/form-data')
  return upload && headers.get('x-atlassian-token') !== 'no-check' ? xsrf : null
}

function malformed(_world: World, { target, headers }: Arrival): Answer | null {
  if (!decodes(target)) return uriMalformed
  const path = target.split('?', 1)[0] ?? ''
  const dots = /(^|\/)(\.|%2e){1,2}(\/|$)/i
  const isCredentialed = headers.has('authorization') || /[?&]jwt=/.test(target)
  return isCredentialed && (path.includes('//') || dots.test(path)) ? uriMalformed : null
}

function decodes(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** What is decided once it is known who calls, before any endpoint. */
export function stopKnown(world: World, arrival: Arrival, caller: Caller): Answer | null {
  if (caller.kind !== 'anonymous' && world.has('J11')) return gatewayScope
  if (caller.kind !== 'anonymous' && world.has('J12')) return noGrants
  return world.has('J21') ? tooMany(world, arrival) : null
}

/** How api.atlassian.com refuses a token that lacks the operation's scope. */
export const gatewayScope: Answer = json(
  { code: 401, message: 'Unauthorized; scope does not match' },
  401,
  { 'x-failure-category': 'FAILURE_CLIENT_SCOPE_CHECK' },
)

const noGrants: Answer = html(
  403,
  'Access to the resource was denied due to missing scope grants. Your app was granted the following scopes: [].',
)

/** https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ names headers, not bodies. */
function tooMany(world: World, { method, target }: Arrival): Answer {
  const onIssue = method !== 'GET' && /\/issue\/[^/?]+/.test(target)
  const limit = onIssue ? '20' : '100'
  const answer = errors(429, [own('Too many requests.')])
  const reset = new Date(world.nowMs() + 5000).toISOString()
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'retry-after': '5',
      'ratelimit-reason': onIssue ? 'jira-per-issue-on-write' : 'jira-burst-based',
      'x-ratelimit-limit': limit,
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': reset,
      'x-ratelimit-nearlimit': 'true',
    },
  }
}
