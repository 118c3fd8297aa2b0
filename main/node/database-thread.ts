import { Worker } from 'node:worker_threads'
import type {
  DatabaseFirstMessage,
  DatabaseOpening,
  DatabaseWorkerData,
} from './database-messages.ts'
import { THREAD_ENDS_AGAIN } from './sqlite-failure.ts'

export interface Program {
  readonly folder: string
  /** The thread's program, `database-worker`, wherever the build has put it. */
  readonly program: string | URL
}

/** Begins the thread of the database. Throws an error whose `code` says why it has not opened the file. */
export async function beginThread(
  { folder, program }: Program,
  again: boolean,
): Promise<{ readonly worker: Worker; readonly opening: DatabaseOpening }> {
  const workerData: DatabaseWorkerData = { folder, again }
  const worker = new Worker(program, { workerData, name: 'database' })
  const first = await firstMessage(worker)
  if (!('notOpened' in first)) return { worker, opening: first }
  await worker.terminate()
  throw failed(first.notOpened)
}

export function failed(code: string): Error {
  return Object.assign(new Error(`The thread has not opened the file (${code}).`), { code })
}

function firstMessage(worker: Worker): Promise<DatabaseFirstMessage> {
  return new Promise((resolve, reject) => {
    const end = (): void => reject(failed(THREAD_ENDS_AGAIN))
    worker.once('message', resolve)
    worker.on('error', end)
    worker.once('exit', end)
  })
}
