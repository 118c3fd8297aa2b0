import type { ReactNode } from 'react'
import type { Shortcut } from '../../contract/shortcuts.ts'
import { FIT, Finder, type Found } from '../format/fuzzy-find.ts'

/** Headings of the lines that are no actions; those of actions are called as their group. */
export const TENANT_GROUP = 'Go to tenant'
export const PEOPLE_GROUP = 'Act as'
export const SAVED_GROUP = 'Saved requests'
export const OPERATION_GROUP = 'Operations'
export const HISTORY_GROUP = 'History'
/** What was done in the last minute and can be taken back. */
export const UNDO_GROUP = 'Undo'
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
  /** What a person wrote to it, in one line: found by, and shown where it is why it was found. */
  readonly note: string
  readonly mark: ReactNode
  readonly shortcut: Shortcut | undefined
  readonly run: () => void
}

export type PaletteRow =
  | {
      readonly kind: 'heading'
      readonly id: string
      readonly group: string
      /** How many stand below it, and how many there are, where those are more. */
      readonly cut: string | null
    }
  | { readonly kind: 'line'; readonly id: string; readonly line: PaletteLine }

/** What main finds, each as it came. */
export interface FoundByMain {
  readonly operations: readonly PaletteLine[]
  readonly past: readonly PaletteLine[]
}

/** So many of a group stand below each other: whoever looks for one of more types on. */
const MOST_OF_A_GROUP = 100
/** Of a group among others: what fits better buries nothing of what else was meant. */
const MOST_AMONG_OTHERS = 8

interface Group {
  readonly name: string
  /** Places of its lines among all. */
  readonly places: readonly number[]
  readonly finder: Finder
}

/** What can be taken, looked through once a key, each group as far as there is room for it. */
export class PaletteLines {
  readonly #lines: readonly PaletteLine[]
  readonly #groups: readonly Group[]

  constructor(lines: readonly PaletteLine[]) {
    this.#lines = lines
    const byGroup = Map.groupBy(lines.entries(), ([, { group }]) => group)
    this.#groups = [...byGroup].map(([name, own]) => ({
      name,
      places: own.map(([at]) => at),
      finder: new Finder(
        own.map(([, { name, about, others, note }]) => ({
          name,
          others: `${about}\n${others}\n${note}`,
        })),
      ),
    }))
  }

  /**
   * Names before commands, whole words before letters, what ends something last. Operations stand
   * behind what holds the words that were typed, and before what may only be meant. What was sent
   * comes later, and moves no line that Enter would take.
   */
  rows(typed: string, { operations, past }: FoundByMain): readonly PaletteRow[] {
    if (typed.trim() === '') return withHeadings(this.#atFirst())
    const fitting = this.#scored(({ finder }) => finder.fits(typed, MOST_OF_A_GROUP))
    const here = fitting.length > 0 ? fitting : this.#scored(({ finder }) => finder.typos(typed))
    const within = (from: number, to: number): readonly PaletteLine[] =>
      here.filter(({ score }) => score >= from && score < to).map(({ line }) => line)
    const ending = placeOf(ENDING_GROUP)
    const inOrder = [
      ...within(-Infinity, FIT.short),
      ...operations,
      ...within(FIT.short, ending),
      ...past,
      ...within(ending, Infinity),
    ]
    return withHeadings(inOrder, MOST_AMONG_OTHERS)
  }

  /** What is found in each group, the best first; of those that fit alike, the order stays. */
  #scored(find: (group: Group) => readonly Found[]): readonly Scored[] {
    return this.#groups
      .flatMap((group) =>
        find(group).flatMap(({ at: own, fit }) => {
          const at = group.places[own] ?? 0
          const line = this.#lines[at]
          return line === undefined ? [] : [{ line, at, score: fit + placeOf(group.name) }]
        }),
      )
      .sort((one, other) => one.score - other.score || one.at - other.at)
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

interface Scored {
  readonly line: PaletteLine
  readonly at: number
  readonly score: number
}

/** Of these main tells no more than there is room for. */
const FOUND_BY_MAIN: ReadonlySet<string> = new Set([OPERATION_GROUP, HISTORY_GROUP])
const NAMED: ReadonlySet<string> = new Set([TENANT_GROUP, PEOPLE_GROUP, SAVED_GROUP])

function placeOf(group: string): number {
  if (group === ENDING_GROUP) return FIT.typo + 1
  return NAMED.has(group) ? 0 : 0.5
}

function withHeadings(lines: readonly PaletteLine[], most = Infinity): readonly PaletteRow[] {
  const groups = [...Map.groupBy(lines, ({ group }) => group)]
  return groups.flatMap(([group, members]): PaletteRow[] => {
    const isWhole = groups.length === 1 || FOUND_BY_MAIN.has(group)
    const shown = isWhole ? members : members.slice(0, most)
    return [
      { kind: 'heading', id: `heading ${group}`, group, cut: cutOf(shown.length, members.length) },
      ...shown.map((line): PaletteRow => ({ kind: 'line', id: line.id, line })),
    ]
  })
}

function cutOf(shown: number, all: number): string | null {
  if (shown === all) return null
  return `${shown} of ${all}${all < MOST_OF_A_GROUP ? '' : ' or more'}`
}
