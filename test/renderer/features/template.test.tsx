// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { draftIn } from '../../../renderer/state/shown.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { click, doing, named, said, until } from '../draw.ts'
import { ok } from '../fake-bridge.ts'
import { operation } from '../fake-operations.ts'
import { openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'
import { preview } from '../fake-preview.ts'

const TEMPLATE = '{\n  "accountId": "{{accountId}}"\n}'

const draft = () => draftIn(tabOf('acme'))
const hasTemplate = (): boolean => said().includes('Begin with a template')

beforeEach(async () => {
  resetStores()
  await openWindow({
    'requests:preview': ({ draft: { method, path } }) =>
      ok(
        preview({
          operation: operation({ method, path }),
          bodyTemplate: method === 'PUT' ? TEMPLATE : null,
        }),
      ),
  })
})
it('a body begins with a template of its operation, and one that says something keeps what it says', async () => {
  expect(hasTemplate()).toBe(false)
  const method = named('select', 'Method') as HTMLSelectElement
  await doing(() => {
    method.value = 'PUT'
    method.dispatchEvent(new Event('change', { bubbles: true }))
  })
  // Whoever chooses a method with a body goes on to it.
  await until(hasTemplate)
  await click(named('button', 'Begin with a template'))
  expect([draft().mode, draft().text]).toEqual(['json', TEMPLATE])
  expect(hasTemplate()).toBe(false)
})
