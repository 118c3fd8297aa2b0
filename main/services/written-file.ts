import type { SavedRequest } from '../../contract/saved.ts'
import { AppError } from '../errors.ts'
import { readRequestFile, rewrittenFile, writeRequestFile } from '../saved/request-file.ts'
import { withoutTenant, type WithoutTenant } from '../saved/without-tenant.ts'
import { bytesOf, markOf, textOf } from './saved-file.ts'

/** What a file is to hold. Every part can be cloned: a large request is written in a thread. */
export interface WriteOrder {
  readonly request: SavedRequest
  /** Whose it is and what may not be in it; left out of what lay in a file already. */
  readonly cleanedOf?: {
    readonly tenant: Parameters<typeof withoutTenant>[1]
    readonly known: Parameters<typeof withoutTenant>[2]
  }
  /** What lies in its place, of which all that does not differ stays; its mark where another is no longer meant. */
  readonly over?: { readonly bytes: Uint8Array; readonly mark: string | null }
}

interface WrittenBytes {
  readonly kind: 'file'
  readonly bytes: Uint8Array
  readonly mark: string
}

/** The file, or why it is not to be written over what lies there. */
export type Written = WithoutTenant &
  (
    | WrittenBytes
    /** It is that request already. */
    | { readonly kind: 'there'; readonly mark: string }
    | { readonly kind: 'changed' }
    /** Something of what lies there would be lost. */
    | { readonly kind: 'own-form' }
  )

/** Throws AppError `saved_unreadable` where what lies there is no saved request. */
export function writtenFile({ request, cleanedOf, over }: WriteOrder): Written {
  const cleaned =
    cleanedOf === undefined
      ? { request, values: {}, notes: [] }
      : withoutTenant(request, cleanedOf.tenant, cleanedOf.known)
  const wanted = cleaned.request
  if (over === undefined) return { ...cleaned, ...fileOf(writeRequestFile(wanted)) }
  const mark = markOf(over.bytes)
  // By whichever program: it may have been this one, where the keys were pressed twice.
  if (holds(over.bytes, wanted)) return { ...cleaned, kind: 'there', mark }
  if (over.mark !== null && over.mark !== mark) return { ...cleaned, kind: 'changed' }
  const rewritten = rewrittenFile(textOf(over.bytes), wanted)
  return { ...cleaned, ...(rewritten === null ? { kind: 'own-form' } : fileOf(rewritten)) }
}

function fileOf(text: string): WrittenBytes {
  const bytes = bytesOf(text)
  return { kind: 'file', bytes, mark: markOf(bytes) }
}

function holds(bytes: Uint8Array, request: SavedRequest): boolean {
  try {
    return JSON.stringify(readRequestFile(textOf(bytes))) === JSON.stringify(request)
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}
