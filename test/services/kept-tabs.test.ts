import { isDeepStrictEqual } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { EditedDraft } from '../../contract/workspace.ts'
import type { TabRow } from '../../main/history/tab-rows.ts'
import { KeptTabs } from '../../main/services/kept-tabs.ts'
import { withFiles } from '../../main/history/long-texts.ts'
import { redactHere } from '../fakes/redact-here.ts'
import { fakeTabRows } from '../fakes/rows.ts'
import { FakeTabFiles } from '../fakes/tab-files.ts'
import { acme } from '../fakes/tenant-profile.ts'

const SECRET = 'meadow-Frost-17-Harbor'
const draft: EditedDraft = {
  method: 'POST',
  path: '/rest/api/3/issue',
  query: [],
  headers: [],
  mode: 'json',
  text: '{"a":1}',
  parts: [],
  file: null,
  bytes: null,
}
const row = (change: Partial<EditedDraft> = {}, more: Partial<TabRow> = {}): TabRow => ({
  tabId: 'tab:acme',
  tenantId: 'acme',
  draft: { ...draft, ...change },
  actingAs: { kind: 'app' },
  run: null,
  ...more,
})

function keeper(secrets: () => Promise<readonly string[]> = () => Promise.resolve([SECRET])) {
  const rows = fakeTabRows()
  const files = new FakeTabFiles()
  const redactLarge = vi.fn(redactHere)
  const known = new Set(['acme'])
  const tabs = new KeptTabs({
    rows,
    files,
    redactLarge,
    tenantOf: (id) => (known.has(id) ? acme : null),
    secretsOf: secrets,
  })
  return { rows, files, redactLarge, tabs, known, kept: () => rows.kept.get('tab:acme') }
}

afterEach(() => vi.useRealTimers())

