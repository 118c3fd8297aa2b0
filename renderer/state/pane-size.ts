import { keepHere, readKept } from './kept-here.ts'

/** Of the first of two panes: `px` keeps its size as the window grows, `%` its share. */
export interface PaneSize {
  readonly unit: 'px' | '%'
  readonly initial: number
  readonly least: number
  readonly most: number
  /** What it holds takes so many pixels: until a person moves the line it begins no larger. */
  readonly content?: number | null
}

/** Where the line was left the last time, or where it begins. */
export function keptPaneSize(name: string, size: PaneSize): number {
  return leftAt(name, size) ?? size.initial
}

/** Null for never; anything that it could not be left at counts as that. */
function leftAt(name: string, { least, most }: PaneSize): number | null {
  const text = readKept(name) ?? ''
  const kept = text === '' ? NaN : Number(text)
  return kept >= least && kept <= most ? kept : null
}

export function keepPaneSize(name: string, size: number): void {
  keepHere(name, String(Math.round(size)))
}

/** As if the line had never been moved. */
export function forgetPaneSize(name: string): void {
  keepHere(name, '')
}

/** In pixels, of two panes that have so many together; null where a person moved the line, or nothing is known. */
export function sizeByContent(name: string, size: PaneSize, whole: number): number | null {
  const { content = null, initial, least } = size
  if (content === null || !(whole > 0) || leftAt(name, size) !== null) return null
  const share = (part: number): number => (whole * part) / 100
  return Math.round(Math.max(share(least), Math.min(content, share(initial))))
}
