import type { Statement } from '../ports.ts'
import type { CopyFacts } from './database-copies.ts'

/** What main asks the thread of the database, one thing a message. */
export type DatabaseQuestion =
  | { readonly kind: 'read'; readonly statement: Statement }
  /** `mark` is kept with the statements, so that a thread begun later knows that they are there. */
  | { readonly kind: 'write'; readonly statements: readonly Statement[]; readonly mark: string }
  | { readonly kind: 'marks' }
  | { readonly kind: 'place' }
  | { readonly kind: 'keep-copy' }
  | { readonly kind: 'take-copy' }
  | { readonly kind: 'let-go-of-copy' }
  | { readonly kind: 'close' }

export interface NumberedQuestion {
  readonly id: number
  readonly question: DatabaseQuestion
}

export interface DatabaseWorkerData {
  readonly folder: string
  /** After an earlier thread of this session has ended. */
  readonly again: boolean
}

/** `notOpened` is SQLite's name or the system's, of a thread that begins again. */
export type DatabaseFirstMessage = DatabaseOpening | { readonly notOpened: string }

/** What a thread that has opened the file says of it. */
export interface DatabaseOpening {
  /** Where a damaged file lies now, or null. */
  readonly setAside: string | null
  /** Why nothing can be written, or null. */
  readonly whyReadOnly: string | null
  /** The copy that is offered in place of what was lost, or null. */
  readonly offered: CopyFacts | null
}

export type DatabaseReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  /** `code` is SQLite's name or the system's; never a row. */
  | { readonly id: number; readonly ok: false; readonly code: string }
