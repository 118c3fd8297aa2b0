import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HistoryPage, HistorySearch } from '../../contract/history.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { KeptBodies } from '../../main/requests/kept-bodies.ts'
import { fakeDocuments } from '../fakes/document-store.ts'
import { FakeHistory } from '../fakes/history.ts'
import { fakePersonRows, fakeTenantRows } from '../fakes/rows.ts'
import { ScriptedHttp, type ScriptedAnswer } from '../fakes/scripted-http.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { connectParts, mia, myself, type Parts } from './practice-parts.ts'

const BASE = 'https://acme.atlassian.net'
const SECRET = 'meadow-Frost-17-Harbor'
const BEARER = 'lilac.Drum.83.copper.Window.26'
const all: HistorySearch = { text: '', tenantId: null, failedOnly: false, since: null, after: null }
const app = { kind: 'app' } as const

const token = JSON.stringify({ access_token: BEARER, expires_in: 900, token_type: 'Bearer' })
let answers: ScriptedAnswer | (() => Promise<ScriptedAnswer>)
let kept: ReturnType<typeof world>

/** What outlives a session: rows, keychain, settings, history. */
function world() {
  return {
    tenants: fakeTenantRows(),
    people: fakePersonRows(),
    secrets: new FakeSecretStore(),
    documents: fakeDocuments(),
    history: new FakeHistory(),
  }
}

function session(): Parts {
  const http = new ScriptedHttp(({ url }) =>
    url.endsWith('/oauth2/token')
      ? { status: 200, body: token }
      : typeof answers === 'function'
        ? answers()
        : answers,
  )
  return connectParts(http, kept)
}

async function acmeIn(parts: Parts): Promise<TenantProfile> {
  const payload = {
    ...{ key: 'com.example.app', clientKey: 'c', oauthClientId: 'o', sharedSecret: SECRET },
    ...{ baseUrl: BASE, productType: 'jira', eventType: 'installed' },
  }
  const choices = { name: 'Acme', label: null, replaces: null, keepBoth: false }
  const { profile } = await parts.tenants.changes.add(JSON.stringify(payload), choices)
  return profile
}

const search = (parts: Parts, change: Partial<HistorySearch> = {}): Promise<HistoryPage> =>
  parts.history.search({ ...all, ...change })

beforeEach(() => {
  kept = world()
  answers = {
    status: 403,
    headers: [['Content-Type', 'application/json']],
    body: '{"errorMessages":["No permission to see ACME-7"]}',
  }
})
afterEach(() => vi.useRealTimers())
afterEach(() => void vi.unstubAllEnvs())

