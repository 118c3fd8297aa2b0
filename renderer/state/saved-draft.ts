import type { Expectation, Expected, FieldTest } from '../../contract/checks.ts'
import type { SavedBody, SavedPart, SavedRequest, SavedRow } from '../../contract/saved.ts'
import type { EditedDraft, PairRow, PartRow } from '../../contract/workspace.ts'
import { addressOf, hasOwnSpelling, withAddress } from './address.ts'
import { freshDraft } from './draft.ts'
import { emptyPart, emptyRow, fileToChoose } from './row.ts'

/** What is composed, as it is saved under that name; what was switched off stays with it. */
export function toSaved(
  draft: EditedDraft,
  { name, expect }: Pick<SavedRequest, 'name' | 'expect'>,
): SavedRequest {
  const spelt = hasOwnSpelling(draft)
  const query = spelt ? draft.query.filter((row) => !row.enabled) : draft.query
  return {
    ...{ name, method: draft.method, expect: expect === null ? null : withoutEmpty(expect) },
    path: spelt ? addressOf(draft) : draft.path,
    query: query.filter(isSomething).map(toRow),
    headers: draft.headers.filter(isSomething).map(toRow),
    body: bodyOf(draft),
  }
}

/** A saved request as it is composed, and the files to choose again: only their names were saved. */
export function fromSaved(saved: SavedRequest): {
  readonly draft: EditedDraft
  readonly filesToChoose: readonly string[]
} {
  const { path, query } = withAddress(freshDraft(''), saved.path)
  return {
    draft: {
      ...freshDraft(''),
      ...{ path, method: saved.method },
      query: [...query, ...saved.query.map(fromRow)],
      headers: saved.headers.map(fromRow),
      ...draftBodyOf(saved.body),
    },
    filesToChoose: filesOf(saved.body),
  }
}

/** Of a row in which nothing was typed nothing is saved. */
function withoutEmpty({ asUser, asApp, ...everybody }: Expectation): Expectation {
  const typed = ({ place, value }: Pick<FieldTest, 'place' | 'value'>): boolean =>
    place !== '' || value !== ''
  const own = (each: Expected): Expected => ({
    ...each,
    fields: each.fields.filter(typed),
    headers: each.headers.filter(typed),
  })
  return {
    ...own(everybody),
    ...(asUser === undefined ? {} : { asUser: own(asUser) }),
    ...(asApp === undefined ? {} : { asApp: own(asApp) }),
  }
}

function isSomething({ name, value }: PairRow): boolean {
  return name !== '' || value !== ''
}

function toRow({ name, value, enabled }: PairRow): SavedRow {
  return { name, value, off: !enabled }
}

function fromRow({ name, value, off }: SavedRow): PairRow {
  return { ...emptyRow(), name, value, enabled: !off }
}

function bodyOf({ mode, text, file, bytes, parts }: EditedDraft): SavedBody | null {
  if (mode === 'form') return { kind: 'form', parts: parts.map(toPart) }
  if (mode === 'file') return file === null ? null : { kind: 'file', value: file.name }
  if (mode === 'bytes') return bytes === null ? null : { kind: 'base64', value: bytes }
  return mode === 'none' || text === '' ? null : { kind: mode, value: text }
}

function toPart({ name, text, file, bytes, filename, contentType, enabled }: PartRow): SavedPart {
  const said = { filename: filename ?? null, contentType: contentType ?? null, off: !enabled }
  if (file !== null) return { name, content: 'file', value: file.name, ...said }
  return bytes === undefined
    ? { name, content: 'text', value: text, ...said }
    : { name, content: 'base64', value: bytes, ...said }
}

function draftBodyOf(body: SavedBody | null): Partial<EditedDraft> {
  if (body === null) return {}
  if (body.kind === 'form') return { mode: 'form', parts: body.parts.map(fromPart) }
  if (body.kind === 'file') return { mode: 'file', file: fileToChoose(body.value) }
  if (body.kind === 'base64') return { mode: 'bytes', bytes: body.value }
  return { mode: body.kind, text: body.value }
}

function fromPart({ name, off, content, value, filename, contentType }: SavedPart): PartRow {
  return {
    ...{ ...emptyPart(), name, enabled: !off },
    ...(content === 'text' ? { text: value } : {}),
    ...(content === 'file' ? { file: fileToChoose(value) } : {}),
    ...(content === 'base64' ? { bytes: value } : {}),
    ...(filename === null ? {} : { filename }),
    ...(contentType === null ? {} : { contentType }),
  }
}

function filesOf(body: SavedBody | null): readonly string[] {
  if (body === null) return []
  if (body.kind === 'file') return [body.value]
  if (body.kind !== 'form') return []
  return body.parts.filter(({ content }) => content === 'file').map(({ value }) => value)
}
