import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { Context } from 'hono'
import { aboutEndpoints } from './jira/about.ts'
import { deadLink, methodNotAllowed, notAuthenticated, scopeMissing } from './jira/answers.ts'
import type { Answer } from './jira/answers.ts'
import { attachmentEndpoints } from './jira/attachments.ts'
import { readBody } from './jira/body.ts'
import { commentEndpoints } from './jira/comments.ts'
import { elsewhereEndpoints } from './jira/elsewhere.ts'
import type { Call, Caller, Endpoint } from './jira/endpoint.ts'
import { stopAtEdge, stopAtGate, stopKnown } from './jira/gate.ts'
import type { Arrival } from './jira/gate.ts'
import { identify } from './jira/identity.ts'
import { issueEndpoints } from './jira/issues.ts'
import { peopleEndpoints } from './jira/people.ts'
import { projectEndpoints } from './jira/projects.ts'
import { searchEndpoints } from './jira/search.ts'
import { languageFor } from './jira/texts.ts'
import { transitionEndpoints } from './jira/transitions.ts'
import type { World } from './world.ts'

interface Environment {
  Bindings: HttpBindings
  Variables: { caller: Caller }
}

const endpoints: readonly Endpoint[] = [
  ...peopleEndpoints,
  ...aboutEndpoints,
  ...projectEndpoints,
  ...issueEndpoints,
  ...commentEndpoints,
  ...transitionEndpoints,
  ...attachmentEndpoints,
  ...searchEndpoints,
  ...elsewhereEndpoints,
]

/** The Jira of a practice site: everything under its baseUrl. */
export function jira(world: World): Hono<Environment> {
  const app = new Hono<Environment>()
  app.use((context, next) => receive(world, context, next))
  for (const endpoint of endpoints) {
    app.on(endpoint.method, endpoint.path.replace(':version', ':version{[23]}'), async (context) =>
      deliver(await run(world, endpoint, context)),
    )
  }
  for (const { path } of endpoints) {
    app.all(path.replace(':version', ':version{[23]}'), () => deliver(methodNotAllowed))
  }
  app.notFound(() => deliver(deadLink))
  return app
}

/** Answers what never reaches an endpoint; lets the rest through with its caller known. */
async function receive(
  world: World,
  context: Context<Environment>,
  next: () => Promise<void>,
): Promise<Response | undefined> {
  const arrival = arrivalOf(context)
  const edge = stopAtEdge(world, arrival)
  if (edge !== null) return deliver(edge, dateHeader(world))
  const early = stopAtGate(world, arrival)
  if (early !== null) return deliver(early, traceHeaders(world))
  const who = await identify(world, arrival)
  if (who.kind === 'refused') {
    return deliver(who.answer, { ...traceHeaders(world), 'x-practice-site-reason': who.reason })
  }
  const stop = stopKnown(world, arrival, who.caller)
  if (stop !== null) return deliver(stop, { ...traceHeaders(world), ...who.headers })
  context.set('caller', who.caller)
  await next()
  const more = { ...traceHeaders(world), ...rateHeaders(world, who.caller), ...who.headers }
  for (const [name, value] of Object.entries(more)) context.res.headers.set(name, value)
  return undefined
}

function arrivalOf(context: Context<Environment>): Arrival {
  return {
    method: context.req.method,
    target: context.env.incoming.url ?? '/',
    headers: context.req.raw.headers,
  }
}

async function run(
  world: World,
  endpoint: Endpoint,
  context: Context<Environment>,
): Promise<Answer> {
  const caller = context.get('caller')
  const request = context.req.raw
  if (caller.kind === 'anonymous' && endpoint.anonymous === 'refused') {
    return notAuthenticated(request.headers.get('accept') ?? '', world.baseUrl)
  }
  if (caller.kind !== 'anonymous' && !caller.scopes.has(endpoint.scope)) return scopeMissing
  const reading = await readBody(request, endpoint.body, context.req.path)
  return reading.kind === 'refused'
    ? reading.answer
    : endpoint.answer(callOf(world, context, reading.body))
}

function callOf(world: World, context: Context<Environment>, body: Call['body']): Call {
  const caller = context.get('caller')
  return {
    world,
    caller,
    body,
    language: languageFor(
      caller.kind === 'anonymous' ? null : caller.person,
      context.req.raw.headers,
    ),
    version: context.req.param('version') === '2' ? '2' : '3',
    query: new URL(context.req.url).searchParams,
    parameter: (name) => context.req.param(name) ?? '',
  }
}

function deliver(
  { status, body, headers }: Answer,
  more: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, { status, headers: { ...headers, ...more } })
}

/** The site's clock, not the machine's: it is how a client learns that its own is wrong. */
function dateHeader(world: World): Readonly<Record<string, string>> {
  return { date: new Date(world.nowMs()).toUTCString() }
}

/** What Atlassian's support asks for. */
function traceHeaders(world: World): Readonly<Record<string, string>> {
  return {
    ...dateHeader(world),
    'atl-traceid': world.random.hex(32),
    'atl-request-id': world.random.uuid(),
  }
}

/** https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
function rateHeaders(world: World, caller: Caller): Readonly<Record<string, string>> {
  if (caller.kind === 'anonymous') return {}
  const reset = new Date(Math.ceil((world.nowMs() + 1) / 1000) * 1000).toISOString()
  return { 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': '99', 'x-ratelimit-reset': reset }
}
