import type { HistoryEntry } from '../../../contract/history.ts'
import { answerOf } from '../../state/answer.ts'
import { chosenAs, useComparing } from '../../state/comparing.ts'
import { useResponse } from '../../state/response.ts'
import { ofTab, shownExchange, shownTab } from '../../state/shown.ts'
import { useSide } from '../../state/side.ts'
import { openPast } from './history.ts'

/** The exchange that the shown tab had before the one on screen; null where it had none. */
export function exchangeBefore(): string | null {
  return ofTab(useResponse.getState().before, shownTab()) ?? null
}

/** What changed since the last time this tab was sent. */
export function compareWithBefore(): void {
  const [left, right] = [exchangeBefore(), shownExchange()]
  if (left !== null && right !== null) useComparing.getState().show({ left, right: right.id })
}

/** The answer on screen, and one that is chosen in the history next. */
export function chooseShown(): void {
  const exchange = shownExchange()
  if (exchange === null) return
  const { method, url } = exchange.steps.at(-1)?.request ?? { method: '', url: '' }
  const path = URL.canParse(url) ? new URL(url).pathname : ''
  const status = answerOf(exchange)?.response.status ?? null
  useComparing.getState().choose(chosenAs(exchange.id, { method, path, status }))
  useSide.getState().focus('history')
}

/** Opened as it was, or held against the one that was chosen first. */
export function takePast(entry: HistoryEntry): void {
  const { chosen, choose, show } = useComparing.getState()
  if (chosen === null) void openPast(entry)
  else if (chosen.id === entry.id) choose(null)
  else show({ left: chosen.id, right: entry.id })
}
