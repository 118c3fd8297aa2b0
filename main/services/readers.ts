import { judge } from '../checks/judge.ts'
import { compareBodies } from '../comparing/compare-answers.ts'
import { readDescriptor } from '../connect/descriptor.ts'
import { readPastedPayload } from '../connect/pasted-payload.ts'
import { readAsUnderstood } from '../diagnosis/understood.ts'
import { importRequest } from '../export/import/import-request.ts'
import { toDraft } from '../export/import/imported.ts'
import { changesBy } from '../operations/operations.ts'
import { readOpenApi } from '../operations/read-openapi.ts'
import { readRequestFile } from '../saved/request-file.ts'
import { pastePlaces } from './paste-places.ts'
import { sharedAtOnce } from '../wire/shared-copy.ts'
import type { LongText, ReadingOrder, Readings } from './readings.ts'
import { renderExport, type TextWithFiles } from './render-export.ts'
import { writtenFile } from './written-file.ts'

const readers: {
  readonly [Name in keyof Readings]: (
    order: Omit<ReadingOrder, 'text'> & { readonly text: string },
  ) => Readings[Name]
} = {
  comparison: ({ text, against }) =>
    compareBodies(text, asText(against?.text ?? ''), against?.sites ?? ['', '']),
  descriptor: ({ text }) => readDescriptor(text),
  diagnosis: ({ text, corrections }) => readAsUnderstood(text, corrections),
  export: ({ exported }) => {
    if (exported === undefined) throw new Error('there is nothing to export')
    return withSharedFiles(renderExport(exported))
  },
  import: ({ text, now, entry }) => readImport(text, now, entry),
  operations: ({ text, now }) => readOperations(text, now),
  judgement: ({ text, judged }) =>
    judged === undefined ? [] : judge(judged.expected, { ...judged.answer, body: text }),
  paste: ({ text, now }) => pastePlaces(text, now),
  payload: ({ text }) => readPastedPayload(text),
  saved: ({ text }) => readRequestFile(text),
  written: ({ toWrite }) => {
    if (toWrite === undefined) throw new Error('there is nothing to write')
    const written = writtenFile(toWrite)
    return 'bytes' in written ? { ...written, bytes: sharedAtOnce(written.bytes) } : written
  },
}

/** Reads a text where it is called. Throws the reader's AppError. */
export function readText<Name extends keyof Readings>(order: ReadingOrder<Name>): Readings[Name] {
  return readers[order.name]({ ...order, text: asText(order.text) })
}

function withSharedFiles({ files, ...rest }: TextWithFiles): TextWithFiles {
  const shared = files.map(({ bytes, ...file }) => ({
    ...file,
    bytes: bytes && sharedAtOnce(bytes),
  }))
  return { ...rest, files: shared }
}

function asText(text: LongText): string {
  return typeof text === 'string' ? text : new TextDecoder().decode(text)
}

function readOperations(text: string, now: number): Readings['operations'] {
  const document = readOpenApi(text, new Date(now).toISOString().slice(0, 10))
  return { document, ...changesBy(document) }
}

function readImport(text: string, now: number, entry?: number): Readings['import'] {
  const imported = importRequest(text, now, undefined, entry)
  return {
    ...toDraft(imported),
    credentials: imported.credentials.map(({ kind, said }) => ({ kind, said })),
    dropped: [...imported.dropped],
    noted: [...imported.noted],
    entry: imported.entry,
    entries: [...imported.entries],
  }
}
