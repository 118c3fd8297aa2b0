import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '../errors.ts'
import type { Database, Row, Statement } from '../ports.ts'
import type { DatabaseOpening, DatabaseQuestion, DatabaseReply } from './database-messages.ts'
import { DATABASE_NAME } from './database-schema.ts'
import { hintToWrite } from './document-file.ts'
import { databaseHint, isDamage } from './sqlite-failure.ts'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (code: string) => void
}

/**
 * The app's SQLite file in a thread of its own. Questions are answered in the order in which they
 * are asked; what is not answered yet when the process is killed is done whole or not at all.
 */
export class WorkerDatabase implements Database {
  readonly opening: DatabaseOpening
  readonly #worker: Worker
  readonly #path: string
  readonly #waiting = new Map<number, Waiting>()
  #asked = 0
  #gone = false

  private constructor(worker: Worker, path: string, opening: DatabaseOpening) {
    this.#worker = worker
    this.#path = path
    this.opening = opening
    worker.on('message', (reply: DatabaseReply) => this.#settle(reply))
    worker.once('exit', () => this.#lose())
    worker.on('error', () => this.#lose())
  }

  /**
   * Begins the thread and opens the file in `folder`. Nothing that is wrong with the file is thrown:
   * it stands in `opening`.
   *
   * @param program the thread's program, `database-worker`, wherever the build has put it
   */
  static async open({
    folder,
    program,
  }: {
    readonly folder: string
    readonly program: string | URL
  }): Promise<WorkerDatabase> {
    const path = join(folder, DATABASE_NAME)
    try {
      mkdirSync(folder, { recursive: true })
      const worker = new Worker(program, { workerData: folder, name: 'database' })
      const opening = await firstMessage(worker)
      return new WorkerDatabase(worker, path, opening)
    } catch (cause) {
      throw new AppError('document_corrupt', `The thread of ${DATABASE_NAME} did not start.`, {
        details: { path },
        cause,
      })
    }
  }

  async read(statement: Statement): Promise<readonly Row[]> {
    return (await this.#ask({ kind: 'read', statement })) as readonly Row[]
  }

  async write(statements: readonly Statement[]): Promise<void> {
    if (statements.length === 0) return
    if (this.opening.whyReadOnly !== null) throw this.#unwritable(this.opening.whyReadOnly, null)
    await this.#ask({ kind: 'write', statements })
  }

  /** Keeps today's copy where there is none yet; answers whether it made one. */
  async keepCopy(): Promise<boolean> {
    return (await this.#ask({ kind: 'keep-copy' })) !== null
  }

  /** Puts in what the offered copy has and the file has not; false where it cannot be read any more. */
  async takeCopy(): Promise<boolean> {
    return (await this.#ask({ kind: 'take-copy' })) === true
  }

  async letGoOfCopy(): Promise<void> {
    await this.#ask({ kind: 'let-go-of-copy' })
  }

  /** After this every call is refused. */
  async close(): Promise<void> {
    if (this.#gone) return
    await this.#ask({ kind: 'close' })
    await this.#worker.terminate()
  }

  #ask(question: DatabaseQuestion): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const refuse = (code: string): void => reject(this.#failure(question, code))
      if (this.#gone) {
        refuse('CLOSED')
        return
      }
      const id = (this.#asked += 1)
      this.#waiting.set(id, { resolve, reject: refuse })
      this.#worker.postMessage({ id, question })
    })
  }

  #settle(reply: DatabaseReply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if (reply.ok) waiting?.resolve(reply.value)
    else waiting?.reject(reply.code)
  }

  /** The thread has ended; what it had not answered may or may not be there. */
  #lose(): void {
    this.#gone = true
    for (const { reject } of this.#waiting.values()) reject('CLOSED')
    this.#waiting.clear()
  }

  #failure(question: DatabaseQuestion, code: string): AppError {
    if (question.kind !== 'read') return this.#unwritable(wordsFor(code), code)
    return new AppError('document_corrupt', `${DATABASE_NAME} was not read: ${wordsFor(code)}.`, {
      hint: databaseHint(code),
      details: { path: this.#path, code },
    })
  }

  #unwritable(reason: string, code: string | null): AppError {
    return new AppError('document_unwritable', `${DATABASE_NAME} was not written: ${reason}.`, {
      hint: code === null ? hintToWrite(reason) : databaseHint(code),
      details: { path: this.#path, ...(code === null ? {} : { code }) },
    })
  }
}

function firstMessage(worker: Worker): Promise<DatabaseOpening> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('ended before it was open')))
  })
}

function wordsFor(code: string): string {
  if (code === 'CLOSED') return 'the app is closing it, or its thread has ended'
  return isDamage(code) ? `it is damaged (${code})` : `the system answered ${code}`
}
