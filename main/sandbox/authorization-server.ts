import { Hono } from 'hono'
import { tokenLifetimeSeconds } from './access-tokens.ts'
import { own, readAssertion } from './assertion.ts'
import type { Refusal } from './assertion.ts'
import { readUpTo } from './read-body.ts'
import { isConnectScope, withImplied } from './scopes.ts'
import type { ConnectScope } from './scopes.ts'
import type { World } from './world.ts'

const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
const formType = 'application/x-www-form-urlencoded'
const longestForm = 64_000

/** 500 requests in five minutes: https://developer.atlassian.com/cloud/jira/platform/user-impersonation-for-connect-apps/ */
const rate = { requests: 500, seconds: 300 }

type Exchange =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'too long' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** The token endpoint: https://www.rfc-editor.org/rfc/rfc7523#section-2.1 */
export function authorizationServer(world: World): Hono {
  const app = new Hono()
  const arrivals: number[] = []
  app.post('/oauth2/token', async (context) => {
    // A form is a request that any web page may send; whoever calls with an app's secret is no page.
    if (context.req.raw.headers.has('origin')) return answer(world, 403, notForPages)
    if (isTooMany(arrivals, world.nowSeconds())) return answer(world, 429, tooMany)
    const exchanged = await exchange(world, context.req.raw)
    if (exchanged.kind === 'token') return answer(world, 200, tokenBody(world, exchanged.token))
    if (exchanged.kind === 'too long') return answer(world, 413, tooLong)
    const { error, description } = exchanged.refusal
    return answer(world, 400, { error, error_description: description })
  })
  app.all('/oauth2/token', () => answer(world, 405, refusalBody('Only POST.'), { allow: 'POST' }))
  app.notFound(() => answer(world, 404, refusalBody('The token endpoint is /oauth2/token.')))
  return app
}

function tokenBody(world: World, token: string): object {
  const seen = world.has('J01') ? token.slice(0, -12) : token
  return { access_token: seen, expires_in: tokenLifetimeSeconds, token_type: 'Bearer' }
}

async function exchange(world: World, request: Request): Promise<Exchange> {
  const form = await readForm(request)
  if (form === null) return { kind: 'too long' }
  if (!(form instanceof URLSearchParams)) return refused(form)
  const type = form.get('grant_type')
  if (type === null) return refused(own('invalid_request', 'grant_type is missing.'))
  if (type !== grantType)
    return refused(own('unsupported_grant_type', `grant_type must be ${grantType}`))
  const assertion = form.get('assertion')
  if (assertion === null || assertion === '')
    return refused(own('invalid_request', 'assertion is missing.'))
  const reading = await readAssertion(world, assertion)
  if (reading.kind === 'refused') return refused(reading.refusal)
  const scopes = readScopes(form.get('scope'), world)
  if (scopes === null) {
    return refused(
      own('invalid_scope', 'scope takes the app’s own scopes, upper case, parted by spaces.'),
    )
  }
  return {
    kind: 'token',
    token: world.tokens.issue(reading.person.accountId, scopes, world.nowSeconds()),
  }
}

/** Null where the form is too long. */
async function readForm(request: Request): Promise<URLSearchParams | Refusal | null> {
  const media = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (media !== formType) return own('invalid_request', `Content-Type must be ${formType}`)
  const bytes = await readUpTo(request, longestForm)
  if (bytes === null) return null
  const form = new URLSearchParams(new TextDecoder().decode(bytes))
  const repeated = ['grant_type', 'assertion', 'scope'].find((name) => form.getAll(name).length > 1)
  return repeated === undefined ? form : own('invalid_request', `${repeated} is repeated.`)
}

/** Null where a word is not a scope of the installed app. Without a parameter: all of them. */
function readScopes(parameter: string | null, world: World): readonly ConnectScope[] | null {
  if (parameter === null) return world.scopes
  const held = withImplied(world.scopes)
  const words = parameter.split(' ')
  const scopes = words.filter(isConnectScope).filter((each) => held.has(each))
  return scopes.length === words.length ? scopes : null
}

function refused(refusal: Refusal): Exchange {
  return { kind: 'refused', refusal }
}

const notForPages = refusalBody('A web page may not ask for a token.')
const tooLong = refusalBody('The form is too long.')
const tooMany = refusalBody('Too many token requests: 500 in five minutes are allowed.')

function refusalBody(sentence: string): object {
  const { error, description } = own('invalid_request', sentence)
  return { error, error_description: description }
}

// The oldest arrivals leave first, so each is looked at once when it comes and once when it goes.
function isTooMany(arrivals: number[], now: number): boolean {
  while (arrivals.length > 0 && (arrivals[0] ?? now) <= now - rate.seconds) arrivals.shift()
  if (arrivals.length >= rate.requests) return true
  arrivals.push(now)
  return false
}

function answer(
  world: World,
  status: number,
  body: object,
  more: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(body, {
    status,
    headers: {
      'cache-control': 'no-store',
      date: new Date(world.nowMs()).toUTCString(),
      'atl-traceid': world.random.hex(32),
      ...(status === 429 ? { 'retry-after': String(rate.seconds) } : {}),
      ...more,
    },
  })
}