describe('request tabs that are kept', () => {
  it('are written once for many keys, as they are in the end', async () => {
    const { rows, tabs, kept } = keeper()
    for (const text of ['{', '{"a', '{"a":2}']) tabs.change('tab:acme', row({ text }))
    await tabs.idle()
    expect(kept()?.draft?.text).toBe('{"a":2}')
    tabs.change('tab:acme', row({ text: '{"a":2}' }))
    await tabs.idle()
    expect(rows.changes).toHaveLength(1)
    tabs.change('tab:acme', null)
    await tabs.idle()
    expect(kept()).toBeUndefined()
  })

  it('go to the disk in one change, all that were typed in and closed within a pause', async () => {
    vi.useFakeTimers()
    const { rows, tabs } = keeper()
    for (const at of [1, 2, 3]) tabs.change(`tab:acme:${at}`, row({}, { tabId: `tab:acme:${at}` }))
    tabs.change('tab:acme:2', null)
    await vi.advanceTimersByTimeAsync(99)
    expect(rows.changes).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(rows.changes).toHaveLength(1)
    expect([...rows.kept.keys()]).toEqual(['tab:acme:1', 'tab:acme:3'])
  })

  it('are looked at once for all the keys of a pause, also in one tab alone', async () => {
    vi.useFakeTimers()
    const asked = vi.fn(() => Promise.resolve([SECRET]))
    const { rows, tabs, kept } = keeper(asked)
    for (const text of ['{', '{"a', '{"a":2}']) {
      tabs.change('tab:acme', row({ text }))
      await vi.advanceTimersByTimeAsync(30)
    }
    expect(rows.changes).toEqual([])
    await vi.advanceTimersByTimeAsync(10)
    expect(kept()?.draft?.text).toBe('{"a":2}')
    expect([rows.changes.length, asked.mock.calls.length]).toEqual([1, 1])
  })

  it('are written beside one whose secrets cannot be read, of which nothing is', async () => {
    const asked = vi.fn<() => Promise<readonly string[]>>()
    asked.mockRejectedValueOnce(new Error('locked')).mockResolvedValue([SECRET])
    const { rows, tabs } = keeper(asked)
    tabs.change('tab:acme:1', row({}, { tabId: 'tab:acme:1' }))
    tabs.change('tab:acme:2', row({ text: SECRET }, { tabId: 'tab:acme:2' }))
    await tabs.idle()
    expect([...rows.kept.values()]).toEqual([row({ text: '(redacted)' }, { tabId: 'tab:acme:2' })])
  })

  it('hold no credential that was typed, in any field', async () => {
    const { tabs, kept } = keeper()
    const pair = (name: string, value: string) => ({ key: name, name, value, enabled: true })
    const part = (name: string, text: string) => ({
      key: name,
      name,
      text,
      file: null,
      enabled: true,
    })
    const savedAs = (value: string) => ({
      ...{ path: 'a.yaml', mark: 'm', name: 'A' },
      expect: {
        ...{ status: ['200'], headers: [], within: null, answeredAs: null },
        fields: [{ place: 'key', test: 'equals' as const, value }],
      },
    })
    tabs.change(
      'tab:acme',
      row(
        {
          path: `/a?jwt=${SECRET}`,
          query: [pair('access_token', 'typed-by-hand-1234567890'), pair('expand', 'names')],
          headers: [pair('X-Own', SECRET), pair('Accept', '*/*')],
          text: `{"sharedSecret":"${SECRET}"}`,
          parts: [
            part('sharedSecret', 'typed-by-hand-1234567890'),
            { ...part('b', ''), bytes: btoa(SECRET) },
          ],
          bytes: btoa(`x ${SECRET}`),
        },
        {
          savedAs: savedAs(SECRET),
          run: {
            startedAt: 1,
            exchangeId: 'x1',
            sent: {
              draft: { method: 'GET', path: `/a/${SECRET}`, query: [], headers: [], body: null },
              actingAs: { kind: 'app' },
            },
          },
        },
      ),
    )
    await tabs.idle()
    expect(kept()).toEqual(
      row(
        {
          path: '/a?jwt=(redacted)',
          query: [pair('access_token', '(redacted)'), pair('expand', 'names')],
          headers: [pair('X-Own', '(redacted)'), pair('Accept', '*/*')],
          text: '{"sharedSecret":"(redacted)"}',
          parts: [
            part('sharedSecret', '(redacted)'),
            { ...part('b', ''), bytes: btoa('(redacted)') },
          ],
          bytes: btoa('x (redacted)'),
        },
        {
          savedAs: savedAs('(redacted)'),
          run: {
            startedAt: 1,
            exchangeId: 'x1',
            sent: {
              draft: { method: 'GET', path: '/a/(redacted)', query: [], headers: [], body: null },
              actingAs: { kind: 'app' },
            },
          },
        },
      ),
    )
  })

  it('are not written of a tenant that is gone, also where it went while its secrets were asked for', async () => {
    const secrets = Promise.withResolvers<readonly string[]>()
    const { rows, tabs, known } = keeper(() => secrets.promise)
    tabs.change('tab:acme', row())
    known.clear()
    tabs.change('tab:acme', null)
    secrets.resolve([])
    await tabs.idle()
    tabs.change('tab:acme', row())
    await tabs.idle()
    expect([...rows.kept]).toEqual([])
  })

  it('of a tenant that was removed stay as they are, and what was typed then is written once it was taken back', async () => {
    const { tabs, known, kept } = keeper()
    tabs.change('tab:acme', row())
    await tabs.idle()
    tabs.change('tab:acme', row({ text: 'typed right before' }))
    known.clear()
    await tabs.idle()
    expect(kept()).toEqual(row())
    known.add('acme')
    tabs.change('tab:acme:2', row({}, { tabId: 'tab:acme:2' }))
    await tabs.idle()
    expect(kept()).toEqual(row({ text: 'typed right before' }))
  })

  it('are tried again with the next change where the disk was full', async () => {
    const { rows, tabs, kept } = keeper()
    rows.failWrites = true
    tabs.change('tab:acme', row())
    await tabs.idle()
    rows.failWrites = false
    tabs.change('tab:acme', row())
    await tabs.idle()
    expect(kept()).toEqual(row())
  })

  it('are tried again with the next change of any tab', async () => {
    const asked = vi.fn<() => Promise<readonly string[]>>().mockResolvedValue([SECRET])
    const { rows, tabs } = keeper(asked)
    const other = row({}, { tabId: 'tab:acme:2' })
    rows.failWrites = true
    tabs.change('tab:acme', row({ text: 'on a full disk' }))
    await tabs.idle()
    rows.failWrites = false
    asked.mockRejectedValueOnce(new Error('locked'))
    tabs.change('tab:acme:2', other)
    await tabs.idle()
    tabs.change('tab:acme:3', null)
    await tabs.idle()
    expect([...rows.kept.values()]).toEqual([other, row({ text: 'on a full disk' })])
  })
})

