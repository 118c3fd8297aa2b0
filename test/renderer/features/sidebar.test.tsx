// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { rememberTenant } from '../../../renderer/state/recent-tenants.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { clear, click, doing, install, named, press, said, type, until } from '../draw.ts'
import { failed, fakeBridge, ok } from '../fake-bridge.ts'
import { tenant } from '../fake-data.ts'
import { asked, openWindow } from '../open-window.tsx'
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

it('a list that could not be read says so in its place; the tenant shown last can be used', async () => {
  resetStores()
  rememberTenant('acme')
  let fails = true
  const bridge = await openWindow({
    'tenants:list': () => (fails ? failed('internal', 'It could not be read.') : ok(list)),
    'tenants:get': () => ok(tenant({ id: 'acme', name: 'Acme' })),
  })
  await until(() => said().includes('It could not be read.'))
  expect(field().getAttribute('placeholder')).toBe('Find a tenant')
  expect(lines()).toEqual([])
  expect(named('button', 'Tenant:').textContent).toContain('Acme')
  await type(field(), 'zzz')
  expect(said()).not.toContain('No tenant of that name')
  await type(field(), '')
  fails = false
  await click(named('[aria-label="Tenants"] button', 'Try again'))
  await until(() => isInSight('Customer 0'))
  expect(said()).not.toContain('It could not be read.')
  // It was there already.
  expect(asked(bridge, 'tenants:get')).toHaveLength(1)
})

it('a list that is read anew and cannot be stays as it was, and that is said', async () => {
  install(fakeBridge({ 'tenants:list': () => failed('internal', 'It could not be read.') }))
  await doing(() => useTenants.getState().load())
  expect(said()).toContain('It could not be read.')
  expect(isInSight('Customer 0')).toBe(true)
})
