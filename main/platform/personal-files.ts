import { dialog } from 'electron'
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
  async chooseToSave(suggestedName: string): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog({
      defaultPath: safeFileName(suggestedName),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    return canceled || filePath === '' ? null : filePath
  }

  async chooseToOpen(): Promise<string | null> {
    const { canceled, filePaths } = await dialog.showOpenDialog({ properties: ['openFile'] })
    return canceled ? null : (filePaths[0] ?? null)
  }

  async chooseFolder(): Promise<string | null> {
    const { canceled, filePaths } = await dialog.showOpenDialog({
      properties: ['openDirectory', 'createDirectory'],
    })
    return canceled ? null : (filePaths[0] ?? null)
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
