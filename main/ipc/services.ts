import type { Settings } from '../../contract/settings.ts'
import type { PeopleFinder } from '../acting/people-finder.ts'
import type { RememberedPeople } from '../acting/remembered-people.ts'
import type { Way } from '../acting/way.ts'
import type { BodyDesk } from '../services/bodies.ts'
import type { ChosenFiles } from '../services/chosen-files.ts'
import type { DiagnosisDesk } from '../services/diagnosis.ts'
import type { ExchangeDesk } from '../services/requests.ts'
import type { ExportDesk } from '../services/exporting.ts'
import type { ImportDesk } from '../services/importing.ts'
import type { TokenCopy } from '../services/tokens.ts'
import type { Inspector } from '../services/claims.ts'
import type { MadeTokens } from '../services/made-tokens.ts'
import type { Clipboard } from '../ports.ts'
import type { PracticeTenant } from '../services/practice.ts'
import type { TenantBook } from '../tenants/tenants.ts'
import type { StatusBoard } from '../services/app.ts'

/** What the handlers call. Built once, in app.ts. */
export interface Services {
  readonly status: StatusBoard
  readonly settings: {
    read(): Settings
    change(change: {
      readonly [Name in keyof Settings]?: Settings[Name] | undefined
    }): Promise<Settings>
  }
  readonly tenants: TenantBook
  /** The tenant, its secrets, its held tokens and the people remembered of it. */
  readonly removeTenant: (id: string) => Promise<void>
  readonly people: PeopleFinder
  readonly remembered: RememberedPeople
  readonly way: Way
  readonly desk: ExchangeDesk
  readonly bodies: BodyDesk
  readonly chosenFiles: ChosenFiles
  readonly tokenCopy: TokenCopy
  readonly exports: ExportDesk
  readonly imports: ImportDesk
  readonly diagnoses: DiagnosisDesk
  readonly inspector: Inspector
  readonly made: MadeTokens
  readonly practice: PracticeTenant
  /** Starts it, and has its people remembered by name. */
  readonly startPractice: PracticeTenant['start']
  readonly clipboard: Clipboard
  readonly links: { open(url: string): void }
}
