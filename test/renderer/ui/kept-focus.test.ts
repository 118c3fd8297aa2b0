// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepFocus } from '../../../renderer/ui/kept-focus.ts'

let stop = (): void => undefined

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = `
    <nav><ul>
      <li><button>one</button></li><li><button>two</button></li><li><button>three</button></li>
    </ul></nav>
    <div role="dialog"><button>in a dialog</button></div>
    <main><input value="path"></main>`
  stop = keepFocus()
})
afterEach(() => vi.useRealTimers())
afterEach(() => {
  stop()
  document.body.replaceChildren()
})

const button = (text: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent === text)
  if (found === undefined) throw new Error(`no button ${text}`)
  return found
}
const press = (on: Element): boolean =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
const focused = (): string | null => document.activeElement?.textContent ?? null

it.each([
  ['one', 'two'],
  ['two', 'three'],
  ['three', 'two'],
])('what comes into the place of %s, which a key took away, has the focus: %s', (gone, next) => {
  button(gone).focus()
  press(button(gone))
  button(gone).closest('li')?.remove()
  vi.advanceTimersByTime(250)
  expect(focused()).toBe(next)
})

it('what main removes a moment later leaves it as well', () => {
  button('one').focus()
  press(button('one'))
  vi.advanceTimersByTime(300)
  button('one').closest('li')?.remove()
  vi.advanceTimersByTime(500)
  expect(focused()).toBe('two')
})

it('nothing takes it that cannot, and nobody who has it loses it', () => {
  button('one').focus()
  press(button('one'))
  button('two').disabled = true
  button('one').closest('li')?.remove()
  vi.advanceTimersByTime(250)
  expect(focused()).toBe('three')
  press(button('three'))
  document.querySelector('input')?.focus()
  button('three').closest('li')?.remove()
  vi.advanceTimersByTime(900)
  expect(document.activeElement?.tagName).toBe('INPUT')
})

it('a dialog that goes, and what is gone for a pointer, leave it to others', () => {
  button('in a dialog').focus()
  press(button('in a dialog'))
  document.querySelector('[role="dialog"]')?.remove()
  vi.advanceTimersByTime(900)
  expect(document.activeElement).toBe(document.body)
  button('one').focus()
  press(button('one'))
  button('one').dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }))
  button('one').closest('li')?.remove()
  vi.advanceTimersByTime(900)
  expect(document.activeElement).toBe(document.body)
})
