// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { FakeBridge } from '../fake-bridge.ts'
import { failed } from '../fake-bridge.ts'
import { useSettings } from '../../../renderer/state/settings.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { clear, click, doing, named, press, said, type, until } from '../draw.ts'
import { openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

async function openSettings(change: Parameters<typeof openWindow>[0] = {}): Promise<FakeBridge> {
  const bridge = await openWindow(change)
  await doing(() => useShell.getState().open({ kind: 'settings' }))
  await until(() => document.querySelector('#asked-writes') !== null)
  return bridge
}

const choose = async (id: string, value: string): Promise<void> => {
  const select = document.querySelector<HTMLSelectElement>(`#${id}`)
  if (select === null) throw new Error(`no ${id}`)
  await doing(() => {
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
}
const the = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`nothing at ${selector}`)
  return found
}
const kept = () => useSettings.getState().settings

beforeEach(resetStores)
afterEach(clear)

it('the size of code is that of the page at once', async () => {
  await openSettings()
  await choose('code-size', '16')
  await until(() => kept()?.codeSize === 16)
  expect(document.documentElement.style.getPropertyValue('--u-code-size')).toBe('16px')
})

it('which writes ask is chosen', async () => {
  await openSettings()
  await choose('asked-writes', 'all')
  await until(() => kept()?.askedWrites === 'all')
})

it('a proxy that main refuses keeps what was typed, with the reason beside it', async () => {
  await openSettings({
    'settings:update': ({ proxy }) =>
      proxy?.kind === 'own' && proxy.address.includes('@')
        ? failed('request_invalid', 'A user name or password of a proxy is not kept.')
        : failed('internal', 'not asked for here'),
  })
  await click(the('input[value="own"]'))
  const field = named('input', 'Its address')
  await type(field, 'http://mia:secret@proxy:1')
  await press('Enter', {}, field)
  await until(() => said().includes('A user name or password of a proxy is not kept.'))
  expect(field).toMatchObject({ value: 'http://mia:secret@proxy:1' })
  expect(kept()?.proxy).toEqual({ kind: 'system' })
})
