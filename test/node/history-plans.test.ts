import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BodyFiles } from '../../main/node/body-files.ts'
import { KeptHistory } from '../../main/node/kept-history.ts'
import { SqliteFile } from '../../main/node/sqlite-file.ts'
import type { Statement } from '../../main/ports.ts'

let folder: string
let file: SqliteFile
let asked: Statement[]
let history: KeptHistory

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-history-plans-'))
  file = SqliteFile.open(folder, 0)
  asked = []
  const database = {
    read: (statement: Statement) => {
      asked.push(statement)
      return Promise.resolve(file.read(statement))
    },
    write: (statements: readonly Statement[]) => Promise.resolve(file.write(statements)),
  }
  history = new KeptHistory(database, new BodyFiles(join(folder, 'history')))
})
afterEach(() => {
  file.close()
  rmSync(folder, { recursive: true })
})

/** What SQLite would do for all that was read: https://www.sqlite.org/eqp.html */
const plans = (): string[] =>
  asked.flatMap(({ sql, values = [] }) =>
    file.read({ sql: `EXPLAIN QUERY PLAN ${sql}`, values }).map(({ detail }) => String(detail)),
  )

/** Each row of the table is a page of the file and more: a hundred thousand are a third of a second. */
const WHOLE_TABLE = /^SCAN history(?! USING COVERING INDEX)/

describe('the table of past exchanges', () => {
  it('is not gone through to let go of what is too old, too many or too large', async () => {
    await history.prune({ olderThan: 1, mostEntries: 10, mostBytes: 1000 })
    expect(asked).toHaveLength(3)
    expect(plans().filter((step) => WHOLE_TABLE.test(step))).toEqual([])
  })
})
