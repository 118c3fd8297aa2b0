import type {
  DatabasePlace,
  DatabaseThread,
  Interrupted,
  OfferedCopy,
  SetAsideRow,
} from '../contract/database.ts'
import type { Forgotten, HistoryEntry, HistorySearch } from '../contract/history.ts'
import type { Came } from '../contract/requests.ts'
import type { HttpAnswer, WireRequest } from './wire/message.ts'

/** How long a request may take, in milliseconds. */
export interface HttpLimits {
  readonly signal: AbortSignal
  /** Without a byte from the other side. An upload gets a second more for each 64 KB. */
  readonly idleMs: number
  /** Altogether; null for as long as it takes. */
  readonly totalMs: number | null
  /** Told of the answer's body as it comes, in bytes on the wire. */
  readonly onBody?: (came: Came) => void
}

/** The answers of a keychain, none among them. They are never folded into one (docs/decisions/0001). */
export type KeychainState = 'ready' | 'missing' | 'locked' | 'refused' | 'silent'

/**
 * The OS keychain, one secret an account name. Every method throws AppError with
 * `keychain_missing`, `keychain_locked`, `keychain_refused` or, after its time limit,
 * `keychain_silent`; only `read` of a reachable, unlocked keychain answers null, and it means that
 * the item is not there.
 */
export interface SecretStore {
  /** Asks the keychain by writing a sentinel item: only a write tells locked from absent. */
  probe(): Promise<void>
  read(account: string): Promise<string | null>
  write(account: string, secret: string): Promise<void>
  remove(account: string): Promise<void>
  /**
   * Called when a call has done its work that nobody waited for any more, its time being over. Not of
   * one that failed: who has just dismissed a prompt is not asked again.
   */
  onAnswered(listener: () => void): void
}

/**
 * The names under which the app has secrets in the keychain. Throws AppError `keychain_missing`,
 * `keychain_locked`, `keychain_refused`, `keychain_silent`, and the signal's reason.
 */
export type FindAccounts = (signal?: AbortSignal) => Promise<readonly string[]>

/** A JSON document kept as one file: versioned, schema-checked, replaced atomically. */
export interface DocumentStore<T> {
  /** The document, or the default where there is none. Set-aside files are reported once. */
  read(): T
  /** Durable when the promise resolves. Throws AppError `document_unwritable`. */
  write(document: T): Promise<void>
  /** Path of the file that could not be read and was set aside at start, or null. */
  readonly setAside: string | null
}

export type SqlValue = string | number | null

export interface Statement {
  readonly sql: string
  /** For the question marks in `sql`, in their order. */
  readonly values?: readonly SqlValue[]
}

/** One row of an answer, by column. */
export type Row = Readonly<Record<string, SqlValue>>

/** The app's one SQLite file. Nothing of it runs on main's thread; calls are done in their order. */
export interface Database {
  /** @throws AppError `document_corrupt` */
  read(statement: Statement): Promise<readonly Row[]>
  /**
   * One transaction: all of the statements or none, durable when the promise resolves.
   *
   * @throws AppError `document_unwritable`, with `details.code`; with `details.outcome` where nobody
   * knows whether it is kept (`isOutcomeUnknown`)
   */
  write(statements: readonly Statement[]): Promise<void>
}

/** Noted before the keychain is written, and let go with the row that belongs to it. Holds no secret. */
export interface Unfinished extends Interrupted {
  /** Which generation of the secret the keychain may hold already. */
  readonly generation: number
}

export interface RowsChange<T> {
  /** Keys of rows that go. */
  readonly drop?: readonly string[]
  /** Rows that come, or are changed: those stay where they are in the order. */
  readonly put?: readonly T[]
  /** The row that was set aside and is one of `put` now. */
  readonly putBack?: number
  /** What begins with this change, in the keychain. */
  readonly begins?: Unfinished
  /** The tenant of which what had begun is over. */
  readonly ends?: string
}

