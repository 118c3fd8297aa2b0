// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { useShell } from '../../../renderer/state/shell.ts'
import { click, named, press, said, until } from '../draw.ts'
import { failed } from '../fake-bridge.ts'
import { openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)

const buttons = (): string[] =>
  [...document.querySelectorAll('[role="alert"] button')].map(({ textContent }) => textContent)

async function fail(code: Parameters<typeof failed>[0]): Promise<void> {
  await openWindow({
    'requests:send': () => failed(code, 'It cannot be signed.', 'Paste it again.'),
  })
  await press('Enter', { ctrlKey: true })
  await until(() => said().includes('It cannot be signed.'))
}

it.each(['secret_missing', 'tenant_has_no_oauth_client_id'] as const)(
  'where a request fails with %s, the newest payload is a click away',
  async (code) => {
    await fail(code)
    await click(named('[role="alert"] button', 'Paste the newest payload of this tenant'))
    expect(useShell.getState().dialog).toEqual({ kind: 'newest-payload', tenantId: 'acme' })
  },
)

it('where the window can do nothing about it, there is no button', async () => {
  await fail('internal')
  expect(buttons()).toEqual([])
})
