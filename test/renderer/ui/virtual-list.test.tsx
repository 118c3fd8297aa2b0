// @vitest-environment happy-dom
import { expect, it, onTestFinished } from 'vitest'
import { VirtualList } from '../../../renderer/ui/virtual-list.tsx'
import { draw, until } from '../draw.ts'
import { eachWithHeight } from '../with-height.ts'

eachWithHeight()
const items = ['short', 'long', 'last'].map((id) => ({ id }))

const tops = (): string[] =>
  [...document.querySelectorAll('li')].map(({ style }) => style.transform)

/** Nothing is laid out here: a row that says “long” is taken for one of three lines. */
function withLines(): void {
  const before = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight')
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    get(this: HTMLElement) {
      if (this.tagName !== 'LI') return 600
      return this.textContent === 'long' ? 94 : 46
    },
    configurable: true,
  })
  onTestFinished(() => {
    if (before === undefined) Reflect.deleteProperty(HTMLElement.prototype, 'offsetHeight')
    else Object.defineProperty(HTMLElement.prototype, 'offsetHeight', before)
  })
}

it('gives a row the room that it takes where rows grow, and what it was told where they do not', async () => {
  withLines()
  await draw(<VirtualList label="Rows" items={items} row={({ id }) => id} rowHeight={46} growing />)
  await until(() => tops().length === 3)
  expect(tops()).toEqual(['translateY(0px)', 'translateY(46px)', 'translateY(140px)'])
  expect(document.querySelector('li')?.style.height).toBe('')
  await draw(<VirtualList label="Rows" items={items} row={({ id }) => id} rowHeight={46} />)
  await until(() => tops().length === 3)
  expect(tops()).toEqual(['translateY(0px)', 'translateY(46px)', 'translateY(92px)'])
  expect(document.querySelector('li')?.style.height).toBe('46px')
})
