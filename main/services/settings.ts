import { defaultSettings } from '../../contract/default-settings.ts'
import { settingsSchema, type Settings } from '../../contract/settings.ts'
import type { Clock, DocumentStore, PersonalFiles } from '../ports.ts'
import { readCertificates } from './extra-certificates.ts'
import { proxyAddress } from './proxy-address.ts'

export const settingsDocument = {
  name: 'settings',
  schema: settingsSchema,
  version: 1,
  fallback: defaultSettings,
} as const

type CertificateFiles = Pick<PersonalFiles, 'chooseToOpen' | 'read'>

/** What a person set, kept in a document; `applied` is told of each change. */
export class SettingsService {
  readonly #documents: DocumentStore<Settings>
  readonly #applied: (settings: Settings) => void
  readonly #files: CertificateFiles
  readonly #clock: Clock

  constructor(tools: {
    readonly documents: DocumentStore<Settings>
    readonly files: CertificateFiles
    readonly clock: Clock
    readonly applied: (settings: Settings) => void
  }) {
    this.#documents = tools.documents
    this.#applied = tools.applied
    this.#files = tools.files
    this.#clock = tools.clock
  }

  read(): Settings {
    return this.#documents.read()
  }

  /**
   * Asks for a PEM file of authorities that are trusted from then on, in the place of those before.
   * Null where the person cancelled. Throws AppError `file_unreadable`, `document_unwritable`.
   */
  async chooseCertificates(): Promise<Settings | null> {
    const path = await this.#files.chooseToOpen()
    if (path === null) return null
    const extraCertificates = readCertificates(await this.#files.read(path), {
      file: path.split(/[\\/]/).at(-1) ?? path,
      now: this.#clock.now(),
    })
    return this.change({ extraCertificates })
  }

  longestRequestMs(): number | null {
    const { longestRequestSeconds } = this.read()
    return longestRequestSeconds === null ? null : longestRequestSeconds * 1000
  }

  /**
   * Changes what is named, and nothing else. Throws AppError `document_unwritable`, and
   * `request_invalid` for a proxy that cannot be one.
   */
  async change(change: {
    readonly [Name in keyof Settings]?: Settings[Name] | undefined
  }): Promise<Settings> {
    // A message can hold an undefined; it names nothing.
    const named = Object.entries(change).filter(([, value]) => value !== undefined)
    const { proxy } = change
    const own = proxy?.kind === 'own' && {
      proxy: { ...proxy, address: proxyAddress(proxy.address) },
    }
    const settings = settingsSchema.parse({ ...this.read(), ...Object.fromEntries(named), ...own })
    await this.#documents.write(settings)
    this.#applied(settings)
    return settings
  }
}
