// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import type { ResponseOf } from '../../../contract/contract.ts'
import type { Result } from '../../../contract/result.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { click, doing, named, press, said, type, until, withoutPauses } from '../draw.ts'
import { failed, type FakeBridge } from '../fake-bridge.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

beforeEach(withoutPauses)
beforeEach(resetStores)
type Answer = Result<ResponseOf<'tenants:set-descriptor'>>
const field = (): HTMLElement => named('textarea', 'App descriptor')

async function reading(): Promise<{
  readonly bridge: FakeBridge
  readonly cancelled: () => Promise<void>
}> {
  const waits = Promise.withResolvers<Answer>()
  const bridge = await openWindow({ 'tenants:set-descriptor': () => waits.promise })
  await doing(() => useShell.getState().open({ kind: 'descriptor', tenantId: 'acme' }))
  await until(() => said().includes('Read the app descriptor'))
  await type(field(), '{"scopes": ["READ"]}')
  await click(named('button', 'Read scopes'))
  return {
    bridge,
    cancelled: async () => {
      expect(asked(bridge, 'app:cancel')).toEqual([{ channel: 'tenants:set-descriptor' }])
      waits.resolve(await failed('request_cancelled', 'It was cancelled.'))
      await doing(() => undefined)
      expect(said()).not.toContain('It was cancelled.')
    },
  }
}

it('a descriptor that is long to read is cancelled: what was pasted stays, nothing is said', async () => {
  const { cancelled } = await reading()
  await click(named('button', 'Cancel'))
  await cancelled()
  expect(field()).toHaveProperty('value', '{"scopes": ["READ"]}')
  expect(() => named('button', 'Cancel')).toThrow()
})

it('who closes the dialog cancels it', async () => {
  const { cancelled } = await reading()
  await press('Escape')
  await until(() => useShell.getState().dialog === null)
  await cancelled()
})
