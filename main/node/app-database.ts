import { join } from 'node:path'
import { setAsideRowSchema, type SetAsideRow } from '../../contract/database.ts'
import { AppError } from '../errors.ts'
import type { HistoryStore, Rows, Salvage } from '../ports.ts'
import { BodyFiles } from './body-files.ts'
import { carryOver } from './carry-over.ts'
import type { DatabaseOpening } from './database-messages.ts'
import { DATABASE_NAME } from './database-schema.ts'
import { WorkerDatabase } from './database.ts'
import { KeptHistory } from './kept-history.ts'
import { KeptRows, type CarriedShape, type RowsShape } from './kept-rows.ts'
import { ToldWrites } from './told-writes.ts'

/** In the user-data folder: long bodies of past exchanges. */
const HISTORY_FOLDER = 'history'

/** The app's rows, opened, and what there is to say of their file. */
export interface AppDatabase<Tenant, Person, Tab> {
  readonly tenants: Rows<Tenant>
  readonly people: Rows<Person>
  readonly tabs: Rows<Tab>
  readonly salvage: Salvage
  readonly history: HistoryStore
  /** Paths of files of which nothing could be read. */
  readonly setAside: readonly string[]
  /** The file that can keep nothing now, with the reason. */
  readonly readOnly: readonly string[]
  /** Documents of an earlier app that wait for another start, each with the reason. */
  readonly notCarriedOver: readonly string[]
  /** Keeps today's copy where there is none yet. Throws AppError `document_unwritable`. */
  keepCopy(): Promise<boolean>
  close(): Promise<void>
}

/**
 * Opens the database in `folder` and carries over what an earlier app kept. Whatever is wrong with
 * the files is said in the answer; only what no code foresaw is thrown.
 *
 * @param facts.program like that of `WorkerDatabase.open`
 * @param facts.now milliseconds since the epoch
 */
export async function openAppDatabase<Tenant, Person, Tab>(
  shapes: {
    readonly tenants: CarriedShape<Tenant>
    readonly people: CarriedShape<Person>
    readonly tabs: RowsShape<Tab>
  },
  facts: { readonly folder: string; readonly program: string | URL; readonly now: number },
): Promise<AppDatabase<Tenant, Person, Tab>> {
  const opened = await openOrNone(facts)
  const database = new ToldWrites(opened)
  const { setAside, whyReadOnly, offered } = opened.opening
  const mayWrite = whyReadOnly === null
  const carrying = { ...facts, lost: offered !== null }
  const carried = mayWrite
    ? [
        await carryOver(shapes.tenants, database, carrying),
        await carryOver(shapes.people, database, carrying),
      ]
    : []
  // Asked for at once: the thread reads the next rows while these are looked through.
  const [tenants, people, tabs] = await Promise.all([
    KeptRows.open({ shape: shapes.tenants, database, mayWrite }),
    KeptRows.open({ shape: shapes.people, database, mayWrite }),
    KeptRows.open({ shape: shapes.tabs, database, mayWrite }),
  ])
  return {
    tenants,
    people,
    tabs,
    salvage: await salvageOf(opened, database),
    history: new KeptHistory(database, new BodyFiles(join(facts.folder, HISTORY_FOLDER))),
    setAside: [setAside, ...carried.map((each) => each.setAside)].filter((path) => path !== null),
    readOnly: whyReadOnly === null ? [] : [`${DATABASE_NAME}: ${whyReadOnly}`],
    notCarriedOver: carried.flatMap(({ left }) => left ?? []),
    keepCopy: () => opened.keepCopy(),
    close: () => opened.close(),
  }
}

type Opened = Pick<
  WorkerDatabase,
  | 'opening'
  | 'read'
  | 'write'
  | 'keepCopy'
  | 'takeCopy'
  | 'letGoOfCopy'
  | 'onThread'
  | 'onPlace'
  | 'lookAtPlace'
  | 'openPlace'
  | 'close'
>

async function salvageOf(database: Opened, writes: ToldWrites): Promise<Salvage> {
  const readRows = async (): Promise<SetAsideRow[]> => {
    const sql = 'SELECT id, kind, name, reason FROM set_aside ORDER BY id'
    return (await database.read({ sql })).map(({ id, kind, name, reason }) => ({
      id: Number(id),
      kind: setAsideRowSchema.shape.kind.catch('tenants').parse(kind),
      name: String(name),
      reason: String(reason),
    }))
  }
  return {
    get copy() {
      return database.opening.offered
    },
    rows: await readRows(),
    readRows,
    textOf: async (id) => {
      const sql = 'SELECT body FROM set_aside WHERE id = ?'
      const [row] = await database.read({ sql, values: [id] })
      return row === undefined ? null : String(row['body'])
    },
    letGo: (id) => database.write([{ sql: 'DELETE FROM set_aside WHERE id = ?', values: [id] }]),
    takeCopy: () => database.takeCopy(),
    letGoOfCopy: () => database.letGoOfCopy(),
    onPlace: (listener) => database.onPlace(listener),
    onUnwritten: (listener) => writes.onUnwritten(listener),
    lookAtPlace: () => database.lookAtPlace(),
    openPlace: () => database.openPlace(),
    onThread: (listener) => database.onThread(listener),
  }
}

/** Where its thread does not start, the app does: without rows, and with the reason. */
async function openOrNone(facts: {
  readonly folder: string
  readonly program: string | URL
}): Promise<Opened> {
  try {
    return await WorkerDatabase.open(facts)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const refuse = (): Promise<never> =>
      Promise.reject(
        new AppError('document_unwritable', error.message, {
          ...(error.hint === null ? {} : { hint: error.hint }),
          cause: error,
        }),
      )
    const opening: DatabaseOpening = {
      setAside: null,
      whyReadOnly: 'its thread did not start',
      offered: null,
    }
    return {
      opening,
      read: () => Promise.resolve([]),
      write: refuse,
      keepCopy: () => Promise.resolve(false),
      takeCopy: () => Promise.resolve(false),
      letGoOfCopy: refuse,
      onThread: () => undefined,
      onPlace: () => undefined,
      lookAtPlace: () => Promise.resolve(),
      openPlace: refuse,
      close: () => Promise.resolve(),
    }
  }
}
