import { create } from 'zustand'
import type { BodyOf, BodyRows, BodyTable, TableView } from '../../contract/bodies.ts'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { say, sayFailure } from './say.ts'

/** Rows that are asked for at once. */
const PAGE = 100
/** Columns that are shown before somebody chooses. */
const FIRST_COLUMNS = 7
/** Names that tell people little: addresses, pictures, what can be expanded. */
const DULL =
  /^(?:self|expand|iconUrl|avatarUrls?|avatarId|\d+x\d+|_links|_expandable|accountType|accountId)$/u

type Row = BodyRows['rows'][number]

/** The tables of a body, and the one that is shown. */
export interface ShownTable {
  readonly tables: readonly BodyTable[]
  /** Null where the body has no table. */
  readonly view: TableView | null
  /** By their place in the order of the view. */
  readonly rows: Readonly<Record<number, Row>>
}

interface BodyTableState {
  /** Of the body that was looked at last; null until main has told. */
  readonly shown: (ShownTable & { readonly name: string }) | null
  readonly failure: Failure | null
  readonly enter: (of: BodyOf, name: string) => Promise<void>
  /** Another table, other columns, another order. */
  readonly look: (change: Partial<TableView>) => void
  /** Reads the rows around a place, once. */
  readonly need: (of: BodyOf, place: number) => Promise<void>
  readonly copy: (of: BodyOf) => Promise<void>
  readonly save: (of: BodyOf, suggestedName: string) => Promise<void>
}

const asked = new Set<string>()

export const useBodyTable = create<BodyTableState>()((set, get) => ({
  shown: null,
  failure: null,
  enter: async (of, name) => {
    if (get().shown?.name === name && get().failure === null) return
    set({ shown: null, failure: null })
    const answer = await call('bodies:tables', { of })
    if (!answer.ok) {
      set({ failure: answer.failure })
      return
    }
    const [table] = answer.value
    const view = table === undefined ? null : firstView(table)
    set({ shown: { name, tables: answer.value, view, rows: {} } })
  },
  look: (change) => {
    const { shown } = get()
    if (shown === null || shown.view === null) return
    const { at = shown.view.at } = change
    const table = shown.tables.find((each) => each.at === at)
    const before = table === undefined || at === shown.view.at ? shown.view : firstView(table)
    set({ shown: { ...shown, view: { ...before, ...change }, rows: {} } })
  },
  need: async (of, place) => {
    const { shown } = get()
    if (shown === null || shown.view === null || shown.rows[place] !== undefined) return
    const { view, name } = shown
    const from = place - (place % PAGE)
    const question = JSON.stringify([name, view, from])
    if (asked.has(question)) return
    asked.add(question)
    const answer = await call('bodies:rows', { of, ...view, from, count: PAGE })
    asked.delete(question)
    const now = get().shown
    if (now === null || now.view !== view) return
    if (!answer.ok) {
      set({ failure: answer.failure })
      return
    }
    const read = Object.fromEntries(answer.value.rows.map((row, index) => [from + index, row]))
    set({ shown: { ...now, rows: { ...now.rows, ...read } }, failure: null })
  },
  copy: async (of) => {
    const view = get().shown?.view
    if (view === null || view === undefined) return
    const answer = await call('bodies:copy-table', { of, ...view })
    if (answer.ok) say('Copied the table as CSV')
    else sayFailure(answer.failure)
  },
  save: async (of, suggestedName) => {
    const view = get().shown?.view
    if (view === null || view === undefined) return
    const answer = await call('bodies:save-table', { of, ...view, suggestedName })
    if (!answer.ok) sayFailure(answer.failure)
    else if (answer.value !== null) say('Saved the table as CSV', answer.value.path)
  },
}))

function firstView({ at, columns }: BodyTable): TableView {
  const telling = columns.filter(({ path }) => !path.some((name) => DULL.test(name)))
  const chosen = (telling.length > 0 ? telling : columns).slice(0, FIRST_COLUMNS)
  return { at, columns: chosen.map(({ path }) => path), sort: null }
}
