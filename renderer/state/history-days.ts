import type { HistoryEntry } from '../../contract/history.ts'
import { dayOf, formatDay, midnightOf } from '../format/durations.ts'

/** A line of the history: an exchange, or the day of those that follow. */
export type HistoryLine =
  | { readonly id: string; readonly entry: HistoryEntry }
  | { readonly id: string; readonly heading: string }

/**
 * Entries in their order, newest first, with the day of the person's clock above those of it. Of two
 * that were under way at midnight the later one may have been answered first: a day that comes
 * again is named again.
 */
export function groupByDay(entries: readonly HistoryEntry[], now: number): readonly HistoryLine[] {
  const lines: HistoryLine[] = []
  let day = { from: 0, until: 0 }
  for (const entry of entries) {
    const { startedAt } = entry
    // Days are made once each, for there may be a hundred thousand entries.
    if (startedAt < day.from || startedAt >= day.until) {
      day = dayOf(startedAt)
      lines.push({ id: `day before ${entry.id}`, heading: formatDay(startedAt, now) })
    }
    lines.push({ id: entry.id, entry })
  }
  return lines
}

/** How far back is looked. */
export type HistoryTime = keyof typeof DAYS_BEFORE

/** Whole days of the calendar before the one that is under way. */
const DAYS_BEFORE = { any: null, today: 0, week: 6, month: 29 } as const

/** The first moment by the person's clock that is looked at; null for however old. */
export function sinceOf(time: HistoryTime, now: number): number | null {
  const days = DAYS_BEFORE[time]
  return days === null ? null : midnightOf(now, -days)
}
