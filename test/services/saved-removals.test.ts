import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../contract/default-settings.ts'
import { AppError } from '../../main/errors.ts'
import { FolderOnDisk } from '../../main/node/saved-folder.ts'
import { fakeDocuments } from '../fakes/document-store.ts'
import { fakeTenantRows } from '../fakes/rows.ts'
import { ScriptedHttp } from '../fakes/scripted-http.ts'
import { connectParts, type Parts } from './practice-parts.ts'

/** Paths that the disk lets nobody remove. */
const refused = new Set<string>()
class StubbornDisk extends FolderOnDisk {
  override remove(at: string, path: string): Promise<void> {
    const error = new AppError('file_unreadable', `“${path}” cannot be used (EACCES).`)
    return refused.has(path) ? Promise.reject(error) : super.remove(at, path)
  }
}

let root = ''
let parts: Parts
let on: Parts['saved']

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'saved-'))
  parts = connectParts(new ScriptedHttp(() => ({ status: 500 })), {
    documents: fakeDocuments({ ...defaultSettings, savedFolder: root }),
    tenants: fakeTenantRows([]),
    saved: { folder: new StubbornDisk(), changed: () => undefined },
  })
  on = parts.saved
})
afterEach(() => {
  refused.clear()
  rmSync(root, { recursive: true, force: true })
})

const put = (path: string): void =>
  writeFileSync(join(root, path), `name: ${path}\nmethod: GET\npath: /\n`)
const fileAt = (path: string): string => readFileSync(join(root, path), 'utf8')
const listed = async (): Promise<string[]> => (await on.list()).entries.map(({ path }) => path)

describe('a saved request that is removed', () => {
  it('is put back into the folder that it was removed from, whichever was chosen meanwhile', async () => {
    put('me.yaml')
    const { id } = await on.remove('me.yaml')
    const other = join(root, 'other')
    mkdirSync(other)
    await parts.settings.change({ savedFolder: other })
    await on.putBack(id)
    expect(readdirSync(other)).toEqual([])
    expect(fileAt('me.yaml')).toContain('name: me.yaml')
  })

  it('is removed with all of its folder or not at all, and put back as far as nothing lies in its place', async () => {
    mkdirSync(join(root, 'ten'))
    const all = ['ten/a.yaml', 'ten/b.yaml', 'ten/c.yaml']
    for (const path of all) put(path)
    refused.add('ten/b.yaml')
    await expect(on.remove('ten')).rejects.toMatchObject({ code: 'file_unreadable' })
    expect(await listed()).toEqual(all)

    refused.clear()
    const { id } = await on.remove('ten')
    mkdirSync(join(root, 'ten'))
    writeFileSync(join(root, 'ten', 'a.yaml'), 'theirs')
    await expect(on.putBack(id)).rejects.toMatchObject({ code: 'file_unwritable' })
    expect(fileAt('ten/a.yaml')).toBe('theirs')
    expect(await listed()).toEqual(all)
    rmSync(join(root, 'ten', 'a.yaml'))
    await on.putBack(id)
    expect(fileAt('ten/a.yaml')).toContain('name: ten/a.yaml')
  })

  it('lies in a folder that is removed without any as well, unless something else lies there', async () => {
    mkdirSync(join(root, 'empty'))
    const { id } = await on.remove('empty')
    expect((await on.list()).folders).toEqual([])
    await on.putBack(id)
    expect((await on.list()).folders).toEqual(['empty'])
    writeFileSync(join(root, 'empty', 'notes.md'), '')
    await expect(on.remove('empty')).rejects.toMatchObject({
      code: 'file_unreadable',
      message: '“empty” cannot be used (ENOTEMPTY).',
    })
    expect(readdirSync(join(root, 'empty'))).toEqual(['notes.md'])
  })

  it('is not, nor its folder, where it could not be put back', async () => {
    mkdirSync(join(root, 'ten'))
    put('ten/a.yaml')
    writeFileSync(join(root, 'ten', 'large.yaml'), 'x'.repeat(9 * 1024 * 1024))
    for (const path of ['ten', 'ten/large.yaml'])
      await expect(on.remove(path)).rejects.toMatchObject({
        code: 'file_unreadable',
        message: 'large.yaml is larger than 8 MB.',
        hint: 'It could not be put back: remove it outside of the app.',
      })
    expect(await listed()).toEqual(['ten/a.yaml', 'ten/large.yaml'])
  })
})