/** More than a row holds. */
const long = 'x'.repeat(70_000)
const part = { key: 'a', name: 'file', text: '', file: null, enabled: true }
const pair = { key: 'q', name: 'expand', value: 'names', enabled: true }
type Sent = NonNullable<TabRow['run']>['sent']['draft']['body']
const run = (body: Sent): TabRow['run'] => ({
  ...{ startedAt: 1, exchangeId: 'x' },
  sent: {
    draft: { method: 'POST', path: '/a', query: [], headers: [], body },
    actingAs: { kind: 'app' },
  },
})

it('a long text that cannot be written is said for as long as that is so', async () => {
  const { files, tabs, kept } = keeper()
  const told: (string | null)[] = []
  tabs.onUnkept(() => told.push(tabs.unwritten))
  files.failWrites = true
  for (const text of [long, `${long}y`]) {
    tabs.change('tab:acme', row({ text }))
    await tabs.idle()
  }
  expect([told, kept()]).toEqual([['The disk is full.'], undefined])
  files.failWrites = false
  tabs.change('tab:acme:2', row({}, { tabId: 'tab:acme:2' }))
  await tabs.idle()
  expect(told).toEqual(['The disk is full.', null])
  expect(kept()?.long).toHaveLength(1)
})

/** Each place that can hold a long text, with that text there. */
const places: readonly (readonly [string, (text: string) => TabRow])[] = [
  ['the body', (text) => row({ text })],
  ['bytes', (text) => row({ mode: 'bytes', bytes: btoa(text) })],
  ['a field of a form', (text) => row({ mode: 'form', parts: [part, { ...part, text }] })],
  ['a dropped file', (text) => row({ mode: 'form', parts: [{ ...part, bytes: btoa(text) }] })],
  ['the body that was sent', (text) => row({}, { run: run({ text }) })],
  ['the bytes that were sent', (text) => row({}, { run: run({ base64: btoa(text) }) })],
  ['a field that was sent', (text) => row({}, { run: run({ parts: [{ name: 'a', text }] }) })],
  [
    'a file that was sent',
    (text) => row({}, { run: run({ parts: [{ name: 'a', base64: btoa(text) }] }) }),
  ],
]

