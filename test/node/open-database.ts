import { WorkerDatabase } from '../../main/node/database.ts'

/** The thread's program as plain Node runs it. */
export const databaseProgram = new URL('../../main/node/database-worker.ts', import.meta.url)

export const openDatabase = (folder: string): Promise<WorkerDatabase> =>
  WorkerDatabase.open({ folder, program: databaseProgram })
