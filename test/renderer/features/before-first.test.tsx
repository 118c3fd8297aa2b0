// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { defaultSettings } from '../../../contract/default-settings.ts'
import type { Shortcut } from '../../../contract/shortcuts.ts'
import { actionCalled } from '../../../renderer/state/actions.ts'
import { doing, said, until } from '../draw.ts'
import { ok } from '../fake-bridge.ts'
import { openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)

it('says as whom a request is sent, in a sentence, by the keys that were chosen for it', async () => {
  await openWindow()
  await until(() => said().includes('Ctrl+Enter sends as Mia Krystof'))
  await doing(() => actionCalled('act-as-app').run())
  expect(said()).toContain('Ctrl+Enter sends as the app itself')
  await doing(() => actionCalled('act-as-nobody').run())
  expect(said()).toMatch(/Ctrl\+Enter sends {1,2}anonymously/u)
})

it.each<[string, Shortcut | null, string]>([
  ['other ones', 'F8', 'F8 sends as Mia Krystof'],
  ['none', null, 'The request is sent as Mia Krystof'],
])('with %s', async (_, send, words) => {
  await openWindow({ 'settings:get': () => ok({ ...defaultSettings, ownKeys: { send } }) })
  await until(() => said().includes(words))
})
