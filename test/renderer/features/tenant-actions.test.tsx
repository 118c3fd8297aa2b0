// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { actionCalled, type ActionId } from '../../../renderer/state/actions.ts'
import { useActing } from '../../../renderer/state/acting.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { doing, said, until } from '../draw.ts'
import { ok } from '../fake-bridge.ts'
import { emma, mia } from '../fake-data.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)

const run = (id: ActionId): Promise<void> => doing(() => actionCalled(id).run())
const isEnabled = (id: ActionId): boolean => actionCalled(id).enabled()
const acme = () => useTenants.getState().summaries.find(({ id }) => id === 'acme')

it('the star of a tenant is put on and taken away by one action', async () => {
  const bridge = await openWindow()
  expect(acme()?.starred).toBe(true)
  await run('star-tenant')
  await until(() => acme()?.starred === false)
  await run('star-tenant')
  await until(() => acme()?.starred === true)
  expect(asked(bridge, 'tenants:update')).toEqual([
    { id: 'acme', starred: false },
    { id: 'acme', starred: true },
  ])
})

it('the card of a tenant is opened and closed by one action, and a dialog closes it', async () => {
  await openWindow()
  await run('tenant-card')
  await until(() => said().includes('OAuth client id'))
  await run('tenant-card')
  await until(() => !said().includes('OAuth client id'))
  await run('tenant-card')
  await until(() => said().includes('OAuth client id'))
  await doing(() => useShell.getState().open({ kind: 'tenant-note', tenantId: 'acme' }))
  await until(() => !said().includes('OAuth client id'))
})

it('the person who is acted as is pinned and let go by one action', async () => {
  const remembered = [
    { ...mia, pinned: false, lastUsedAt: 2 },
    { ...emma, pinned: true, lastUsedAt: 1 },
  ]
  const bridge = await openWindow({
    'people:remembered': () => ok(remembered),
    'people:pin': ({ person, pinned }) =>
      ok(
        remembered.map((each) =>
          each.accountId === person.accountId ? { ...each, pinned } : each,
        ),
      ),
  })
  await run('pin-person')
  await run('pin-person')
  expect(asked(bridge, 'people:pin')).toMatchObject([
    { tenantId: 'acme', person: { accountId: mia.accountId }, pinned: true },
    { tenantId: 'acme', person: { accountId: mia.accountId }, pinned: false },
  ])
  await doing(() => useActing.getState().choose('tab:acme', { kind: 'app' }))
  expect(isEnabled('pin-person')).toBe(false)
})
