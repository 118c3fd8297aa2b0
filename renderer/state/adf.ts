import { create } from 'zustand'
import type { Operation } from '../../contract/operations.ts'

interface AdfState {
  /** As it is typed; it stays while the dialog is closed. */
  readonly markdown: string
  /** What is put where the cursor of the body stands; each time another one. */
  readonly inserted: { readonly text: string } | null
  readonly type: (markdown: string) => void
  readonly insert: (text: string) => void
  /** Once it stands in the body. */
  readonly done: () => void
}

/** A text in Atlassian's document format, made of Markdown. */
export const useAdf = create<AdfState>()((set) => ({
  markdown: '',
  inserted: null,
  type: (markdown) => set({ markdown }),
  insert: (text) => set({ inserted: { text } }),
  done: () => set({ inserted: null, markdown: '' }),
}))

/** Where a body has its document, by Atlassian's examples of bodies. */
const PLACES: ReadonlyMap<string, readonly string[]> = new Map([
  ['addComment', ['body']],
  ['updateComment', ['body']],
  ['addWorklog', ['comment']],
  ['updateWorklog', ['comment']],
  ['createIssue', ['fields', 'description']],
  ['editIssue', ['fields', 'description']],
  ['linkIssues', ['comment', 'body']],
])

/** A whole body around the document where the operation has one place for it, else the document. */
export function bodyAround(document: object, operation: Operation | null): object {
  const place = PLACES.get(operation?.id ?? '') ?? []
  return place.reduceRight<object>((inner, name) => ({ [name]: inner }), document)
}
