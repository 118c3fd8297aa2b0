import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FolderOnDisk } from '../../main/node/saved-folder.ts'

const disk = new FolderOnDisk()
const bytes = new TextEncoder().encode('name: a\n')
let above = ''
let root = ''

beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'saved-'))
  root = join(above, 'root')
  mkdirSync(root)
})
afterEach(() => rmSync(above, { recursive: true, force: true }))

const create = (name: string, folder = ''): Promise<string> =>
  disk.create(root, { folder, name, bytes })

describe('what is saved', () => {
  it.each([
    ['at the top', ''],
    ['in as many folders as are looked into', 'a/'.repeat(12)],
    ['in a folder that begins with a dot', '.hidden/x'],
    ['in one that is passed over', 'a/node_modules/b'],
    ['above', '../..'],
  ])('is in the list afterwards: %s', async (_where, folder) => {
    const path = await create('Mine', folder)
    const { files } = await disk.list(root)
    expect(files.map((each) => each.path)).toEqual([path])
  })

  it('is not put deeper than is looked into, which is said, and nothing is made', async () => {
    await expect(create('Mine', 'a/'.repeat(13))).rejects.toMatchObject({
      code: 'file_unwritable',
      message: 'Folders are looked into 12 deep, and this one lies deeper.',
    })
    expect(readdirSync(root)).toEqual([])
  })
})

describe('a file name', () => {
  it('is made so that Windows, macOS and Linux take it, and no two are one on any of them', async () => {
    const rows: readonly (readonly [string, string])[] = [
      ['Issue by key', 'Issue by key.yaml'],
      ['issue BY key', 'issue BY key 2.yaml'],
      ['GET /rest/api/3?x', 'GET _rest_api_3_x.yaml'],
      ['con', 'untitled.yaml'],
      ['COM¹', 'untitled 2.yaml'],
      ['Aux.txt', 'untitled 3.yaml'],
      ['..', 'untitled 4.yaml'],
      ['.git', 'git.yaml'],
      ['dots...  ', 'dots.yaml'],
      ['a\u0000b\u202ec', 'abc.yaml'],
      ['Zu\u0308rich', 'Z\u00fcrich.yaml'],
      ['z\u00fcrich', 'z\u00fcrich 2.yaml'],
    ]
    for (const [name, path] of rows) expect(await create(name), name).toBe(path)
    const long = await create('\u{1f600}'.repeat(90))
    expect(Buffer.byteLength(long)).toBeLessThan(255)
    expect(long).toBe(long.toWellFormed())
    expect(await create('x', 'Nul/../a:b')).toBe('untitled/untitled/a_b/x.yaml')
  })
})

