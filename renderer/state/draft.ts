import type { BodyDraft, Pair, Part, RequestDraft } from '../../contract/draft.ts'
import type { Product } from '../../contract/tenants.ts'
import { addressOf, hasOwnSpelling } from './address.ts'
import type { BodyMode, EditedDraft, PairRow, PartRow } from '../../contract/workspace.ts'

export function freshDraft(path: string): EditedDraft {
  return {
    method: 'GET',
    path,
    query: [],
    headers: [],
    mode: 'none',
    text: '',
    parts: [],
    file: null,
    bytes: null,
  }
}

/** The request a tenant starts with: who am I here? */
export const FIRST_DRAFTS: Readonly<Record<Product, EditedDraft>> = {
  jira: freshDraft('/rest/api/3/myself'),
  confluence: freshDraft('/rest/api/user/current'),
  unknown: freshDraft('/rest/api/3/myself'),
}

/** The draft as main takes it. */
export function toRequestDraft(draft: EditedDraft): RequestDraft {
  return {
    method: draft.method,
    ...toTarget(draft),
    headers: withContentType(draft),
    body: toBody(draft),
  }
}

/** Spelt by main, unless it was spelt in the address in a way of its own. */
function toTarget(draft: EditedDraft): Pick<RequestDraft, 'path' | 'query'> {
  return hasOwnSpelling(draft)
    ? { path: addressOf(draft), query: [] }
    : { path: draft.path, query: toPairs(draft.query) }
}

function toPairs(edited: readonly PairRow[]): Pair[] {
  return edited
    .filter((row) => row.enabled && row.name !== '')
    .map((row): Pair => [row.name, row.value])
}

/** A JSON body says so, unless a header typed by hand says something else. */
function withContentType(draft: EditedDraft): Pair[] {
  const headers = toPairs(draft.headers)
  const stated = headers.some(([name]) => name.toLowerCase() === 'content-type')
  if (draft.mode !== 'json' || draft.text === '' || stated) return headers
  return [...headers, ['Content-Type', 'application/json']]
}

const BODIES: Readonly<Record<BodyMode, (draft: EditedDraft) => BodyDraft | null>> = {
  none: () => null,
  json: (draft) => (draft.text === '' ? null : { text: draft.text }),
  text: (draft) => (draft.text === '' ? null : { text: draft.text }),
  form: (draft) => ({
    parts: draft.parts.filter((part) => part.enabled && part.name !== '').map(toPart),
  }),
  file: (draft) => (draft.file === null ? null : { file: draft.file.path }),
  bytes: (draft) => (draft.bytes === null ? null : { base64: draft.bytes }),
}

function toBody(draft: EditedDraft): BodyDraft | null {
  return BODIES[draft.mode](draft)
}

function toPart({ name, text, file, filename, contentType, bytes }: PartRow): Part {
  const type = contentType === undefined ? {} : { contentType }
  const named = filename === undefined ? {} : { filename }
  if (file !== null) return { name, file: file.path, filename: filename ?? file.name, ...type }
  return bytes === undefined ? { name, text, ...type } : { name, base64: bytes, ...named, ...type }
}
