// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import type { ResponseOf } from '../../../contract/contract.ts'
import type { Result } from '../../../contract/result.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { click, doing, named, said, until, withoutPauses } from '../draw.ts'
import { failed, ok, type Answers, type FakeBridge } from '../fake-bridge.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

beforeEach(withoutPauses)
beforeEach(resetStores)
async function settings(change: Partial<Answers>): Promise<FakeBridge> {
  const bridge = await openWindow(change)
  await doing(() => useShell.getState().open({ kind: 'settings' }))
  await until(() => said().includes('Secrets in the keychain that belong to no tenant'))
  return bridge
}

it('secrets of no tenant are said, and removed only where a person says so', async () => {
  const ids = ['a', 'b'].map((each) => each.repeat(32))
  const bridge = await settings({ 'keychain:find-orphans': () => ok({ ids }) })
  expect(asked(bridge, 'keychain:find-orphans')).toEqual([])
  await click(named('button', 'Look for them'))
  await until(() => said().includes('2 secrets belong to no tenant here.'))
  expect(said()).toContain('or of another Understudy on this computer')
  expect(asked(bridge, 'keychain:remove-orphans')).toEqual([])
  await click(named('button', 'Remove 2 secrets for good'))
  await until(() => said().includes('2 secrets were removed from the keychain.'))
  expect(asked(bridge, 'keychain:remove-orphans')).toEqual([{ ids }])
})

it('that there is none is said, and so is why nobody can tell', async () => {
  let isLocked = false
  await settings({
    'keychain:find-orphans': () =>
      isLocked
        ? failed('keychain_locked', 'The keychain is locked.', 'Unlock it.')
        : ok({ ids: [] }),
  })
  await click(named('button', 'Look for them'))
  await until(() => said().includes('There is none: each secret belongs to a tenant.'))
  isLocked = true
  await click(named('button', 'Look for them'))
  await until(() => said().includes('The keychain is locked.Unlock it.'))
})

it('the search is cancelled, and nothing is said of it', async () => {
  const waits = Promise.withResolvers<Result<ResponseOf<'keychain:find-orphans'>>>()
  const bridge = await settings({ 'keychain:find-orphans': () => waits.promise })
  await click(named('button', 'Look for them'))
  await click(named('button', 'Cancel'))
  expect(asked(bridge, 'app:cancel')).toEqual([{ channel: 'keychain:find-orphans' }])
  waits.resolve(await failed('request_cancelled', 'It was cancelled.'))
  await until(() => !said().includes('Cancel'))
  expect(said()).not.toContain('It was cancelled.')
})
