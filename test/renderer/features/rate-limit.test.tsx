// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import type { Pair } from '../../../contract/draft.ts'
import { RateLimit } from '../../../renderer/features/response/rate-limit.tsx'
import { clear, draw, said } from '../draw.ts'

afterEach(clear)

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
  await draw(<RateLimit headers={headers} />)
  expect(said()).toBe(words)
  expect(document.querySelector<HTMLElement>('[data-near]')?.dataset['near']).toBe(near)
})
