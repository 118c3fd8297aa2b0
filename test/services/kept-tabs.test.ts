import { afterEach, describe, expect, it, vi } from 'vitest'
import type { EditedDraft } from '../../contract/workspace.ts'
import type { TabRow } from '../../main/history/tab-rows.ts'
import { KeptTabs } from '../../main/services/kept-tabs.ts'
import { fakeTabRows } from '../fakes/rows.ts'
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
  const known = new Set(['acme'])
  const tabs = new KeptTabs({
    rows,
    tenantOf: (id) => (known.has(id) ? acme : null),
    secretsOf: secrets,
  })
  return { rows, tabs, known, kept: () => rows.kept.get('tab:acme') }
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

  it('of a draft past a megabyte keep all but what makes it so heavy, and its answer', async () => {
    const heavy = 'x'.repeat(1_100_000)
    const part = { key: 'a', name: 'file', text: '', file: null, enabled: true }
    const chosen = { path: 'shot.png', name: 'shot.png', size: null }
    const dropped = { ...part, bytes: btoa(heavy), filename: 'shot.png', contentType: 'image/png' }
    const toChoose = { ...part, file: chosen, filename: 'shot.png', contentType: 'image/png' }
    const rows: readonly (readonly [Partial<EditedDraft>, Partial<EditedDraft>])[] = [
      [{ text: heavy }, { text: '' }],
      [
        { mode: 'form', parts: [dropped] },
        { mode: 'form', parts: [toChoose] },
      ],
      [
        { mode: 'bytes', bytes: btoa(heavy) },
        { mode: 'file', bytes: null },
      ],
      [
        { text: heavy, parts: [dropped] },
        { text: '', parts: [toChoose] },
      ],
    ]
    const query = [{ key: 'q', name: 'expand', value: 'names', enabled: true }]
    for (const [typed, kept] of rows) {
      const { tabs, kept: written } = keeper()
      const sent = { method: 'POST', path: '/a', query: [], headers: [], body: { text: heavy } }
      const actingAs = { kind: 'app' } as const
      const run = { startedAt: 1, exchangeId: 'x', sent: { draft: sent, actingAs } }
      tabs.change('tab:acme', row({ query, ...typed }, { run }))
      await tabs.idle()
      const lighter = { ...run, sent: { ...run.sent, draft: { ...sent, body: null } } }
      expect(written()).toEqual(row({ query, ...kept }, { run: lighter }))
    }
    const { tabs, kept } = keeper()
    const stringify = vi.spyOn(JSON, 'stringify')
    tabs.change('tab:acme', row({ query: query.map((each) => ({ ...each, value: heavy })) }))
    await tabs.idle()
    expect(kept()).toEqual({ ...row(), draft: null })
    // It was not written out to be measured.
    const written = stringify.mock.results.map(({ value }) => String(value).length)
    stringify.mockRestore()
    expect(Math.max(...written)).toBeLessThan(heavy.length)
  })
})
