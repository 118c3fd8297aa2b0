import { AppError } from '../errors.ts'
import type { Database, Row, Statement } from '../ports.ts'
import { isDamage } from './sqlite-failure.ts'

/** What SQLite answered; that the file is gone or its thread ended is told by itself. */
const OF_SQLITE = /^SQLITE_/

/** Damage is that of some tables: the others go on. */
function isOfAll(error: unknown): error is AppError {
  if (!(error instanceof AppError)) return false
  const code = error.details['code'] ?? ''
  return OF_SQLITE.test(code) && !isDamage(code)
}

/**
 * A database that tells when a change cannot be written: request tabs, history and people are
 * kept by the way, and nobody waits to be told.
 */
export class ToldWrites implements Database {
  readonly #database: Database
  readonly #listeners: ((words: string | null) => void)[] = []
  #unwritten: string | null = null

  constructor(database: Database) {
    this.#database = database
  }

  /** Called with why and what to do when a change could not be written, and with null once one was. */
  onUnwritten(listener: (words: string | null) => void): void {
    this.#listeners.push(listener)
  }

  read(statement: Statement): Promise<readonly Row[]> {
    return this.#database.read(statement)
  }

  async write(statements: readonly Statement[]): Promise<void> {
    try {
      await this.#database.write(statements)
    } catch (error) {
      if (isOfAll(error)) this.#tell(error.words)
      throw error
    }
    this.#tell(null)
  }

  #tell(words: string | null): void {
    if (words === this.#unwritten) return
    this.#unwritten = words
    for (const listener of this.#listeners) listener(words)
  }
}
