import type { Settings } from '../../contract/settings.ts'
import type { PeopleFinder } from '../acting/people-finder.ts'
import type { RememberedPeople } from '../acting/remembered-people.ts'
import type { Way } from '../acting/way.ts'
import type { BodiesService } from '../services/bodies.ts'
import type { ChosenFiles } from '../services/chosen-files.ts'
import type { DiagnosisService } from '../services/diagnosis.ts'
import type { RequestsService } from '../services/requests.ts'
import type { ExportingService } from '../services/exporting.ts'
import type { ImportingService } from '../services/importing.ts'
import type { TokensService } from '../services/tokens.ts'
import type { ClaimsService } from '../services/claims.ts'
import type { MadeTokens } from '../services/made-tokens.ts'
import type { Clipboard } from '../ports.ts'
import type { PracticeService } from '../services/practice.ts'
import type { Tenants } from '../tenants/tenants.ts'
import type { AppService } from '../services/app.ts'
import type { WorkspaceService } from '../services/workspace.ts'

/** What the handlers call. Built once, in app.ts. */
export interface Services {
  readonly status: AppService
  readonly settings: {
    read(): Settings
    change(change: {
      readonly [Name in keyof Settings]?: Settings[Name] | undefined
    }): Promise<Settings>
  }
  readonly workspace: WorkspaceService
  readonly tenants: Tenants
  /** The tenant, its secrets, its held tokens and the people remembered of it. */
  readonly removeTenant: (id: string) => Promise<void>
  readonly people: PeopleFinder
  readonly remembered: RememberedPeople
  readonly way: Way
  readonly desk: RequestsService
  readonly bodies: BodiesService
  readonly chosenFiles: ChosenFiles
  readonly tokenCopy: TokensService
  readonly exports: ExportingService
  readonly imports: ImportingService
  readonly diagnoses: DiagnosisService
  readonly inspector: ClaimsService
  readonly made: MadeTokens
  readonly practice: PracticeService
  /** Starts it, and has its people remembered by name. */
  readonly startPractice: PracticeService['start']
  readonly clipboard: Clipboard
  readonly links: { open(url: string): void }
}