/**
 * Rows of one kind, each under a key of its own, in the order in which they came. They are read as a
 * whole at start; whoever owns them holds them from then on, and says what changes.
 */
export interface Rows<T> {
  readonly atStart: readonly T[]
  /** What was under way when the app ended, and is not settled yet. */
  unfinished(): Promise<readonly Unfinished[]>
  /** All of them as they are now, however they came to be so. */
  readAgain(): Promise<readonly T[]>
  /** First what goes, then what comes; all of it or nothing. Throws like `Database.write`. */
  change(change: RowsChange<T>): Promise<void>
  /** A row as a person wrote it. Throws AppError `row_unreadable`, which says where it is not one. */
  parse(text: string): T
}

/** What the database could not read or had lost at start, and what of it can be brought back. */
export interface Salvage {
  /** At start; `readAgain` of the rows of a kind may set more of them aside. */
  readonly rows: readonly SetAsideRow[]
  /** As the thread that runs now has found it. */
  readonly copy: OfferedCopy | null
  readRows(): Promise<readonly SetAsideRow[]>
  /** The row as it was found; null where it is gone. */
  textOf(id: number): Promise<string | null>
  letGo(id: number): Promise<void>
  /** Puts in what the copy has and the database has not; false where it cannot be read any more. */
  takeCopy(): Promise<boolean>
  letGoOfCopy(): Promise<void>
  /** Called when what lies in the place of the database's file is another one, none, or the own one again. */
  onPlace(listener: (place: DatabasePlace) => void): void
  /** Called with why and what to do when a change could not be written, and with null once one was. */
  onUnwritten(listener: (words: string | null) => void): void
  lookAtPlace(): Promise<void>
  /** Opens the file that lies there now. Throws AppError `document_corrupt`. */
  openPlace(): Promise<void>
  /** Called when the thread of the database has ended, and when it runs again. */
  onThread(listener: (thread: DatabaseThread) => void): void
}

/**
 * One HTTP/1.1 request, one answer. Never follows a redirect, adds no header but the framing ones.
 * Sends again once only where an idempotent request met a kept-alive connection that the other side
 * had just closed. Throws AppError `network_unreachable`, `network_timeout`, `network_certificate`
 * (details.code holds the system's code), `answer_malformed`, `answer_too_large`,
 * `answer_broke_off` or `request_cancelled`, at once when the signal aborts; a `BrokenAnswer`
 * (wire/broken-answer.ts) where the answer's head had come.
 */
export interface HttpClient {
  send(request: WireRequest, limits: HttpLimits): Promise<HttpAnswer>
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
}

/** A clock that also tells how long something took, however the system's time is set meanwhile. */
export interface SteadyClock extends Clock {
  /** Milliseconds since a moment of its own; never less than before. */
  steady(): number
}

export interface RandomId {
  /** A fresh id of 128 random bits, URL-safe. */
  next(): string
}

/** The app's log file. Callers pass facts, never bodies, headers or anything a token could be in. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void
  warn(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void
  error(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void
}

export interface Clipboard {
  writeText(text: string): Promise<void>
  /** Empties the clipboard if it still holds exactly this text. */
  clearIfHolds(text: string): Promise<void>
}

/** Dialogs and files that a person chose; the renderer names no path of its own. */
export interface PersonalFiles {
  /** Null where the person cancelled. */
  chooseToSave(suggestedName: string): Promise<string | null>
  chooseToOpen(): Promise<string | null>
  chooseFolder(): Promise<string | null>
  /** A path that nothing lies at: the one asked for, or with a number in its name. */
  freePath(path: string): string
  /** In one step in the place of what is there. Throws AppError `file_unwritable`. */
  replace(path: string, bytes: Uint8Array): Promise<void>
  /** Beside a file that a person chose: throws `file_unwritable` where something is there. */
  writeNew(path: string, bytes: Uint8Array): Promise<void>
  /** Throws AppError `file_unreadable`, like `size`. */
  read(path: string): Promise<Uint8Array>
  /** In bytes, without reading them. */
  size(path: string): Promise<number>
}

