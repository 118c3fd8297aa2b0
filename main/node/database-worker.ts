import { parentPort, workerData } from 'node:worker_threads'
import {
  factsOfCopy,
  keepCopyOfToday,
  newestGoodCopy,
  statementsOfCopy,
  sweepUnfinishedCopies,
} from './database-copies.ts'
import type { CopyFacts } from './database-copies.ts'
import type {
  DatabaseFirstMessage,
  DatabaseOpening,
  DatabaseQuestion,
  DatabaseReply,
  DatabaseWorkerData,
  NumberedQuestion,
} from './database-messages.ts'
import type { Statement } from '../ports.ts'
import { databaseCode } from './sqlite-failure.ts'
import { SqliteFile } from './sqlite-file.ts'

/** The thread of the database. The first message is the opening. */
type Port = NonNullable<typeof parentPort>

const OFFERED = 'copy offered'
const NO_OFFER = { sql: 'DELETE FROM facts WHERE name = ?', values: [OFFERED] }

/** More than are ever asked without being answered. */
const MOST_MARKS = 32
const MARKS = 'latest writes'

function serve({ folder, again }: DatabaseWorkerData, port: Port): void {
  sweepUnfinishedCopies(folder)
  const file = again ? SqliteFile.openAgain(folder) : SqliteFile.open(folder, Date.now())
  let offered = offerOf(folder, file)
  let marks = factOf(file, MARKS)?.split(' ') ?? []

  const answer = (question: DatabaseQuestion): unknown => {
    switch (question.kind) {
      case 'read':
        return file.readTable(question.statement)
      case 'write': {
        const latest = [...marks, question.mark].slice(-MOST_MARKS)
        file.write([...question.statements, factIs(MARKS, latest.join(' '))])
        marks = latest
        return null
      }
      case 'marks':
        return marks
      case 'place':
        return file.place()
      case 'keep-copy':
        if (file.whyReadOnly !== null) return null
        return keepCopyOfToday(file, { folder, now: Date.now(), keep: offered?.name ?? null })
      case 'take-copy': {
        const statements = offered === null ? null : statementsOfCopy(folder, offered.name)
        if (statements === null) return false
        file.write([...statements, NO_OFFER])
        offered = null
        return true
      }
      case 'let-go-of-copy':
        file.write([NO_OFFER])
        offered = null
        return null
      case 'close':
        file.close()
        return null
    }
  }
  port.on('message', ({ id, question }: NumberedQuestion) => {
    port.postMessage(replyTo(id, () => answer(question)))
  })
  const { setAside, whyReadOnly } = file
  port.postMessage({ setAside, whyReadOnly, offered } satisfies DatabaseOpening)
}

function replyTo(id: number, work: () => unknown): DatabaseReply {
  try {
    return { id, ok: true, value: work() }
  } catch (error) {
    return { id, ok: false, code: databaseCode(error) }
  }
}

/**
 * A file that was lost begins anew, and the offer is kept in it: it stands until a person takes or
 * refuses it, however often the app is started before.
 */
function offerOf(folder: string, file: SqliteFile): CopyFacts | null {
  if (file.whyReadOnly !== null) return null
  if (file.isNew) {
    const newest = newestGoodCopy(folder)
    if (newest === null) return null
    file.write([factIs(OFFERED, newest.name)])
    return newest
  }
  const kept = factOf(file, OFFERED)
  return kept === null ? null : factsOfCopy(folder, kept)
}

function factOf(file: SqliteFile, name: string): string | null {
  const [fact] = file.read({ sql: 'SELECT value FROM facts WHERE name = ?', values: [name] })
  return fact === undefined ? null : String(fact['value'])
}

function factIs(name: string, value: string): Statement {
  return {
    sql: 'INSERT INTO facts VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    values: [name, value],
  }
}

function begin(data: DatabaseWorkerData, port: Port): void {
  try {
    serve(data, port)
  } catch (error) {
    if (!data.again) throw error
    port.postMessage({ notOpened: databaseCode(error) } satisfies DatabaseFirstMessage)
  }
}

if (parentPort !== null) begin(workerData as DatabaseWorkerData, parentPort)
