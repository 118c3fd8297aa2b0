import { defaultSettings } from '../../contract/default-settings.ts'
import { AppError } from '../../main/errors.ts'
import type { DocumentStore } from '../../main/ports.ts'
import { operationsDocument } from '../../main/services/operations.ts'

/** A document in memory. `failWrites` makes the disk full. */
export class FakeDocumentStore<T> implements DocumentStore<T> {
  readonly setAside: string | null = null
  failWrites = false
  writes = 0
  document: T

  constructor(document: T) {
    this.document = document
  }

  read(): T {
    return this.document
  }

  write(document: T): Promise<void> {
    if (this.failWrites)
      return Promise.reject(new AppError('document_unwritable', 'The disk is full.'))
    this.writes += 1
    this.document = structuredClone(document)
    return Promise.resolve()
  }
}

/** Every document of the app; `settings` is what is set. */
export const fakeDocuments = (settings = defaultSettings) => ({
  settings: new FakeDocumentStore(settings),
  operations: new FakeDocumentStore(operationsDocument.fallback),
})
