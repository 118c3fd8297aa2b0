import { create } from 'zustand'
import type { ComparedAnswers, ComparedPart, ComparedRow } from '../../contract/comparing.ts'
import type { RequestOf } from '../../contract/contract.ts'
import type { HistoryEntry } from '../../contract/history.ts'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { shortPath } from '../format/names.ts'
import { latest } from './latest.ts'

/** The first of two, while the other one is looked for. */
export interface ChosenAnswer {
  readonly id: string
  /** `GET /myself, 200`. */
  readonly words: string
}

export function chosenAs(
  id: string,
  { method, path, status }: Pick<HistoryEntry, 'method' | 'path' | 'status'>,
): ChosenAnswer {
  return { id, words: `${method} ${shortPath(path)}, ${status ?? 'no answer'}` }
}

interface ComparingState {
  /** Which two are on screen; null where none are. */
  readonly order: RequestOf<'comparing:answers'> | null
  readonly compared: ComparedAnswers | null
  readonly failure: Failure | null
  readonly chosen: ChosenAnswer | null
  /** Ids of the folds that are open, each the id of its line. */
  readonly unfolded: ReadonlySet<string>
  /** Id of the line whose values are shown whole. */
  readonly selected: string | null
  readonly choose: (chosen: ChosenAnswer | null) => void
  readonly show: (order: RequestOf<'comparing:answers'>) => void
  readonly close: () => void
  readonly swap: () => void
  readonly fold: (id: string) => void
  readonly select: (id: string) => void
  /** The next difference in that direction, around the end. */
  readonly step: (by: 1 | -1) => void
}

const newest = latest(0, 'comparing:answers')
const nothing = { compared: null, failure: null, selected: null, unfolded: new Set<string>() }

/** Two answers held against each other. */
export const useComparing = create<ComparingState>()((set, get) => ({
  order: null,
  chosen: null,
  ...nothing,
  choose: (chosen) => set({ chosen }),
  show: (order) => {
    set({ ...nothing, order, chosen: null })
    newest.ask(
      () => call('comparing:answers', order),
      (answer) => {
        if (!answer.ok) set({ failure: answer.failure })
        else {
          set({ compared: answer.value })
          get().step(1)
        }
      },
    )
  },
  close: () => {
    newest.drop()
    set({ ...nothing, order: null })
  },
  swap: () => {
    const { order } = get()
    if (order !== null) get().show({ left: order.right, right: order.left })
  },
  fold: (id) => {
    const unfolded = new Set(get().unfolded)
    if (!unfolded.delete(id)) unfolded.add(id)
    set({ unfolded })
  },
  select: (selected) => set({ selected }),
  step: (by) => {
    const { compared, selected } = get()
    const ids = differencesOf(compared).map(({ id }) => id)
    const at = selected === null ? -1 : ids.indexOf(selected)
    const next = at < 0 ? (by > 0 ? ids[0] : ids.at(-1)) : ids.at((at + by) % ids.length)
    if (next !== undefined) set({ selected: next })
  },
}))

export type Part = ComparedPart['part']

export interface ComparedLine {
  readonly id: string
  readonly part: Part
  readonly row: ComparedRow
}

/** Values of its own, on either side: not only something in it differs. */
export const isDifference = ({ side, left, right }: ComparedRow): boolean =>
  side !== 'both' && (left !== null || right !== null)

const idOf = (part: Part, place: number): string => `${part}-${place}`

/** What is counted: those that are other with each answer are not stepped through. */
export function differencesOf(compared: ComparedAnswers | null): readonly ComparedLine[] {
  return (compared?.parts ?? [])
    .filter(({ part }) => part !== 'each-time')
    .flatMap(({ part, rows }) =>
      rows.flatMap((row, place) =>
        isDifference(row) ? [{ id: idOf(part, place), part, row }] : [],
      ),
    )
}

/** The rows of a part that are in sight: what is folded has one. */
export function linesOf(
  { part, rows }: ComparedPart,
  unfolded: ReadonlySet<string>,
): readonly ComparedLine[] {
  const lines: ComparedLine[] = []
  let place = 0
  for (let row = rows[place]; row !== undefined; row = rows[place]) {
    const id = idOf(part, place)
    lines.push({ id, part, row })
    const isClosed = row.same !== null && !unfolded.has(id)
    place += 1 + (isClosed ? row.inside : 0)
  }
  return lines
}
