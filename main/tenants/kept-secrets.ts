import { AppError } from '../errors.ts'
import type { KeychainState, SecretStore } from '../ports.ts'

export interface VaultState {
  readonly keychain: KeychainState
  /** How to mend it; null when ready. */
  readonly hint: string | null
  /** Secrets that are gone when the app closes. */
  readonly inMemory: number
}

/**
 * The secrets of tenants: in the keychain, and where that is missing, locked or refusing, in memory
 * until the app closes. Never anywhere else, and state() says so.
 */
export class KeptSecrets {
  readonly #secrets: SecretStore
  readonly #memory = new Map<string, string>()
  /** What the keychain was given without an answer: it may yet take it. */
  readonly #underWay = new Set<string>()
  /** Of these, what is to go again as soon as the keychain can be asked. */
  readonly #unwanted = new Set<string>()
  readonly #movedListeners: ((accounts: readonly string[]) => Promise<void>)[] = []
  readonly #changedListeners: (() => void)[] = []
  // Nobody has asked yet; the first call tells, and the app asks when its window stands.
  #keychain: KeychainState = 'ready'
  #hint: string | null = null
  #told: VaultState = this.state()

  constructor(tools: { readonly secrets: SecretStore }) {
    this.#secrets = tools.secrets
    tools.secrets.onAnswered(() => {
      this.#note('ready', null)
      void this.#catchUp().catch(() => undefined)
    })
  }

  state(): VaultState {
    return { keychain: this.#keychain, hint: this.#hint, inMemory: this.#memory.size }
  }

  holdsInMemory(account: string): boolean {
    return this.#memory.has(account)
  }

  /** Whether the keychain was given a secret without an answer, and may yet have it. */
  mayYetTake(account: string): boolean {
    return this.#underWay.has(account)
  }

  /** Called whenever `state()` answers otherwise than before. */
  onChanged(listener: () => void): void {
    this.#changedListeners.push(listener)
  }

  /** Called with the accounts whose secrets `retry` moved from memory to the keychain. */
  onMoved(listener: (accounts: readonly string[]) => Promise<void>): void {
    this.#movedListeners.push(listener)
  }

  /**
   * Answers where the secret is now. A keychain that does not take it is no failure.
   *
   * @throws AppError `payload_incomplete` for what no keychain could hold
   */
  async keep(account: string, secret: string): Promise<'keychain' | 'memory'> {
    const unkeepable = whyUnkeepable(secret)
    if (unkeepable !== null) throw unkeepable
    this.#unwanted.delete(account)
    const trouble = await this.#ask(() => this.#secrets.write(account, secret))
    if (trouble instanceof AppError) {
      if (trouble.code === 'keychain_silent') this.#underWay.add(account)
      this.#memory.set(account, secret)
      this.#tell()
      return 'memory'
    }
    this.#underWay.delete(account)
    this.forgetInMemory(account)
    return 'keychain'
  }

  /**
   * @throws AppError `secret_missing` where there is none; `keychain_missing`, `keychain_locked` or
   * `keychain_refused` where nobody can tell
   */
  async read(account: string): Promise<string> {
    const held = this.#memory.get(account)
    if (held !== undefined) return held
    const answer = await this.#ask(() => this.#secrets.read(account))
    if (answer instanceof AppError) throw answer
    if (answer === null) throw secretMissing()
    return answer
  }

  /** @throws AppError `keychain_missing`, `keychain_locked`, `keychain_refused`: it may be there still */
  async forget(account: string): Promise<void> {
    this.forgetInMemory(account)
    await this.#remove(account)
  }

  async #remove(account: string): Promise<void> {
    const trouble = await this.#ask(() => this.#secrets.remove(account))
    if (trouble instanceof AppError) {
      if (this.#underWay.has(account)) this.#unwanted.add(account)
      throw trouble
    }
    this.#underWay.delete(account)
    this.#unwanted.delete(account)
  }

  /** The keychain is not asked, and keeps what it has. */
  forgetInMemory(account: string): void {
    this.#memory.delete(account)
    this.#tell()
  }

  /**
   * Asks the keychain anew; when it is ready, moves into it what was held in memory, and takes out what
   * it took late.
   */
  async retry(): Promise<VaultState> {
    const trouble = await this.#ask(() => this.#secrets.probe())
    if (!(trouble instanceof AppError)) await this.#catchUp()
    return this.state()
  }

  async #catchUp(): Promise<void> {
    await this.#moveToKeychain()
    for (const account of [...this.#unwanted]) await this.#remove(account).catch(() => undefined)
  }

  async #moveToKeychain(): Promise<void> {
    const moved: string[] = []
    for (const [account, secret] of [...this.#memory]) {
      const trouble = await this.#ask(() => this.#secrets.write(account, secret))
      if (trouble instanceof AppError) break
      // A newer one may have come, or this one gone, while the keychain wrote.
      if (this.#memory.get(account) !== secret) continue
      this.#memory.delete(account)
      moved.push(account)
    }
    this.#tell()
    if (moved.length > 0) for (const listener of this.#movedListeners) await listener(moved)
  }

  /** The keychain's answer, or its trouble as a value, noted; anything else is thrown. */
  async #ask<T>(call: () => Promise<T>): Promise<T | AppError> {
    try {
      const answer = await call()
      this.#note('ready', null)
      return answer
    } catch (error) {
      const state = error instanceof AppError ? STATES[error.code] : undefined
      if (!(error instanceof AppError) || state === undefined) throw error
      this.#note(state, error.hint ?? HINTS[state])
      return error
    }
  }

  #note(keychain: KeychainState, hint: string | null): void {
    this.#keychain = keychain
    this.#hint = hint
    this.#tell()
  }

  #tell(): void {
    const [told, now] = [this.#told, this.state()]
    if (told.keychain === now.keychain && told.hint === now.hint && told.inMemory === now.inMemory)
      return
    this.#told = now
    for (const listener of this.#changedListeners) listener()
  }
}

const STATES: Readonly<Partial<Record<AppError['code'], KeychainState>>> = {
  keychain_missing: 'missing',
  keychain_locked: 'locked',
  keychain_refused: 'refused',
  keychain_silent: 'silent',
}

const HINTS: Readonly<Record<KeychainState, string | null>> = {
  ready: null,
  missing: 'Start a keychain (on Linux a Secret Service such as gnome-keyring), then ask it again.',
  locked: 'Unlock the keychain, then ask it again.',
  refused: 'Allow this app in the keychain, then ask it again.',
  silent: 'Answer the keychain where it asks, then ask it again.',
}

export function secretMissing(): AppError {
  return new AppError(
    'secret_missing',
    'The shared secret of this tenant is not in the keychain.',
    {
      hint: 'Paste the newest installed payload of this tenant again.',
    },
  )
}

/** Keychains refuse an empty value and cut one at a NUL, silently: `payload_incomplete`, or null. */
export function whyUnkeepable(secret: string): AppError | null {
  const fault =
    secret === ''
      ? 'is empty'
      : secret.includes('\0')
        ? 'holds a NUL character'
        : secret.isWellFormed()
          ? null
          : 'is not valid text'
  if (fault === null) return null
  return new AppError(
    'payload_incomplete',
    `The shared secret ${fault}, so no keychain can hold it.`,
    {
      hint: 'Copy it again from where it came.',
      details: { missing: 'sharedSecret' },
    },
  )
}
