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
  DatabaseOpening,
  DatabaseQuestion,
  DatabaseReply,
  NumberedQuestion,
} from './database-messages.ts'
import { databaseCode } from './sqlite-failure.ts'
import { SqliteFile } from './sqlite-file.ts'

/** The thread of the database. `workerData` is the user-data folder; the first message is the opening. */
const OFFERED = 'copy offered'
const NO_OFFER = { sql: 'DELETE FROM facts WHERE name = ?', values: [OFFERED] }

function serve(folder: string, port: NonNullable<typeof parentPort>): void {
  sweepUnfinishedCopies(folder)
  const file = SqliteFile.open(folder, Date.now())
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

if (parentPort !== null) serve(String(workerData), parentPort)
