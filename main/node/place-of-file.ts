import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { DatabasePlace } from '../../contract/database.ts'
import { asidePath } from './document-file.ts'

/** Only the owner may read what this app keeps; SQLite gives its helper files the same mode. */
export const OWNER_ONLY = 0o600

/** What SQLite counts up and measures stands in here: https://www.sqlite.org/fileformat.html#the_database_header */
const HEADER_BYTES = 100
/** https://www.sqlite.org/fileformat.html#the_write_ahead_log */
const LOG_HEADER_BYTES = 32

/** Behind the name of what was set aside: a file that lies here until the database is closed, and goes back. */
const HELD = '.held'
/** Likewise; the log that lies in the database's place is the file's own. */
const HELD_WITH_LOG = '.held-with-log'

/** Tells one file from another that lies in its place later: renamed into it, or written over it. */
interface Mark {
  readonly device: bigint
  readonly inode: bigint
  /** Its first bytes, in base64; null where they cannot be read. */
  readonly head: string | null
}

/**
 * Whether the file of an open database is the one that lies at its path: a backup may be put back
 * while the app runs, and SQLite goes on with the file that it opened.
 */
export class PlaceOfFile {
  readonly #path: string
  readonly #db: DatabaseSync | null
  #own: Mark | null = null
  #ownLog: Mark | null = null
  #others: unknown = null

  constructor(path: string, db: DatabaseSync | null) {
    this.#path = path
    this.#db = db
    this.note()
  }

  /** The file as this connection leaves it: only what it does itself changes its beginning. */
  note(): void {
    const own = markOf(this.#path, HEADER_BYTES)
    if (own === null || (this.#own !== null && !isSameInode(own, this.#own))) return
    this.#own = own
    this.#ownLog = markOf(`${this.#path}-wal`, LOG_HEADER_BYTES)
    this.#others = this.#countOfOthers()
  }

  now(): DatabasePlace {
    const now = markOf(this.#path, HEADER_BYTES)
    if (now === null) return 'gone'
    if (this.#own === null || isSameMark(now, this.#own)) return 'own'
    // Another program that writes it as SQLite does puts no other file there.
    const isWritten = isSameInode(now, this.#own) && this.#countOfOthers() !== this.#others
    return isWritten ? 'own' : 'replaced'
  }

  /**
   * Closes a database in whose place another file lies. That one stays byte for byte, and what the
   * database held is set aside: SQLite would write its log into the other file now, or at the next
   * opening.
   *
   * @param now milliseconds since the epoch, for the name of what is set aside
   * @see https://www.sqlite.org/howtocorrupt.html
   */
  leave(db: DatabaseSync, now: number): void {
    const path = this.#path
    const aside = asidePath(path, now)
    const other = markOf(path, HEADER_BYTES)
    // Where the other was written over it, what it held is gone but for the log.
    const isApart = other !== null && this.#own !== null && !isSameInode(other, this.#own)
    const isKept = isApart && isDone(() => copyAside(db, aside))
    const log = markOf(`${path}-wal`, LOG_HEADER_BYTES)
    const isOwnLog = log !== null && this.#ownLog !== null && isSameMark(log, this.#ownLog)
    // Where nothing lies at its path, SQLite writes nothing when it closes. Windows lets no open file be moved.
    const held = aside + (isOwnLog ? HELD : HELD_WITH_LOG)
    if (!isDone(() => renameSync(path, held))) copyFileSync(path, held)
    db.close()
    if (isOwnLog) {
      if (!isKept && existsSync(`${path}-wal`)) renameSync(`${path}-wal`, `${aside}-wal`)
      for (const helper of ['-wal', '-shm']) rmSync(path + helper, { force: true })
    }
    renameSync(held, path)
  }

  /** It counts what other connections write: https://www.sqlite.org/pragma.html#pragma_data_version */
  #countOfOthers(): unknown {
    try {
      return this.#db?.prepare('PRAGMA data_version').get()?.['data_version']
    } catch {
      return this.#others
    }
  }
}

/**
 * A kill in the middle of `leave`: the file that lay in the place of the database goes back there, and
 * the database's log to what was set aside. Answers where that lies, or null where nothing was left so.
 * What cannot be moved stays.
 */
export function takeBackHeld(path: string): string | null {
  if (existsSync(path)) return null
  const stem = `${basename(path, extname(path))}.set-aside-`
  const folder = dirname(path)
  const left = namesIn(folder).filter((name) => name.startsWith(stem))
  for (const name of left.toSorted().toReversed()) {
    const suffix = [HELD, HELD_WITH_LOG].find((each) => name.endsWith(each))
    if (suffix === undefined) continue
    const aside = join(folder, name.slice(0, -suffix.length))
    const isBack = isDone(() => {
      if (suffix === HELD) {
        if (existsSync(`${path}-wal`)) renameSync(`${path}-wal`, `${aside}-wal`)
        rmSync(`${path}-shm`, { force: true })
      }
      renameSync(join(folder, name), path)
    })
    return isBack && existsSync(aside) ? aside : null
  }
  return null
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** All of it, tidily, into a file that is empty. */
function copyAside(db: DatabaseSync, path: string): void {
  closeSync(openSync(path, 'wx', OWNER_ONLY))
  db.prepare('VACUUM INTO ?').run(path)
}

/** Null where no file lies there. */
function markOf(path: string, headBytes: number): Mark | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  if (found?.isFile() !== true) return null
  return { device: found.dev, inode: found.ino, head: headOf(path, headBytes) }
}

function headOf(path: string, bytes: number): string | null {
  try {
    const file = openSync(path, 'r')
    try {
      const head = Buffer.alloc(bytes)
      return head.toString('base64', 0, readSync(file, head, 0, bytes, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}

function isSameInode(one: Mark, other: Mark): boolean {
  return one.device === other.device && one.inode === other.inode
}

function isSameMark(one: Mark, other: Mark): boolean {
  const isSameHead = one.head === other.head || one.head === null || other.head === null
  return isSameInode(one, other) && isSameHead
}

function isDone(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
