// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { useShell } from '../../../renderer/state/shell.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { click, doing, named, said, type, until } from '../draw.ts'
import type { FakeBridge } from '../fake-bridge.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const path = (): HTMLElement => named('input', 'Path')
const names = (): string[] => useTenants.getState().summaries.map(({ name }) => name)

async function removeAcme(): Promise<FakeBridge> {
  const bridge = await openWindow()
  await type(path(), '/rest/api/3/issue/ACME-7')
  await doing(() => useShell.getState().open({ kind: 'remove-tenant', tenantId: 'acme' }))
  await until(() => said().includes('For a minute it can be put back'))
  await click(named('button', 'Remove tenant and secret'))
  await until(() => said().includes('Acme was removed'))
  return bridge
}

describe('a tenant that was removed', () => {
  beforeEach(resetStores)
  it('is put back by Undo, with what was typed, and said with what goes in a minute', async () => {
    const bridge = await removeAcme()
    expect(names()).not.toContain('Acme')
    expect(said()).toContain('In a minute its secret and its history go with it.')
    await click(named('button', 'Undo'))
    await until(() => names().includes('Acme'))
    expect(asked(bridge, 'tenants:take-back')).toEqual([{ id: 'acme' }])
    await until(() => useTenants.getState().selectedId === 'acme')
    expect((path() as HTMLInputElement).value).toBe('/rest/api/3/issue/ACME-7')
  })
})
