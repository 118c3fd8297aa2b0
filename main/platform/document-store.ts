import { app } from 'electron'
import type ElectronStore from 'electron-store'
import type { DocumentShape } from '../node/document-file.ts'
import { KeptDocument } from '../node/kept-document.ts'

/** Only the owner may read what this app keeps. */
const OWNER_ONLY = 0o600

let Store: typeof ElectronStore | undefined

/**
 * electron-store, with the checker of documents that it brings along: half a megabyte of code, which no
 * window waits for. Loaded with the first write, or before by whoever has time.
 */
export async function readyToWrite(): Promise<void> {
  Store ??= (await import('electron-store')).default
}

/**
 * A document in the app's user-data folder. electron-store does the writing (temporary file, fsync,
 * rename); it is opened with the first write, since merely opening it would throw on a corrupt file
 * and read `[]` as an empty document.
 */
export class ElectronDocumentStore<T extends object> extends KeptDocument<T> {
  /** Writes that wait for `readyToWrite`. */
  #waiting = 0

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
        if (Store === undefined) throw new Error('electron-store is not loaded')
        store ??= new Store({ cwd: folder, name: shape.name, configFileMode: OWNER_ONLY })
        store.store = content
      },
    })
  }

  /** Synchronous once electron-store is loaded: a window that closes with the app has no other time. */
  override async write(document: T): Promise<void> {
    if (Store === undefined || this.#waiting > 0) {
      this.#waiting += 1
      try {
        await readyToWrite()
      } finally {
        this.#waiting -= 1
      }
    }
    await super.write(document)
  }
}
