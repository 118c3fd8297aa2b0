import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { HistoryEntry } from '../../../contract/history.ts'
import { groupByDay, sinceOf, type HistoryTime } from '../../../renderer/state/history-days.ts'

const at = (text: string): number => new Date(text).getTime()
const entry = (id: string, startedAt: number): HistoryEntry => ({
  id,
  tenantId: 'acme',
  startedAt,
  actingAs: { kind: 'app' },
  personName: null,
  method: 'GET',
  path: '/rest/api/3/myself',
  status: 200,
  outcome: 'answered',
  totalMs: 12,
  finding: null,
})
const linesAt = (now: string, times: readonly string[]): string[] =>
  groupByDay(
    times.map((time) => entry(time, at(time))),
    at(now),
  ).map((line) => ('heading' in line ? `# ${line.heading}` : line.entry.id))

describe('the days of the history', () => {
  // Where clocks are turned: a day of 23 hours, and one of 25.
  beforeAll(() => void vi.stubEnv('TZ', 'Europe/Berlin'))
  afterAll(() => void vi.unstubAllEnvs())

  it('stand above what was sent on them', () => {
    expect(
      linesAt('2026-11-28T09:00', [
        '2026-11-28T08:59',
        '2026-11-28T00:00',
        '2026-11-27T23:59:59.999',
        '2026-11-26T12:00',
        '2026-01-01T00:00',
        '2025-12-31T23:59',
      ]),
    ).toEqual([
      ...['# Today', '2026-11-28T08:59', '2026-11-28T00:00'],
      ...['# Yesterday', '2026-11-27T23:59:59.999'],
      ...['# Thursday 26 November', '2026-11-26T12:00'],
      ...['# Thursday 1 January', '2026-01-01T00:00'],
      ...['# Wednesday 31 December 2025', '2025-12-31T23:59'],
    ])
  })

  it('are those of a calendar where clocks are turned', () => {
    expect(linesAt('2026-03-30T00:30', ['2026-03-29T00:00', '2026-03-28T23:30'])).toEqual([
      ...['# Yesterday', '2026-03-29T00:00', '# Saturday 28 March', '2026-03-28T23:30'],
    ])
    expect(linesAt('2026-10-26T00:30', ['2026-10-25T23:59', '2026-10-25T00:00'])).toEqual([
      ...['# Yesterday', '2026-10-25T23:59', '2026-10-25T00:00'],
    ])
  })

  it('are named again where an answer came after midnight, and ahead where the clock was', () => {
    const times = ['2026-11-27T23:59', '2026-11-28T00:01', '2026-11-27T23:58', '2026-11-30T10:00']
    const lines = groupByDay(
      times.map((time, index) => entry(String(index), at(time))),
      at('2026-11-28T09:00'),
    )
    expect(lines.flatMap((line) => ('heading' in line ? [line.heading] : []))).toEqual([
      ...['Yesterday', 'Today', 'Yesterday', 'Monday 30 November'],
    ])
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  })

  it('are none without entries', () => {
    expect(groupByDay([], at('2026-11-28T09:00'))).toEqual([])
  })

  it('are made once each, however many entries lie in one', () => {
    const made = vi.spyOn(Date.prototype, 'setHours')
    const now = at('2026-11-28T23:59')
    const many = Array.from({ length: 100_000 }, (_, index) => entry(String(index), now - index))
    expect(groupByDay(many, now)).toHaveLength(100_001)
    expect(made.mock.calls.length).toBeLessThan(10)
    made.mockRestore()
  })
})

describe('the time that is looked through', () => {
  afterAll(() => void vi.unstubAllEnvs())

  it.each<readonly [string, string, HistoryTime, string | null]>([
    ['Europe/Berlin', '2026-11-29T09:00', 'any', null],
    ['Europe/Berlin', '2026-11-29T00:30', 'today', '2026-11-28T23:00:00.000Z'],
    ['Pacific/Auckland', '2026-11-29T23:30', 'today', '2026-11-28T11:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-29T20:00', 'today', '2026-11-29T08:00:00.000Z'],
    ['Europe/Berlin', '2026-11-29T23:59', 'week', '2026-11-22T23:00:00.000Z'],
    // Summer time ended between: whole days of the calendar, not 24 hours each.
    ['Europe/Berlin', '2026-10-28T09:00', 'week', '2026-10-21T22:00:00.000Z'],
    ['Europe/Berlin', '2026-11-20T09:00', 'month', '2026-10-21T22:00:00.000Z'],
  ])('in %s at %s, %s: since %s', (zone, now, time, since) => {
    vi.stubEnv('TZ', zone)
    const found = sinceOf(time, at(now))
    expect(found === null ? null : new Date(found).toISOString()).toBe(since)
  })
})
