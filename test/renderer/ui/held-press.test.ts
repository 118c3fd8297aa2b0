// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { holdPresses } from '../../../renderer/ui/held-press.ts'

let stop: () => void
let clicked: string[]

beforeEach(() => {
  stop = holdPresses()
  clicked = []
  document.body.addEventListener('click', hear)
})
afterEach(() => {
  stop()
  document.body.removeEventListener('click', hear)
  document.body.replaceChildren()
})

const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve))
const hear = ({ target }: Event): void => void clicked.push((target as Element).id)
const at = (id: string): Element => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`no ${id}`)
  return found
}
function mouse(type: string, id: string, where: MouseEventInit = {}): void {
  at(id).dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 9, clientY: 9, ...where }))
}

/** As browsers do: a click where both places are one, else at what they have in common, the page here. */
async function press(
  down: string,
  up: string,
  between: () => void = () => undefined,
): Promise<void> {
  mouse('mousedown', down)
  between()
  mouse('mouseup', up)
  if (down === up) mouse('click', down)
  await turn()
}

const PAGE = `
  <main>
    <p id="text">words</p>
    <ul><li><button id="row">row</button></li></ul>
    <div role="listbox"><div role="option" id="option">option</div></div>
    <table><tr><td><button id="cell">What differs</button></td></tr></table>
    <button role="tab" id="tab">Headers</button>
    <details><summary id="summary">More</summary></details>
    <label id="label">Match case</label>
  </main>
  <div data-portal="true"><div id="backdrop"></div><section role="dialog" id="dialog"></section></div>`

it.each(['row', 'option', 'cell', 'tab', 'summary', 'label'])(
  'a press on %s counts for it where it has moved meanwhile, and once where it has not',
  async (pressed) => {
    document.body.innerHTML = PAGE
    await press(pressed, 'text')
    await press(pressed, pressed === 'tab' ? 'cell' : 'tab')
    expect(clicked).toEqual([pressed, pressed])
    await press(pressed, pressed)
    expect(clicked).toEqual([pressed, pressed, pressed])
  },
)

it('counts for nothing where it is on nothing, taken back, or something has opened above', async () => {
  document.body.innerHTML = PAGE
  await press('text', 'cell')
  await press('cell', 'dialog')
  await press('cell', 'backdrop')
  await press('cell', 'text', () => at('cell').remove())
  mouse('mousedown', 'tab')
  mouse('mouseup', 'text', { clientX: 19 })
  mouse('mousedown', 'tab', { button: 2 })
  mouse('mouseup', 'text', { button: 2 })
  await turn()
  expect(clicked).toEqual([])
})
