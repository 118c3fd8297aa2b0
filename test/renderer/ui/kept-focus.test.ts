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

it.each([300, 1000, 7000])('what main removes %i ms later leaves it as well', (later) => {
  button('one').focus()
  press(button('one'))
  vi.advanceTimersByTime(later)
  button('one').closest('li')?.remove()
  vi.advanceTimersByTime(8000)
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

const add = (html: string): HTMLElement => {
  const template = document.createElement('template')
  template.innerHTML = html
  const added = template.content.firstElementChild
  if (!(added instanceof HTMLElement)) throw new Error('no element')
  document.body.append(added)
  return added
}

it.each([
  [
    'a message',
    '<div data-portal><div role="alert"><button>Undo</button></div></div>',
    '[role="alert"]',
  ],
  [
    'a dialog',
    '<div data-portal><div role="dialog"><button>Undo</button></div></div>',
    '[data-portal] > [role="dialog"]',
  ],
  ['a menu', '<div role="menu"><button>Undo</button></div>', '[role="menu"]'],
])('from %s that goes one comes back to where one was, not to another message', (_, html, what) => {
  button('two').focus()
  const above = add(html)
  const other = add('<div role="alert"><button>Close this message</button></div>')
  above.append(other)
  button('Undo').focus()
  press(button('Undo'))
  document.querySelector(what)?.remove()
  vi.advanceTimersByTime(250)
  expect(focused()).toBe('two')
})

it('what that was about has another name by then: what stands there now has the focus', () => {
  button('two').focus()
  const dialog = add('<div data-portal><div role="dialog"><input></div></div>')
  const field = dialog.querySelector('input')
  field?.focus()
  if (field !== null) press(field)
  const row = button('two').closest('li')
  const renamed = document.createElement('li')
  renamed.innerHTML = '<button>new name</button>'
  row?.replaceWith(renamed)
  dialog.replaceChildren()
  vi.advanceTimersByTime(250)
  expect(focused()).toBe('new name')
})

it('where another dialog is open by then, nothing behind it takes it', () => {
  button('two').focus()
  const dialog = add('<div data-portal><div role="dialog"><button>Next</button></div></div>')
  button('Next').focus()
  press(button('Next'))
  dialog.innerHTML = '<div role="dialog" aria-modal="true"><p>It loads.</p></div>'
  vi.advanceTimersByTime(900)
  expect(document.activeElement).toBe(document.body)
})

it('where nothing is left of the page, one goes on with the request', () => {
  document.body.innerHTML = '<div><main><textarea></textarea></main></div>'
  document.querySelector('textarea')?.focus()
  const message = add('<div data-portal><button>Undo</button></div>')
  button('Undo').focus()
  press(button('Undo'))
  message.replaceChildren()
  document.querySelector('body > div')?.replaceChildren()
  const page = document.querySelector('body > div')
  if (page !== null)
    page.innerHTML =
      '<header><button>Tenant</button></header><main><input id="request-path"></main>'
  vi.advanceTimersByTime(250)
  expect(document.activeElement?.id).toBe('request-path')
})

it('the line between two panes takes it from nobody', () => {
  document.body.innerHTML = `<main><div><section><button>Fold</button></section>
    <div role="separator" tabindex="0"></div><section><button>Unfold</button></section></div></main>`
  button('Fold').focus()
  press(button('Fold'))
  document.querySelector('section')?.replaceChildren()
  vi.advanceTimersByTime(250)
  expect(focused()).toBe('Unfold')
})

it('while the focus moves nothing of the page is looked through', () => {
  const looked = vi.spyOn(Element.prototype, 'querySelectorAll')
  for (const text of ['one', 'two', 'three']) button(text).focus()
  const calls = looked.mock.calls.length
  looked.mockRestore()
  expect(focused()).toBe('three')
  expect(calls).toBe(0)
})