describe('the folder of saved requests', () => {
  it('is left by no path, and by no link', async () => {
    writeFileSync(join(above, 'secret.yaml'), 'mine')
    mkdirSync(join(above, 'outside'))
    symlinkSync(join(above, 'secret.yaml'), join(root, 'link.yaml'))
    symlinkSync(join(above, 'outside'), join(root, 'out'))
    for (const path of [
      '../secret.yaml',
      'a/../../secret.yaml',
      '/etc/passwd',
      'link.yaml',
      'out/x.yaml',
      '..\\secret.yaml',
      '.',
      'a//b',
      'C:x',
    ]) {
      const said = expect.objectContaining({ code: 'file_unreadable' }) as unknown
      await expect(disk.read(root, path), path).rejects.toEqual(said)
      await expect(disk.replace(root, path, bytes), path).rejects.toEqual(said)
      await expect(disk.remove(root, path), path).rejects.toEqual(said)
      await expect(disk.restore(root, path, bytes), path).rejects.toEqual(said)
      await expect(disk.rename(root, path, 'b'), path).rejects.toEqual(said)
    }
    await expect(create('x', 'out')).rejects.toMatchObject({ code: 'file_unreadable' })
    expect(await disk.list(root)).toEqual({ files: [], folders: [], tooMany: false })
    expect(readFileSync(join(above, 'secret.yaml'), 'utf8')).toBe('mine')
    expect(readdirSync(join(above, 'outside'))).toEqual([])
  })

  it('lists requests and folders by name, and nothing that is none', async () => {
    await create('b', 'two')
    await create('a', 'two/three')
    writeFileSync(join(root, 'notes.md'), '')
    mkdirSync(join(root, '.git'))
    writeFileSync(join(root, '.git', 'x.yaml'), '')
    const { files, folders } = await disk.list(root)
    expect(files.map(({ path }) => path)).toEqual(['two/b.yaml', 'two/three/a.yaml'])
    expect(folders).toEqual(['two', 'two/three'])
  })

  it('lists the first of more than it takes, and says that there are more', async () => {
    for (const [name, folder] of [
      ['a', ''],
      ['b', 'two'],
      ['c', 'two/three'],
      ['d', 'z'],
    ] as const)
      await create(name, folder)
    const listed = async (most: number) => {
      const { files, tooMany } = await new FolderOnDisk(most).list(root)
      return [files.map(({ path }) => path).join(' '), tooMany]
    }
    expect(await listed(4)).toEqual(['a.yaml two/b.yaml two/three/c.yaml z/d.yaml', false])
    expect(await listed(3)).toEqual(['a.yaml two/b.yaml two/three/c.yaml', true])
    expect(await listed(2)).toEqual(['a.yaml two/b.yaml', true])
    expect(await listed(0)).toEqual(['', true])
  })

  it('renames files and folders, also where only the case changes, and lets an empty folder go', async () => {
    const path = await create('one', 'f')
    await create('two', 'f')
    expect(await disk.rename(root, path, 'Two')).toBe('f/Two 2.yaml')
    expect(await disk.rename(root, 'f/Two 2.yaml', 'TWO 2')).toBe('f/TWO 2.yaml')
    expect(await disk.rename(root, 'f', 'F')).toBe('F')
    await disk.remove(root, 'F/TWO 2.yaml')
    await disk.remove(root, 'F/two.yaml')
    expect(readdirSync(root)).toEqual([])
    await disk.restore(root, 'F/two.yaml', bytes)
    await expect(disk.restore(root, 'F/two.yaml', bytes)).rejects.toMatchObject({
      code: 'file_unwritable',
    })
  })

  it('says once, a moment later, that another program wrote there', async () => {
    mkdirSync(join(root, 'deep'))
    let said = 0
    const heard = Promise.withResolvers<null>()
    const stop = await disk.watch(root, () => {
      said += 1
      heard.resolve(null)
    })
    for (const text of ['a', 'b', 'c']) writeFileSync(join(root, 'deep', 'x.yaml'), text)
    await heard.promise
    stop()
    expect(said).toBe(1)
  })

  it('hears of each change, also of a file or folder that another was put in the place of', async () => {
    const at = (path: string): string => join(root, path)
    const put = (path: string): void => {
      writeFileSync(join(above, 'new'), path)
      renameSync(join(above, 'new'), at(path))
    }
    const write = (path: string): void => writeFileSync(at(path), 'b', { flag: 'a' })
    const steps: readonly (readonly [string, () => void])[] = [
      ['a folder', () => mkdirSync(at('deep'))],
      ['a file in it', () => write('deep/x.yaml')],
      ['another in its place', () => put('deep/x.yaml')],
      ['one more in its place', () => put('deep/x.yaml')],
      ['written to', () => write('deep/x.yaml')],
      ['removed', () => rmSync(at('deep/x.yaml'))],
      ['there again', () => write('deep/x.yaml')],
      ['in a folder of another name', () => renameSync(at('deep'), at('low'))],
      ['written to there', () => write('low/x.yaml')],
      ['in a folder of the name before', () => mkdirSync(at('deep/down'), { recursive: true })],
      ['written below it', () => write('deep/down/x.yaml')],
      ['all gone', () => rmSync(root, { recursive: true })],
      [
        'there again, with a file',
        () => {
          mkdirSync(at('low'), { recursive: true })
          put('a.yaml')
        },
      ],
      ['another in that one’s place', () => put('a.yaml')],
      ['written to below', () => write('low/x.yaml')],
    ]
    let said = false
    const stop = await disk.watch(root, () => (said = true))
    for (const [name, change] of steps) {
      said = false
      change()
      await expect.poll(() => said, { message: name, timeout: 60_000 }).toBe(true)
    }
    stop()
  })

  it('is heard of once it is there', async () => {
    const heard = Promise.withResolvers<null>()
    const stop = await disk.watch(join(root, 'gone'), () => heard.resolve(null))
    mkdirSync(join(root, 'gone'))
    await heard.promise
    stop()
  })
})
