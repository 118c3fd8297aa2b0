import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { DatabasePlace, DatabaseThread } from '../../contract/database.ts'
import { AppError, OUTCOME_UNKNOWN } from '../errors.ts'
import type { Database, Row, Statement } from '../ports.ts'
import type { DatabaseOpening, DatabaseQuestion, DatabaseReply } from './database-messages.ts'
import { DATABASE_NAME } from './database-schema.ts'
import { beginThread, failed, type Program } from './database-thread.ts'
import { hintToWrite } from './document-file.ts'
import { type ReadTable, rowsOf } from './read-table.ts'
import {
  databaseCode,
  databaseHint,
  databaseWords,
  ENDED_BEFORE,
  FILE_GONE,
  FILE_REPLACED,
  THREAD_ENDED,
  THREAD_ENDS_AGAIN,
} from './sqlite-failure.ts'

interface Waiting {
  /** Of a write, else null. */
  readonly mark: string | null
  readonly resolve: (value: unknown) => void
  readonly reject: (code: string) => void
}

/** A thread that ends again and again, by its file or its program, is not started without end. */
const MOST_STARTS = 3
const CALM_MS = 60_000

/**
 * The app's SQLite file in a thread of its own. Questions are answered in the order in which they
 * are asked; what is not answered yet when the process is killed is done whole or not at all. A
 * thread that ended is started again by the next question, three times a minute at most. A write
 * that it left without an answer is answered by what the next thread finds in the file.
 */
export class WorkerDatabase implements Database {
  readonly #facts: Program
  readonly #path: string
  readonly #waiting = new Map<number, Waiting>()
  readonly #starts: number[] = []
  readonly #listeners: ((thread: DatabaseThread) => void)[] = []
  readonly #placeListeners: ((place: DatabasePlace) => void)[] = []
  #place: DatabasePlace = 'own'
  #isLeaving = false
  #opening: DatabaseOpening
  #worker: Worker | null = null
  /** Null after the thread has ended, until somebody asks. */
  #started: Promise<Worker> | null
  /** Of this app's own session, since a file keeps the marks of the one before. */
  readonly #session = randomUUID()
  #asked = 0
  #marked = 0
  #closed = false

  private constructor(facts: Program, worker: Worker, opening: DatabaseOpening) {
    this.#facts = facts
    this.#path = join(facts.folder, DATABASE_NAME)
    this.#opening = opening
    this.#started = Promise.resolve(worker)
    this.#hold(worker)
  }

  /**
   * Begins the thread and opens the file in `folder`. Nothing that is wrong with the file is thrown:
   * it stands in `opening`.
   */
  static async open(facts: Program): Promise<WorkerDatabase> {
    try {
      mkdirSync(facts.folder, { recursive: true })
      const { worker, opening } = await beginThread(facts, false)
      return new WorkerDatabase(facts, worker, opening)
    } catch (cause) {
      throw new AppError('document_corrupt', `The thread of ${DATABASE_NAME} did not start.`, {
        details: { path: join(facts.folder, DATABASE_NAME) },
        cause,
      })
    }
  }

  get opening(): DatabaseOpening {
    return this.#opening
  }

  onThread(listener: (thread: DatabaseThread) => void): void {
    this.#listeners.push(listener)
  }

