import type { RenderedExport, ExportFormat } from '../../contract/exporting.ts'
import type { Person } from '../../contract/acting.ts'
import type { Settings } from '../../contract/settings.ts'
import type { AppStatus } from '../../contract/status.ts'
import type { TenantProfile } from '../../contract/tenant.ts'
import type { PeopleFinder } from '../acting/people-finder.ts'
import type { RememberedPeople } from '../acting/remembered-people.ts'
import type { Way } from '../acting/way.ts'
import type { BodyDesk } from '../exchanges/body-desk.ts'
import type { ChosenFiles } from '../exchanges/chosen-files.ts'
import type { ExchangeDesk } from '../exchanges/exchange-desk.ts'
import type { TokenCopy } from '../exchanges/token-copy.ts'
import type { Clipboard } from '../ports.ts'
import type { TenantBook } from '../tenants/tenant-book.ts'

/** What the handlers call. Built once, in app.ts. */
export interface Services {
  readonly status: { now(): AppStatus; retryKeychain(): Promise<AppStatus> }
  readonly settings: { read(): Settings; change(change: Partial<Settings>): Promise<Settings> }
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
  readonly exports: {
    render(exchangeId: string, format: ExportFormat): Promise<RenderedExport>
    copy(exchangeId: string, format: ExportFormat): Promise<RenderedExport>
  }
  readonly practice: {
    start(): Promise<{ profile: TenantProfile; people: Person[] }>
    stop(): Promise<void>
  }
  readonly clipboard: Clipboard
  readonly links: { open(url: string): Promise<void> }
}
