import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SecretStore } from '../../main/ports.ts'

/** A keychain that outlives its process: a file for each item. Each call takes a moment. */
export class FolderSecretStore implements SecretStore {
  readonly #folder: string

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    this.#folder = folder
  }

  /** What lies there now, by account. */
  get items(): ReadonlyMap<string, string> {
    const names = readdirSync(this.#folder).filter((name) => !name.startsWith('.'))
    return new Map(
      names.map((name) => [
        decodeURIComponent(name),
        readFileSync(join(this.#folder, name), 'utf8'),
      ]),
    )
  }

  onAnswered(): void {
    // It never keeps anybody waiting.
  }

  async probe(): Promise<void> {
    await moment()
  }

  async read(account: string): Promise<string | null> {
    await moment()
    return this.items.get(account) ?? null
  }

  async write(account: string, secret: string): Promise<void> {
    await moment()
    const part = join(this.#folder, '.part')
    writeFileSync(part, secret)
    renameSync(part, join(this.#folder, encodeURIComponent(account)))
    await moment()
  }

  async remove(account: string): Promise<void> {
    await moment()
    rmSync(join(this.#folder, encodeURIComponent(account)), { force: true })
    await moment()
  }
}

const moment = (): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, Math.random()))
