import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { PersonalFiles } from '../ports.ts'
import {
  freePath,
  readChosenFile,
  replaceChosenFile,
  safeFileName,
  sizeOfChosenFile,
  writeNewFile,
} from '../node/chosen-file.ts'

/** Native dialogs. Whoever keeps the chosen path decides what may be read again. */
export class DialogFiles implements PersonalFiles {
  #asking = false

  chooseToSave(suggestedName: string): Promise<string | null> {
    return this.#ask(async (window) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: safeFileName(suggestedName),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      return canceled || filePath === '' ? null : filePath
    })
  }

  chooseToOpen(): Promise<string | null> {
    return this.#open(['openFile'])
  }

  chooseFolder(): Promise<string | null> {
    return this.#open(['openDirectory', 'createDirectory'])
  }

  #open(properties: NonNullable<OpenDialogOptions['properties']>): Promise<string | null> {
    return this.#ask(async (window) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties })
      return canceled ? null : (filePaths[0] ?? null)
    })
  }

  /** The window waits for its answer, and asks once where a button was clicked twice. */
  async #ask(
    ask: (window: Electron.BrowserWindow) => Promise<string | null>,
  ): Promise<string | null> {
    const [window] = BrowserWindow.getAllWindows()
    if (window === undefined || this.#asking) return null
    this.#asking = true
    try {
      return await ask(window)
    } finally {
      this.#asking = false
    }
  }

  freePath(path: string): string {
    return freePath(path)
  }

  replace(path: string, bytes: Uint8Array): Promise<void> {
    return replaceChosenFile(path, bytes)
  }

  writeNew(path: string, bytes: Uint8Array): Promise<void> {
    return writeNewFile(path, bytes)
  }

  read(path: string): Promise<Uint8Array> {
    return readChosenFile(path)
  }

  size(path: string): Promise<number> {
    return sizeOfChosenFile(path)
  }
}
