import { clipboard } from 'electron'
import type { Clipboard } from '../ports.ts'

/**
 * Electron's clipboard answers later, the port at once: calls run one after another behind it.
 * `onFailure` hears of one that the system refused.
 */
export class ElectronClipboard implements Clipboard {
  readonly #onFailure: (error: unknown) => void
  #last: Promise<void> = Promise.resolve()

  constructor(onFailure: (error: unknown) => void) {
    this.#onFailure = onFailure
  }

  writeText(text: string): void {
    this.#inTurn(() => clipboard.writeText(text))
  }

  clearIfHolds(text: string): void {
    this.#inTurn(async () => {
      if ((await clipboard.readText()) === text) clipboard.clear()
    })
  }

  /** Resolves once every call so far is through; never rejects. For the end of the app. */
  async settled(): Promise<void> {
    await this.#last
  }

  #inTurn(call: () => Promise<void>): void {
    this.#last = this.#last.then(call).catch(this.#onFailure)
  }
}
