// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { keepPaneSize, keptPaneSize } from '../../../renderer/state/pane-size.ts'

const SIZE = { unit: '%', initial: 32, least: 15, most: 75 } as const

beforeEach(() => localStorage.clear())

it.each(['', ' ', 'NaN', 'wide', '{}', '0', '14', '76', '900', '-20', '1e9'])(
  'begins where it should, also where %j was kept',
  (kept) => {
    localStorage.setItem('understudy.split', kept)
    expect(keptPaneSize('split', SIZE)).toBe(32)
  },
)

it('is what it was left at, in whole steps', () => {
  keepPaneSize('split', 41.6)
  expect(keptPaneSize('split', SIZE)).toBe(42)
  expect(keptPaneSize('another', SIZE)).toBe(32)
})
