// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { Window } from '../window.tsx'
import { rememberTenant } from '../../../renderer/state/recent-tenants.ts'
import { useComposer } from '../../../renderer/state/composer.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { draw, install, named, until } from '../draw.ts'
import { fakeBridge } from '../fake-bridge.ts'

it('the first screen waits for nothing that main works at: its request is looked at once it is drawn, then all tenants', async () => {
  const idle: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run))
  const rest = async (): Promise<void> => {
    await until(() => idle.length > 0)
    for (const run of idle.splice(0)) run()
  }
  const bridge = install(fakeBridge())
  const channels = (): readonly string[] => bridge.calls.map(({ channel }) => channel)
  rememberTenant('acme')
  await draw(<Window />)
  await until(() => idle.length > 0)
  expect(named('button', 'Send')).toBeTruthy()
  // What it shows, in one turn; then who acts, which is kept, and the token that is held.
  expect(channels().toSorted()).toEqual([
    'app:status',
    'checks:last',
    'people:remembered',
    'settings:get',
    'tenants:get',
    'tokens:life',
    'workspace:keep-draft',
    'workspace:read',
  ])
  await rest()
  await until(() => useComposer.getState().previewed !== null)
  expect(channels().filter((channel) => channel === 'requests:preview')).toHaveLength(1)
  expect(channels()).not.toContain('tenants:list')
  await rest()
  await until(() => useTenants.getState().loaded)
  expect(channels().filter((channel) => channel === 'requests:preview')).toHaveLength(1)
})
