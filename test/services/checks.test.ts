import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActingAs } from '../../contract/acting.ts'
import type { CheckProgress, CheckRun } from '../../contract/checks.ts'
import { defaultSettings } from '../../contract/default-settings.ts'
import type { Settings } from '../../contract/settings.ts'
import { createHandlers } from '../../main/ipc/handlers.ts'
import { AppError } from '../../main/errors.ts'
import type { Outside } from '../../main/services/outside.ts'
import { fakeDocuments } from '../fakes/document-store.ts'
import { fakeTenantRows } from '../fakes/rows.ts'
import { ScriptedHttp, type ScriptedAnswer } from '../fakes/scripted-http.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { acme } from '../fakes/tenant-profile.ts'
import { connectParts, mia, openPracticeParts, type Parts } from './practice-parts.ts'

const SECRET = 'a-shared-secret-that-nobody-may-see-0123456789'
const APP: ActingAs = { kind: 'app' }
const BOTH = [mia, APP]

let root = ''
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'checks-'))))
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function get(name: string, path: string, expect = ''): string {
  return `name: ${name}\nmethod: GET\npath: ${path}\n${expect}`
}

interface Scripted {
  readonly parts: Parts
  readonly http: ScriptedHttp
  readonly told: CheckProgress[]
  readonly run: (change?: Partial<CheckRun>) => ReturnType<Parts['checks']['run']>
}

/** The app’s own services, whose site answers what a test says. */
async function scripted(
  answer: (path: string, nth: number) => ScriptedAnswer | AppError | Promise<ScriptedAnswer>,
  change: Partial<Settings> = {},
  outside: Partial<Outside> = {},
): Promise<Scripted> {
  const told: CheckProgress[] = []
  const secrets = new FakeSecretStore()
  await secrets.write('acme', SECRET)
  const http = new ScriptedHttp(({ url }, nth) =>
    url.includes('/oauth2/token')
      ? {
          status: 200,
          body: '{"access_token":"opaque-access-token-1234","token_type":"Bearer","expires_in":900}',
        }
      : answer(new URL(url).pathname, nth),
  )
  const documents = fakeDocuments({ ...defaultSettings, savedFolder: root, ...change })
  const parts = connectParts(http, {
    ...{ secrets, documents },
    tenants: fakeTenantRows([{ ...acme, id: 'acme', secretPlace: 'keychain' }]),
    checksProgress: (progress) => told.push(progress),
    ...outside,
  })
  const run: Scripted['run'] = (more = {}) =>
    parts.checks.run({
      ...{ runId: 'run', tenantId: 'acme', folder: '', paths: null, actingAs: [APP] },
      ...{ confirmed: false, tenant: parts.tenants.get('acme'), ...more },
    })
  return { parts, http, told, run }
}

const json = (value: unknown, status = 200): ScriptedAnswer => ({
  ...{ status, headers: [['Content-Type', 'application/json']], body: JSON.stringify(value) },
})

