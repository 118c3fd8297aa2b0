// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { typeAhead } from '../../../renderer/ui/typed-ahead.ts'

let coming = false
let stop = (): void => undefined
let before: HTMLInputElement

/** What the window writes for a person; happy-dom has no editing of its own. */
function insertText(_name: string, _show?: boolean, text = ''): boolean {
  const field = document.activeElement as HTMLInputElement
  field.value += text
  return true
}

beforeEach(() => {
  Reflect.set(document, 'execCommand', insertText)
  coming = false
  stop = typeAhead(() => coming)
  before = document.body.appendChild(document.createElement('input'))
  before.focus()
})
afterEach(() => {
  stop()
  document.body.replaceChildren()
  Reflect.deleteProperty(document, 'execCommand')
})

/** Typed where the cursor is; whether that place hears of it. */
function type(...keys: readonly string[]): boolean[] {
  return keys.map((key) =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    ),
  )
}

async function openAt(tag: string, type = ''): Promise<HTMLInputElement> {
  const dialog = document.body.appendChild(document.createElement('div'))
  dialog.setAttribute('role', 'dialog')
  const field = dialog.appendChild(document.createElement(tag)) as HTMLInputElement
  if (type !== '') field.setAttribute('type', type)
  field.focus()
  await new Promise((next) => setTimeout(next))
  return field
}

it('what is typed while a dialog comes is in the field it opens at, and heard by no other', async () => {
  coming = true
  expect(type('M', 'y', 'x', 'Backspace', ' ', 'Enter')).toEqual(Array(6).fill(false))
  const field = await openAt('input')
  expect(field.value).toBe('My ')
  expect(type('z')).toEqual([true])
})

it('Enter behind what was typed is heard by the field, and sends its form', async () => {
  coming = true
  type('M', 'Enter', 'x')
  const heard: string[] = []
  const form = document.createElement('form')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    heard.push(new FormData(form).get('name') as string)
  })
  const field = await openAt('input')
  field.setAttribute('name', 'name')
  field.replaceWith(form)
  form.append(field)
  field.focus()
  await new Promise((next) => setTimeout(next))
  expect(heard).toEqual(['M'])
})

it('Enter alone opens nothing and presses nothing', async () => {
  coming = true
  type('Enter')
  const field = await openAt('input')
  field.addEventListener('keydown', () => expect.unreachable())
  await new Promise((next) => setTimeout(next))
  expect(field.value).toBe('')
})

it('what is pasted while a dialog comes is in the field it opens at', async () => {
  coming = true
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', 'curl x')
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  expect(before.dispatchEvent(event)).toBe(false)
  expect((await openAt('textarea')).value).toBe('curl x')
})

it.each([
  ['a button', 'button', ''],
  ['a choice', 'input', 'radio'],
])('a dialog that opens at %s takes nothing of it', async (_what, tag, kind) => {
  coming = true
  type('q', 'Enter')
  const field = await openAt(tag, kind)
  expect(field.value).not.toContain('q')
  expect(type('q')).toEqual([true])
})

it('nothing is held where no dialog comes, with Ctrl, or for a dialog that was left before it came', async () => {
  expect(type('a', 'Enter')).toEqual([true, true])
  coming = true
  const copy = { key: 'c', ctrlKey: true, bubbles: true, cancelable: true }
  expect(before.dispatchEvent(new KeyboardEvent('keydown', copy))).toBe(true)
  type('a', 'Escape')
  expect((await openAt('input')).value).toBe('')
})

it('what was held for one dialog is not given to the next', async () => {
  coming = true
  type('a')
  coming = false
  type('s')
  coming = true
  expect((await openAt('input')).value).toBe('')
})