describe('the history', () => {
  it('lists what was sent, with who, how it went and what is thought of it', async () => {
    const parts = session()
    const acme = await acmeIn(parts)
    const exchange = await parts.sendTo(acme, mia, { query: [['expand', 'groups']] })
    const { findings } = await parts.diagnosis.ofExchange(exchange.id)
    const first = findings[0]
    expect(await search(parts, { text: 'ACME-7' })).toEqual({
      entries: [
        {
          id: exchange.id,
          tenantId: acme.id,
          startedAt: exchange.startedAt,
          actingAs: mia,
          personName: null,
          method: 'GET',
          path: '/rest/api/3/myself?expand=groups',
          status: 403,
          outcome: 'answered',
          totalMs: exchange.totalMs,
          finding: { id: first?.id, cause: first?.cause },
        },
      ],
      more: false,
      notKept: null,
    })
  })

  it('is forgotten when it is too old, and not by a clock that is set a year ahead', async () => {
    const start = Date.UTC(2026, 0, 8)
    vi.useFakeTimers({ now: start, toFake: ['Date'] })
    const parts = session()
    await parts.sendTo(await acmeIn(parts), mia)
    await parts.history.idle()
    const leftAfter = async (...days: readonly number[]): Promise<number> => {
      for (const day of days) {
        vi.setSystemTime(start + day * 86_400_000)
        await session().history.prune()
      }
      return (await search(session())).entries.length
    }
    expect(await leftAfter(1, 365, 365.5)).toBe(1)
    expect(await leftAfter(2, 20, 29.9)).toBe(1)
    expect(await leftAfter(30.1)).toBe(0)
  })

  it('is found by the day of the person’s own clock', async () => {
    vi.stubEnv('TZ', 'America/Los_Angeles')
    vi.useFakeTimers({ now: new Date('2026-01-08T20:00'), toFake: ['Date'] })
    const parts = session()
    await parts.sendTo(await acmeIn(parts), mia)
    expect((await search(parts, { text: '2026-01-08' })).entries).toHaveLength(1)
    expect((await search(parts, { text: '2026-01-09' })).entries).toEqual([])
  })

  it('opens an exchange in a later session as it was: shown, diagnosed, exported alike', async () => {
    const before = session()
    const acme = await acmeIn(before)
    const body = { text: '{"fields":{"summary":"Grüße"}}' }
    const headers: [string, string][] = [['Content-Type', 'application/json']]
    const order = { method: 'POST', path: '/rest/api/3/issue', headers, body }
    for (const actingAs of [mia, app, { kind: 'anonymous' }] as const) {
      const exchange = await before.sendTo(acme, actingAs, order)
      const diagnosis = await before.diagnosis.ofExchange(exchange.id)
      const curl = await before.exporting.render(exchange.id, 'curl-bash')
      await before.history.idle()
      const after = session()
      const { exchange: reopened, sent } = await after.history.open(exchange.id)
      expect(sent).toEqual({ draft: { ...myself, ...order }, actingAs })
      expect(withoutBodyIds(reopened)).toEqual(withoutBodyIds(exchange))
      expect(await after.diagnosis.ofExchange(exchange.id)).toEqual(diagnosis)
      expect(await after.exporting.render(exchange.id, 'curl-bash')).toEqual(curl)
    }
  })

  it('has a long body whole, to be read in ranges, and neither secret nor token in it', async () => {
    const long = `["${'ä'.repeat(400_000)}","${SECRET}","${BEARER}","end"]`
    answers = { status: 200, headers: [['Content-Type', 'application/json']], body: long }
    const before = session()
    const exchange = await before.sendTo(await acmeIn(before), mia)
    await before.history.idle()
    expect(kept.history.kept[0]?.body.length).toBeLessThan(12_000)
    const after = session()
    const { exchange: reopened } = await after.history.open(exchange.id)
    const shown = reopened.steps.at(-1)?.response?.body
    expect(shown?.head).toBe(exchange.steps.at(-1)?.response?.body.head)
    const end = await after.bodies.read(shown?.bodyId ?? '', 800_000, 900_000)
    expect(end.text).toMatch(/ä","\(redacted\)","\(redacted\)","end"\]$/)
  })

  it('has what was under way while another tenant took the place of its own, as that one’s', async () => {
    const parts = session()
    const acme = await acmeIn(parts)
    const [reached, answer] = [Promise.withResolvers(), Promise.withResolvers<ScriptedAnswer>()]
    answers = () => {
      reached.resolve(null)
      return answer.promise
    }
    const sending = parts.sendTo(acme, app)
    await reached.promise
    const imported = { clientKey: 'c-2', oauthClientId: 'o', sharedSecret: SECRET }
    const site = { key: 'com.example.app', baseUrl: BASE, productType: 'jira' }
    const payload = JSON.stringify({ ...site, ...imported, eventType: 'installed' })
    const { profile } = await parts.tenants.changes.add(payload, { replaces: acme.id })
    answer.resolve({ status: 201, body: '{"key":"ACME-8"}' })
    const { id } = await sending
    await parts.history.idle()
    const { entries } = await search(parts, { tenantId: profile.id })
    expect(entries).toMatchObject([{ id, tenantId: profile.id, status: 201 }])
    expect((await session().history.open(id)).exchange.tenantId).toBe(profile.id)
  })

  it('has what is sent to a tenant that is added again after another took its place', async () => {
    const parts = session()
    const acme = await acmeIn(parts)
    const imported = { clientKey: 'c-2', oauthClientId: 'o', sharedSecret: SECRET }
    const site = { key: 'com.example.app', baseUrl: BASE, productType: 'jira' }
    const payload = JSON.stringify({ ...site, ...imported, eventType: 'installed' })
    const { profile } = await parts.tenants.changes.add(payload, { replaces: acme.id })
    await parts.removing.remove(profile.id)
    const again = await acmeIn(parts)
    expect(again.id).toBe(acme.id)
    const { id } = await parts.sendTo(again, app)
    const { entries } = await search(parts)
    expect(entries).toMatchObject([{ id, tenantId: acme.id }])
  })

  it('says of a body whose file is gone that it is', async () => {
    answers = { status: 200, body: 'x'.repeat(10_000) }
    const before = session()
    const exchange = await before.sendTo(await acmeIn(before), app)
    await before.history.idle()
    kept.history.kept.push(...kept.history.kept.splice(0).map((one) => ({ ...one, bodies: [] })))
    const { exchange: reopened } = await session().history.open(exchange.id)
    expect(reopened.steps.at(-1)?.response?.body).toEqual({
      ...{ size: 10_000, head: '', encoding: 'utf8', truncated: true, bodyId: null },
      remark: 'Its file is gone from the history.',
    })
  })

  it('redacts no body again that is shown whole', async () => {
    const redacted = vi.spyOn(KeptBodies.prototype, 'redacted')
    const body = `["${'ä'.repeat(50_000)}","${SECRET}"]`
    answers = { status: 200, headers: [['Content-Type', 'application/json']], body }
    const before = session()
    const exchange = await before.sendTo(await acmeIn(before), mia)
    await before.history.idle()
    expect(redacted).not.toHaveBeenCalled()
    const { exchange: reopened } = await session().history.open(exchange.id)
    const shown = reopened.steps.at(-1)?.response?.body.head
    expect(shown).toBe(`["${'ä'.repeat(50_000)}","(redacted)"]`)
    redacted.mockRestore()
  })

  it('keeps bytes that are no text as they are', async () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256)
    answers = { status: 200, headers: [['Content-Type', 'image/png']], body: bytes }
    const before = session()
    const exchange = await before.sendTo(await acmeIn(before), app)
    await before.history.idle()
    const { exchange: reopened } = await session().history.open(exchange.id)
    expect(withoutBodyIds(reopened)).toEqual(withoutBodyIds(exchange))
  })

  it('keeps nothing where it is off, and says so; what is kept stays until it is forgotten', async () => {
    const parts = session()
    const acme = await acmeIn(parts)
    await parts.sendTo(acme, app)
    await parts.settings.change({ historyDays: 0 })
    const second = await parts.sendTo(acme, app)
    await parts.diagnosis.ofExchange(second.id)
    const page = await search(parts)
    expect(page.entries).toHaveLength(1)
    expect(page.notKept).toBe('History is off in Settings.')
    await parts.history.forget({ kind: 'all' })
    expect((await search(parts)).entries).toEqual([])
    await expect(parts.history.open(page.entries[0]?.id ?? '')).rejects.toMatchObject({
      code: 'exchange_unknown',
    })
  })

  it('says each time that another search would tell something else, and no search says it again', async () => {
    const told: (() => void)[] = []
    const change = { historyChanged: () => told.shift()?.() }
    const changes = (deed: () => unknown): Promise<unknown> =>
      Promise.all([new Promise<void>((resolve) => told.push(resolve)), deed()])
    const parts = connectParts(new ScriptedHttp(() => ({ status: 200, body: '{}' })), {
      ...kept,
      ...change,
    })
    const acme = await acmeIn(parts)
    await changes(() => parts.sendTo(acme, { kind: 'anonymous' }))
    const [entry] = (await search(parts)).entries
    await changes(() => parts.diagnosis.ofExchange(entry?.id ?? ''))
    await changes(() => parts.history.forget({ kind: 'all' }))
    kept.history.failWrites = true
    await changes(() => parts.sendTo(acme, { kind: 'anonymous' }))
    let again = 0
    told.push(() => (again += 1))
    expect((await search(parts)).notKept).toBe('The disk is full. Make space on it.')
    expect(again).toBe(0)
  })

  it('says why it keeps nothing on a full disk, and takes no answer away', async () => {
    const parts = session()
    const acme = await acmeIn(parts)
    kept.history.failWrites = true
    expect((await parts.sendTo(acme, app)).outcome).toBe('answered')
    expect((await search(parts)).notKept).toBe('The disk is full. Make space on it.')
    // What is thought of one that is not kept changes nothing of that.
    const failing = await parts.sendTo(acme, app)
    await parts.history.idle()
    await parts.diagnosis.ofExchange(failing.id)
    expect((await search(parts)).notKept).toBe('The disk is full. Make space on it.')
    await Promise.all(Array.from({ length: 70 }, () => parts.sendTo(acme, app)))
    await parts.history.idle()
    kept.history.failWrites = false
    await parts.sendTo(acme, app)
    const { notKept, entries } = await search(parts)
    expect([notKept, entries.length]).toEqual([null, 1])
  })

  it('keeps what is sent fast together', async () => {
    const parts = session()
    const acme = await acmeIn(parts)
    const appends: number[] = []
    const append = kept.history.append.bind(kept.history)
    kept.history.append = (records) => {
      appends.push(records.length)
      return append(records)
    }
    const sent = await Promise.all(Array.from({ length: 100 }, () => parts.sendTo(acme, app)))
    await parts.history.idle()
    expect(kept.history.kept.map(({ entry }) => entry.id).toSorted()).toEqual(
      sent.map(({ id }) => id).toSorted(),
    )
    expect(appends.length).toBeLessThan(10)
  })

  it('is behind a slow disk by no more than two writes, however much was sent meanwhile', async () => {
    const parts = session()
    const acme = await acmeIn(parts)
    const appends: number[] = []
    const append = kept.history.append.bind(kept.history)
    const turns = Promise.withResolvers<null>()
    kept.history.append = async (records) => {
      appends.push(records.length)
      await turns.promise
      return append(records)
    }
    await parts.sendTo(acme, app)
    await vi.waitFor(() => expect(appends).toEqual([1]))
    await Promise.all(Array.from({ length: 300 }, () => parts.sendTo(acme, app)))
    turns.resolve(null)
    await parts.history.idle()
    expect(appends).toEqual([1, 300])
  })

  it('is written once for what is sent within a pause, each with what was thought of it', async () => {
    const parts = session()
    const acme = await acmeIn(parts)
    const append = vi.spyOn(kept.history, 'append')
    const note = vi.spyOn(kept.history, 'note')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const exchanges = [await parts.sendTo(acme, mia), await parts.sendTo(acme, app)]
    const diagnoses = await Promise.all(exchanges.map(({ id }) => parts.diagnosis.ofExchange(id)))
    const causes = diagnoses.map(({ findings }) => findings[0]?.id)
    expect(append).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(100)
    vi.useRealTimers()
    await parts.history.idle()
    expect(append.mock.calls.map(([records]) => records.length)).toEqual([2])
    expect(note).not.toHaveBeenCalled()
    expect(kept.history.kept.map(({ entry }) => entry.finding?.id)).toEqual(causes)
    expect(causes).not.toContain(undefined)
  })

  it('goes with its tenant, also what was under way then', async () => {
    const parts = session()
    const acme = await acmeIn(parts)
    await parts.sendTo(acme, app)
    const late = parts.sendTo(acme, app)
    await parts.removing.remove(acme.id)
    await late
    expect((await search(parts)).entries).toEqual([])
  })

  it('holds what a person typed without the credentials in it', async () => {
    const parts = session()
    const acme = await acmeIn(parts)
    await parts.sendTo(acme, mia)
    const exchange = await parts.sendTo(acme, mia, {
      method: 'POST',
      path: `/rest/api/3/a?token=${BEARER}`,
      query: [
        ['access_token', 'typed-by-hand-1234567890'],
        ['expand', 'groups'],
      ],
      headers: [
        ['X-Own', BEARER],
        ['Cookie', 'tenant.session.token=abc'],
      ],
      body: {
        parts: [
          { name: 'sharedSecret', text: 'another-by-hand-1234567890' },
          { name: 'plain', text: 'stays' },
          { name: 'bytes', base64: btoa(`a ${SECRET} b`) },
        ],
      },
    })
    await parts.history.idle()
    const { sent } = await parts.history.open(exchange.id)
    expect(sent.draft).toEqual({
      method: 'POST',
      path: '/rest/api/3/a?token=(redacted)',
      query: [
        ['access_token', '(redacted)'],
        ['expand', 'groups'],
      ],
      headers: [
        ['X-Own', '(redacted)'],
        ['Cookie', 'tenant.session.token=(redacted)'],
      ],
      body: {
        parts: [
          { name: 'sharedSecret', text: '(redacted)' },
          { name: 'plain', text: 'stays' },
          { name: 'bytes', base64: btoa('a (redacted) b') },
        ],
      },
    })
  })
})

/** A body that is short enough is whole in its head. */
function withoutBodyIds(value: unknown): unknown {
  const text = JSON.stringify(value, (key, each: unknown) => (key === 'bodyId' ? null : each))
  return JSON.parse(text) as unknown
}