describe('a run of checks', () => {
  it('sends the requests of a folder one after another, as each who was asked for', async () => {
    put('b/two.yaml', get('Two', '/rest/two'))
    put('a.yaml', get('One', '/rest/one', 'expect:\n  fields:\n    key: DESK-1\n'))
    let underWay = 0
    let most = 0
    const { run, told } = await scripted(async () => {
      underWay += 1
      most = Math.max(most, underWay)
      await Promise.resolve()
      underWay -= 1
      return json({ key: 'DESK-1' })
    })
    const { results, cancelled, tenantName, host } = await run({ actingAs: BOTH })
    expect(
      results.map(({ path, actingAs, outcome }) => `${path} ${actingAs.kind} ${outcome}`),
    ).toEqual(['a.yaml user met', 'a.yaml app met', 'b/two.yaml user met', 'b/two.yaml app met'])
    expect({ cancelled, tenantName, host, most }).toEqual({
      ...{ cancelled: false, tenantName: acme.name, host: 'acme.atlassian.net', most: 1 },
    })
    expect(told.map(({ ended, of }) => `${ended?.name ?? ''} of ${of}`)).toEqual([
      ...['One of 4', 'One of 4', 'Two of 4', 'Two of 4'],
    ])
    expect((await run({ folder: 'b' })).results.map(({ path }) => path)).toEqual(['b/two.yaml'])
    expect((await run({ paths: ['a.yaml'] })).results.map(({ path }) => path)).toEqual(['a.yaml'])
  })

  it('holds each answer against what is expected of whom it was sent as', async () => {
    put('a.yaml', get('One', '/rest/one', 'expect:\n  status: 200\n  asUser:\n    status: 403\n'))
    const { run } = await scripted((_path, nth) => json({}, nth === 2 ? 403 : 200))
    const { results } = await run({ actingAs: BOTH })
    expect(results.map(({ outcome, status }) => [outcome, status])).toEqual([
      ['met', 403],
      ['met', 200],
    ])
  })

  it('tells of one that is not as expected what came, and what is thought of it', async () => {
    put(
      'a.yaml',
      get('One', '/rest/api/3/issue/DESK-1', 'expect:\n  status: 200\n  fields:\n    key: A\n'),
    )
    const { run, parts } = await scripted(() =>
      json(
        { errorMessages: ['Issue does not exist or you do not have permission to see it.'] },
        404,
      ),
    )
    const [result] = (await run({ actingAs: [mia] })).results
    expect(result).toMatchObject({
      ...{ outcome: 'failed', status: 404, why: null, method: 'GET' },
      unmet: [
        { where: 'status', expected: '200', came: '404' },
        { where: 'key', expected: 'A', came: 'nothing' },
      ],
      finding: { id: 'J15' },
    })
    const { exchange, sent } = parts.checks.open(result?.exchangeId ?? '')
    expect(exchange.id).toBe(result?.exchangeId)
    expect(sent).toMatchObject({ actingAs: mia, draft: { path: '/rest/api/3/issue/DESK-1' } })
    expect(() => parts.checks.open('other')).toThrow('This exchange is no longer held in memory.')
  })

  it('fills variables for the tenant, in what is expected as well, and names one that has no value', async () => {
    put(
      'a.yaml',
      get(
        'One',
        '/rest/issue/{{key}}',
        `expect:\n  fields:\n    key: '{{key}}'\n    self:\n      matches: '/{{key}}$'\n`,
      ),
    )
    put('b.yaml', get('Two', '/rest/{{board}}/x'))
    put('c.yaml', get('Three', '/rest/x', `expect:\n  fields:\n    key: '{{project}}'\n`))
    const { run, parts, http } = await scripted(() => json({ key: 'A.1', self: 'https://x/A.1' }))
    await parts.tenants.changes.update('acme', { variables: { key: 'A.1' } })
    const { results } = await run()
    expect(results.map(({ outcome, why }) => [outcome, why?.code, why?.message])).toEqual([
      ['met', undefined, undefined],
      ['not-run', 'variables_missing', '{{board}} has no value for this tenant.'],
      ['not-run', 'variables_missing', '{{project}} has no value for this tenant.'],
    ])
    expect(http.sent.map(({ url }) => url)).toEqual(['https://acme.atlassian.net/rest/issue/A.1'])
    // In a pattern a value is the text that it is.
    await parts.tenants.changes.update('acme', { variables: { key: 'A..' } })
    expect((await run({ paths: ['a.yaml'] })).results[0]?.unmet).toMatchObject([
      { where: 'key', expected: 'A..', came: '"A.1"' },
      { where: 'self', expected: 'a match of //A\\.\\.$/', came: '"https://x/A.1"' },
    ])
  })

  it('sends none whose pattern is none any more with what the tenant fills in, and goes on', async () => {
    for (const [name, pattern] of [
      ['a', '^[b-{{to}}]$'],
      ['b', '^a{{2}}$'],
    ] as const)
      put(
        `${name}.yaml`,
        get(name, '/rest/x', `expect:\n  headers:\n    ETag:\n      matches: '${pattern}'\n`),
      )
    put('c.yaml', get('c', '/rest/c'))
    const { run, parts, http } = await scripted(() => json({}))
    await parts.tenants.changes.update('acme', { variables: { to: 'a' } })
    const { results } = await run()
    expect(results.map(({ outcome, why }) => [outcome, why?.message])).toEqual([
      ['not-run', 'ETag: /^[b-a]$/ is not a regular expression of JavaScript.'],
      ['not-run', 'ETag: /^a{{2}}$/ is not a regular expression of JavaScript.'],
      ['met', undefined],
    ])
    expect(http.sent.map(({ url }) => url)).toEqual(['https://acme.atlassian.net/rest/c'])
  })

  it('tells of a file that cannot be read, or sends one to be chosen, why it is not run', async () => {
    put('a.yaml', get('One', '/rest/one', 'expect:\n  status: many\n'))
    put('b.yaml', 'name: Two\nmethod: POST\npath: /rest/two\nbody:\n  file: x.png\n')
    const { run, http } = await scripted(() => json({}))
    const { results } = await run()
    expect(results.map(({ name, outcome, why }) => [name, outcome, why?.message])).toEqual([
      [
        ...['a.yaml', 'not-run'],
        'This is not a saved request: expect, status, line 5, column 3: it has to be a status such as 200, a class such as 4xx, or a list of those.',
      ],
      ['Two', 'not-run', 'It sends the file “x.png”, which has to be chosen.'],
    ])
    expect(http.sent).toEqual([])
  })

  it('sends nothing at all until its writes are confirmed, which are named at once', async () => {
    put('a.yaml', get('One', '/rest/one'))
    put('b.yaml', 'name: Two\nmethod: DELETE\npath: /rest/two\n')
    put('c.yaml', 'name: Three\nmethod: PUT\npath: /rest/three\nbody:\n  json: "{}"\n')
    const { run, parts, http } = await scripted(() => json({}), { askedWrites: 'all' })
    await expect(run()).rejects.toMatchObject({
      code: 'write_not_confirmed',
      message: `2 of these 3 requests change something:
DELETE /rest/two as the app itself on acme.atlassian.net, which is labelled ${acme.label}
PUT /rest/three as the app itself on acme.atlassian.net, which is labelled ${acme.label}`,
    })
    expect(http.sent).toEqual([])
    const order = { tenantId: 'acme', tenant: parts.tenants.get('acme'), folder: '', paths: null }
    expect(
      (await parts.checks.plan({ ...order, actingAs: [APP] })).map(({ name, write }) => [
        name,
        write?.slice(0, 16) ?? null,
      ]),
    ).toEqual([
      ['One', null],
      ['Two', 'DELETE /rest/two'],
      ['Three', 'PUT /rest/three '],
    ])
    expect(http.sent).toEqual([])
    await expect(run({ paths: ['b.yaml'] })).rejects.toThrow(
      `This request writes:\nDELETE /rest/two as the app itself on acme.atlassian.net, which is labelled ${acme.label}`,
    )
    expect((await run({ confirmed: true })).results).toHaveLength(3)
    expect(http.sent.map(({ method }) => method)).toEqual(['GET', 'DELETE', 'PUT'])
  })

  it('ends where it is cancelled, with what came until then', async () => {
    for (const name of ['a', 'b', 'c']) put(`${name}.yaml`, get(name, `/rest/${name}`))
    const { run, parts, http } = await scripted((path) => {
      if (path !== '/rest/b') return json({})
      parts.checks.cancel('run')
      return new Promise(() => undefined)
    })
    const { results, cancelled } = await run()
    expect(cancelled).toBe(true)
    expect(results.map(({ outcome, why }) => [outcome, why?.code])).toEqual([
      ['met', undefined],
      ['not-run', 'request_cancelled'],
      ['not-run', 'request_cancelled'],
    ])
    expect(http.sent).toHaveLength(2)
  })

  it('ends where no window is left', async () => {
    put('a.yaml', get('a', '/rest/a'))
    const { run, parts } = await scripted(() => {
      parts.checks.cancelAll()
      return new Promise(() => undefined)
    })
    expect(await run()).toMatchObject({
      cancelled: true,
      results: [{ why: { code: 'request_cancelled' } }],
    })
  })

  it('is known from when it was begun, and no more where it was refused', async () => {
    put('a.yaml', 'name: a\nmethod: DELETE\npath: /rest/a\n')
    const { run, parts } = await scripted(() => json({}), { askedWrites: 'all' })
    const running = run()
    expect(parts.checks.last()).toMatchObject({ running: true, results: [] })
    await expect(running).rejects.toMatchObject({ code: 'write_not_confirmed' })
    expect(parts.checks.last()).toBeNull()
  })

  it('goes on where its window is loaded anew, which is told of it, looks at what came and joins it', async () => {
    for (const name of ['a', 'b']) put(`${name}.yaml`, get(name, `/rest/${name}`))
    const held = Promise.withResolvers<ScriptedAnswer>()
    const second = Promise.withResolvers<null>()
    const { run, parts } = await scripted((path) => {
      if (path === '/rest/a') return json({})
      second.resolve(null)
      return held.promise
    })
    expect(parts.checks.last()).toBeNull()
    const running = run()
    await second.promise
    await createHandlers(parts)['workspace:read'](null)
    const last = parts.checks.last()
    expect(last).toMatchObject({
      ...{ runId: 'run', tenantId: 'acme', folder: '', paths: null, actingAs: [APP] },
      ...{ running: true, results: [{ name: 'a', outcome: 'met' }] },
    })
    const exchangeId = last?.results[0]?.exchangeId ?? ''
    expect(parts.checks.open(exchangeId).exchange.id).toBe(exchangeId)
    const joined = parts.checks.join('run')
    held.resolve(json({}))
    expect(await joined).toBe(await running)
    expect(await parts.checks.join('run')).toBe(await running)
    expect(parts.checks.last()).toMatchObject({ running: false, results: [{}, {}] })
    await expect(parts.checks.join('other')).rejects.toThrow('no longer held')
  })

  it('waits for a rate limit that tells its end, and not for one that is expected, too far, or without end', async () => {
    const limit = (wait: string | null): ScriptedAnswer => ({
      status: 429,
      headers: wait === null ? [] : [['Retry-After', wait]],
    })
    put('a.yaml', get('a', '/rest/a'))
    put('b.yaml', get('b', '/rest/b'))
    put('c.yaml', get('c', '/rest/c'))
    put('d.yaml', get('d', '/rest/d', 'expect:\n  status: 429\n'))
    const answers: Record<string, ScriptedAnswer[]> = {
      '/rest/a': [limit('7'), json({})],
      '/rest/b': [limit('3000')],
      '/rest/c': [limit(null)],
      '/rest/d': [limit('7')],
    }
    const { run, parts, told, http } = await scripted((path) => answers[path]?.shift() ?? json({}))
    const running = run()
    await expect.poll(() => told.some(({ waitingUntil }) => waitingUntil !== null)).toBe(true)
    expect(http.sent).toHaveLength(1)
    for (const job of parts.timers.splice(0)) job()
    const { results } = await running
    expect(results.map(({ name, outcome, status }) => [name, outcome, status])).toEqual([
      ['a', 'met', 200],
      ['b', 'failed', 429],
      ['c', 'failed', 429],
      ['d', 'met', 429],
    ])
    expect(http.sent).toHaveLength(5)
    const [waiting] = told
    expect(waiting).toMatchObject({ ended: null, of: 4 })
    expect((waiting?.waitingUntil ?? 0) - Date.now()).toBeLessThan(8000)
  })

  it('gives up after three waits, and at once where it is cancelled while it waits', async () => {
    put('a.yaml', get('a', '/rest/a'))
    const { run, parts, told, http } = await scripted(() => ({
      ...{ status: 429, headers: [['Retry-After', '0']] },
    }))
    const running = run()
    for (let wait = 1; wait <= 3; wait += 1) {
      await expect.poll(() => told.length).toBe(wait)
      for (const job of parts.timers.splice(0)) job()
    }
    expect((await running).results).toMatchObject([{ outcome: 'failed', status: 429 }])
    expect(http.sent).toHaveLength(4)
    const second = run()
    await expect.poll(() => told.filter(({ ended }) => ended === null).length).toBe(4)
    parts.checks.cancel('run')
    expect((await second).results).toMatchObject([
      { outcome: 'not-run', why: { code: 'request_cancelled' } },
    ])
  })

  it('is not held up by a pattern that goes on for ever: it is judged away from here, and cancelled', async () => {
    put('a.yaml', get('a', '/rest/a', `expect:\n  fields:\n    key:\n      matches: '^(a+)+$'\n`))
    const { run, parts, told } = await scripted(
      () => json({ key: 'aaa' }),
      {},
      {
        readLong: (_order, signal) =>
          new Promise((_resolve, reject) => {
            signal?.addEventListener('abort', () => reject(new Error('ended')))
            parts.checks.cancel('run')
          }),
      },
    )
    expect((await run()).results).toMatchObject([
      { outcome: 'not-run', why: { code: 'request_cancelled' } },
    ])
    expect(told).toHaveLength(1)
  })

  it('goes on with none once three in a row did not reach the site, and keeps what came before', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
      put(`${name}.yaml`, get(name, `/rest/${name}`, name === 'g' ? 'staus: 1\n' : ''))
    const gone = new AppError('network_unreachable', 'acme.atlassian.net could not be reached.')
    const slow = new AppError('network_timeout', 'No answer within 5 s.', {
      details: { code: 'TIMEOUT' },
    })
    const answers = new Map<string, ScriptedAnswer | AppError>([
      ['/rest/a', json({})],
      ['/rest/b', gone],
      ['/rest/c', slow],
    ])
    const sent: string[] = []
    const { run } = await scripted((path) => {
      sent.push(path)
      return answers.get(path) ?? gone
    })
    const { results, cancelled } = await run()
    expect(cancelled).toBe(false)
    expect(sent.filter((path) => path > '/rest/c')).toEqual(['/rest/d', '/rest/e', '/rest/f'])
    expect(results.map(({ name, why }) => `${name}: ${why?.message ?? 'met'}`)).toEqual([
      'a: met',
      'b: acme.atlassian.net could not be reached.',
      'c: No answer within 5 s.',
      ...['d', 'e', 'f'].map((name) => `${name}: acme.atlassian.net could not be reached.`),
      'g.yaml: This is not a saved request: line 4, column 1: “staus” is not known here.',
      'h: Not sent: the ones before did not reach the site.',
    ])
  })

  it('tells a site that refuses from one that is not reached', async () => {
    put('a.yaml', get('a', '/rest/a'))
    put('b.yaml', get('b', '/rest/b'))
    const { run } = await scripted((path) =>
      path === '/rest/a'
        ? new AppError('network_unreachable', 'acme.atlassian.net cannot be reached (ENOTFOUND).')
        : json({}, 500),
    )
    const { results } = await run()
    expect(results.map(({ outcome, why, status }) => [outcome, why?.code, status])).toEqual([
      ['not-run', 'network_unreachable', null],
      ['failed', undefined, 500],
    ])
  })

  it('shows no secret of the tenant, whatever the site repeats of it', async () => {
    put(
      'a.yaml',
      get(
        'a',
        '/rest/a',
        'expect:\n  fields:\n    s: x\n    t: y\n  headers:\n    X-Echo: z\n    X-Auth: q\n',
      ),
    )
    const { run, parts, http } = await scripted(() => ({
      ...json({ s: `it is ${SECRET}`, t: 'Bearer opaque-access-token-1234' }),
      headers: [
        ['X-Echo', SECRET],
        ['X-Auth', 'opaque-access-token-1234'],
      ],
    }))
    const report = await run({ actingAs: BOTH })
    await parts.checks.copyReport('run')
    const bearer = http.sent
      .flatMap(({ headers }) => headers)
      .find(([name]) => name === 'Authorization')?.[1]
    const all = JSON.stringify(report) + parts.clipboard.text
    expect(report.results.map(({ unmet }) => unmet.length)).toEqual([4, 4])
    for (const secret of [SECRET, 'opaque-access-token-1234', bearer?.split(' ')[1] ?? 'none'])
      expect(all).not.toContain(secret)
  })

  it('is told in Markdown, copied or saved, as long as it is held', async () => {
    put('a.yaml', get('One | two', '/rest/{{a}}'))
    put('b.yaml', get('B', '/rest/b'))
    const { run, parts } = await scripted(() => json({}))
    await parts.tenants.changes.update('acme', { variables: { a: '1' } })
    await run()
    await parts.checks.copyReport('run')
    expect(parts.clipboard.text.split('\n').slice(0, 1)).toEqual(['# Checks: 2 met'])
    expect(parts.clipboard.text).toMatch(
      /\n\| One \\\| two \| `GET \/rest\/\{\{a\}\}` \| the app \| 200 \| \d+ ms \| met \|\n/,
    )
    expect(await parts.checks.saveReport('run')).toEqual({ path: '/saved/checks.md' })
    expect(new TextDecoder().decode(parts.writtenFiles.get('/saved/checks.md'))).toBe(
      parts.clipboard.text,
    )
    await expect(parts.checks.copyReport('other')).rejects.toThrow(
      'The results of this run are no longer held in memory.',
    )
  })
})