describe('long texts of a request tab', () => {
  const again = async ({ rows, files }: ReturnType<typeof keeper>) => {
    const { atStart, whole } = await withFiles(rows, { files, mayRemove: true })
    return whole === null ? atStart : whole()
  }

  it.each(places)('are there after a restart, and in no row: %s', async (_, rowWith) => {
    const app = keeper()
    const typed = rowWith(long)
    app.tabs.change('tab:acme', typed)
    await app.tabs.idle()
    expect(JSON.stringify(app.kept()).length).toBeLessThan(2000)
    expect(app.files.kept.size).toBe(1)
    expect(await again(app)).toEqual([typed])
  })

  it.each(places)('hold no credential: %s', async (_, rowWith) => {
    const app = keeper()
    app.tabs.change('tab:acme', rowWith(`${long} ${SECRET}`))
    await app.tabs.idle()
    expect(await again(app)).toEqual([rowWith(`${long} (redacted)`)])
  })

  it.each([200, 70_000])('of bytes that are no text are those bytes, %i of them', async (size) => {
    const bytes = Buffer.from(Uint8Array.from({ length: size }, (_, at) => (at * 131) % 256))
    const withThem = (given: Buffer): TabRow => {
      const base64 = given.toString('base64')
      return row(
        { mode: 'bytes', bytes: base64, parts: [{ ...part, bytes: base64 }] },
        { run: run({ parts: [{ name: 'a', base64 }] }) },
      )
    }
    const app = keeper()
    for (const [end, kept] of [
      ['', ''],
      [SECRET, '(redacted)'],
    ] as const) {
      app.tabs.change('tab:acme', withThem(Buffer.concat([bytes, Buffer.from(end)])))
      await app.tabs.idle()
      const expected = withThem(Buffer.concat([bytes, Buffer.from(kept)]))
      // Not by toEqual: it would print both.
      expect(isDeepStrictEqual(await again(app), [expected])).toBe(true)
    }
  })

  it('hold none where the name of a field says that it is one', async () => {
    const app = keeper()
    const typed = (text: string) =>
      row({ mode: 'form', parts: [{ ...part, name: 'password', text }] })
    app.tabs.change('tab:acme', typed(long))
    await app.tabs.idle()
    expect(await again(app)).toEqual([typed('(redacted)')])
  })

  it('of more than a megabyte are redacted elsewhere, of fifteen as a whole', async () => {
    const app = keeper()
    const text = `${'ü'.repeat(15_000_000)}\n${SECRET}`
    app.tabs.change('tab:acme', row({ text }))
    await app.tabs.idle()
    expect(app.redactLarge).toHaveBeenCalledTimes(1)
    const [kept] = await again(app)
    expect(kept?.draft?.text === `${'ü'.repeat(15_000_000)}\n(redacted)`).toBe(true)
  })

  it('are written a second after the first key, and not again where only the rest changes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { tabs, files, kept } = keeper()
    for (const text of [long, `${long}y`]) {
      tabs.change('tab:acme', row({ text }))
      await vi.advanceTimersByTimeAsync(400)
    }
    expect(files.written).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    await tabs.idle()
    expect(files.written).toHaveLength(1)
    tabs.change('tab:acme', row({ text: `${long}y`, path: '/rest/api/3/field' }))
    await tabs.idle()
    expect(kept()?.draft?.path).toBe('/rest/api/3/field')
    expect(files.written).toHaveLength(1)
  })

  it('go with their tab, and with the text before', async () => {
    const { rows, files } = keeper()
    const tabs = new KeptTabs({
      rows: await withFiles(rows, { files, mayRemove: true }),
      ...{ files, redactLarge: redactHere, tenantOf: () => acme },
      secretsOf: () => Promise.resolve([]),
    })
    tabs.change('tab:acme', row({ text: long }))
    tabs.change('tab:acme:2', row({ text: long }, { tabId: 'tab:acme:2' }))
    await tabs.idle()
    expect(files.kept.size).toBe(1)
    tabs.change('tab:acme', row({ text: `${long}y` }))
    await tabs.idle()
    expect(files.kept.size).toBe(2)
    tabs.change('tab:acme:2', null)
    await tabs.idle()
    expect([...files.kept.values()].map(({ byteLength }) => byteLength)).toEqual([70_001])
    tabs.change('tab:acme', row({ text: 'short again' }))
    await tabs.idle()
    expect(files.kept.size).toBe(0)
  })

  it('are in no draft that is heavy without them, which is not kept; its answer is', async () => {
    const { tabs, files, kept } = keeper()
    const heavy = { ...pair, value: 'x'.repeat(1_100_000) }
    const stringify = vi.spyOn(JSON, 'stringify')
    tabs.change('tab:acme', row({ text: long, query: [heavy] }, { run: run(null) }))
    await tabs.idle()
    expect(kept()).toEqual({ ...row({}, { run: run(null) }), draft: null })
    expect(files.kept.size).toBe(0)
    // It was not written out to be measured.
    const written = stringify.mock.results.map(({ value }) => String(value).length)
    stringify.mockRestore()
    expect(Math.max(...written)).toBeLessThan(heavy.value.length)
  })

  it('are named while their draft is too heavy to outlive the app', async () => {
    const { tabs } = keeper()
    const told: (readonly string[])[] = []
    tabs.onUnkept(() => told.push(tabs.tooHeavy))
    const heavy = { ...pair, value: 'x'.repeat(1_100_000) }
    const put = async (tabId: string, change: Partial<EditedDraft> | null): Promise<void> => {
      tabs.change(tabId, change && row(change, { tabId }))
      await tabs.idle()
    }
    await put('tab:acme', { text: long })
    await put('tab:acme', { query: [heavy] })
    await put('tab:acme', { query: [heavy], text: 'more' })
    await put('tab:acme:2', { headers: [heavy] })
    await put('tab:acme', { query: [pair] })
    await put('tab:acme:2', null)
    expect(told).toEqual([['tab:acme'], ['tab:acme', 'tab:acme:2'], ['tab:acme:2'], []])
  })

  it('of which the file is gone are empty, and the rest stays', async () => {
    const app = keeper()
    app.tabs.change('tab:acme', row({ text: long, query: [pair] }))
    await app.tabs.idle()
    app.files.kept.clear()
    expect(await again(app)).toEqual([row({ text: '', query: [pair] })])
  })
})

it('a note that is being typed is kept without credentials', async () => {
  const { rows, tabs } = keeper()
  const typed = { ...row({}, { tabId: 'note:acme', actingAs: null }), draft: null }
  tabs.change('note:acme', { ...typed, note: `May.\nTheir secret: ${SECRET}` })
  await tabs.idle()
  expect([...rows.kept.values()]).toEqual([{ ...typed, note: 'May.\nTheir secret: (redacted)' }])
})
