// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import {
  forgetPaneSize,
  keepPaneSize,
  keptPaneSize,
  sizeByContent,
} from '../../../renderer/state/pane-size.ts'

const SIZE = { unit: '%', initial: 32, least: 15, most: 75 } as const

beforeEach(() => localStorage.clear())

it.each(['', ' ', 'NaN', 'wide', '{}', '0', '14', '76', '900', '-20', '1e9'])(
  'begins where it should, also where %j was kept',
  (kept) => {
    localStorage.setItem('understudy.split', kept)
    expect(keptPaneSize('split', SIZE)).toBe(32)
    expect(sizeByContent('split', { ...SIZE, content: 180 }, 1000)).toBe(180)
  },
)

it('is what it was left at, in whole steps', () => {
  keepPaneSize('split', 41.6)
  expect(keptPaneSize('split', SIZE)).toBe(42)
  expect(keptPaneSize('another', SIZE)).toBe(32)
})

it.each([
  ['as tall as what it holds', { content: 180 }, 1000, 180],
  ['no taller than it begins', { content: 700 }, 1000, 320],
  ['no lower than it may be', { content: 40 }, 1000, 150],
  ['as it begins where nothing is known of it', { content: null }, 1000, null],
  ['as it begins where nothing is laid out', { content: 180 }, Number.NaN, null],
])('is %s', (_, known, whole, pixels) => {
  expect(sizeByContent('split', { ...SIZE, ...known }, whole)).toBe(pixels)
})

it('is as a person left it, whatever it holds, until they let go of that', () => {
  keepPaneSize('split', 41)
  expect(sizeByContent('split', { ...SIZE, content: 180 }, 1000)).toBeNull()
  forgetPaneSize('split')
  expect(keptPaneSize('split', SIZE)).toBe(32)
  expect(sizeByContent('split', { ...SIZE, content: 180 }, 1000)).toBe(180)
})
