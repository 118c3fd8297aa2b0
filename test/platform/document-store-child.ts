import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DocumentShape } from '../../main/node/document-file.ts'
import { ElectronDocumentStore } from './document-store-alone.ts'

/** Writes a document in the folder of its argument, and tells what lies there by then. */

const folder = process.argv[2] ?? ''
const shape: DocumentShape<{ at: number }> = {
  ...{ name: 'counted', version: 1, fallback: { at: 0 } },
  schema: z.object({ at: z.number() }),
}
const kept = (): unknown => JSON.parse(readFileSync(join(folder, 'counted.json'), 'utf8'))

const store = new ElectronDocumentStore(shape, () => 0, folder)
await Promise.all([1, 2, 3].map((at) => store.write({ at })))
const told = [kept()]
void store.write({ at: 4 })
told.push(kept())
console.log(JSON.stringify(told))
