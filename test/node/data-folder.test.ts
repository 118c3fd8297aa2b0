import { accessSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whyUnusable } from '../../main/node/data-folder.ts'

// Whoever runs the tests as root may write anywhere.
vi.mock('node:fs', { spy: true })

const ANOTHER = 'To use another folder, name it in the variable UNDERSTUDY_DATA.'

let base: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'understudy-data-folder-'))
})
afterEach(() => {
  rmSync(base, { recursive: true })
})

describe('the folder of the app’s data', () => {
  it('can be used where it is there, and is made for its owner alone where it is not', () => {
    expect(whyUnusable(base)).toBeNull()
    const folder = join(base, 'a', 'b')
    expect(whyUnusable(folder)).toBeNull()
    expect(statSync(folder).isDirectory()).toBe(true)
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('cannot be used where a file lies in its place, or in its way', () => {
    const file = join(base, 'file')
    writeFileSync(file, 'x')
    expect(whyUnusable(file)).toBe(
      `Understudy keeps its data in ${file}, and cannot write there (EEXIST). A file of that name is there already and is left as it is. Choose another name. ${ANOTHER}`,
    )
    expect(whyUnusable(join(file, 'data'))).toContain('and cannot write there (ENOTDIR). A part of')
  })

  it('cannot be used where the system lets nobody write in it', () => {
    vi.mocked(accessSync).mockImplementationOnce(() => {
      throw Object.assign(new Error('EROFS'), { code: 'EROFS' })
    })
    expect(whyUnusable(base)).toBe(
      `Understudy keeps its data in ${base}, and cannot write there (EROFS). That disk can be read and not written. Choose a folder on another one. ${ANOTHER}`,
    )
  })
})
