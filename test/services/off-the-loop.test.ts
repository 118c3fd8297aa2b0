import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { RequestDraft } from '../../contract/draft.ts'
import type { SavedRequest } from '../../contract/saved.ts'
import { readInThread } from '../../main/platform/reading-thread.ts'
import type { Outside } from '../../main/services/outside.ts'
import type { ReadLong } from '../../main/services/readings.ts'
import { FakeHistory } from '../fakes/history.ts'
import { readHere } from '../fakes/read-here.ts'
import { redactHere } from '../fakes/redact-here.ts'
import { fakeTenantRows } from '../fakes/rows.ts'
import { ScriptedHttp } from '../fakes/scripted-http.ts'
import { acme } from '../fakes/tenant-profile.ts'
import { connectParts, type Parts } from './practice-parts.ts'

const inThread: ReadLong = readInThread(
  new URL('../../main/services/reading-worker.ts', import.meta.url),
)
const anonymous = { kind: 'anonymous' } as const
const { signal } = new AbortController()

const SECRET = 'lilac.Drum.83.copper.Window.26'

/** Longer than what is done within a turn, and with something to be hidden at its end. */
const large = `${JSON.stringify({ what: 'the customer wrote '.repeat(200_000) }).slice(0, -1)},"access_token":"${SECRET}"}`

async function sentWith(
  readLong: ReadLong,
  body: RequestDraft['body'],
  answer = '{}',
  change: Partial<Outside> = {},
): Promise<{ readonly parts: Parts; readonly exchangeId: string }> {
  const parts = connectParts(
    new ScriptedHttp(() => ({
      status: 200,
      headers: [['Content-Type', 'application/json']],
      body: answer,
    })),
    { readLong, ...change },
  )
  const payload = {
    ...{ key: 'com.example.app', clientKey: 'acme', sharedSecret: 'meadow-17-of-some-length' },
    ...{ baseUrl: 'https://acme.atlassian.net', productType: 'jira', eventType: 'installed' },
  }
  const { profile } = await parts.tenants.changes.add(JSON.stringify(payload))
  const exchange = await parts.sendTo(profile, anonymous, {
    ...{ method: 'POST', path: '/rest/api/3/issue', body },
    headers: [['Content-Type', 'application/json']],
  })
  return { parts, exchangeId: exchange.id }
}

/** Notes what it is asked for. */
function noting(readLong: ReadLong): { readonly readLong: ReadLong; readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    readLong: (order, end) => {
      asked.push(order.name)
      return readLong(order, end)
    },
  }
}

describe('an export of a request with a large body', () => {
  it.each(['curl-bash', 'python-requests', 'postman-collection'] as const)(
    'as %s is made in a thread, and is what it is without one',
    async (format) => {
      const { readLong, asked } = noting(inThread)
      const { parts, exchangeId } = await sentWith(readLong, { text: large })
      const shown = await parts.exporting.render(exchangeId, format)
      expect(asked).toEqual(['export'])
      expect(shown.notes).toContain('The body held a credential; “(redacted)” stands in its place.')
      const here = await sentWith(readHere, { text: large })
      expect(shown).toEqual(await here.parts.exporting.render(here.exchangeId, format))
    },
  )

  it('is saved with it beside, redacted, under a name that is free', async () => {
    const { parts, exchangeId } = await sentWith(inThread, { text: large })
    const of = { kind: 'exchange', exchangeId } as const
    const first = await parts.exporting.save(of, 'curl-bash')
    const second = await parts.exporting.save(of, 'curl-bash')
    expect(second?.paths[1]).toBe(`${first?.paths[1] ?? ''}-2`)
    const [script = '', body = ''] = second?.paths ?? []
    const written = (path: string): string => new TextDecoder().decode(parts.writtenFiles.get(path))
    expect(written(script)).toContain(body.replace('/saved/', ''))
    const redacted = large.replace(SECRET, '(redacted)')
    // Not by toBe: it would print both.
    expect(written(body) === redacted).toBe(true)
  })

  it('is told from its heads alone where it is one of the whole exchange', async () => {
    const neverRead: ReadLong = () => Promise.reject(new Error('no thread for it'))
    const { parts, exchangeId } = await sentWith(neverRead, { text: large })
    for (const format of ['markdown', 'har', 'script'] as const)
      expect((await parts.exporting.render(exchangeId, format)).text).toContain('acme')
    await expect(parts.exporting.render(exchangeId, 'curl-bash')).rejects.toMatchObject({
      code: 'export_impossible',
      message: 'The thread that reads a long text has failed.',
    })
  })
})

const withBytes = (text: string): string =>
  Buffer.concat([Buffer.from([0xff, 0x80]), Buffer.from(text)]).toString('base64')

