import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Operation, OperationApi } from '../../contract/operations.ts'
import { readOpenApi } from '../../main/operations/read-openapi.ts'
import { readTable, writeTable } from '../../main/operations/table.ts'

const FOLDER = join(import.meta.dirname, '../../main/operations/documents')

/** Their documents declare no licence: no sentence of them is taken, an operation is called by its id. */
const WITHOUT_LICENCE: readonly OperationApi[] = ['service-management', 'confluence']

/** A file of main/operations/documents with what a newer document of Atlassian's says. */
export function withNewer(file: string, openApi: string, day: string): string {
  const document = readOpenApi(openApi, day)
  const operations = readTable(document).map((operation) =>
    WITHOUT_LICENCE.includes(document.api) ? calledById(operation) : operation,
  )
  return file
    .replace(/(?<=\n {2}version: ')[^']*/u, document.version)
    .replace(/(?<=\n {2}copied: ')[^']*/u, day)
    .replace(/(?<=\n {2}lines: `\n)[^`]*/u, () => writeTable(operations))
}

/** `getAdminKey`: “Get admin key”. */
function calledById(operation: Operation): Operation {
  const words = operation.id.replaceAll(
    /(?<=[a-z0-9])[A-Z]/gu,
    (letter) => ` ${letter.toLowerCase()}`,
  )
  return { ...operation, summary: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` }
}

const [openApiFile] = process.argv.slice(2)
if (import.meta.main && openApiFile !== undefined) {
  const openApi = readFileSync(openApiFile, 'utf8')
  const day = new Date().toISOString().slice(0, 10)
  const file = join(FOLDER, `${readOpenApi(openApi, day).api}.ts`)
  writeFileSync(file, withNewer(readFileSync(file, 'utf8'), openApi, day))
}
