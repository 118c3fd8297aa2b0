import type { BodyNode } from '../../contract/bodies.ts'
import type { Expected, FieldTest } from '../../contract/checks.ts'
import { REDACTED } from '../../contract/redacted.ts'
import { answerOf } from './answer.ts'
import { expectedIn, useExpecting, withExpected } from './expecting.ts'
import { exchangeOf, useResponse } from './response.ts'
import { useSaved } from './saved.ts'
import { sayUndoable } from './say.ts'
import type { RequestTabId } from './tabs.ts'

/** What a tab's answer has to be, of whom it is on screen. */
export function expectedOf(tabId: RequestTabId): Expected {
  return expectedIn(useSaved.getState().of[tabId]?.expect ?? null, useExpecting.getState().of)
}

/** Kept with the tab, and written with its file. */
export function editExpected(tabId: RequestTabId, change: Partial<Expected>): void {
  const { of, note } = useSaved.getState()
  const as = of[tabId]
  if (as === undefined) return
  const expect = withExpected(as.expect, useExpecting.getState().of, change)
  note(tabId, { ...as, expect, unsaved: true })
}

/** The same, and said where it can be taken back. */
function editUndoably(tabId: RequestTabId, change: Partial<Expected>, words: string): void {
  const before = useSaved.getState().of[tabId]
  editExpected(tabId, change)
  const after = useSaved.getState().of[tabId]?.expect ?? null
  sayUndoable(words, () => {
    const as = useSaved.getState().of[tabId]
    // What was typed since is not taken back with it.
    if (as === undefined || before === undefined || as.expect !== after) return
    const { expect, unsaved } = before
    useSaved.getState().note(tabId, { ...as, expect, unsaved })
  })
}

export function removeExpected(tabId: RequestTabId, part: 'fields' | 'headers', at: number): void {
  const rows: Expected['fields'] = expectedOf(tabId)[part]
  const change = { [part]: rows.toSpliced(at, 1) }
  const { place = '' } = rows[at] ?? {}
  if (place === '') editExpected(tabId, change)
  else editUndoably(tabId, change, `Removed what is expected of ${place}`)
}

/** The status of the answer on screen as the one that is expected. */
export function takeStatus(tabId: RequestTabId): void {
  const status = statusIn(tabId)
  if (status === null) return
  editUndoably(tabId, { status: [String(status)] }, `The status is to be ${status}`)
}

/** Of the tab's answer; null without one. */
export function statusIn(tabId: RequestTabId): number | null {
  const exchange = exchangeOf(useResponse.getState().outcomes[tabId])
  if (exchange === null || exchange.assembled !== undefined) return null
  return answerOf(exchange)?.response.status ?? null
}

/** Of a list in a table it is not known how long it is. */
type PickedValue = Pick<BodyNode, 'kind' | 'text' | 'cut'> & Partial<Pick<BodyNode, 'size'>>

/** A value of the answer as what is expected there; of one place one such test is kept. */
export function expectValue(tabId: RequestTabId, place: string, node: PickedValue): void {
  const { fields } = expectedOf(tabId)
  const taken = { place, ...testOf(node) }
  const isSame = (row: FieldTest): boolean => row.place === place && row.test === taken.test
  const at = fields.findIndex(isSame)
  const change = { fields: at === -1 ? [...fields, taken] : fields.with(at, taken) }
  editUndoably(tabId, change, `${place} is expected from now on`)
}

/** Of a list its length, of an object that it is one; of what is long or hidden that it is there. */
function testOf({ kind, text, cut, size }: PickedValue): Pick<FieldTest, 'test' | 'value'> {
  if (kind === 'array' && size !== undefined) return { test: 'count', value: String(size) }
  if (kind === 'array' || kind === 'object') return { test: 'type', value: kind }
  const isWhole = !cut && !text.includes(REDACTED) && kind !== 'other'
  return isWhole ? { test: 'equals', value: text } : { test: 'exists', value: 'true' }
}
