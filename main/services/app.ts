import type { AppStatus, Notice } from '../../contract/app.ts'
import type { Interrupted } from '../../contract/database.ts'
import { AppError } from '../errors.ts'
import type { Clipboard } from '../ports.ts'
import type { KeptSecrets } from '../tenants/kept-secrets.ts'
import { redactText } from '../wire/redact.ts'
import type { DatabaseService } from './database.ts'
import type { KeptTabs } from './kept-tabs.ts'
import type { PracticeService } from './practice.ts'
import { tableOf } from '../wire/table.ts'

const keychainNames: ReadonlyMap<string, string> = tableOf({
  darwin: 'Keychain',
  win32: 'Credential Manager',
  linux: 'Secret Service keyring',
})

/** What is known of this start and this machine. */
export interface AppFacts {
  readonly version: string
  readonly platform: string
  /** Of what the app runs in, by its name. */
  readonly versions: Readonly<Record<string, string>>
  /** Paths of files that were set aside at start. */
  readonly setAside: readonly string[]
  /** Files that can keep nothing now, each with the reason. */
  readonly readOnly: readonly string[]
  /** Files of an earlier app that wait for another start, each with the reason. */
  readonly notCarriedOver: readonly string[]
}

interface AppTools extends AppFacts {
  readonly secrets: KeptSecrets
  readonly practice: PracticeService
  readonly database: Pick<
    DatabaseService,
    | 'setAside'
    | 'copy'
    | 'place'
    | 'onPlace'
    | 'unwritten'
    | 'onUnwritten'
    | 'thread'
    | 'onThread'
    | 'onReadAgain'
  >
  readonly keptTabs: Pick<KeptTabs, 'unwritten' | 'tooHeavy' | 'onUnkept'>
  readonly clipboard: Clipboard
  readonly settle: () => Promise<readonly Interrupted[]>
  /** Opens an address of the allow-list; false for any other. */
  readonly openOutside: (url: string) => boolean
  readonly notices: () => Promise<readonly Notice[]>
}

/** What the app knows of itself, and what it does for the window on this machine. */
export class AppService {
  readonly #tools: AppTools
  readonly #listeners: ((status: AppStatus) => void)[] = []
  #interrupted: readonly Interrupted[] = []

  constructor(tools: AppTools) {
    this.#tools = tools
    const { secrets, database } = tools
    // One that comes back by itself, too. What cannot be settled now waits for the next time.
    const settleAndTell = (): void => {
      if (secrets.state().keychain === 'ready') this.#settle().catch(() => undefined)
      this.#tell()
    }
    secrets.onChanged(settleAndTell)
    database.onThread(() => this.#tell())
    database.onPlace(() => this.#tell())
    database.onUnwritten(() => this.#tell())
    tools.keptTabs.onUnkept(() => this.#tell())
    database.onReadAgain(settleAndTell)
  }

  /** Gathered anew at each asking. */
  status(): AppStatus {
    const { version, platform, versions, secrets, practice, database, keptTabs } = this.#tools
    const { setAside, readOnly, notCarriedOver } = this.#tools
    const { keychain, inMemory, hint } = secrets.state()
    return {
      version,
      platform,
      versions: { ...versions },
      keychain: {
        state: keychain,
        name: keychainNames.get(platform) ?? 'keychain',
        hint,
        secretsInMemory: inMemory,
      },
      setAside: [...setAside],
      readOnly: [...readOnly],
      notCarriedOver: [...notCarriedOver],
      setAsideRows: [...database.setAside],
      interrupted: [...this.#interrupted],
      copy: database.copy,
      databasePlace: database.place,
      databaseUnwritten: database.unwritten,
      tabsUnwritten: keptTabs.unwritten,
      tabsTooHeavy: [...keptTabs.tooHeavy],
      databaseThread: database.thread,
      practice: practice.running,
    }
  }

  /**
   * Called with the status whenever the keychain's state or the number of secrets in memory changed,
   * something was settled, a change or a request tab could not be written or one can be again, another file lies in the database's place, or its thread ended, was begun again, or everything was read anew.
   */
  onStatusChanged(listener: (status: AppStatus) => void): void {
    this.#listeners.push(listener)
  }

  /** Also settles what the last run of the app left between keychain and rows. */
  async retryKeychain(): Promise<AppStatus> {
    const { keychain } = await this.#tools.secrets.retry()
    if (keychain === 'ready') await this.#settle()
    return this.status()
  }

  async #settle(): Promise<void> {
    const settled = await this.#tools.settle()
    if (settled.length === 0) return
    this.#interrupted = [...this.#interrupted, ...settled]
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener(this.status())
  }

  /** Read anew at each asking: hardly anybody asks. */
  async notices(): Promise<Notice[]> {
    return [...(await this.#tools.notices())]
  }

  copyText(text: string): Promise<void> {
    return this.#tools.clipboard.writeText(redactText(text))
  }

  /** @throws AppError `invalid_message` for an address that the app does not open */
  openLink(url: string): void {
    if (this.#tools.openOutside(url)) return
    throw new AppError('invalid_message', 'This address is not one that Understudy opens.', {
      hint: 'Only https links to Atlassian’s and the sources’ sites are opened outside.',
    })
  }
}
