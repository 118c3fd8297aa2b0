import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TabRows, withFiles } from '../../main/history/long-texts.ts'
import type { TabRow } from '../../main/history/tab-rows.ts'
import { BodyFiles } from '../../main/node/body-files.ts'
import { FilesOfTabs } from '../../main/node/tab-files.ts'
import { duringRows } from './open-database.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const row = (tabId: string, file: string | null): TabRow => ({
  ...{ tabId, tenantId: 'acme', actingAs: null, run: null },
  draft: {
    ...{ method: 'POST', path: '/', query: [], headers: [], mode: 'json', text: '' },
    ...{ parts: [], file: null, bytes: null },
  },
  ...(file !== null && { long: [{ at: 'text', file }] }),
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-tabs-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const inFolder = (): string[] => {
  try {
    return readdirSync(join(folder, 'tabs'))
  } catch {
    return []
  }
}

/** The app starts, does something with its tabs and ends. */
const duringTabs = <T>(
  work: (rows: TabRows, files: FilesOfTabs) => T | Promise<T>,
  mayRemove = true,
): Promise<T> =>
  duringRows(folder, async (app) => {
    const files = new FilesOfTabs(join(folder, 'tabs'))
    return work(await withFiles(app.tabs, { files, mayRemove }), files)
  })

const keptTexts = (mayRemove = true) =>
  duringTabs(async ({ atStart, whole }) => {
    const rows = whole === null ? atStart : await whole()
    return rows.map(({ draft }) => draft?.text)
  }, mayRemove)

describe('files of long texts', () => {
  it('are read with their rows, each once however many name it, and go with the last', async () => {
    await duringTabs(async (rows, files) => {
      const [one, same] = [
        await files.keep(bytesOf('ein Täxt')),
        await files.keep(bytesOf('ein Täxt')),
      ]
      expect(one).toBe(same)
      await rows.change({ put: [row('tab:a', one), row('tab:b', one), row('tab:c', null)] })
    })
    expect(inFolder()).toHaveLength(1)
    expect(await keptTexts()).toEqual(['ein Täxt', 'ein Täxt', ''])
    await duringTabs((rows) => rows.change({ drop: ['tab:a'] }))
    expect(inFolder()).toHaveLength(1)
    await duringTabs((rows) => rows.change({ put: [row('tab:b', null)] }))
    expect(inFolder()).toEqual([])
  })

  it('that a kill left are removed by the next start, but not where rows may be there unread', async () => {
    await duringTabs(async (rows, files) => {
      await rows.change({ put: [row('tab:a', await files.keep(bytesOf('named')))] })
      await files.keep(bytesOf('its row was never written'))
    })
    writeFileSync(join(folder, 'tabs', 'half.tmp'), 'hal')
    expect(await keptTexts(false)).toEqual(['named'])
    expect(inFolder()).toHaveLength(3)
    expect(await keptTexts()).toEqual(['named'])
    expect(inFolder()).toHaveLength(1)
  })

  it('are of this app alone: a row that names another file gets nothing of it', async () => {
    writeFileSync(join(folder, 'other'), 'not ours')
    await duringTabs((rows) => rows.change({ put: [row('tab:a', '../other')] }))
    expect(await keptTexts()).toEqual([''])
  })
})

it.each([
  ['tabs', () => new FilesOfTabs(join(folder, 'tabs')).keep(bytesOf('a'))],
  ['history', () => new BodyFiles(join(folder, 'history')).write('2026-11-30', [kept])],
])(
  'a folder %s that cannot be made is told as a file is that cannot be written',
  async (name, keep) => {
    writeFileSync(join(folder, name), 'a file in its place')
    await expect(keep()).rejects.toMatchObject({
      code: 'file_unwritable',
      hint: expect.stringMatching(/\.$/u) as string,
    })
  },
)
const kept = { name: 'body', bytes: bytesOf('b') }
