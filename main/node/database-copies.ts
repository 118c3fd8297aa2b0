import type { OfferedCopy } from '../../contract/database.ts'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Row, Statement } from '../ports.ts'
import { OWNER_ONLY } from './place-of-file.ts'
import { openToRead, type SqliteFile } from './sqlite-file.ts'

const FOLDER = 'copies'
const MOST_COPIES = 5
const NAME = /^understudy-\d{4}-\d{2}-\d{2}\.sqlite$/
const UNFINISHED = '.part'

/** What a copy holds, so that a person can judge it. */
export interface CopyFacts extends OfferedCopy {
  /** Its name within the folder of copies. */
  readonly name: string
}

/**
 * Keeps a copy of today, unless there is one or nothing to copy, and lets the oldest go. Answers
 * its name, or null where none was made. `keep` is never let go.
 */
export function keepCopyOfToday(
  file: SqliteFile,
  {
    folder,
    now,
    keep,
  }: { readonly folder: string; readonly now: number; readonly keep: string | null },
): string | null {
  const name = `understudy-${new Date(now).toISOString().slice(0, 10)}.sqlite`
  const path = join(folder, FOLDER, name)
  if (existsSync(path) || isEmpty(file)) return null
  mkdirSync(join(folder, FOLDER), { recursive: true, mode: 0o700 })
  const part = path + UNFINISHED
  // SQLite takes an empty file; made here, it is nobody else's to read from its first moment.
  rmSync(part, { force: true })
  closeSync(openSync(part, 'wx', OWNER_ONLY))
  try {
    file.copyInto(part)
    syncToDisk(part)
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
  for (const old of copiesIn(folder).slice(MOST_COPIES)) {
    if (old !== keep) rmSync(join(folder, FOLDER, old), { force: true })
  }
  return name
}

/** The newest copy that is whole and holds something; null where there is none. */
export function newestGoodCopy(folder: string): CopyFacts | null {
  for (const name of copiesIn(folder)) {
    const facts = factsOfCopy(folder, name)
    if (facts !== null && facts.tenants + facts.people > 0) return facts
  }
  return null
}

/** Null where it is gone, damaged or a newer app's. */
export function factsOfCopy(folder: string, name: string): CopyFacts | null {
  const madeAt = NAME.test(name)
    ? statSync(copyPath(folder, name), { throwIfNoEntry: false })?.mtimeMs
    : undefined
  if (madeAt === undefined) return null
  return whileReading(folder, name, (read) => {
    const [health] = read('PRAGMA quick_check')
    if (health === undefined || Object.values(health)[0] !== 'ok') return null
    const count = (table: string): number =>
      Number(read(`SELECT count(*) AS n FROM ${table}`)[0]?.['n'] ?? 0)
    return { name, madeAt, tenants: count('tenants'), people: count('people') }
  })
}

/** What puts a copy's rows in beside those that are there; null where it cannot be read. */
export function statementsOfCopy(folder: string, name: string): Statement[] | null {
  return whileReading(folder, name, (read) => {
    const puts = (table: string): Statement[] =>
      read(`SELECT key, body FROM ${table} ORDER BY place`).map(({ key, body }) => ({
        sql: `INSERT INTO ${table} (key, body) VALUES (?, ?) ON CONFLICT (key) DO NOTHING`,
        values: [String(key), String(body)],
      }))
    return [...puts('tenants'), ...puts('people')]
  })
}

/** What a kill left of a copy that was being made. What cannot be swept stays. */
export function sweepUnfinishedCopies(folder: string): void {
  for (const name of namesIn(folder)) {
    if (!name.endsWith(UNFINISHED)) continue
    try {
      rmSync(join(folder, FOLDER, name), { force: true })
    } catch {
      // A folder, or not ours to remove: no reason not to open.
    }
  }
}

/** None where the folder is not there or cannot be looked at: a copy is no reason not to open. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(join(folder, FOLDER))
  } catch {
    return []
  }
}

/** Newest first. */
function copiesIn(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => NAME.test(name))
    .toSorted()
    .toReversed()
}

function copyPath(folder: string, name: string): string {
  return join(folder, FOLDER, name)
}

function whileReading<T>(
  folder: string,
  name: string,
  look: (read: (sql: string) => Row[]) => T | null,
): T | null {
  const opening = openToRead(copyPath(folder, name))
  if (opening.kind !== 'read') return null
  try {
    return look((sql) => opening.db.prepare(sql).all() as Row[])
  } catch {
    return null
  } finally {
    opening.db.close()
  }
}

function isEmpty(file: SqliteFile): boolean {
  const [found] = file.read({
    sql: 'SELECT EXISTS (SELECT 1 FROM tenants) OR EXISTS (SELECT 1 FROM people) AS any_row',
  })
  return found?.['any_row'] !== 1
}

function syncToDisk(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
