import type { Notice } from '../../contract/app.ts'
import type { CheckProgress } from '../../contract/checks.ts'
import type { PagingProgress } from '../../contract/paging.ts'
import type { Settings } from '../../contract/settings.ts'
import type { TenantProfile, TenantsChange } from '../../contract/tenants.ts'
import type { TabRows } from '../history/long-texts.ts'
import type { PersonRow } from '../people/person-rows.ts'
import type {
  Clipboard,
  DocumentStore,
  FindAccounts,
  HistoryStore,
  HttpClient,
  PersonalFiles,
  RandomId,
  Rows,
  Salvage,
  SecretStore,
  SteadyClock,
  TabFiles,
} from '../ports.ts'
import type { RedactBody } from '../wire/redacted-body.ts'
import type { AppFacts } from './app.ts'
import type { BodyReading } from './bodies.ts'
import type { ImportedDocuments } from './operations.ts'
import type { FaultEntry, PracticeSite } from './practice.ts'
import type { ReadLong } from './readings.ts'
import type { SavedOutside } from './saved.ts'

/** All that the services need of the outside. Tests pass fakes, app.ts the adapters. */
export interface Outside {
  readonly facts: AppFacts
  readonly secrets: SecretStore
  readonly findAccounts: FindAccounts
  readonly documents: {
    readonly settings: DocumentStore<Settings>
    readonly operations: DocumentStore<ImportedDocuments>
  }
  readonly tenants: Rows<TenantProfile>
  readonly people: Rows<PersonRow>
  readonly tabs: TabRows
  readonly tabFiles: TabFiles
  readonly salvage: Salvage
  readonly history: HistoryStore
  readonly http: HttpClient
  readonly clock: SteadyClock
  readonly ids: RandomId
  readonly clipboard: Clipboard
  readonly files: PersonalFiles
  readonly saved: SavedOutside
  /** Runs a job once after so many milliseconds. */
  readonly later: (job: () => void, ms: number) => void
  /** Redacts a large body away from main's loop. */
  readonly redactLarge: RedactBody
  /** Reads and filters bodies away from main's loop. */
  readonly bodies: BodyReading
  /** Reads a long text away from main's loop. */
  readonly readLong: ReadLong
  readonly openOutside: (url: string) => boolean
  /** The licences of what the app is made of. */
  readonly notices: () => Promise<readonly Notice[]>
  readonly settingsApplied: (settings: Settings) => void
  readonly tenantsChanged: (change: TenantsChange | null) => void
  readonly historyChanged: () => void
  readonly checksProgress: (progress: CheckProgress) => void
  readonly pagingProgress: (progress: PagingProgress) => void
  readonly windowCloses: () => void
  readonly startSite: () => Promise<PracticeSite>
  /** The faults that a practice site can show. */
  readonly faults: readonly FaultEntry[]
}
