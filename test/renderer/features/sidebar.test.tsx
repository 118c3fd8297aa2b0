// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { clear, doing, named, press, type, until } from '../draw.ts'
import { ok } from '../fake-bridge.ts'
import { tenant } from '../fake-data.ts'
import { openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'
import { withHeight } from '../with-height.ts'

const customers = Array.from({ length: 90 }, (_, at) =>
  tenant({ id: `t${at}`, name: `Customer ${at}`, starred: at === 0, label: 'production' }),
)
const list = [tenant({ id: 'acme', name: 'Acme', starred: false }), ...customers]

const lines = (): string[] =>
  [...document.querySelectorAll('[aria-label="Tenants"] li')].map(({ textContent }) => textContent)
/** Nothing is laid out here, so nobody hears of a scroll. */
function isInSight(name: string): boolean {
  document
    .querySelector('[aria-label="Tenants"] ul')
    ?.parentElement?.dispatchEvent(new Event('scroll'))
  return lines().some((line) => line.startsWith(name))
}
const field = (): HTMLElement => named('input', 'Find a tenant')

let withoutHeight = (): void => undefined
beforeEach(async () => {
  resetStores()
  localStorage.clear()
  localStorage.setItem('understudy.recent-tenants', 'acme\nt4\nt2')
  withoutHeight = withHeight()
  await openWindow({
    'tenants:list': () => ok(list),
    'tenants:get': ({ id }) => ok(list.find((each) => each.id === id) ?? tenant()),
  })
})
afterEach(async () => {
  await clear()
  withoutHeight()
  localStorage.clear()
})

it('the tenant on screen is in sight, also after a search is cleared', async () => {
  await doing(() => useTenants.getState().select('t77'))
  await until(() => isInSight('Customer 77'))
  await type(field(), 'customer 7')
  await until(() => lines()[0]?.includes('Customer 7') === true)
  await type(field(), '')
  await until(() => isInSight('Customer 77'))
})

it('many tenants stand under headings, which arrow keys pass over, and a search has none', async () => {
  expect(
    lines()
      .slice(0, 7)
      .map((line) => line.replace('production', ' ')),
  ).toEqual([
    'Starred',
    expect.stringContaining('Customer 0'),
    'Recent',
    expect.stringContaining('Acme'),
    expect.stringContaining('Customer 4'),
    expect.stringContaining('Customer 2'),
    'Production',
  ])
  await press('ArrowDown', {}, field())
  await press('ArrowDown', {}, field())
  await press('ArrowDown', {}, field())
  await press('ArrowUp', {}, field())
  await press('ArrowDown', {}, field())
  await press('Enter', {}, field())
  await until(() => useTenants.getState().selectedId === 't4')
  // It stays where it stood: the headings are of what was used before this window.
  expect(lines()[4]).toContain('Customer 4')
  await type(field(), 'customer 7')
  await until(() => lines()[0]?.includes('Customer 7') === true)
  expect(lines().join()).not.toContain('Production')
  await press('Enter', {}, field())
  await until(() => useTenants.getState().selectedId === 't7')
})

it('a tenant whose secret died with the app is told from the others before it is chosen', async () => {
  const [first] = list
  if (first === undefined) throw new Error('no tenants')
  const lost = { ...first, secretPlace: 'missing' as const }
  await doing(() => useTenants.getState().apply({ put: [lost], drop: [] }))
  await type(field(), 'acme')
  await until(() => lines()[0]?.startsWith('Acme') === true)
  expect(lines()[0]).toContain('no secret')
  await doing(() => useTenants.getState().apply({ put: [{ ...lost, uninstalledAt: 1 }], drop: [] }))
  expect(lines()[0]).toContain('uninstalled')
  expect(lines()[0]).not.toContain('no secret')
})
