import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { DatabasePlace } from '../../contract/database.ts'
import type { Row, SqlValue, Statement } from '../ports.ts'
import { CHECKED_TABLES, COPIED_TABLES, DATABASE_NAME, SCHEMA_STEPS } from './database-schema.ts'
import { NEWER, setAsideFile } from './document-file.ts'
import { OWNER_ONLY, PlaceOfFile, takeBackHeld } from './place-of-file.ts'
import { type ReadTable, rowsOf } from './read-table.ts'
import { databaseCode, FILE_GONE, FILE_REPLACED, isDamage } from './sqlite-failure.ts'
import { systemCode } from './system-code.ts'

/** Another program, such as a backup, may hold the file for a moment. */
const BUSY_MS = 5000

type Connection =
  | { readonly kind: 'open'; readonly db: DatabaseSync; readonly isNew: boolean }
  /** `db` is null where not even reading works. */
  | { readonly kind: 'read-only'; readonly db: DatabaseSync | null; readonly why: string }
  | { readonly kind: 'damaged' }

/**
 * One SQLite file, synchronously: the thread of `database-worker.ts` runs it, so that no write holds
 * up main. A damaged file is moved aside with its helper files and a new one begun; one that a newer
 * app wrote, or that cannot be written, stays as it is.
 */
export class SqliteFile {
  /** Where a damaged file lies now, or null. */
  readonly setAside: string | null
  /** Why nothing can be written as long as the app runs; null where it can. */
  readonly whyReadOnly: string | null
  /** Whether there was no file, or an empty or a damaged one. */
  readonly isNew: boolean
  readonly #path: string
  readonly #db: DatabaseSync | null
  readonly #prepared = new Map<string, StatementSync>()
  readonly #place: PlaceOfFile

  private constructor(
    path: string,
    connection: Exclude<Connection, { kind: 'damaged' }>,
    setAside: string | null,
  ) {
    this.#path = path
    this.#db = connection.db
    this.setAside = setAside
    this.isNew = connection.kind === 'open' && connection.isNew
    this.whyReadOnly = connection.kind === 'read-only' ? connection.why : null
    this.#place = new PlaceOfFile(path, connection.db)
  }

  /** @param now milliseconds since the epoch, for the name of a file that is set aside */
  static open(folder: string, now: number): SqliteFile {
    const path = join(folder, DATABASE_NAME)
    const left = takeBackHeld(path)
    const first = connect(path)
    if (first.kind !== 'damaged') return new SqliteFile(path, first, left)
    try {
      const setAside = setDatabaseAside(path, now)
      const second = connect(path)
      if (second.kind !== 'damaged') return new SqliteFile(path, second, setAside)
      throw new Error('a new file cannot be damaged')
    } catch (error) {
      const why = `it is damaged and cannot be moved aside (${systemCode(error)})`
      return new SqliteFile(path, { kind: 'read-only', db: null, why }, null)
    }
  }

  /**
   * The file that was open before in this session. Nothing is made, lifted from nothing or moved
   * aside: main holds its rows. Throws `FILE_GONE`, also where the file was emptied, and what SQLite
   * throws.
   */
  static openAgain(folder: string): SqliteFile {
    const path = join(folder, DATABASE_NAME)
    refuseGone(path)
    if (statSync(path).size === 0) throw Object.assign(new Error('emptied'), { code: FILE_GONE })
    const connection = connect(path)
    if (connection.kind === 'damaged') throw Object.assign(new Error('damaged'), { errcode: 11 })
    if (connection.db === null) throw Object.assign(new Error('cannot be opened'), { errcode: 14 })
    return new SqliteFile(path, connection, null)
  }

  /** A file that is not the app's own one, such as a copy. Throws where it is none that can be read. */
  static openAt(path: string): SqliteFile {
    const connection = connect(path)
    if (connection.kind === 'open') return new SqliteFile(path, connection, null)
    if (connection.kind === 'read-only') connection.db?.close()
    throw new Error(`${path} is not a database that this app can read`)
  }

  read(statement: Statement): Row[] {
    return rowsOf(this.readTable(statement))
  }

