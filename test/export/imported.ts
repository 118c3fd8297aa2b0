import { expect } from 'vitest'
import { AppError } from '../../main/errors.ts'
import type { ExportableRequest } from '../../main/export/exportable.ts'
import type { FoundCredential } from '../../main/export/import/imported.ts'
import { importRequest } from '../../main/export/import/import-request.ts'

/** A text and the request that it becomes. */
export interface ImportRow {
  readonly name: string
  readonly text: string
  /** Of several. */
  readonly number?: number
  readonly request: ExportableRequest
  readonly dropped?: readonly string[]
  readonly noted?: readonly string[]
}

export function becomesRequest({ text, number, request, dropped, noted }: ImportRow): void {
  const read = importRequest(text, 0, undefined, number)
  expect(read.request).toEqual(request)
  expect(read.dropped).toEqual(dropped ?? [])
  expect(read.noted).toEqual(noted ?? [])
  expect(read.credentials).toEqual([])
}

export const get = (
  url: string,
  headers: ExportableRequest['headers'] = [],
): ExportableRequest => ({
  method: 'GET',
  url,
  headers,
})

/** In every text that `isTakenOut` is asked of; “mia” is the name of its user. */
export const SECRET = 'opaque-secret-7'

export interface SecretRow {
  readonly name: string
  readonly kind: FoundCredential['kind']
  readonly text: string
}

export function secretRows(
  table: readonly (readonly [kind: FoundCredential['kind'], text: string])[],
): readonly SecretRow[] {
  return table.map(([kind, text]) => ({ name: `${kind}: ${text}`, kind, text }))
}

export function isTakenOut({ kind, text }: SecretRow): void {
  const read = importRequest(text, 0)
  expect(read.credentials.map((each) => each.kind)).toEqual([kind])
  expect(JSON.stringify(read)).toContain('(redacted)')
  expect(JSON.stringify(read)).not.toContain(SECRET)
  expect(JSON.stringify(read)).not.toContain(Buffer.from(`mia:${SECRET}`).toString('base64'))
}

/** What of the text may not be said again is “secret-word” in it. */
export interface UnreadableRow {
  readonly name: string
  readonly text: string
  readonly said: string
}

export function unreadableRows(
  table: readonly (readonly [text: string, said: string])[],
): readonly UnreadableRow[] {
  return table.map(([text, said]) => ({ name: text.slice(0, 80), text, said }))
}

/** The text with so many objects within objects in the place of its `…` that no recursion reaches the last. */
export function nested(text: string, open: string, close: string): string {
  return text.replace('…', open.repeat(9000) + close.repeat(9000))
}

export function isUnreadable({ text, said }: UnreadableRow): void {
  const error = errorOf(text)
  expect(error.message).toBe(said)
  expect(error.code).toBe('import_unreadable')
  expect(JSON.stringify(error.toFailure())).not.toContain('secret-word')
}

function errorOf(text: string): AppError {
  try {
    importRequest(text, 0)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('It was read.')
}
