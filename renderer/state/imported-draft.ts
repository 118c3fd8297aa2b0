import type { BodyDraft, Pair, Part, RequestDraft } from '../../contract/draft.ts'
import { JSON_TYPE } from '../../contract/json-type.ts'
import type { EditedDraft, PairRow, PartRow } from '../../contract/workspace.ts'
import { withAddress } from './address.ts'
import { freshDraft } from './draft.ts'
import { emptyPart, emptyRow, fileToChoose } from './row.ts'

export interface ImportedDraft {
  readonly draft: EditedDraft
  /** Files that the request read: only files that a person chose are, so they are chosen again. */
  readonly filesToChoose: readonly string[]
}

/** A draft of main's as the composer edits it: the reverse of `toRequestDraft`. */
export function toEditedDraft(draft: RequestDraft): ImportedDraft {
  const { path, query } = withAddress(freshDraft(''), draft.path)
  return {
    draft: {
      ...freshDraft(''),
      path,
      method: draft.method,
      query: [...query, ...draft.query.map(toRow)],
      headers: draft.headers.map(toRow),
      ...bodyOf(draft),
    },
    filesToChoose: filesOf(draft.body),
  }
}

function toRow([name, value]: Pair): PairRow {
  return { ...emptyRow(), name, value }
}

type BodyFields = Partial<Pick<EditedDraft, 'mode' | 'text' | 'parts' | 'file' | 'bytes'>>

function bodyOf({ headers, body }: RequestDraft): BodyFields {
  if (body === null) return {}
  if ('text' in body) return { mode: statesJson(headers) ? 'json' : 'text', text: body.text }
  if ('base64' in body) return { mode: 'bytes', bytes: body.base64 }
  if ('file' in body) return { mode: 'file', file: fileToChoose(body.file) }
  return { mode: 'form', parts: body.parts.map(toPartRow) }
}

/** Only where the header says so: the composer would add it to JSON that does not. */
function statesJson(headers: readonly Pair[]): boolean {
  const stated = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
  return JSON_TYPE.test(stated)
}

function toPartRow(part: Part): PartRow {
  const row = { ...emptyPart(), name: part.name }
  const said = {
    ...(part.contentType === undefined ? {} : { contentType: part.contentType }),
    ...('filename' in part && part.filename !== undefined ? { filename: part.filename } : {}),
  }
  if ('text' in part) return { ...row, ...said, text: part.text }
  return 'base64' in part
    ? { ...row, ...said, bytes: part.base64 }
    : { ...row, ...said, file: fileToChoose(part.file) }
}

function filesOf(body: BodyDraft | null): readonly string[] {
  if (body === null) return []
  if ('file' in body) return [body.file]
  return 'parts' in body ? body.parts.flatMap((part) => ('file' in part ? [part.file] : [])) : []
}
