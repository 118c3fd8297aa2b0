import { afterAll, beforeAll, describe, expect, vi } from 'vitest'
import type { Channel } from '../../contract/channels.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { RequestAnswer } from '../../contract/requests.ts'
import type { Result } from '../../contract/result.ts'
import { createHandlers } from '../../main/ipc/handlers.ts'
import { answer } from '../../main/ipc/router.ts'
import { UndiciHttpClient } from '../../main/network/http-client.ts'
import type { HttpClient } from '../../main/ports.ts'
import { silentLog } from '../fakes/silent-log.ts'
import { answerText, startRawServer } from '../network/raw-server.ts'
import { rows } from '../rows.ts'
import { bodies } from './hostile/bodies.ts'
import { connections } from './hostile/connections.ts'
import { heads } from './hostile/heads.ts'
import { redirects } from './hostile/redirects.ts'
import { FIVE, OK, type Behaviour, type HostileRow } from './hostile/rows.ts'
import { tokenEndpoint } from './hostile/token-endpoint.ts'
import { connectParts, mia, myself } from './practice-parts.ts'

const SECRET = 'hostile-shared-secret-3f9c1d7a5b2e'
const TOKEN = 'hostile-opaque-token-9a8b7c6d5e4f'
const GRANT = JSON.stringify({ access_token: TOKEN, expires_in: 900, token_type: 'Bearer' })
const MOST_BYTES = 1_000_000
const SOON = { idleMs: 2000, totalMs: 2500 }

const unhandled: unknown[] = []
const note = (reason: unknown): void => void unhandled.push(reason)
beforeAll(() => void process.on('unhandledRejection', note))
afterAll(() => void process.off('unhandledRejection', note))

const friendlySite: Behaviour = (socket) => socket.end(`${OK}${FIVE}`)
const friendlyServer: Behaviour = (socket) => socket.end(answerText('200 OK', [], GRANT))

/** A site with its authorization server, at one address, and what became of its connections. */
async function startSite(site: Behaviour, token: Behaviour) {
  const assertions: string[] = []
  const open = new Set<object>()
  const server = await startRawServer((socket, soFar) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    assertions.push(...(/assertion=([\w.-]+)/.exec(soFar)?.slice(1) ?? []))
    const act = soFar.startsWith('POST /oauth2/token') ? token : site
    act(socket, soFar)
  })
  return { ...server, assertions, open }
}

/** One request as Mia, over the app's own channels, with everything that is asked of it after. */
async function ask(
  { method, waits }: HostileRow,
  site: Behaviour,
  token: Behaviour,
): Promise<string> {
  const server = await startSite(site, token)
  const hostilePath = token === friendlyServer ? myself.path : '/oauth2/token'
  const client = new UndiciHttpClient({ certificates: () => [], maxBodyBytes: MOST_BYTES })
  const http: HttpClient = {
    // Only what is hostile has to be soon: a busy computer may take its time for the rest.
    send: (request, given) =>
      client.send(
        request,
        waits && request.url.endsWith(hostilePath) ? { ...given, ...SOON } : given,
      ),
  }
  const parts = connectParts(http)
  const handlers = createHandlers(parts)
  const told: unknown[] = []
  const call = async <T>(channel: Channel, request: unknown): Promise<T> => {
    const result = (await answer(channel, handlers, request, silentLog)) as Result<T>
    told.push(result)
    if (!result.ok) throw new Error(`${channel}: ${result.failure.code}`)
    return result.value
  }
  try {
    const payload = {
      ...{ key: 'com.example.app', clientKey: 'c', oauthClientId: 'o', sharedSecret: SECRET },
      ...{ baseUrl: server.origin, productType: 'jira', eventType: 'installed' },
    }
    const { id: tenantId } = (await parts.tenants.changes.add(JSON.stringify(payload))).profile
    await parts.tenants.changes.setAuthorizationServer(tenantId, server.origin)
    const draft = { ...myself, method, body: method === 'POST' ? { text: '{}' } : null }
    const order = { tabId: 't', runId: 'r', confirmed: true, madeToken: null }
    const sent = { ...order, tenantId, actingAs: mia, draft }
    const { exchange } = await call<RequestAnswer>('requests:send', sent)
    const { id: exchangeId, steps } = exchange
    await call('diagnosis:of-exchange', { exchangeId })
    await call('tokens:life', { tenantId, actingAs: mia })
    for (const format of ['markdown', 'html']) {
      await call('diagnosis:copy-report', { exchangeId, format })
      told.push(parts.clipboard.text)
    }
    for (const bodyId of steps.flatMap(({ response }) => response?.body.bodyId ?? []))
      await call('bodies:read', { bodyId, from: 0, to: MOST_BYTES })
    const text = JSON.stringify(told)
    const leaked = [SECRET, TOKEN, ...server.assertions].filter((each) => text.includes(each))
    expect({ leaked, unhandled }).toEqual({ leaked: [], unhandled: [] })
    await client.close()
    await vi.waitFor(() => expect(server.open.size).toBe(0), { interval: 2 })
    return ending(exchange)
  } finally {
    await client.close()
    await server.close()
  }
}

function ending({ outcome, steps, failure }: Exchange): string {
  const status = outcome === 'answered' ? steps.at(-1)?.response?.status : undefined
  return [outcome, status, failure?.code].filter((word) => word !== undefined).join(' ')
}

const askSite = (row: HostileRow): Promise<string> => ask(row, row.does, friendlyServer)
const askServer = (row: HostileRow): Promise<string> => ask(row, friendlySite, row.does)
const tables = [
  ...Object.entries({ heads, bodies, redirects, connections }).map(
    ([name, table]) => [`a site: ${name}`, table, askSite] as const,
  ),
  ['an authorization server', tokenEndpoint, askServer] as const,
]

describe('what is hostile costs no more than its own answer', () => {
  /** Rows that end by a time limit only are asked beside each other, before the others. */
  const waiting = new Map<HostileRow, Promise<string>>()
  beforeAll(async () => {
    for (const [, table, askRow] of tables)
      for (const row of table) if (row.waits) waiting.set(row, askRow(row))
    await Promise.allSettled(waiting.values())
  })
  for (const [name, table, askRow] of tables)
    rows(name, table, async (row) => {
      expect(await (waiting.get(row) ?? askRow(row))).toBe(row.ends)
    })
})
