import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASE_NAME } from '../../main/node/database-schema.ts'
import { SqliteFile } from '../../main/node/sqlite-file.ts'

const child = fileURLToPath(new URL('./killed-leaving-child.ts', import.meta.url))

let root: string
/** A backup that a person puts back while the app runs. */
let backup: Uint8Array
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'understudy-leaving-'))
  const folder = join(root, 'backup')
  mkdirSync(folder)
  const file = SqliteFile.open(folder, 0)
  file.write([{ sql: 'INSERT INTO tenants (key, body) VALUES (?, ?)', values: ['put back', '{}'] }])
  file.close()
  backup = readFileSync(join(folder, DATABASE_NAME))
})
afterAll(() => rmSync(root, { recursive: true }))

const keysIn = (file: SqliteFile): unknown[] =>
  file.read({ sql: 'SELECT key FROM tenants' }).map(({ key }) => key)

describe('a kill while the app lets go of a database in whose place another file lies', () => {
  it.each([1, 2, 3])(
    'behind its rename number %i leaves that file in its place for the next start, and what the app held beside',
    (count) => {
      const folder = join(root, `app-${count}`)
      mkdirSync(folder)
      const put = join(root, `put-${count}`)
      writeFileSync(put, backup)
      const ended = spawnSync(process.execPath, [child, folder, put, String(count)], {
        encoding: 'utf8',
        env: { ...process.env, NODE_NO_WARNINGS: '1' },
      })
      const wasKilled = ended.signal === 'SIGKILL'
      expect([wasKilled, ended.stderr]).toEqual([count <= RENAMES, ''])
      if (count === 1) expect(existsSync(join(folder, DATABASE_NAME))).toBe(false)
      const next = SqliteFile.open(folder, 2)
      expect(keysIn(next)).toEqual(['put back'])
      next.close()
      const aside = readdirSync(folder).filter((name) =>
        /^understudy\.set-aside-.*\.sqlite$/.test(name),
      )
      expect(aside).toHaveLength(1)
      expect(next.setAside).toBe(count === 1 ? join(folder, aside[0] ?? '') : null)
      const held = SqliteFile.openAt(join(folder, aside[0] ?? ''))
      expect(keysIn(held)).toEqual(['own'])
      held.close()
      expect(readdirSync(folder).filter((name) => name.includes('.held'))).toEqual([])
    },
  )
})

/** The file is held, and goes back. */
const RENAMES = 2