it.each([
  ['a text', (text: string) => ({ text })],
  ['bytes', (text: string) => ({ base64: withBytes(text) })],
  [
    'a form',
    (text: string) => ({
      parts: [
        { name: 'note', text },
        { name: 'file', base64: withBytes(text), filename: 'a.bin' },
      ],
    }),
  ],
] as const)(
  'a large request is kept in the history beside its row, redacted in a thread: %s',
  async (_, bodyOf) => {
    const history = new FakeHistory()
    const redacted: number[] = []
    const { parts, exchangeId } = await sentWith(readHere, bodyOf(large), '{}', {
      history,
      redactLarge: (body) => {
        redacted.push(body.bytes.byteLength)
        return redactHere(body)
      },
    })
    await parts.history.idle()
    const [record] = history.kept
    expect(record?.body.length).toBeLessThan(300_000)
    expect(Math.max(...redacted)).toBeGreaterThanOrEqual(large.length)
    const { sent } = await parts.history.open(exchangeId)
    const hidden = bodyOf(large.replace(SECRET, '(redacted)'))
    // Not by toEqual: it would print both.
    expect(isDeepStrictEqual(sent.draft.body, hidden)).toBe(true)
  },
)

it('two large answers are handed to the thread that compares them as bytes, not as texts', async () => {
  const given: unknown[] = []
  const readLong: ReadLong = (order, end) => {
    given.push(order.text, order.against?.text)
    return inThread(order, end)
  }
  const answer = JSON.stringify({ what: 'an answer '.repeat(200_000) })
  const { parts, exchangeId } = await sentWith(readLong, null, answer)
  const compared = await parts.comparing.answers({ left: exchangeId, right: exchangeId }, signal)
  expect(compared.parts.flatMap(({ notes }) => notes)).toEqual([])
  expect(given).toHaveLength(2)
  for (const each of given) {
    expect(each).toBeInstanceOf(Uint8Array)
    expect((each as Uint8Array).buffer).toBeInstanceOf(SharedArrayBuffer)
  }
})

describe('a large file of a saved request', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-off-the-loop-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is read in a thread where it is listed and where it is opened', async () => {
    const rows = '  - name: a\n    value: b\n'.repeat(20_000)
    const many = `name: Many\nmethod: GET\npath: /\nquery:\n${rows}`
    writeFileSync(join(folder, 'many.yaml'), many)
    const { readLong, asked } = noting(inThread)
    const { saved, settings } = (await sentWith(readLong, null)).parts
    await settings.change({ savedFolder: folder })
    const listed = await saved.list()
    expect(asked).toEqual(['saved'])
    await expect(saved.open('many.yaml')).rejects.toThrow(
      'query, line 4, column 1: there are more than 1,000.',
    )
    expect(asked).toEqual(['saved', 'saved'])
    const here = (await sentWith(readHere, null)).parts
    await here.settings.change({ savedFolder: folder })
    expect(listed).toEqual(await here.saved.list())
  })

  it('is written in a thread: new, over what lies there, renamed and duplicated', async () => {
    const { readLong, asked } = noting(inThread)
    const outcomes = []
    const long = `{"access_token":"${SECRET}","what":"${'the customer wrote '.repeat(8000)}"}`
    for (const reader of [readLong, readHere]) {
      const { saved, settings, tenants } = (await sentWith(reader, null)).parts
      const root = mkdtempSync(join(folder, 'written-'))
      await settings.change({ savedFolder: root })
      const [tenant] = tenants.list()
      const request: SavedRequest = {
        ...{ name: 'Large', method: 'POST', path: '/', query: [], headers: [] },
        ...{ body: { kind: 'json', value: long }, expect: null },
      }
      const order = { tenantId: tenant?.id ?? '', request, folder: '' }
      const first = await saved.save({ ...order, path: null, mark: null })
      const over = { ...order, path: first.path, mark: first.mark }
      const again = await saved.save({ ...over, request: { ...request, method: 'PUT' } })
      const same = await saved.save({ ...over, request: { ...request, method: 'PUT' } })
      expect(same.mark).toBe(again.mark)
      await expect(saved.save(over)).rejects.toMatchObject({ code: 'saved_changed' })
      const renamed = await saved.rename(first.path, 'Larger')
      expect(renamed.marks?.was).toBe(again.mark)
      const { path } = await saved.duplicate(renamed.path)
      const text = readFileSync(join(root, path), 'utf8')
      outcomes.push(first.notes, path, text)
      expect(text.includes('(redacted)') && !text.includes(SECRET)).toBe(true)
    }
    expect(isDeepStrictEqual(outcomes.slice(0, 3), outcomes.slice(3))).toBe(true)
    expect(asked.filter((name) => name === 'written')).toHaveLength(6)
  })
})

it('a log of many sites is held against many tenants by reading the address of each once', async () => {
  const sites = Array.from({ length: 200 }, (_, at) => `https://site-${at}.atlassian.net`)
  const tenants = Array.from({ length: 500 }, (_, at) => ({
    ...acme,
    ...{ id: `t${at}`, clientKey: `c${at}`, baseUrl: `https://tenant-${at}.atlassian.net` },
  }))
  const http = new ScriptedHttp(() => ({ status: 500 }))
  const { diagnosis } = connectParts(http, { tenants: fakeTenantRows(tenants), readLong: readHere })
  const text = sites
    .map((site) => `GET ${site}/rest/api/3/myself returned 403 Forbidden`)
    .join('\n')
  const readAddresses = vi.spyOn(URL, 'canParse')
  const read = await diagnosis.ofText({ text }, signal)
  const count = readAddresses.mock.calls.length
  readAddresses.mockRestore()
  expect(read.understood.sites).toHaveLength(sites.length)
  expect(read.tenantId).toBeNull()
  expect(count).toBeLessThan((sites.length * tenants.length) / 5)
})
