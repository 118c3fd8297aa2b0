import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  filesWritten,
  freePath,
  readChosenFile,
  replaceChosenFile,
  safeFileName,
  sizeOfChosenFile,
  writeNewFile,
} from '../../main/node/chosen-file.ts'
import { hintOfSystemCode } from '../../main/node/system-code.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-chosen-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const at = (name: string): string => join(folder, name)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const modeOf = (path: string): number => statSync(path).mode & 0o777
const posix = process.platform !== 'win32'

describe('a file that a person chose to save in', () => {
  it('is written and read, by its owner alone', async () => {
    await replaceChosenFile(at('a.bin'), new Uint8Array([0, 255]))
    expect([...(await readChosenFile(at('a.bin')))]).toEqual([0, 255])
    if (posix) expect(modeOf(at('a.bin'))).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['a.bin'])
  })

  it('is waited for at the end of the app', async () => {
    const written = replaceChosenFile(at('a'), new Uint8Array(5_000_000))
    const besides = writeNewFile(at('b'), bytes('new'))
    await filesWritten()
    expect(readdirSync(folder).toSorted()).toEqual(['a', 'b'])
    expect(statSync(at('a')).size).toBe(5_000_000)
    await Promise.all([written, besides])
    await filesWritten()
  })

  it('takes the place of what was there, also of its permissions', async () => {
    writeFileSync(at('a'), 'old', { mode: 0o644 })
    await replaceChosenFile(at('a'), bytes('new'))
    expect(readFileSync(at('a'), 'utf8')).toBe('new')
    if (posix) expect(modeOf(at('a'))).toBe(0o600)
  })

  it.runIf(posix)('is not written through a link', async () => {
    writeFileSync(at('other'), 'of another')
    symlinkSync(at('other'), at('link'))
    await replaceChosenFile(at('link'), bytes('new'))
    expect(readFileSync(at('other'), 'utf8')).toBe('of another')
    expect(readFileSync(at('link'), 'utf8')).toBe('new')
  })

  /** Node ignores SIGXFSZ, so a limit on the size of files is met as a full disk is: by an error. */
  it.runIf(posix)('keeps what was there where the bytes do not fit', () => {
    writeFileSync(at('a'), 'old')
    const script = `
      import { replaceChosenFile } from ${JSON.stringify(join(import.meta.dirname, '../../main/node/chosen-file.ts'))}
      await replaceChosenFile(${JSON.stringify(at('a'))}, new Uint8Array(100_000)).catch((error) =>
        console.log(error.code, error.details.code))`
    const { stdout } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 8; exec "$0" --input-type=module -e "$1"', process.execPath, script],
      { encoding: 'utf8' },
    )
    expect(stdout).toBe('file_unwritable EFBIG\n')
    expect(readFileSync(at('a'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a'])
  })

  it('is no folder, and nothing is left where the folder is not there', async () => {
    await expect(replaceChosenFile(folder, bytes(''))).rejects.toMatchObject({
      code: 'file_unwritable',
      details: { code: 'EISDIR' },
    })
    await expect(replaceChosenFile(at('no/a'), bytes(''))).rejects.toMatchObject({
      code: 'file_unwritable',
      hint: hintOfSystemCode('ENOENT'),
    })
    await expect(replaceChosenFile(at('x'.repeat(300)), bytes(''))).rejects.toMatchObject({
      hint: hintOfSystemCode('ENAMETOOLONG'),
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it.runIf(posix)('is no device', async () => {
    await expect(replaceChosenFile('/dev/null', bytes('x'))).rejects.toMatchObject({
      code: 'file_unwritable',
    })
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe('a file beside it', () => {
  it('never takes the place of another, nor of a link', async () => {
    await writeNewFile(at('a'), bytes('mine'))
    if (posix) expect(modeOf(at('a'))).toBe(0o600)
    await expect(writeNewFile(at('a'), bytes('yours'))).rejects.toMatchObject({
      code: 'file_unwritable',
      hint: hintOfSystemCode('EEXIST'),
    })
    expect(readFileSync(at('a'), 'utf8')).toBe('mine')
    if (!posix) return
    symlinkSync(at('nowhere'), at('link'))
    await expect(writeNewFile(at('link'), bytes('x'))).rejects.toMatchObject({
      details: { code: 'EEXIST' },
    })
    expect(existsSync(at('nowhere'))).toBe(false)
  })

  it('is given a name that is free, links counted', () => {
    writeFileSync(at('a.txt'), '')
    if (posix) symlinkSync(at('nowhere'), at('a-2.txt'))
    else writeFileSync(at('a-2.txt'), '')
    expect(freePath(at('a.txt'))).toBe(at('a-3.txt'))
    expect(freePath(at('b.txt'))).toBe(at('b.txt'))
  })

  it.runIf(posix)('leaves nothing behind where the bytes do not fit', () => {
    const script = `
      import { writeNewFile } from ${JSON.stringify(join(import.meta.dirname, '../../main/node/chosen-file.ts'))}
      await writeNewFile(${JSON.stringify(at('a'))}, new Uint8Array(100_000)).catch((error) =>
        console.log(error.details.code))`
    const { stdout } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 8; exec "$0" --input-type=module -e "$1"', process.execPath, script],
      { encoding: 'utf8' },
    )
    expect(stdout).toBe('EFBIG\n')
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a file that a person chose to open', () => {
  it('is refused where it is missing, a folder or too large', async () => {
    await expect(readChosenFile(at('no'))).rejects.toMatchObject({
      code: 'file_unreadable',
      message: 'no could not be read (ENOENT).',
    })
    await expect(readChosenFile(folder)).rejects.toMatchObject({
      code: 'file_unreadable',
      details: { code: 'EISDIR' },
    })
    writeFileSync(at('big'), 'abc')
    await expect(readChosenFile(at('big'), 2)).rejects.toMatchObject({ code: 'file_unreadable' })
    await expect(sizeOfChosenFile(at('big'), 2)).rejects.toMatchObject({ code: 'file_unreadable' })
    expect(await sizeOfChosenFile(at('big'))).toBe(3)
  })

  it.runIf(posix).each(['/dev/zero', '/dev/tty'])('is no device: %s', async (device) => {
    await expect(readChosenFile(device)).rejects.toMatchObject({ code: 'file_unreadable' })
    await expect(sizeOfChosenFile(device)).rejects.toMatchObject({ code: 'file_unreadable' })
  })

  it.runIf(posix)('is no pipe, and one is not waited for', async () => {
    expect(spawnSync('mkfifo', [at('pipe')]).status).toBe(0)
    await expect(readChosenFile(at('pipe'))).rejects.toMatchObject({ code: 'file_unreadable' })
  })

  it.runIf(posix && process.getuid?.() !== 0)('says that it may not be read', async () => {
    writeFileSync(at('a'), '')
    chmodSync(at('a'), 0)
    await expect(readChosenFile(at('a'))).rejects.toMatchObject({
      hint: hintOfSystemCode('EACCES'),
    })
  })
})

describe('what to do next', () => {
  it('is said for each fault that a disk has, and never the same for two', () => {
    const codes = ['ENOSPC', 'EACCES', 'EROFS', 'ENOENT', 'EISDIR', 'ENAMETOOLONG', 'EEXIST']
    const hints = codes.map(hintOfSystemCode)
    expect(new Set(hints).size).toBe(codes.length)
    for (const hint of hints) expect(hint).not.toBe(hintOfSystemCode('EWHATEVER'))
    expect(hintOfSystemCode('constructor')).toBe(hintOfSystemCode('EWHATEVER'))
  })
})

describe('a suggested name', () => {
  it.each([
    ['body.json', 'body.json'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\x\\y.txt', 'C__x_y.txt'],
    ['.bashrc', 'bashrc'],
    ['a\u202Egpj.exe', 'agpj.exe'],
    ['a\0b\n', 'ab'],
    ['con', 'untitled'],
    ['NUL.txt', 'untitled'],
    ['...', 'untitled'],
    ['', 'untitled'],
    ['x'.repeat(400), 'x'.repeat(150)],
  ])('%j is %j', (suggested, name) => {
    expect(safeFileName(suggested)).toBe(name)
  })
})