  async read(statement: Statement): Promise<readonly Row[]> {
    return rowsOf((await this.#ask({ kind: 'read', statement })) as ReadTable)
  }

  async write(statements: readonly Statement[]): Promise<void> {
    if (statements.length === 0) return
    if (this.opening.whyReadOnly !== null) throw this.#unwritable(this.opening.whyReadOnly, null)
    await this.#ask({ kind: 'write', statements, mark: `${this.#session}/${(this.#marked += 1)}` })
  }

  /** Called when another file lies in the place of the one that was opened, none, or that one again. */
  onPlace(listener: (place: DatabasePlace) => void): void {
    this.#placeListeners.push(listener)
  }

  /** Looks what lies there. */
  async lookAtPlace(): Promise<void> {
    this.#note((await this.#ask({ kind: 'place' })) as DatabasePlace)
  }

  /** Lets go of the file that was opened, and opens the one that lies in its place. */
  async openPlace(): Promise<void> {
    this.#isLeaving = true
    try {
      await this.#ask({ kind: 'close' })
      await this.#worker?.terminate()
      await this.lookAtPlace()
    } finally {
      this.#isLeaving = false
    }
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
    if (this.#closed) return
    const closing = this.#worker === null ? null : this.#ask({ kind: 'close' })
    this.#closed = true
    await closing
    await this.#worker?.terminate()
  }

  #ask(question: DatabaseQuestion): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const refuse = (code: string): void => reject(this.#failure(question, code))
      if (this.#closed) {
        refuse('CLOSED')
        return
      }
      const started = (this.#started ??= this.#startAgain())
      started.then(
        (worker) => {
          if (worker !== this.#worker) {
            refuse(THREAD_ENDED)
            return
          }
          const id = (this.#asked += 1)
          const mark = question.kind === 'write' ? question.mark : null
          this.#waiting.set(id, { mark, resolve, reject: refuse })
          worker.postMessage({ id, question })
        },
        (error: unknown) => {
          if (this.#started === started) this.#started = null
          refuse(databaseCode(error))
        },
      )
    })
  }

  async #startAgain(): Promise<Worker> {
    try {
      const now = performance.now()
      while ((this.#starts[0] ?? now) < now - CALM_MS) this.#starts.shift()
      if (this.#starts.length >= MOST_STARTS) throw failed(THREAD_ENDS_AGAIN)
      this.#starts.push(now)
      const { worker, opening } = await beginThread(this.#facts, true)
      if (this.#closed) {
        await worker.terminate()
        throw failed('CLOSED')
      }
      this.#opening = opening
      this.#hold(worker)
      this.#say('begun-again')
      return worker
    } catch (error) {
      // A thread that tells why it cannot open the file has not ended by itself: it may be asked again.
      if (databaseCode(error) !== THREAD_ENDS_AGAIN) this.#starts.pop()
      throw error
    }
  }

  #hold(worker: Worker): void {
    this.#worker = worker
    worker.on('message', (reply: DatabaseReply) => this.#settle(reply))
    worker.once('exit', () => this.#lose(worker))
    worker.on('error', () => this.#lose(worker))
  }

  #settle(reply: DatabaseReply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if (!reply.ok && reply.code === FILE_GONE) this.#note('gone')
    if (!reply.ok && reply.code === FILE_REPLACED) this.#note('replaced')
    if (reply.ok && (waiting?.mark ?? null) !== null) this.#note('own')
    if (reply.ok) waiting?.resolve(reply.value)
    else waiting?.reject(reply.code)
  }

  #lose(worker: Worker): void {
    if (worker !== this.#worker) return
    this.#worker = null
    this.#started = null
    const lost = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { mark, reject } of lost) if (mark === null) reject(THREAD_ENDED)
    if (!this.#closed) this.#say('ended')
    void this.#answerLost(lost.filter(({ mark }) => mark !== null))
  }

  /** Asked first of the next thread, so that nothing is written in between. */
  async #answerLost(writes: readonly Waiting[]): Promise<void> {
    if (writes.length === 0) return
    const marks = await this.#ask({ kind: 'marks' }).then(
      (answer) => new Set(answer as readonly string[]),
      () => null,
    )
    for (const { mark, resolve, reject } of writes) {
      if (mark !== null && marks?.has(mark) === true) resolve(null)
      else reject(marks === null ? THREAD_ENDED : ENDED_BEFORE)
    }
  }

  #note(place: DatabasePlace): void {
    if (place === this.#place) return
    this.#place = place
    for (const listener of this.#placeListeners) listener(place)
  }

  #say(thread: DatabaseThread): void {
    if (this.#isLeaving) return
    for (const listener of this.#listeners) listener(thread)
  }

  #failure(question: DatabaseQuestion, code: string): AppError {
    if (question.kind !== 'read' && question.kind !== 'place')
      return this.#unwritable(databaseWords(code), code)
    return new AppError(
      'document_corrupt',
      `${DATABASE_NAME} was not read: ${databaseWords(code)}.`,
      {
        hint: databaseHint(code),
        details: { path: this.#path, code },
      },
    )
  }

  #unwritable(reason: string, code: string | null): AppError {
    const message =
      code === THREAD_ENDED
        ? `Whether ${DATABASE_NAME} has this change is not known: ${reason}.`
        : `${DATABASE_NAME} was not written: ${reason}.`
    return new AppError('document_unwritable', message, {
      hint: code === null ? hintToWrite(reason) : databaseHint(code),
      details: {
        path: this.#path,
        ...(code === null ? {} : { code }),
        ...(code === THREAD_ENDED ? OUTCOME_UNKNOWN : {}),
      },
    })
  }
}
