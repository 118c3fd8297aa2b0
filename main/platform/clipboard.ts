import { clipboard } from 'electron'
import type { Clipboard } from '../ports.ts'

/**
 * Electron's clipboard answers later; calls run one after another, so that a clearing never meets
 * the text of a writing that came after it.
 * https://www.electronjs.org/docs/latest/api/clipboard
 */
export class ElectronClipboard implements Clipboard {
  #last: Promise<unknown> = Promise.resolve()

  writeText(text: string): Promise<void> {
    return this.#inTurn(async () => {
      await clipboard.writeText(text)
    })
  }

  clearIfHolds(text: string): Promise<void> {
    return this.#inTurn(async () => {
      if ((await clipboard.readText()) === text) clipboard.clear()
    })
  }

  #inTurn(call: () => Promise<void>): Promise<void> {
    const done = this.#last.then(call)
    this.#last = done.catch(() => undefined)
    return done
  }
}
