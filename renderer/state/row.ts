import type { PairRow, PartRow } from '../../contract/workspace.ts'

/** A key for a new row, so that React keeps the focus in the row being typed into. */
const nextKey = (): string => crypto.randomUUID()

export function emptyRow(): PairRow {
  return { key: nextKey(), name: '', value: '', enabled: true }
}

export function emptyPart(): PartRow {
  return { key: nextKey(), name: '', text: '', file: null, enabled: true }
}
