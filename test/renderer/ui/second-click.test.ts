// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { dropSecondClicks } from '../../../renderer/ui/second-click.ts'

afterEach(() => document.body.replaceChildren())

const heard: string[] = []

function place(name: string, tag = 'button', role = ''): HTMLElement {
  const element = document.body.appendChild(document.createElement(tag))
  if (role !== '') element.setAttribute('role', role)
  element.addEventListener('click', () => heard.push(name))
  return element
}

/** What hears the clicks of somebody who goes on clicking where one thing after the other comes to lie. */
function clicked(...targets: readonly HTMLElement[]): readonly string[] {
  heard.splice(0)
  const stop = dropSecondClicks()
  for (const [at, target] of targets.entries())
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: at + 1 }))
  stop()
  return heard
}

it('the second click of a double click is heard by a button, and by no item of a menu', () => {
  const button = place('button')
  const item = place('item', 'button', 'menuitem')
  expect(clicked(button, button, button)).toEqual(['button', 'button', 'button'])
  expect(clicked(item, item, item)).toEqual(['item'])
})

it('a menu that the first click opened is not closed by the second, and is by the next', () => {
  const menu = place('menu')
  menu.setAttribute('aria-haspopup', 'menu')
  expect(clicked(menu, menu)).toEqual(['menu'])
  expect(clicked(menu, menu, menu)).toEqual(['menu', 'menu'])
})

it('nothing is heard by what came into the place of what was clicked, until somebody goes on clicking', () => {
  const one = place('one')
  const next = place('next')
  const shade = place('shade', 'div')
  expect(clicked(one, next)).toEqual(['one'])
  expect(clicked(one, next, next)).toEqual(['one', 'next'])
  expect(clicked(one, shade)).toEqual(['one'])
})

it('what is in a button is the button, and two words are chosen beside any', () => {
  const button = place('button')
  const sign = button.appendChild(document.createElement('span'))
  const text = place('text', 'div')
  expect(clicked(sign, button)).toEqual(['button', 'button'])
  expect(clicked(text, text)).toEqual(['text', 'text'])
})

it('the keyboard clicks as often as it likes', () => {
  const item = place('item', 'button', 'menuitem')
  heard.splice(0)
  const stop = dropSecondClicks()
  item.click()
  item.click()
  stop()
  expect(heard).toEqual(['item', 'item'])
})
