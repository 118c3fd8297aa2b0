import type { ReactNode } from 'react'
import type { Shortcut } from '../../contract/shortcuts.ts'
import { FIT, Finder } from '../format/fuzzy-find.ts'

/** Headings of the lines that are no actions; those of actions are called as their group. */
export const TENANT_GROUP = 'Go to tenant'
export const PEOPLE_GROUP = 'Act as'
export const SAVED_GROUP = 'Saved requests'
export const OPERATION_GROUP = 'Operations'
export const HISTORY_GROUP = 'History'
/** Enter takes the first line: what cannot be taken back is never there while anything else fits. */
export const ENDING_GROUP = 'Stop or remove'

/** Of thousands, before anything is typed: behind them stand the actions. */
const TENANTS_AT_FIRST = 5

export interface PaletteLine {
  readonly id: string
  readonly group: string
  readonly name: string
  /** What else is shown of it, dimmed. */
  readonly about: string
  /** Found by, and not shown. */
  readonly others: string
  readonly mark: ReactNode
  readonly shortcut: Shortcut | undefined
  readonly run: () => void
}

export type PaletteRow =
  | { readonly kind: 'heading'; readonly id: string; readonly group: string }
  | { readonly kind: 'line'; readonly id: string; readonly line: PaletteLine }

/** What main finds, each as it came. */
export interface FoundByMain {
  readonly operations: readonly PaletteLine[]
  readonly past: readonly PaletteLine[]
}

/** What can be taken, looked through once a key. */
export class PaletteLines {
  readonly #lines: readonly PaletteLine[]
  readonly #finder: Finder

  constructor(lines: readonly PaletteLine[]) {
    this.#lines = lines
    this.#finder = new Finder(
      lines.map(({ name, about, others }) => ({ name, others: `${about}\n${others}` })),
    )
  }

  /**
   * Names before commands, whole words before letters, what ends something last. Operations stand
   * behind what holds the words that were typed, and before what may only be meant. What was sent
   * comes later, and moves no line that Enter would take.
   */
  rows(typed: string, { operations, past }: FoundByMain): readonly PaletteRow[] {
    if (typed.trim() === '') return withHeadings(this.#atFirst())
    const scored = this.#finder.ask(typed).flatMap(({ at, fit }) => {
      const line = this.#lines[at]
      return line === undefined ? [] : [{ line, score: fit + placeOf(line.group) }]
    })
    const here = scored.toSorted((one, other) => one.score - other.score)
    const within = (from: number, to: number): readonly PaletteLine[] =>
      here.filter(({ score }) => score >= from && score < to).map(({ line }) => line)
    const ending = placeOf(ENDING_GROUP)
    return withHeadings([
      ...within(-Infinity, FIT.short),
      ...operations,
      ...within(FIT.short, ending),
      ...past,
      ...within(ending, Infinity),
    ])
  }

  #atFirst(): readonly PaletteLine[] {
    let tenants = 0
    const lines = this.#lines.filter(
      ({ group }) =>
        group !== SAVED_GROUP && (group !== TENANT_GROUP || (tenants += 1) <= TENANTS_AT_FIRST),
    )
    return lines.toSorted((one, other) => placeOf(one.group) - placeOf(other.group))
  }
}

const NAMED: ReadonlySet<string> = new Set([TENANT_GROUP, PEOPLE_GROUP, SAVED_GROUP])

function placeOf(group: string): number {
  if (group === ENDING_GROUP) return FIT.typo + 1
  return NAMED.has(group) ? 0 : 0.5
}

function withHeadings(lines: readonly PaletteLine[]): readonly PaletteRow[] {
  return [...Map.groupBy(lines, ({ group }) => group)].flatMap(([group, members]): PaletteRow[] => [
    { kind: 'heading', id: `heading ${group}`, group },
    ...members.map((line): PaletteRow => ({ kind: 'line', id: line.id, line })),
  ])
}