describe('a run of checks on the practice site', () => {
  it('holds what Mia gets against what the app gets, and names why it differs', async () => {
    put('myself.yaml', get('Myself', '/rest/api/3/myself', 'expect:\n  answeredAs: caller\n'))
    put('issue.yaml', get('Issue', '/rest/api/3/issue/{{issueKey}}', 'expect:\n  status: 200\n'))
    const parts = await openPracticeParts()
    try {
      await parts.settings.change({ savedFolder: root })
      await parts.tenants.changes.update(parts.tenant().id, { variables: { issueKey: 'NOPE-1' } })
      const { id: tenantId } = parts.tenant()
      const { results } = await parts.checks.run({
        ...{ runId: 'run', tenantId, tenant: parts.tenant(), folder: '', paths: null },
        ...{ actingAs: BOTH, confirmed: false },
      })
      expect(
        results.map(({ name, actingAs, outcome, status }) => [
          name,
          actingAs.kind,
          outcome,
          status,
        ]),
      ).toEqual([
        ['Issue', 'user', 'failed', 404],
        ['Issue', 'app', 'failed', 404],
        ['Myself', 'user', 'met', 200],
        ['Myself', 'app', 'met', 200],
      ])
      expect(results[0]?.finding).toMatchObject({ id: 'J15' })
    } finally {
      await parts.close()
    }
  })
})
