import type { BodyDraft, Pair, Part, RequestDraft } from '../../contract/draft.ts'
import type { SavedBody, SavedPart, SavedRequest, SavedRow } from '../../contract/saved.ts'
import { AppError } from '../errors.ts'

/**
 * What a saved request sends, its variables not filled yet: without the rows that are off.
 *
 * @throws AppError `file_unreadable` where it sends a file, of which only the name was saved
 */
export function draftOfSaved({ method, path, query, headers, body }: SavedRequest): RequestDraft {
  const [file] = filesOf(body)
  if (file !== undefined)
    throw new AppError('file_unreadable', `It sends the file “${file}”, which has to be chosen.`, {
      hint: 'Only the names of files are saved. Open the request, choose the file, and send it there.',
    })
  return {
    ...{ method, path },
    query: pairsOf(query),
    headers: withType(pairsOf(headers), body),
    body: body === null ? null : draftBodyOf(body),
  }
}

function pairsOf(rows: readonly SavedRow[]): Pair[] {
  return rows
    .filter(({ off, name }) => !off && name !== '')
    .map(({ name, value }): Pair => [name, value])
}

/** A JSON body says so, unless a header says something else. */
function withType(headers: Pair[], body: SavedBody | null): Pair[] {
  const stated = headers.some(([name]) => name.toLowerCase() === 'content-type')
  if (body?.kind !== 'json' || body.value === '' || stated) return headers
  return [...headers, ['Content-Type', 'application/json']]
}

function draftBodyOf(body: SavedBody): BodyDraft | null {
  if (body.kind === 'form') return { parts: partsOf(body.parts) }
  if (body.kind === 'base64') return { base64: body.value }
  return body.value === '' ? null : { text: body.value }
}

function partsOf(parts: readonly SavedPart[]): Part[] {
  return parts
    .filter(({ off, name }) => !off && name !== '')
    .map(({ name, content, value, filename, contentType }) => ({
      name,
      ...(contentType === null ? {} : { contentType }),
      ...(content === 'text'
        ? { text: value }
        : { base64: value, ...(filename === null ? {} : { filename }) }),
    }))
}

function filesOf(body: SavedBody | null): readonly string[] {
  if (body === null) return []
  if (body.kind === 'file') return [body.value]
  if (body.kind !== 'form') return []
  return body.parts
    .filter(({ content, off }) => content === 'file' && !off)
    .map(({ value }) => value)
}
