// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import type { Pair } from '../../../contract/draft.ts'
import type { Exchange } from '../../../contract/exchange.ts'
import { HeadersTab } from '../../../renderer/features/response/headers-tab.tsx'
import { click, draw, install, named, said, type } from '../draw.ts'
import { fakeBridge, type FakeBridge } from '../fake-bridge.ts'
import { exchange, exchangeStep, requestStep } from '../fake-data.ts'
import { asked } from '../open-window.tsx'
import { eachWithHeight } from '../with-height.ts'

let bridge: FakeBridge

eachWithHeight()
beforeEach(() => (bridge = install(fakeBridge())))

/** So many that the answer came with, beside those that are most useful. */
function answeredWith(count: number): Exchange {
  const { response } = requestStep
  if (response === null) throw new Error('the step was answered')
  const more = Array.from({ length: count }, (_, at): Pair => [`X-Note-${at}`, `value ${at}`])
  const step = { ...requestStep, response: { ...response, headers: more } }
  return exchange({ steps: [exchangeStep, step] })
}

const rows = (): readonly string[] =>
  [...document.querySelectorAll('[role="row"]')].map(({ textContent }) => textContent)
const other = (): HTMLElement => named('[role="table"]', 'Other')

it('draws of thousands of headers those in sight, and says how many there are', async () => {
  await draw(<HeadersTab exchange={answeredWith(4000)} />)
  expect(rows().length).toBeGreaterThan(10)
  expect(rows().length).toBeLessThan(60)
  expect(other().getAttribute('aria-rowcount')).toBe('4000')
  const [first] = other().querySelectorAll('[role="row"]')
  expect(first?.getAttribute('aria-rowindex')).toBe('1')
  expect(first?.querySelector('[role="rowheader"]')?.textContent).toBe('X-Note-0')
  expect(first?.querySelector('[role="cell"]')?.textContent).toBe('value 0')
})

it('finds one that is not drawn, by its name and its value', async () => {
  await draw(<HeadersTab exchange={answeredWith(4000)} />)
  await type(named('input', 'Find a header'), 'NOTE-3999 value')
  expect(rows()).toEqual(['X-Note-3999value 3999'])
  const sent = requestStep.request.headers.length
  expect(said()).toContain(`1 of ${(4001 + sent).toLocaleString('en')} lines`)
  await type(named('input', 'Find a header'), 'nowhere')
  expect(rows()).toEqual([])
  expect(document.body.textContent).toContain('No header fits.')
})

it('copies all lines of a part, drawn or not', async () => {
  const all = answeredWith(4000)
  await draw(<HeadersTab exchange={all} />)
  await click(named('button', 'Copy 4,000 lines of “Other”'))
  const text = Array.from({ length: 4000 }, (_, at) => `X-Note-${at}: value ${at}`).join('\n')
  expect(asked(bridge, 'app:copy-text')).toEqual([{ text }])
})

it('has no field to find a few in', async () => {
  await draw(<HeadersTab exchange={answeredWith(3)} />)
  expect(document.querySelector('[aria-label="Find a header"]')).toBeNull()
  expect(document.querySelector('[aria-label^="Copy 1 line"]')).toBeNull()
})

it('a part of which no line is in sight is a title, and no table', async () => {
  await draw(<HeadersTab exchange={answeredWith(4000)} />)
  const inSight = document.querySelectorAll('[data-index]').length
  // The first title, the lines below it, and the next title.
  await draw(<HeadersTab exchange={answeredWith(inSight - 2)} />)
  const last = [...document.querySelectorAll('[data-index]')].at(-1)
  expect([last?.textContent, last?.getAttribute('role')]).toEqual(['Address as sent', null])
  expect(document.querySelectorAll('[role="table"]')).toHaveLength(1)
})
