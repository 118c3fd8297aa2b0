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
import { databaseCode } from './sqlite-failure.ts'
import { SqliteFile } from './sqlite-file.ts'

/** The thread of the database. The first message is the opening. */
type Port = NonNullable<typeof parentPort>

const OFFERED = 'copy offered'
const NO_OFFER = { sql: 'DELETE FROM facts WHERE name = ?', values: [OFFERED] }

function serve({ folder, again }: DatabaseWorkerData, port: Port): void {
  sweepUnfinishedCopies(folder)
  const file = again ? SqliteFile.openAgain(folder) : SqliteFile.open(folder, Date.now())
  let offered = offerOf(folder, file)

  const answer = (question: DatabaseQuestion): unknown => {
    switch (question.kind) {
      case 'read':
        return file.read(question.statement)
      case 'write':
        file.write(question.statements)
        return null
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
    file.write([
      { sql: 'INSERT OR REPLACE INTO facts VALUES (?, ?)', values: [OFFERED, newest.name] },
    ])
    return newest
  }
  const [kept] = file.read({ sql: 'SELECT value FROM facts WHERE name = ?', values: [OFFERED] })
  return kept === undefined ? null : factsOfCopy(folder, String(kept['value']))
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
