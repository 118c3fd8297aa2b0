import { AppError } from '../errors.ts'
import type { SecretStore } from '../ports.ts'
import { unlessLate } from '../until-aborted.ts'
import { addonMissing, keychainFailure, troubleInText } from './keychain-failure.ts'

const KEYCHAIN_SERVICE = 'Understudy'
const SENTINEL_ACCOUNT = 'keychain-check'

/** Time to notice a prompt, find the password and type it; the keychain itself needs milliseconds. */
const LIMIT_MS = 30_000

/** The calls of keytar that are used. */
export interface KeytarCalls {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
  /** Ends the process where it cannot read one of the secrets that it finds. */
  findCredentials(service: string): Promise<readonly { readonly account: string }[]>
}

/**
 * Secrets in macOS's keychain, Windows' credential manager or a Secret Service, through keytar.
 * Calls run one after another: each one occupies a thread of libuv's small pool for as long as an
 * unlock prompt is on screen, and four of them would stop all file access.
 */
export class KeytarSecretStore implements SecretStore {
  readonly #load: () => Promise<KeytarCalls>
  #loaded: Promise<KeytarCalls> | undefined
  #last: Promise<unknown> = Promise.resolve()
  #pending = 0
  #silent = false
  readonly #answered: (() => void)[] = []
  readonly #limitMs: number

  /** `load` brings the native addon; it runs with the first call, so that a start never fails. */
  constructor(load: () => Promise<KeytarCalls> = loadKeytar, limitMs = LIMIT_MS) {
    this.#load = load
    this.#limitMs = limitMs
  }

  /** A call is under way, possibly behind a prompt: an orderly exit would wait for it (quit.ts). */
  get isBusy(): boolean {
    return this.#pending > 0
  }

  onAnswered(listener: () => void): void {
    this.#answered.push(listener)
  }

  probe(): Promise<void> {
    return this.#inTurn((keytar) => writeSentinel(keytar))
  }

  /** A locked keyring answers "not there" too, so that answer counts only after a write worked. */
  read(account: string): Promise<string | null> {
    return this.#inTurn(async (keytar) => {
      const found = await keytar.getPassword(KEYCHAIN_SERVICE, account)
      if (found === null) await writeSentinel(keytar)
      return found
    })
  }

  write(account: string, secret: string): Promise<void> {
    const fault = faultOf(secret)
    if (fault !== null) {
      return Promise.reject(
        new AppError('keychain_refused', `The secret cannot be kept: ${fault}.`, {
          hint: 'Copy the secret again from where it came.',
        }),
      )
    }
    return this.#inTurn((keytar) => keytar.setPassword(KEYCHAIN_SERVICE, account, secret))
  }

  remove(account: string): Promise<void> {
    return this.#inTurn(async (keytar) => {
      const removed = await keytar.deletePassword(KEYCHAIN_SERVICE, account)
      if (!removed) await writeSentinel(keytar)
    })
  }

  /**
   * The names under which this app has secrets. To be called in a process of its own: keytar ends it
   * where an item lies in a second keyring that is locked (docs/decisions/0001).
   */
  accounts(): Promise<readonly string[]> {
    return this.#inTurn(async (keytar) => {
      // Tells a locked keyring, on which the search would end the process.
      await writeSentinel(keytar)
      const found = await keytar.findCredentials(KEYCHAIN_SERVICE)
      const own: string[] = []
      for (const name of new Set(found.map(({ account }) => account))) {
        // Windows also finds the items of services whose name begins like this one's.
        const isOwn = (await keytar.getPassword(KEYCHAIN_SERVICE, name)) !== null
        if (isOwn && name !== SENTINEL_ACCOUNT) own.push(name)
      }
      return own
    })
  }

  /**
   * Nobody waits longer than the limit, whether for the keychain or for the turn. A call whose time is
   * over before its turn is never made. One that was made cannot be taken back: until it ends, all
   * others are told at once.
   */
  async #inTurn<T>(call: (keytar: KeytarCalls) => Promise<T>): Promise<T> {
    if (this.#silent) throw keychainFailure('silent')
    let isOver = false
    const late = (): never => {
      isOver = true
      this.#silent = true
      throw keychainFailure('silent')
    }
    const settle = (): void => {
      this.#pending -= 1
      this.#silent = false
    }
    const succeed = (): void => {
      settle()
      if (isOver) for (const listener of this.#answered) listener()
    }
    this.#pending += 1
    const run = this.#last.then(() => {
      if (isOver) throw keychainFailure('silent')
      return this.#run(call)
    })
    this.#last = run.then(succeed, settle)
    return unlessLate(run, { ms: this.#limitMs }, late)
  }

  async #run<T>(call: (keytar: KeytarCalls) => Promise<T>): Promise<T> {
    const keytar = await this.#addon()
    try {
      return await call(keytar)
    } catch (error) {
      throw keychainFailure(troubleInText(error) ?? (await troubleByBehaviour(keytar)), error)
    }
  }

  /** A failed load is tried again with the next call: someone may have installed what was missing. */
  async #addon(): Promise<KeytarCalls> {
    this.#loaded ??= this.#load()
    try {
      return await this.#loaded
    } catch (error) {
      this.#loaded = undefined
      throw addonMissing(error)
    }
  }
}

async function loadKeytar(): Promise<KeytarCalls> {
  const { default: keytar } = await import('keytar')
  return keytar
}

function writeSentinel(keytar: KeytarCalls): Promise<void> {
  return keytar.setPassword(KEYCHAIN_SERVICE, SENTINEL_ACCOUNT, 'ready')
}

/** Without a service every call fails; with one that says no, reading still answers. */
async function troubleByBehaviour(keytar: KeytarCalls): Promise<'missing' | 'refused'> {
  try {
    await keytar.getPassword(KEYCHAIN_SERVICE, SENTINEL_ACCOUNT)
    return 'refused'
  } catch {
    return 'missing'
  }
}

/** keytar takes these without a word and keeps something else, or nothing. */
function faultOf(secret: string): string | null {
  if (secret === '') return 'it is empty'
  if (secret.includes('\0')) return 'it holds a NUL character'
  return secret.isWellFormed() ? null : 'it is not valid text'
}
