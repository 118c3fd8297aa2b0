import { z } from 'zod'
import {
  type ImportedOperations,
  type OperationApi,
  operationApis,
  type OperationOffer,
  type OperationSearch,
  type OperationsSource,
} from '../../contract/operations.ts'
import { AppError } from '../errors.ts'
import { findOperations } from '../operations/find-operations.ts'
import { operationsSources, useDocuments } from '../operations/operations.ts'
import type { OperationsDocument } from '../operations/table.ts'
import type { DocumentStore, PersonalFiles } from '../ports.ts'
import type { TextReader } from './readings.ts'
import { utf8OfFile } from '../wire/utf8.ts'

const importedSchema = z.object({
  documents: z.array(
    z.object({
      api: z.enum(operationApis),
      title: z.string(),
      version: z.string(),
      source: z.string(),
      copied: z.string(),
      lines: z.string(),
    }),
  ),
})
export type ImportedDocuments = z.infer<typeof importedSchema>

/** Several times those of Atlassian's largest: they become text where the window is answered. */
const MOST_BYTES = 16 * 1024 * 1024

const NONE: ImportedDocuments = { documents: [] }

export const operationsDocument = {
  name: 'operations',
  schema: importedSchema,
  version: 1,
  fallback: NONE,
} as const

interface OperationsTools {
  readonly documents: DocumentStore<ImportedDocuments>
  readonly files: Pick<PersonalFiles, 'chooseToOpen' | 'read' | 'size'>
  readonly texts: Pick<TextReader, 'read'>
}

/** What Atlassian's reference says of its operations: the built-in documents, and newer ones that a person imported. */
export class OperationsService {
  readonly #tools: OperationsTools

  constructor(tools: OperationsTools) {
    this.#tools = tools
    useDocuments(tools.documents.read().documents)
  }

  find(search: OperationSearch): OperationOffer[] {
    return findOperations(search)
  }

  sources(): OperationsSource[] {
    return operationsSources()
  }

  /**
   * Asks for an OpenAPI document of Atlassian's and puts it in the place of the one for its API.
   * Throws AppError `file_unreadable`, `import_unreadable`, `document_unwritable`.
   */
  async import(): Promise<ImportedOperations> {
    const { files, texts } = this.#tools
    const path = await files.chooseToOpen()
    if (path === null) return null
    if ((await files.size(path)) > MOST_BYTES)
      throw unreadable('The file is larger than 16 MB, as no document of Atlassian’s is.')
    const text = textOf(await files.read(path))
    const { document, added, missing } = await texts.read('operations', text)
    await this.#keep([...this.#without(document.api), document])
    return { api: document.api, added: [...added], missing: [...missing], sources: this.sources() }
  }

  /** Lets go of an imported document. Throws AppError `document_unwritable`. */
  async takeBuiltIn(api: OperationApi): Promise<OperationsSource[]> {
    await this.#keep(this.#without(api))
    return this.sources()
  }

  #without(api: OperationApi): OperationsDocument[] {
    return this.#tools.documents.read().documents.filter((one) => one.api !== api)
  }

  async #keep(documents: OperationsDocument[]): Promise<void> {
    await this.#tools.documents.write({ documents })
    useDocuments(documents)
  }
}

function textOf(bytes: Uint8Array): string {
  const text = utf8OfFile(bytes)
  if (text === null) throw unreadable('The file is not written in UTF-8.')
  return text
}

function unreadable(message: string): AppError {
  return new AppError('import_unreadable', message, {
    hint: 'Atlassian’s documents are JSON in UTF-8: download it anew.',
  })
}
