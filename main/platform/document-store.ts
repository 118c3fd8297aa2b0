import { app } from 'electron'
import ElectronStore from 'electron-store'
import type { DocumentShape } from '../node/document-file.ts'
import { KeptDocument } from '../node/kept-document.ts'

/** Only the owner may read what this app keeps. */
const OWNER_ONLY = 0o600

/**
 * A document in the app's user-data folder. electron-store does the writing (temporary file, fsync,
 * rename); it is opened with the first write, since merely opening it would throw on a corrupt file
 * and read `[]` as an empty document.
 */
export class ElectronDocumentStore<T extends object> extends KeptDocument<T> {
  constructor(
    shape: DocumentShape<T>,
    now: () => number,
    folder: string = app.getPath('userData'),
  ) {
    let store: ElectronStore | undefined
    super(shape, {
      folder,
      now,
      replace: (content) => {
        store ??= new ElectronStore({ cwd: folder, name: shape.name, configFileMode: OWNER_ONLY })
        store.store = content
      },
    })
  }
}