/** A file of the folder with saved requests, or why it could not be read. */
export type SavedFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly problem: string }

/**
 * The folder with saved requests. A path is below it, with `/` between folders; one that is not, or
 * leads out of it by a link, is refused. Throws AppError `file_unreadable`, `file_unwritable`.
 */
export interface SavedFolder {
  /** By name. Links, and what begins with a dot, are left out. `tooMany`: there are more than those. */
  list(root: string): Promise<{
    readonly files: SavedFile[]
    readonly folders: string[]
    readonly tooMany: boolean
  }>
  read(root: string, path: string): Promise<Uint8Array>
  /** Under a file name made from `name` that no system takes for another's; answers the path. */
  create(
    root: string,
    file: { readonly folder: string; readonly name: string; readonly bytes: Uint8Array },
  ): Promise<string>
  /** Where it lay before, a folder where it has no bytes; a file is refused where something lies there now. */
  restore(root: string, path: string, bytes: Uint8Array | null): Promise<void>
  /** In one step in the place of what is there. */
  replace(root: string, path: string, bytes: Uint8Array): Promise<void>
  /** A file or a folder; answers its path. */
  rename(root: string, path: string, name: string): Promise<string>
  /** A file, or a folder with nothing in it. */
  remove(root: string, path: string): Promise<void>
  /**
   * Calls back a moment after something changed, whoever did it, from when it is answered; answers how
   * to stop. A folder that is not there is waited for.
   */
  watch(root: string, changed: () => void): Promise<() => void>
}

/** A body that lies in a file of its own. */
export interface KeptBody {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Long texts of request tabs, a file each. */
export interface TabFiles {
  /** Answers the name that they are read by; what is there already is not written again. Throws AppError `file_unwritable`. */
  keep(bytes: Uint8Array): Promise<string>
  /** Null where it is gone. */
  read(name: string): Promise<Uint8Array | null>
  /** All others are removed. Never rejects. */
  keepOnly(names: ReadonlySet<string>): Promise<void>
}

/** An exchange as it is kept: all of it redacted. */
export interface HistoryRecord {
  readonly entry: HistoryEntry
  /** What it is found by. */
  readonly words: string
  /** JSON, whose shape is known to `main/history`. */
  readonly body: string
  readonly bodies: readonly KeptBody[]
}

/** By which time the history ages; milliseconds since the epoch. */
export interface ClockSeen {
  /** What the clock said when it was last believed. */
  readonly believed: number
  /** Since when it is far ahead of that; null where it is not. */
  readonly doubted: number | null
}

/** Exchanges of the past, in the order in which they were sent. Every call may throw like `Database`. */
export interface HistoryStore {
  /** All of them or none. */
  append(records: readonly HistoryRecord[]): Promise<void>
  /** What is thought of an exchange; nothing where it is not kept. */
  note(id: string, finding: HistoryEntry['finding']): Promise<void>
  /** Newest first, one more than `most` where there are more. */
  search(query: HistorySearch, most: number): Promise<readonly HistoryEntry[]>
  /** Null where it is not kept. A body whose file is gone is left out. */
  read(id: string): Promise<Pick<HistoryRecord, 'entry' | 'body' | 'bodies'> | null>
  forget(which: Forgotten): Promise<void>
  /** Entries of one tenant become those of another. */
  follow(from: string, to: string): Promise<void>
  /** Null where the clock was not looked at yet. */
  clockSeen(): Promise<ClockSeen | null>
  keepClockSeen(seen: ClockSeen): Promise<void>
  /** Forgets what is older, and of the rest the oldest past so many entries or bytes. */
  prune(limits: {
    /** Milliseconds since the epoch. */
    readonly olderThan: number
    readonly mostEntries: number
    readonly mostBytes: number
  }): Promise<void>
  /** Puts together what the words lie in, in steps between which others are answered: a search is quicker then. */
  tidy(): Promise<void>
}