  readTable({ sql, values = [] }: Statement): ReadTable {
    if (this.#db === null) return { columns: [], rows: [] }
    const statement = this.#prepare(this.#db, sql)
    statement.setReturnArrays(true)
    const columns = statement.columns().map(({ name }) => name)
    return { columns, rows: statement.all(...values) as unknown as SqlValue[][] }
  }

  /** All of them or none. Throws what SQLite throws, `FILE_GONE` and `FILE_REPLACED`. */
  write(statements: readonly Statement[]): void {
    const db = this.#db
    if (db === null || this.whyReadOnly !== null) throw new Error(this.whyReadOnly ?? 'closed')
    const place = this.place()
    if (place !== 'own')
      throw Object.assign(new Error(), { code: place === 'gone' ? FILE_GONE : FILE_REPLACED })
    db.exec('BEGIN IMMEDIATE')
    try {
      for (const { sql, values = [] } of statements) this.#prepare(db, sql).run(...values)
      db.exec('COMMIT')
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    } finally {
      this.#place.note()
    }
  }

  /** What lies at its path now. */
  place(): DatabasePlace {
    return this.#place.now()
  }

  /**
   * A tidy copy of what the copies hold, into a file that is empty.
   */
  copyInto(path: string): void {
    const db = this.#db
    if (db === null) return
    const copy = new DatabaseSync(path)
    lift(copy, 0)
    copy.close()
    db.prepare('ATTACH ? AS copy').run(path)
    try {
      const inserts = COPIED_TABLES.map(
        (table) => `INSERT INTO copy.${table} SELECT * FROM main.${table}`,
      )
      db.exec(`BEGIN; ${inserts.join('; ')}; COMMIT`)
    } finally {
      if (db.isTransaction) db.exec('ROLLBACK')
      db.exec('DETACH copy')
    }
  }

  /**
   * Where another file lies in its place, that one stays byte for byte, and what this one held is set
   * aside: SQLite would write its log into the other now, or with the next opening.
   *
   * @param now milliseconds since the epoch, for the name of what is set aside
   * @see https://www.sqlite.org/howtocorrupt.html
   */
  close(now = Date.now()): void {
    this.#prepared.clear()
    if (this.#db === null || !this.#db.isOpen) return
    if (this.whyReadOnly === null && this.place() === 'replaced') this.#place.leave(this.#db, now)
    else this.#db.close()
  }

  #prepare(db: DatabaseSync, sql: string): StatementSync {
    const known = this.#prepared.get(sql)
    if (known !== undefined) return known
    const made = db.prepare(sql)
    this.#prepared.set(sql, made)
    return made
  }
}

/** SQLite goes on writing into a file that has no name any more, and nobody would find what it kept. */
function refuseGone(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return
  throw Object.assign(new Error('the file is gone'), { code: FILE_GONE })
}

function connect(path: string): Connection {
  try {
    closeSync(openSync(path, 'a', OWNER_ONLY))
  } catch (error) {
    return connectToRead(path, `it cannot be opened (${systemCode(error)})`)
  }
  const db = new DatabaseSync(path, { open: false, timeout: BUSY_MS, allowExtension: false })
  try {
    db.open()
    const version = versionOf(db)
    if (version > SCHEMA_STEPS.length) {
      db.close()
      return { kind: 'read-only', db: null, why: NEWER }
    }
    tune(db)
    lift(db, version)
    check(db)
    return { kind: 'open', db, isNew: version === 0 }
  } catch (error) {
    if (db.isOpen) db.close()
    const code = databaseCode(error)
    return isDamage(code)
      ? { kind: 'damaged' }
      : connectToRead(path, `it cannot be opened (${code})`)
  }
}

function connectToRead(path: string, why: string): Connection {
  const reading = openToRead(path)
  return { kind: 'read-only', db: reading.kind === 'read' ? reading.db : null, why }
}

export type ReadOnlyOpening =
  | { readonly kind: 'absent' }
  | { readonly kind: 'read'; readonly db: DatabaseSync }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }
  /** `code` is SQLite's or the system's. */
  | { readonly kind: 'unreadable'; readonly code: string }

/**
 * Opens the file to read it, also beside an app that writes, and on a disk where nothing can be
 * written: SQLite's helper files cannot be made there, and `immutable` does without them.
 *
 * @see https://www.sqlite.org/wal.html#read_only_databases
 */
export function openToRead(path: string): ReadOnlyOpening {
  if (!existsSync(path)) return { kind: 'absent' }
  const immutable = pathToFileURL(path)
  immutable.searchParams.set('immutable', '1')
  const first = tryToRead(path)
  return first.kind === 'unreadable' ? tryToRead(immutable) : first
}

function tryToRead(location: string | URL): ReadOnlyOpening {
  const db = new DatabaseSync(location, { open: false, readOnly: true, timeout: BUSY_MS })
  try {
    db.open()
    const version = versionOf(db)
    if (version >= 1 && version <= SCHEMA_STEPS.length) return { kind: 'read', db }
    db.close()
    return version === 0 ? { kind: 'absent' } : { kind: 'newer' }
  } catch (error) {
    if (db.isOpen) db.close()
    const code = databaseCode(error)
    return isDamage(code) ? { kind: 'damaged' } : { kind: 'unreadable', code }
  }
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
}

/**
 * WAL: a change is one append, and the terminal companion reads while the app writes. `FULL` syncs
 * the log with each commit, as WAL's usual `NORMAL` does not: a change that was answered is there
 * after a power cut. `fullfsync` is that on macOS, where fsync alone does not reach the disk. What
 * was removed is overwritten, since rows name people.
 *
 * @see https://www.sqlite.org/pragma.html#pragma_synchronous
 */
function tune(db: DatabaseSync): void {
  db.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON;
     PRAGMA checkpoint_fullfsync = ON; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF`,
  )
}

function lift(db: DatabaseSync, from: number): void {
  if (from === SCHEMA_STEPS.length) return
  db.exec('BEGIN IMMEDIATE')
  try {
    for (const step of SCHEMA_STEPS.slice(from)) db.exec(step)
    db.exec(`PRAGMA user_version = ${SCHEMA_STEPS.length}`)
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

/** Only the tables that are read as a whole at start: the time it takes grows with them alone. */
function check(db: DatabaseSync): void {
  for (const table of CHECKED_TABLES) {
    const [found] = db.prepare(`PRAGMA quick_check(${table})`).all()
    if (found === undefined || Object.values(found)[0] === 'ok') continue
    throw Object.assign(new Error('quick_check found damage'), { errcode: 11 })
  }
}

/** The file and its helper files, which belong to it: with another file they would be applied to that. */
function setDatabaseAside(path: string, now: number): string {
  const aside = setAsideFile(path, now)
  for (const helper of ['-wal', '-shm']) {
    if (existsSync(path + helper)) renameSync(path + helper, aside + helper)
  }
  return aside
}
