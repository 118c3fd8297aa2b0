import { AppError } from '../../main/errors.ts'
import type { KeychainState, SecretStore } from '../../main/ports.ts'

/** A keychain in memory that can be missing, locked, refusing or silent. Counts what is asked of it. */
export class FakeSecretStore implements SecretStore {
  state: KeychainState = 'ready'
  readonly items = new Map<string, string>()
  readonly calls: string[] = []
  /** Says that it answers again. */
  answered: () => void = () => undefined

  onAnswered(listener: () => void): void {
    this.answered = listener
  }

  probe(): Promise<void> {
    return this.#answer('probe', () => undefined)
  }

  read(account: string): Promise<string | null> {
    return this.#answer(`read ${account}`, () => this.items.get(account) ?? null)
  }

  write(account: string, secret: string): Promise<void> {
    return this.#answer(`write ${account}`, () => void this.items.set(account, secret))
  }

  remove(account: string): Promise<void> {
    return this.#answer(`remove ${account}`, () => void this.items.delete(account))
  }

  #answer<T>(call: string, act: () => T): Promise<T> {
    this.calls.push(call)
    if (this.state === 'ready') return Promise.resolve(act())
    return Promise.reject(
      new AppError(`keychain_${this.state}`, `The keychain is ${this.state}.`, {
        hint: `mend ${this.state}`,
      }),
    )
  }
}
