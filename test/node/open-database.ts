import type { TenantProfile } from '../../contract/tenants.ts'
import { openAppDatabase, type AppDatabase } from '../../main/node/app-database.ts'
import { WorkerDatabase } from '../../main/node/database.ts'
import { SqliteFile } from '../../main/node/sqlite-file.ts'
import { tabRows, type TabRow } from '../../main/history/tab-rows.ts'
import { personRows, type PersonRow } from '../../main/people/person-rows.ts'
import { tenantRows } from '../../main/tenants/tenant-rows.ts'

/** The thread's program as plain Node runs it. */
export const databaseProgram = new URL('../../main/node/database-worker.ts', import.meta.url)

export const openDatabase = (folder: string): Promise<WorkerDatabase> =>
  WorkerDatabase.open({ folder, program: databaseProgram })

export const appShapes = { tenants: tenantRows, people: personRows, tabs: tabRows }

type AppRows = AppDatabase<TenantProfile, PersonRow, TabRow>

/** As the app opens it. */
export const openRows = (folder: string): Promise<AppRows> =>
  openAppDatabase(appShapes, { folder, program: databaseProgram, now: 0 })

/** The app starts, does something with its rows and ends. */
export async function duringRows<T>(
  folder: string,
  work: (app: AppRows) => T | Promise<T>,
): Promise<T> {
  const app = await openRows(folder)
  try {
    return await work(app)
  } finally {
    await app.close()
  }
}

/** A closed database that holds these tenants, rows that no app would write among them. */
export function keepTenantRows(folder: string, tenants: readonly unknown[]): void {
  const file = SqliteFile.open(folder, 0)
  file.write(
    tenants.map((row, at) => ({
      sql: 'INSERT INTO tenants (key, body) VALUES (?, ?)',
      values: [`key-${at}`, typeof row === 'string' ? row : JSON.stringify(row)],
    })),
  )
  file.close()
}
