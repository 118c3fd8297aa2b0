import type { CheckProgress } from '../../contract/checks.ts'
import type { Settings } from '../../contract/settings.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import { secureRandomId, systemClock } from '../node/clock-and-ids.ts'
import { FolderOnDisk } from '../node/saved-folder.ts'
import type { PersonRow } from '../people/person-rows.ts'
import type {
  DocumentStore,
  HistoryStore,
  HttpClient,
  Rows,
  Salvage,
  SecretStore,
} from '../ports.ts'
import type { ImportedDocuments } from '../services/operations.ts'
import { createServices, type Services } from '../services/services.ts'
import { redactedBody } from '../wire/redacted-body.ts'
import { readWithin } from './read-within.ts'

const LONGEST_READING_MS = 10_000

/**
 * The app's own services for one run in the terminal. Nothing is written by them: tenants, settings
 * and what is sent are in memory, and of the keychain one secret is read.
 */
export function servicesOfRun(of: {
  readonly version: string
  readonly platform: NodeJS.Platform
  readonly settings: Settings
  /** As a person imported them in the app. */
  readonly operations: ImportedDocuments
  readonly tenants: readonly TenantProfile[]
  readonly people: readonly PersonRow[]
  readonly secrets: Pick<SecretStore, 'read' | 'write'>
  readonly http: HttpClient
  readonly checksProgress: (progress: CheckProgress) => void
}): Services {
  const {
    version,
    platform,
    settings,
    operations,
    tenants,
    people,
    secrets,
    http,
    checksProgress,
  } = of
  const nothing = { setAside: [], readOnly: [], notCarriedOver: [] }
  return createServices({
    facts: { version, platform, versions: {}, ...nothing },
    secrets: {
      ...{ probe: () => Promise.resolve(), remove: refuse, onAnswered: () => undefined },
      read: (account) => secrets.read(account),
      write: (account, secret) => secrets.write(account, secret),
    },
    findAccounts: () => Promise.resolve([]),
    documents: {
      settings: inMemory(settings),
      operations: inMemory(operations),
    },
    tenants: rowsInMemory(tenants),
    people: rowsInMemory(people),
    tabs: { ...rowsInMemory([]), whole: null },
    tabFiles: { keep: refuse, read: refuse, keepOnly: () => Promise.resolve() },
    salvage: NO_SALVAGE,
    history: NO_HISTORY,
    http,
    clock: systemClock,
    ids: secureRandomId,
    clipboard: { writeText: refuse, clearIfHolds: refuse },
    files: {
      ...{ chooseToSave: refuse, chooseToOpen: refuse, chooseFolder: refuse, read: refuse },
      ...{ freePath: (path) => path, replace: refuse, writeNew: refuse, size: refuse },
    },
    saved: { folder: new FolderOnDisk(), changed: () => undefined },
    later: (job, ms) => void setTimeout(job, ms),
    redactLarge: (body) => Promise.resolve(redactedBody(body)),
    // Of a window, which looks around in a body.
    bodies: { open: refuse, filter: refuse },
    readLong: readWithin(LONGEST_READING_MS),
    openOutside: () => false,
    notices: () => Promise.resolve([]),
    settingsApplied: () => undefined,
    tenantsChanged: () => undefined,
    historyChanged: () => undefined,
    checksProgress,
    pagingProgress: () => undefined,
    windowCloses: () => undefined,
    startSite: refuse,
    faults: [],
  })
}

function inMemory<T>(document: T): DocumentStore<T> {
  return { read: () => document, write: refuse, setAside: null }
}

function rowsInMemory<T>(atStart: readonly T[]): Rows<T> {
  return {
    atStart,
    unfinished: () => Promise.resolve([]),
    readAgain: () => Promise.resolve(atStart),
    change: () => Promise.resolve(),
    parse: () => {
      throw new AppError('internal', NOT_HERE)
    },
  }
}

const NOT_HERE = 'This is not done in a terminal.'

function refuse(): Promise<never> {
  return Promise.reject(new AppError('internal', NOT_HERE))
}

const NO_SALVAGE: Salvage = {
  ...{ rows: [], copy: null, takeCopy: refuse, letGoOfCopy: refuse, letGo: refuse },
  readRows: () => Promise.resolve([]),
  textOf: () => Promise.resolve(null),
  ...{ onPlace: () => undefined, onUnwritten: () => undefined, onThread: () => undefined },
  ...{ lookAtPlace: () => Promise.resolve(), openPlace: refuse },
}

const NO_HISTORY: HistoryStore = {
  ...{ append: refuse, note: refuse, forget: refuse, follow: refuse },
  ...{ clockSeen: refuse, keepClockSeen: refuse, prune: refuse, tidy: refuse },
  search: () => Promise.resolve([]),
  read: () => Promise.resolve(null),
}
