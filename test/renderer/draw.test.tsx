// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { useOpenTabs } from '../../renderer/state/open-tabs.ts'
import { doing, draw, withoutPauses } from './draw.ts'
import { openWindow } from './open-window.tsx'
import { resetStores } from './reset.ts'

// A page that outlives its file asks for a document that is gone, and fails the run in another file.
it('a page that is drawn …', async () => {
  withoutPauses()
  await draw(<p>a page</p>)
  expect(document.body.textContent).toContain('a page')
})

it('… is gone when its test ends, and so are faked pauses', () => {
  expect(document.body.textContent).not.toContain('a page')
  expect(vi.isFakeTimers()).toBe(false)
})

it('the window sets its colours when they are chosen, and not with all that it draws', async () => {
  resetStores()
  await openWindow()
  const made = vi.spyOn(document.head, 'appendChild')
  await doing(() => {
    const tabs = useOpenTabs.getState()
    tabs.show(tabs.add('acme'))
  })
  expect(made.mock.calls).toEqual([])
})

it('what hears of a selection hears of it once it is made, as in a browser', async () => {
  await draw(<p>words</p>)
  const heard: string[] = []
  const hear = (): void => void heard.push('selection')
  document.addEventListener('selectionchange', hear)
  document.getSelection()?.collapse(document.querySelector('p'), 0)
  heard.push('made')
  await Promise.resolve()
  document.removeEventListener('selectionchange', hear)
  expect(heard).toEqual(['made', 'selection'])
})
