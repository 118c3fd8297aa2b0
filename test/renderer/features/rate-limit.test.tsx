// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import type { Pair } from '../../../contract/draft.ts'
import { RateLimit } from '../../../renderer/features/response/rate-limit.tsx'
import { waitUntil } from '../../../renderer/state/moment.ts'
import { doing, draw, named, said } from '../draw.ts'
import { NOW } from '../fake-data.ts'

afterEach(() => vi.useRealTimers())
it.each<readonly [headers: Pair[], words: string, near: string | undefined]>([
  [[], '', undefined],
  [[['Content-Type', 'a']], '', undefined],
  [[['X-RateLimit-Limit', '100']], '', undefined],
  [[['X-RateLimit-Remaining', '12']], '12 calls left', 'false'],
  [
    [
      ['X-RateLimit-Limit', '100'],
      ['x-ratelimit-remaining', '12'],
      ['X-RateLimit-NearLimit', 'true'],
    ],
    '12 of 100 calls left',
    'true',
  ],
  [[['X-RateLimit-Remaining', '0']], '0 calls left', 'true'],
  [[['Retry-After', '5']], 'asks to wait', 'true'],
  [[['RateLimit-Reason', 'jira-burst-based']], 'rate limited', 'true'],
])('of %j says: %s', async (headers, words, near) => {
  await draw(<RateLimit headers={headers} over={null} />)
  expect(said()).toBe(words)
  expect(document.querySelector<HTMLElement>('[data-near]')?.dataset['near']).toBe(near)
})

it('of one that is known to end counts down to it, announced once and when it is over', async () => {
  vi.useFakeTimers({ now: NOW })
  await draw(<RateLimit headers={[['Retry-After', '2']]} over={waitUntil(NOW + 2000)} />)
  const announced = (): string => named('[role="status"]', '').textContent
  const first = announced()
  expect(first).toContain('Wait until 20')
  expect(said()).toContain('asks to wait, 00:02 to wait')
  await doing(() => vi.advanceTimersByTime(1000))
  expect(said()).toContain('asks to wait, 00:01 to wait')
  expect(announced()).toBe(first)
  await doing(() => vi.advanceTimersByTime(1000))
  expect(said()).toBe('asks to wait, now over')
})
