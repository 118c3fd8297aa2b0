import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { channels, type Channel } from '../../contract/channels.ts'
import type { RequestOf } from '../../contract/contract.ts'
import { exportFormats, liveFormats } from '../../contract/export-targets.ts'
import type { CheckReport } from '../../contract/checks.ts'
import type { HistoryPage } from '../../contract/history.ts'
import type { SavedList } from '../../contract/saved.ts'
import type { Result } from '../../contract/result.ts'
import { createHandlers } from '../../main/ipc/handlers.ts'
import { answer } from '../../main/ipc/router.ts'
import { faults } from '../../main/sandbox/faults.ts'
import { startSandbox } from '../../main/sandbox/start.ts'
import { defaultSettings } from '../../contract/default-settings.ts'
import { fakeDocuments } from '../fakes/document-store.ts'
import { FakeHistory } from '../fakes/history.ts'
import { fakePersonRows, fakeTenantRows } from '../fakes/rows.ts'
import { ScriptedHttp } from '../fakes/scripted-http.ts'
import { connectParts, mia, myself } from '../services/practice-parts.ts'
import { found, SPELLINGS } from '../spellings.ts'

// No shape gives them away.
const CURRENT = 'plum-Harbour-41-teapot-Lantern-07-fig'
const PREVIOUS = 'rust-Violet-77-ladder-Anchor-19-kelp'
const BEARER = 'lilac.Drum.83.copper.Window.26.birch'
/** Of a tenant; it belongs to nobody else. */
const NOTE = 'Mia is the admin; ticket DESK-4711'
const BASE = 'https://acme.atlassian.net'
const app = { kind: 'app' } as const
const anonymous = { kind: 'anonymous' } as const

const payload = (sharedSecret: string): string =>
  JSON.stringify({
    ...{ key: 'com.example.app', clientKey: 'c', oauthClientId: 'o', sharedSecret },
    ...{ baseUrl: BASE, productType: 'jira', eventType: 'installed' },
  })

/** One person's day in the app, channel by channel, and all that it left behind. */
class Day {
  /** Of saved requests. */
  readonly folder = mkdtempSync(join(tmpdir(), 'hunted-'))
  readonly left = new Map<string, string>()
  readonly copied: string[] = []
  readonly assertions: string[] = []
  readonly called = new Set<Channel>()
  readonly refused: string[] = []
  readonly #log = (...said: readonly unknown[]): void => this.#keep('log', said)
  readonly http = new ScriptedHttp(({ url, headers, body }) => this.#answer(url, headers, body))
  readonly #kept = {
    tenants: fakeTenantRows(),
    people: fakePersonRows(),
    documents: fakeDocuments({ ...defaultSettings, savedFolder: this.folder }),
  }
  readonly #history = new FakeHistory()
  readonly parts = connectParts(this.http, {
    ...this.#kept,
    history: this.#history,
    clipboard: {
      writeText: (text) => Promise.resolve(void this.copied.push(text)),
      clearIfHolds: () => Promise.resolve(),
    },
    startSite: () => startSandbox(),
    faults,
  })
  readonly #handlers = createHandlers(this.parts)

