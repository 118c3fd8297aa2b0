// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { dropSecondClicks } from '../../../renderer/ui/second-click.ts'

it('the second click of a double click is heard by a button, and by no item of a menu', () => {
  const stop = dropSecondClicks()
  const heard: string[] = []
  for (const role of ['button', 'menuitem']) {
    const control = document.body.appendChild(document.createElement('button'))
    control.setAttribute('role', role)
    control.addEventListener('click', () => heard.push(role))
    for (const detail of [1, 2, 3])
      control.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }))
    // By the keyboard.
    control.click()
  }
  stop()
  expect(heard).toEqual(['button', 'button', 'button', 'button', 'menuitem', 'menuitem'])
})
