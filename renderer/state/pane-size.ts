import { keepHere, readKept } from './kept-here.ts'

/** Of the first of two panes: `px` keeps its size as the window grows, `%` its share. */
export interface PaneSize {
  readonly unit: 'px' | '%'
  readonly initial: number
  readonly least: number
  readonly most: number
}

/** Where the line was left the last time; anything that it could not be left at counts as never. */
export function keptPaneSize(name: string, { initial, least, most }: PaneSize): number {
  const text = readKept(name) ?? ''
  const kept = text === '' ? NaN : Number(text)
  return kept >= least && kept <= most ? kept : initial
}

export function keepPaneSize(name: string, size: number): void {
  keepHere(name, String(Math.round(size)))
}
