// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import type { RequestOf } from '../../../contract/contract.ts'
import type { AddedPayload } from '../../../contract/tenants.ts'
import { useAddSeveral } from '../../../renderer/state/add-several.ts'
import { useAddTenant } from '../../../renderer/state/add-tenant.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { click, doing, draw, install, named, said, type, until } from '../draw.ts'
import { type Answers, type FakeBridge, fakeBridge, ok } from '../fake-bridge.ts'
import { severalReading, tenant } from '../fake-data.ts'
import { asked, openWindow } from '../open-window.tsx'
import { Window } from '../window.tsx'
import { eachWithHeight } from '../with-height.ts'

eachWithHeight()

async function paste(change: Partial<Answers> = {}): Promise<FakeBridge> {
  const bridge = await openWindow({ 'tenants:read-payload': () => ok(severalReading), ...change })
  await doing(() => useShell.getState().open({ kind: 'add-tenant' }))
  await until(() => document.querySelector('[role="dialog"] textarea') !== null)
  await type(named('textarea', 'Installed payload'), 'the log')
  await until(() => document.querySelector('ul[aria-label="Tenants in this text"] li') !== null)
  return bridge
}

it('goes on in the dialog where the first start ends with the first tenant, and closes it at its end', async () => {
  const { promise, resolve } = Promise.withResolvers<null>()
  let first = true
  const list = [tenant({ id: 'new-0' })]
  const answers: Partial<Answers> = {
    'tenants:read-payload': () => ok(severalReading),
    'tenants:list': () => {
      const none = first
      first = false
      return ok(none ? [] : list)
    },
    'tenants:add-several': async ({ chosen }) => {
      await promise
      return ok(chosen.map(({ at }) => ({ at, changes: [], profile: tenant({ id: `new-${at}` }) })))
    },
  }
  install(fakeBridge(answers))
  await draw(<Window />)
  await until(() => document.querySelector('textarea') !== null)
  await type(named('textarea', 'Installed payload'), 'the log')
  await until(() => useAddSeveral.getState().chosen.size === 3)
  await click(named('button', 'Add 3 tenants'))
  await doing(() => useTenants.getState().load())
  await until(() => document.querySelector('[role="dialog"] ul') !== null)
  expect(said()).toContain('0 of 3')
  await doing(() => resolve(null))
  await until(() => useShell.getState().dialog === null)
  expect(useAddTenant.getState().text).toBe('')
})

const rows = (): readonly (string | null)[] =>
  [...document.querySelectorAll('ul[aria-label="Tenants in this text"] li')].map(
    ({ textContent }) => textContent,
  )

it('the tenants of one text stand in a list, those chosen that can be added without a question', async () => {
  const bridge = await paste()
  expect(rows()).toEqual([
    expect.stringMatching(/^initechhttps:\/\/initech\.atlassian\.netProductionnew$/u),
    expect.stringMatching(/The base URL is put right; the payload has .*\/\.new$/u),
    expect.stringMatching(/The oauthClientId is replaced\.update$/u),
    expect.stringMatching(
      /Acme is the same app and site under another client key\..*imported site$/u,
    ),
    expect.stringMatching(/The payload has no usable sharedSecret\.cannot be added$/u),
  ])
  expect(said()).toContain('5 tenants in this text, 3 chosen.')
  await click(named('button', 'Add 3 tenants'))
  await until(() => useShell.getState().dialog === null)
  const plainly = { replaces: null, keepBoth: false }
  expect(asked(bridge, 'tenants:add-several')).toEqual([
    {
      text: 'the log',
      chosen: [
        { at: 0, ...plainly },
        { at: 1, ...plainly, baseUrl: 'https://umbrella.atlassian.net' },
        { at: 2, ...plainly },
      ],
    },
  ])
  expect(useTenants.getState().selectedId).toBe('new-0')
  expect(useAddTenant.getState().text).toBe('')
})

it('a site that was imported is added as somebody decides, and others are left out', async () => {
  const bridge = await paste()
  await click(named('button', 'Choose none'))
  expect(named('button', 'Add 0 tenants')).toHaveProperty('disabled', true)
  const select = named('select', 'What to do with Acme')
  await doing(() => {
    Object.assign(select, { value: 'replace' })
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await click(named('button', 'Add 1 tenant'))
  await until(() => asked(bridge, 'tenants:add-several').length > 0)
  expect(asked(bridge, 'tenants:add-several')).toMatchObject([
    { chosen: [{ at: 3, replaces: 'acme', keepBoth: false }] },
  ])
})

it('where one is refused the others are there, and it stands with its reason to be tried again', async () => {
  let locked = true
  const bridge = await paste({
    'tenants:add-several': ({ chosen }) =>
      ok(
        chosen.map(({ at }): AddedPayload => {
          if (at !== 1 || !locked) return { at, changes: [], profile: tenant({ id: `new-${at}` }) }
          const failure = { message: 'The keyring is locked.', hint: 'Unlock it.', details: {} }
          return { at, failure: { code: 'keychain_locked', ...failure } }
        }),
      ),
  })
  await click(named('button', 'Add 3 tenants'))
  await until(() => rows()[1]?.includes('The keyring is locked. Unlock it.not added') === true)
  expect(rows()[0]).toMatch(/added$/u)
  expect(said()).toContain('5 tenants in this text, 1 chosen.')
  locked = false
  await click(named('button', 'Add 1 tenant'))
  await until(() => useShell.getState().dialog === null)
  expect(asked(bridge, 'tenants:add-several').at(-1)).toMatchObject({ chosen: [{ at: 1 }] })
})

/** Adding more than go to main at once, the first of which are on their way. */
async function addMany(): Promise<FakeBridge> {
  const [one] = severalReading.several
  if (one === undefined) throw new Error('none')
  const several = Array.from({ length: 60 }, (_, at) => ({ ...one, clientKey: `jira:${at}` }))
  const bridge = await paste({
    'tenants:read-payload': () => ok({ ...severalReading, several }),
    'tenants:add-several': () => new Promise(() => undefined),
  })
  await click(named('button', 'Add 60 tenants'))
  await until(() => asked(bridge, 'tenants:add-several').length === 1)
  return bridge
}
const leave = (): boolean => window.dispatchEvent(new Event('beforeunload'))
const places = (bridge: FakeBridge) =>
  asked(bridge, 'tenants:add-several').map((order) =>
    (order as RequestOf<'tenants:add-several'>).chosen.map(({ at }) => at),
  )
const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

it('where the window is loaded anew main adds the rest by itself, and nothing is said to be broken off', async () => {
  const bridge = await addMany()
  leave()
  expect(places(bridge)).toEqual([upTo(0, 25), upTo(25, 60)])
  await openWindow()
  expect(said()).not.toContain('broken off')
})

it('where the window closes the next one says that adding was broken off, once', async () => {
  const bridge = await addMany()
  bridge.say('window-closes', null)
  leave()
  expect(places(bridge)).toEqual([upTo(0, 25)])
  await openWindow()
  await until(() => said().includes('Adding 60 tenants was broken off.'))
  expect(localStorage.getItem('understudy.adding')).toBeNull()
})
