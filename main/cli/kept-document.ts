import { type DocumentShape, documentPath, readDocument } from '../node/document-file.ts'
import type { CliIo } from './cli-io.ts'
import { printable } from './printable.ts'
import { userDataFolder } from './user-data.ts'

/**
 * A document as the app keeps it; without one, or where it cannot be read, which is said on standard
 * error, as the app has it at first. Nothing is written.
 *
 * @param words what goes on then, such as `the usual settings are taken`
 */
export function keptDocument<T>(shape: DocumentShape<T>, io: CliIo, words: string): T {
  const path = documentPath(userDataFolder(io), shape)
  const reading = readDocument(path, shape)
  if (reading.kind === 'read') return reading.document
  if (reading.kind !== 'absent')
    io.writeError(printable(`understudy: ${path} cannot be read; ${words}.\n`))
  return shape.fallback
}
