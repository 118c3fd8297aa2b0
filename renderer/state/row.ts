import type { ChosenFile, PairRow, PartRow } from '../../contract/workspace.ts'

/** A key for a new row, so that React keeps the focus in the row being typed into. */
const nextKey = (): string => crypto.randomUUID()

export function emptyRow(): PairRow {
  return { key: nextKey(), name: '', value: '', enabled: true }
}

/** One that a request names, and main reads only once a person chose it. */
export function fileToChoose(path: string): ChosenFile {
  return { path, name: path.split(/[\\/]/u).at(-1) ?? path, size: null }
}

export function emptyPart(): PartRow {
  return { key: nextKey(), name: '', text: '', file: null, enabled: true }
}
