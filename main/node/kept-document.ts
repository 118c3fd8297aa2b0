import { AppError } from '../errors.ts'
import type { DocumentStore } from '../ports.ts'
import {
  documentPath,
  hintToWrite,
  NEWER,
  readDocument,
  setAsideFile,
  wrapDocument,
} from './document-file.ts'
import { hintOfSystemCode, systemCode } from './system-code.ts'
import type { DocumentReading, DocumentShape } from './document-file.ts'

/** Replaces the file as a whole, durably, mode 600. Throws the system's error. */
export type ReplaceFile = (content: Readonly<Record<string, unknown>>) => void

export interface KeptDocumentOptions {
  readonly folder: string
  readonly replace: ReplaceFile
  /** Milliseconds since the epoch, for the name of a file that is set aside. */
  readonly now: () => number
}

/**
 * A document in memory and on disk, without Electron in it. The file is read once, here. One that
 * is corrupt is moved aside and never overwritten; one that a newer app wrote, or that cannot be
 * opened or moved, stays where it is, and writing is refused.
 */
export class KeptDocument<T> implements DocumentStore<T> {
  readonly setAside: string | null
  readonly #shape: DocumentShape<T>
  readonly #replace: ReplaceFile
  readonly #path: string
  readonly #whyReadOnly: string | null
  #document: T

  constructor(shape: DocumentShape<T>, { folder, replace, now }: KeptDocumentOptions) {
    this.#shape = shape
    this.#replace = replace
    this.#path = documentPath(folder, shape)
    const reading = readDocument(this.#path, shape)
    this.#document = reading.kind === 'read' ? reading.document : shape.fallback
    const moved = reading.kind === 'corrupt' ? moveAside(this.#path, now()) : null
    this.setAside = moved?.path ?? null
    this.#whyReadOnly = moved?.failed ?? whyReadOnly(reading)
  }

  /** Why nothing can be kept in this file as long as the app runs; null where it can. */
  get readOnly(): string | null {
    return this.#whyReadOnly === null ? null : `${this.#shape.name}.json: ${this.#whyReadOnly}`
  }

  read(): T {
    return this.#document
  }

  /** Replacing is synchronous, so writes land in the order of the calls. */
  write(document: T): Promise<void> {
    return new Promise((resolve) => {
      if (this.#whyReadOnly !== null)
        throw this.#unwritable(this.#whyReadOnly, hintToWrite(this.#whyReadOnly))
      const content = wrapDocument(document, this.#shape)
      try {
        this.#replace(content)
      } catch (error) {
        const code = systemCode(error)
        throw this.#unwritable(`the system answered ${code}`, hintOfSystemCode(code), error)
      }
      this.#document = document
      resolve()
    })
  }

  #unwritable(reason: string, hint: string, cause?: unknown): AppError {
    return new AppError(
      'document_unwritable',
      `${this.#shape.name}.json was not written: ${reason}.`,
      {
        hint,
        details: { path: this.#path },
        ...(cause === undefined ? {} : { cause }),
      },
    )
  }
}

function whyReadOnly(reading: DocumentReading<unknown>): string | null {
  if (reading.kind === 'newer') return NEWER
  return reading.kind === 'unreadable' ? `it cannot be opened (${reading.code})` : null
}

function moveAside(
  path: string,
  now: number,
): { readonly path: string | null; readonly failed: string | null } {
  try {
    return { path: setAsideFile(path, now), failed: null }
  } catch (error) {
    return { path: null, failed: `it is damaged and cannot be moved aside (${systemCode(error)})` }
  }
}
