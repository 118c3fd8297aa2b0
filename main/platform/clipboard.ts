import { clipboard } from 'electron'
import { InTurn } from '../in-turn.ts'
import type { Clipboard } from '../ports.ts'

/**
 * Electron's clipboard answers later; calls run one after another, so that a clearing never meets
 * the text of a writing that came after it.
 * https://www.electronjs.org/docs/latest/api/clipboard
 */
export class ElectronClipboard implements Clipboard {
  readonly #calls = new InTurn()

  writeText(text: string): Promise<void> {
    return this.#calls.run(async () => {
      await clipboard.writeText(text)
    })
  }

  clearIfHolds(text: string): Promise<void> {
    return this.#calls.run(async () => {
      if ((await clipboard.readText()) === text) clipboard.clear()
    })
  }
}