  #answer(url: string, headers: readonly (readonly [string, string])[], body: Uint8Array | null) {
    const sent = new TextDecoder().decode(body ?? new Uint8Array())
    if (url.endsWith('/oauth2/token')) {
      this.assertions.push(new URLSearchParams(sent).get('assertion') ?? '')
      const answered = { access_token: BEARER, expires_in: 900, token_type: 'Bearer' }
      return { status: 200, body: JSON.stringify(answered) }
    }
    if (/\/rest\/api\/3\/user\/search/.test(url)) {
      const person = { accountId: mia.accountId, displayName: 'Mia', active: true }
      return { status: 200, body: JSON.stringify([person]) }
    }
    // A site that says all it knows, in the spellings that servers have.
    const sentHeaders = headers.map(([, value]) => value)
    const known = [CURRENT, PREVIOUS, BEARER, ...this.assertions, ...sentHeaders]
    const spelt = known.flatMap((text) => [text, btoa(text), encodeURIComponent(text)])
    return {
      status: url.includes('refused') ? 403 : 200,
      headers: [
        ['Content-Type', 'application/json'],
        ['X-Debug', spelt.join(' ')],
      ] as [string, string][],
      body: JSON.stringify({ spelt, json: JSON.stringify(known), sent, startAt: 0, total: 999 }),
    }
  }

  #keep(where: string, what: unknown): void {
    const text = typeof what === 'string' ? what : JSON.stringify(what)
    this.left.set(`${where} ${this.left.size}`, text)
  }

  async call<C extends Channel>(channel: C, request: RequestOf<C>): Promise<unknown> {
    const log = { info: this.#log, warn: this.#log, error: this.#log }
    this.called.add(channel)
    const result: Result<unknown> = await answer(channel, this.#handlers, request, log)
    this.#keep(channel, result)
    if (!result.ok) this.refused.push(`${channel} ${result.failure.code}`)
    return result.ok ? result.value : null
  }

  async send(tenantId: string, change: Partial<RequestOf<'requests:send'>>): Promise<string> {
    const runId = this.parts.ids.next()
    const order = { tabId: 'tab', runId, tenantId, actingAs: mia, draft: myself, confirmed: true }
    const sent = await this.call('requests:send', { ...order, madeToken: null, ...change })
    await this.call('requests:join', { tabId: 'tab', runId })
    return (sent as { exchange: { id: string } }).exchange.id
  }

  /** All that lies about: answers, files, documents, what was opened and written to the log. */
  everything(): ReadonlyMap<string, string> {
    for (const [path, bytes] of this.parts.writtenFiles)
      this.left.set(path, Buffer.from(bytes).toString())
    const saved = readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
    for (const name of saved.filter((each) => each.endsWith('.yaml')))
      this.#keep(name, `${name}\n${readFileSync(join(this.folder, name), 'utf8')}`)
    const { tenants, people, documents } = this.#kept
    this.#keep('documents', [[...tenants.kept], [...people.kept], documents])
    this.#keep('opened', this.parts.opened)
    this.#keep('history', this.#history.kept)
    for (const { bodies } of this.#history.kept)
      for (const { name, bytes } of bodies) this.#keep(name, Buffer.from(bytes).toString())
    return this.left
  }
}

const pasted = (text: string) => ({
  ...{ text, tenantId: null, request: null },
  ...{ baseUrl: null, publicKey: null },
})

/** A request with secrets in each of its places, saved in each form that a body has. */
async function save(day: Day, tenantId: string): Promise<void> {
  const { call } = { call: day.call.bind(day) }
  const json = `{"sharedSecret":"${CURRENT}","b":"${btoa(PREVIOUS)}","c":"${encodeURIComponent(BEARER)}"}`
  const row = (name: string, value: string) => ({ name, value, off: true })
  const part = { name: 'a', off: false, filename: null, contentType: null }
  const bodies = [
    ...(['json', 'text', 'file'] as const).map((kind) => ({
      kind,
      value: kind === 'file' ? 'x.png' : json,
    })),
    { kind: 'base64' as const, value: btoa(json) },
    {
      kind: 'form' as const,
      parts: [
        { ...part, content: 'text' as const, value: CURRENT },
        { ...part, content: 'base64' as const, value: btoa(`x ${PREVIOUS}`) },
      ],
    },
  ]
  const expected = {
    ...{ status: ['200'], within: null, answeredAs: CURRENT },
    fields: [{ place: `token.${CURRENT}`, test: 'equals' as const, value: BEARER }],
    headers: [{ place: 'X-Token', test: 'matches' as const, value: CURRENT }],
  }
  await call('saved:choose-folder', null)
  for (const body of bodies) {
    const request = {
      ...{ name: `with ${BEARER}`, method: 'POST', path: `/rest/a?access_token=${BEARER}` },
      query: [row('jwt', day.assertions[0] ?? ''), row(PREVIOUS, CURRENT)],
      headers: [row('X-Token', BEARER), row('Authorization', `Basic ${btoa(`me:${CURRENT}`)}`)],
      body,
      expect: { ...expected, asUser: expected, asApp: expected },
    }
    const order = { tenantId, request, folder: `in ${CURRENT}`, path: null, mark: null }
    const { path } = (await call('saved:save', order)) as { readonly path: string }
    await call('saved:open', { path })
    const faulty = [{ place: CURRENT, test: 'matches' as const, value: `(${CURRENT}` }]
    const expect = { ...expected, status: [CURRENT], fields: faulty }
    await call('saved:expectation-faults', { expect })
    await call('saved:duplicate', { path })
  }
  const { entries } = (await call('saved:list', null)) as SavedList
  expect(entries).toHaveLength(2 * bodies.length)
  const path = entries[0]?.path ?? ''
  await call('saved:rename', { path, name: 'another' })
  const { id } = (await call('saved:remove', { path: entries[1]?.path ?? '' })) as { id: string }
  await call('saved:put-back', { id })
}

/** The requests that `save` has kept, as two who get secrets in their answers. */
async function check(day: Day, tenantId: string): Promise<void> {
  const { call } = { call: day.call.bind(day) }
  const order = { tenantId, folder: '', paths: null, actingAs: [mia, app] }
  await call('checks:plan', order)
  const run = { ...order, runId: 'checks', confirmed: true }
  const report = (await call('checks:run', run)) as CheckReport
  const sent = report.results.flatMap(({ exchangeId }) => exchangeId ?? [])
  expect(sent.length).toBeGreaterThan(10)
  for (const exchangeId of sent) await call('checks:open', { exchangeId, tabId: 'tab' })
  await call('checks:last', null)
  await call('checks:join', { runId: 'checks' })
  await call('checks:cancel', { runId: 'checks' })
  await call('checks:copy-report', { runId: 'checks' })
  await call('checks:save-report', { runId: 'checks' })
}

/** Every channel once at least, as a person with two customers and the practice site would. */
async function live(day: Day): Promise<void> {
  const { call } = { call: day.call.bind(day) }
  const choices = { name: 'acme', label: null, replaces: null, keepBoth: false }
  for (const secret of [PREVIOUS, CURRENT]) {
    await call('tenants:read-payload', { text: payload(secret) })
    await call('tenants:add', { text: payload(secret), ...choices })
  }
  const several = `${payload(CURRENT)}\n${payload(CURRENT).replace('"clientKey":"', '"clientKey":"other-')}`
  await call('tenants:read-payload', { text: several })
  await call('tenants:add-several', {
    text: several,
    chosen: [{ at: 0, replaces: null, keepBoth: false }],
  })
  const [tenant] = day.parts.tenants.list()
  const tenantId = tenant?.id ?? ''
  const form = { appKey: 'b', clientKey: 'b', baseUrl: `${BASE}/wiki`, oauthClientId: 'o' }
  await call('tenants:add-by-form', {
    form: { ...form, sharedSecret: CURRENT, product: 'confluence' },
    name: null,
    label: 'development',
  })
  await call('tenants:update', { id: tenantId, starred: true, note: NOTE })
  for (const note of [CURRENT, `was ${btoa(PREVIOUS)}`])
    await call('tenants:update', { id: tenantId, note })
  await call('tenants:list', null)
  await call('tenants:get', { id: tenantId })
  await call('tenants:set-descriptor', {
    id: tenantId,
    text: '{"key":"com.example.app","scopes":["READ"]}',
  })
  for (const channel of [
    'app:status',
    'app:notices',
    'app:retry-keychain',
    'settings:get',
  ] as const)
    await call(channel, null)
  await call('keychain:find-orphans', null)
  await call('keychain:remove-orphans', { ids: ['0'.repeat(32)] })
  await call('workspace:keep-note', { tenantId, typed: null })
  await call('workspace:read', null)
  await call('workspace:close-tab', { tabId: 'tab:none' })
  await call('workspace:handed-over', null)
  await call('settings:update', { clipboardClearSeconds: 30 })
  await call('settings:choose-certificates', null)
  await call('settings:drop-certificates', null)
  await call('app:copy-text', { text: 'a line of the screen' })
  await call('app:open-link', { url: 'https://developer.atlassian.com/' })
  await call('app:cancel', { channel: 'people:search' })
  await call('people:search', { tenantId, query: 'mi' })
  await call('people:resolve', { tenantId, text: mia.accountId })
  await call('people:remembered', { tenantId })
  const person = { displayName: 'Mia', emailAddress: null, active: true, accountId: mia.accountId }
  await call('people:pin', {
    tenantId,
    person: { ...person, accountType: 'atlassian' },
    pinned: true,
  })
  await call('requests:choose-file', null)
  await call('requests:cancel', { runId: 'none' })
  await call('requests:came', { runId: 'none' })
  await call('tokens:life', { tenantId, actingAs: mia })
  const exchanges: string[] = []
  const refused = { ...myself, path: '/rest/api/3/refused' }
  for (const actingAs of [mia, app, anonymous]) {
    await call('requests:preview', { tenantId, actingAs, draft: refused })
    exchanges.push(
      await day.send(tenantId, { actingAs }),
      await day.send(tenantId, { actingAs, draft: refused }),
    )
  }
  await save(day, tenantId)
  const made = { tenantId, header: '{}', claims: '{"iss":"x"}', issueNow: true, hashFor: null }
  const signed = (await call('claims:sign', made)) as { readonly tokenId: string }
  exchanges.push(
    await day.send(tenantId, { madeToken: { tokenId: signed.tokenId, scheme: 'JWT' } }),
  )
  const typed = `{"sharedSecret":"${CURRENT}","pad":"${'x'.repeat(300_000)}","b":"${btoa(PREVIOUS)}"}`
  exchanges.push(
    await day.send(tenantId, {
      draft: {
        method: 'POST',
        path: `/rest/api/3/a?access_token=${BEARER}`,
        query: [['jwt', day.assertions[0] ?? '']],
        headers: [
          ['X-Token', BEARER],
          ['Content-Type', 'application/json'],
        ],
        body: { text: typed },
      },
    }),
    await day.send(tenantId, {
      draft: {
        ...myself,
        method: 'POST',
        body: {
          parts: [
            { name: 'sharedSecret', text: PREVIOUS },
            { name: 'b', base64: btoa(CURRENT) },
          ],
        },
      },
    }),
  )
  const query = { text: '', tenantId: null, failedOnly: false, since: null, after: null }
  const page = (await call('history:search', query)) as HistoryPage
  expect(page.entries.map(({ id }) => id)).toEqual(exchanges.toReversed())
  for (const exchangeId of exchanges) {
    await call('history:open', { id: exchangeId, tabId: 'tab' })
    await call('paging:look', { exchangeId })
    await call('paging:next', { exchangeId, draft: myself })
    await call('paging:all', {
      ...{ exchangeId, draft: myself },
      tabId: 'tab',
      runId: 'r',
      limit: 2,
    })
    await call('comparing:answers', { left: exchanges[0] ?? '', right: exchangeId })
    const of = { kind: 'exchange', exchangeId } as const
    for (const format of exportFormats) {
      await call('exporting:render', { of, format })
      await call('exporting:copy', { of, format })
      await call('exporting:save', { of, format })
    }
    await call('diagnosis:of-exchange', { exchangeId })
    await call('diagnosis:compare', { exchangeId, lastChosen: null })
    const again = { run: { kind: 'exchange-again' }, lastChosen: null } as const
    await call('diagnosis:check', { exchangeId, ...again })
    await call('diagnosis:cancel', { exchangeId })
    for (const format of ['markdown', 'html'] as const) {
      await call('diagnosis:copy-report', { exchangeId, format })
      await call('diagnosis:save-report', { exchangeId, format })
    }
    const { steps } = day.parts.exchanges.get(exchangeId).exchange
    for (const { response } of steps) {
      const bodyId = response?.body.bodyId ?? 'none'
      for (const from of [0, 7, 100]) await call('bodies:read', { bodyId, from, to: from + 500 })
      for (const text of [BEARER.slice(0, 8), 'a'])
        await call('bodies:find', {
          ...{ of: { bodyId }, text, matchCase: false, laidOut: true, wanted: { from: 0 } },
        })
      const of = { bodyId }
      await call('bodies:around', { of, at: 7 })
      await call('bodies:members', { of, at: null, from: 0, count: 1 })
      await call('bodies:members', { of, at: 0, from: 0, count: 500 })
      for (let at = 0; at < 40; at += 1) await call('bodies:value', { of, at })
      await call('bodies:steps', { of, at: 7 })
      await call('bodies:copy', { of })
      await call('bodies:copy-value', { of, at: 0 })
      await call('bodies:tables', { of })
      await call('bodies:filter', { of, path: '$' })
      await call('bodies:picture', { bodyId })
      const table = { of, at: 0, columns: [['access_token'], ['id']], sort: null }
      await call('bodies:rows', { ...table, from: 0, count: 500 })
      await call('bodies:copy-table', table)
      await call('bodies:save-table', { ...table, suggestedName: 'table.csv' })
    }
  }
  await check(day, tenantId)
  const told = `curl -u mia:${CURRENT} -H 'X-Token: ${PREVIOUS}' '${BASE}/a?access_token=${BEARER}'`
  await call('importing:read', { text: told })
  await call('pasting:read', { text: told })
  await call('operations:find', { text: told, product: 'unknown', most: 40 })
  await call('operations:sources', null)
  await call('operations:import', null)
  await call('operations:built-in', { api: 'platform' })
  await call('diagnosis:of-text', { text: `${told}\nHTTP/1.1 401 No\n\n{}\n${payload(PREVIOUS)}` })
  const [assertion = ''] = day.assertions
  await call('claims:inspect', pasted(`Authorization: JWT ${assertion}`))
  await call('claims:fetch-key', pasted(assertion))
  await call('claims:compare', { left: assertion, right: assertion })
  await call('claims:qsh', {
    method: 'GET',
    url: `${BASE}/a`,
    baseUrl: BASE,
    inToken: null,
    pasted: null,
  })
  await call('practice:start', null)
  await call('practice:faults', null)
  await call('practice:set-faults', { ids: [] })
  await call('practice:reinstall', null)
  await call('practice:stop', null)
}

/** Of rows that were lost, of another file in their place, of what holds a body as it came, of what an editor keeps while it is typed. */
const ELSEWHERE = [
  'workspace:keep-draft',
  ...['database:read-row', 'database:put-back', 'database:let-go', 'database:take-copy'],
  ...['database:refuse-copy', 'database:open-place', 'bodies:save'],
]

describe('after a day of use', () => {
  const day = new Day()
  afterEach(() => rmSync(day.folder, { recursive: true, force: true }))

  it('no answer, log line, file, document or copied text holds a secret in any of 15 spellings', async () => {
    await live(day)
    const secrets = {
      current: CURRENT,
      previous: PREVIOUS,
      bearer: BEARER,
      assertion: day.assertions[0] ?? '',
    }
    expect(SPELLINGS).toBe(15)
    expect(found(secrets, day.everything())).toEqual([])
    await day.call('history:forget', { kind: 'all' })
    expect(found(secrets, new Map([['copied', day.copied.join('\n')]]))).toEqual([])
    // What was asked for by name is there, and nowhere else.
    const [tenant] = day.parts.tenants.list()
    const tenantId = tenant?.id ?? ''
    day.copied.length = 0
    await day.call('tokens:copy', { tenantId, actingAs: mia })
    for (const format of liveFormats)
      await day.call('exporting:copy-live', {
        of: { kind: 'draft', tenantId, actingAs: mia, draft: myself },
        format,
      })
    expect(day.copied.filter((text) => text.includes(BEARER))).toHaveLength(1 + liveFormats.length)
    await day.call('tenants:remove', { id: tenantId })
    await day.call('tenants:take-back', { id: tenantId })
    await day.call('tenants:remove', { id: tenantId })
    await day.parts.removing.endTakenOut()
    expect(found(secrets, day.everything())).toEqual([])
    expect(channels.filter((channel) => !day.called.has(channel)).sort()).toEqual(ELSEWHERE.sort())
    expect([...new Set(day.refused)].sort()).toEqual([
      ...[
        'around',
        'copy',
        'copy-table',
        'copy-value',
        'filter',
        'find',
        'members',
        'picture',
        'read',
        'rows',
        'save-table',
        'steps',
        'tables',
        'value',
      ].map((name) => `bodies:${name} body_unknown`),
      'claims:fetch-key key_unreadable',
      'diagnosis:compare request_invalid',
      'exporting:copy export_impossible',
      'exporting:render export_impossible',
      'exporting:save export_impossible',
      'paging:all request_invalid',
      'tenants:update request_invalid',
    ])
    // What a person wrote to a tenant is in no export, report, saved request, history or log.
    const withNote = [...day.left].filter(([, text]) => text.includes('DESK-4711'))
    expect(new Set(withNote.map(([where]) => where.replace(/ \d+$/u, '')))).toEqual(
      new Set([
        'tenants:get',
        'tenants:list',
        'tenants:update',
        'tenants:set-descriptor',
        'tenants:take-back',
        'documents',
      ]),
    )
  })
})
