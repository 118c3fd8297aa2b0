// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { useSide } from '../../../renderer/state/side.ts'
import { click, doing, named, press, until } from '../draw.ts'
import { openWindow } from '../open-window.tsx'
import { eachWithHeight } from '../with-height.ts'

eachWithHeight()

const mod = { ctrlKey: true }
const over = (): Element | null => document.querySelector('aside[aria-label="Side bar"]')
const beside = (): Element | null => document.querySelector('section[aria-label="Side bar"]')
const path = (): HTMLElement => named('input', 'Path')

async function openNarrow(): Promise<void> {
  await openWindow()
  await doing(() => useSide.setState({ narrow: true }))
  path().focus()
  await press('b', mod)
  await until(() => over() !== null)
}

it('the side bar lies over the request where the window is too narrow for both, and is put away by Escape', async () => {
  await openNarrow()
  expect(beside()).toBeNull()
  expect(document.activeElement).toBe(named('input', 'Find a tenant'))
  await press('Escape', {}, named('input', 'Find a tenant'))
  expect(over()).toBeNull()
  expect(document.activeElement).toBe(path())
})

it.each([
  ['something in it was opened', () => click(named('aside button[aria-current]', ''))],
  ['one goes on elsewhere', () => press('l', mod)],
  [
    'what lies beside it is clicked',
    () => click(named('aside', '').previousElementSibling as HTMLElement),
  ],
  ['it is folded away by its key', () => press('b', mod)],
])('it is put away when %s, and nothing is remembered of that', async (_, leave) => {
  await openNarrow()
  await leave()
  await until(() => over() === null)
  await doing(() => useSide.setState({ narrow: false }))
  await until(() => beside() !== null)
})

it('what is opened from it and lies above it leaves it where it is', async () => {
  await openNarrow()
  await press('k', mod)
  await until(() => document.querySelector('[role="dialog"]') !== null)
  expect(over()).not.toBeNull()
})
