import type { AppStatus } from '../../contract/app.ts'
import type { KeptSecrets } from '../tenants/kept-secrets.ts'
import type { PracticeService } from './practice.ts'

const keychainNames: Readonly<Record<string, string>> = {
  darwin: 'Keychain',
  win32: 'Credential Manager',
  linux: 'Secret Service keyring',
}

interface StatusFacts {
  readonly version: string
  readonly platform: string
  readonly vault: KeptSecrets
  readonly practice: PracticeService
  /** Paths of files that were set aside at start. */
  readonly setAside: readonly string[]
  /** Files that can keep nothing now, each with the reason. */
  readonly readOnly: readonly string[]
}

/** What the app knows of itself, gathered anew at each asking. */
export class AppService {
  readonly #facts: StatusFacts

  constructor(facts: StatusFacts) {
    this.#facts = facts
  }

  now(): AppStatus {
    const { version, platform, vault, practice, setAside, readOnly } = this.#facts
    const { keychain, inMemory, hint } = vault.state()
    return {
      version,
      platform,
      keychain: {
        state: keychain,
        name: keychainNames[platform] ?? 'keychain',
        hint,
        secretsInMemory: inMemory,
      },
      setAside: [...setAside],
      readOnly: [...readOnly],
      practice: practice.running,
    }
  }

  async retryKeychain(): Promise<AppStatus> {
    await this.#facts.vault.retry()
    return this.now()
  }
}
