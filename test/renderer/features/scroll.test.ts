// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetScroll, keepScroll, scrollOf } from '../../../renderer/state/scroll.ts'

const KEY = 'understudy.scroll'

beforeEach(() => {
  vi.useFakeTimers()
  window.localStorage.clear()
  forgetScroll()
})
afterEach(() => vi.useRealTimers())

it('the places of a view are found again by the next window', () => {
  keepScroll('tab:a body', 'cm-scroller', { top: 400, left: 3 })
  keepScroll('tab:a body', 'Headers', { top: 7, left: 0 })
  vi.advanceTimersByTime(300)
  forgetScroll()
  expect(scrollOf('tab:a body')).toEqual({
    'cm-scroller': { top: 400, left: 3 },
    Headers: { top: 7, left: 0 },
  })
  expect(scrollOf('tab:a headers')).toEqual({})
})

it('the oldest views are let go past 300', () => {
  for (let count = 0; count < 302; count += 1)
    keepScroll(`view ${count}`, 'x', { top: count, left: 0 })
  keepScroll('view 2', 'x', { top: 9, left: 0 })
  expect([scrollOf('view 0'), scrollOf('view 1'), scrollOf('view 2')]).toEqual([
    {},
    {},
    { x: { top: 9, left: 0 } },
  ])
})

it.each(['no place', 'a', 'a\tx', 'a\tx\t1', 'a\tx\ttop\t0'])(
  'what cannot be read of the page’s storage counts as nothing: %s',
  (kept) => {
    window.localStorage.setItem(KEY, kept)
    expect(scrollOf('a')).toEqual({})
  },
)
