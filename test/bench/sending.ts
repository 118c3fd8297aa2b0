import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Agent, request } from 'undici'
import type { Channel } from '../../contract/channels.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { RequestAnswer } from '../../contract/requests.ts'
import { createHandlers } from '../../main/ipc/handlers.ts'
import { answer, type Handlers } from '../../main/ipc/router.ts'
import { secureRandomId, systemClock } from '../../main/node/clock-and-ids.ts'
import { UndiciHttpClient } from '../../main/network/http-client.ts'
import { redactInThread } from '../../main/platform/redaction-thread.ts'
import { createServices } from '../../main/services/services.ts'
import type { Tenants } from '../../main/tenants/tenants.ts'
import { fakeOutside } from '../fakes/outside.ts'
import { fakePersonRows } from '../fakes/rows.ts'
import { silentLog } from '../fakes/silent-log.ts'
import { openRows } from '../node/open-database.ts'
import { redactionProgram } from '../platform/redaction-program.ts'

const accountId = '5b10a2844c20165700ede21g'

/**
 * The handlers of app.ts: every part the real one, history and tabs too, but documents, tenants,
 * people and keychain in memory. One
 * tenant, at a server in a process of its own (`fixed-server.ts`), which is its authorization
 * server too; and undici alone, for the same server.
 */
export class Sending {
  readonly #server: ChildProcess
  readonly #baseUrl: string
  readonly #http: UndiciHttpClient
  readonly #handlers: Handlers
  readonly #tenantId: string
  readonly #people: ReturnType<typeof fakePersonRows>
  readonly #agent = new Agent({ allowH2: false })
  readonly #endHistory: () => Promise<void>
  #runs = 0

  private constructor(parts: {
    readonly server: ChildProcess
    readonly baseUrl: string
    readonly http: UndiciHttpClient
    readonly handlers: Handlers
    readonly tenantId: string
    readonly people: ReturnType<typeof fakePersonRows>
    readonly endHistory: () => Promise<void>
  }) {
    this.#server = parts.server
    this.#baseUrl = parts.baseUrl
    this.#http = parts.http
    this.#handlers = parts.handlers
    this.#tenantId = parts.tenantId
    this.#people = parts.people
    this.#endHistory = parts.endHistory
  }

  static async start(): Promise<Sending> {
    const server = fork(join(import.meta.dirname, 'fixed-server.ts'), { stdio: 'inherit' })
    const [port] = (await once(server, 'message')) as [number]
    const baseUrl = `http://127.0.0.1:${port}`
    const http = new UndiciHttpClient()
    const redactLarge = redactInThread(redactionProgram)
    const people = fakePersonRows()
    const folder = mkdtempSync(join(tmpdir(), 'understudy-bench-send-'))
    const app = await openRows(folder)
    const { history, tabs } = app
    const services = createServices(
      fakeOutside({
        http,
        people,
        history,
        tabs: Object.assign(tabs, { whole: null }),
        redactLarge,
        clock: systemClock,
        ids: secureRandomId,
      }),
    )
    const tenantId = await addTenant(services.tenants, baseUrl)
    return new Sending({
      server,
      baseUrl,
      http,
      handlers: createHandlers(services),
      tenantId,
      people,
      endHistory: async () => {
        await Promise.all([services.history.idle(), services.keptTabs.idle()])
        await app.close()
        rmSync(folder, { recursive: true })
      },
    })
  }

  /** Throws where it did not go as planned, or nothing is measured. */
  async ask(channel: Channel, request: unknown): Promise<unknown> {
    const result = await answer(channel, this.#handlers, request, silentLog)
    if (!result.ok) throw new Error(result.failure.message)
    return result.value
  }

  /** One order as the window gives it. */
  async send(path: string): Promise<Exchange> {
    this.#runs += 1
    const { exchange } = (await this.ask('requests:send', {
      runId: `run-${this.#runs}`,
      tabId: 'bench',
      tenantId: this.#tenantId,
      actingAs: { kind: 'user', accountId },
      draft: { method: 'GET', path, query: [], headers: [], body: null },
      confirmed: false,
    })) as RequestAnswer
    // What the fake notes of every change is no memory of main's.
    this.#people.changes.length = 0
    if (exchange.steps.at(-1)?.response?.status !== 200)
      throw new Error('the request was not answered with 200')
    return exchange
  }

  /** Sent and read by undici alone. */
  async sendBare(path: string, headers: readonly string[]): Promise<void> {
    const { body } = await request(this.#baseUrl + path, {
      method: 'GET',
      headers: [...headers],
      dispatcher: this.#agent,
    })
    await body.arrayBuffer()
  }

  async close(): Promise<void> {
    await Promise.all([this.#agent.destroy(), this.#http.close(), this.#endHistory()])
    this.#server.disconnect()
  }
}

async function addTenant(tenants: Tenants, baseUrl: string): Promise<string> {
  const installed = {
    key: 'com.example.app',
    clientKey: 'jira:1234',
    oauthClientId: 'client-1',
    sharedSecret: 'ATCO-a-secret-of-some-length-for-the-bench-0123456789',
    baseUrl,
    productType: 'jira',
    eventType: 'installed',
  }
  const { profile } = await tenants.changes.add(JSON.stringify(installed))
  await tenants.changes.setAuthorizationServer(profile.id, baseUrl)
  return profile.id
}
