import type { PairRow } from '../../contract/workspace.ts'
import { rowOf } from './address.ts'
import { emptyRow } from './row.ts'

/** `a=b&c=d`, with or without a question mark before it; null for any other text. */
export function parametersIn(text: string): readonly PairRow[] | null {
  if (!/^\??[\w.$[\]-]+=[^\n]*$/u.test(text)) return null
  return text
    .replace(/^\?/u, '')
    .split('&')
    .map((piece) => rowOf(piece, emptyRow().key))
}

const HEADER = /^([^\s:]+):[ \t]*(.*)$/u

/** `Name: value` on each line; null for any other text. */
export function headersIn(text: string): readonly PairRow[] | null {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '')
  const rows = lines.flatMap((line) => {
    const [, name = '', value = ''] = HEADER.exec(line.trim()) ?? []
    return name === '' ? [] : [{ ...emptyRow(), name, value }]
  })
  return rows.length === 0 || rows.length < lines.length ? null : rows
}
