// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { defaultSettings } from '../../../contract/default-settings.ts'
import type { FakeBridge } from '../fake-bridge.ts'
import { failed, ok } from '../fake-bridge.ts'
import { fakeSources } from '../fake-operations.ts'
import { useSettings } from '../../../renderer/state/settings.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { click, doing, named, press, said, type, until } from '../draw.ts'
import { asked, openWindow } from '../open-window.tsx'
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
it('the size of code is that of the page at once', async () => {
  await openSettings()
  await choose('code-size', '16')
  await until(() => kept()?.codeSize === 16)
  expect(document.documentElement.style.getPropertyValue('--u-code-size')).toBe('16px')
})

it('a newer document of operations is imported, told by what it brings, and let go of', async () => {
  const [platform, confluence] = fakeSources
  if (platform === undefined || confluence === undefined) throw new Error('no sources')
  const names = Array.from({ length: 7 }, (_, at) => `GET /rest/api/3/new${at}`)
  await openSettings({
    'operations:import': () =>
      ok({
        api: 'platform' as const,
        added: names,
        missing: ['PUT /rest/api/3/old'],
        sources: [{ ...platform, isImported: true, count: 626 }, confluence],
      }),
    'operations:built-in': () => ok([{ ...platform, count: 620 }, confluence]),
  })
  await until(() => said().includes('221 operations, imported on 2026-11-28'))
  expect(said()).toContain('620 operations, built in, copied on 2026-06-10')
  await click(named('button', 'Import a document'))
  await until(() => said().includes('626 operations, imported on 2026-06-10'))
  expect(said()).toContain('Imported: 7 operations are new, 1 is no longer there.')
  expect(said()).toContain(`New: ${names.slice(0, 5).join(', ')}, and 2 more`)
  expect(said()).toContain('No longer there: PUT /rest/api/3/old')
  await click(named('button', 'Remove the imported Jira Cloud platform REST API v3'))
  await until(() => said().includes('620 operations, built in'))
  expect(said()).not.toContain('Imported:')
})

it('a document that is none is told, in the place of what the one before brought, and the list stays', async () => {
  let count = 0
  await openSettings({
    'operations:import': () => {
      count += 1
      return count === 1
        ? ok({ api: 'platform', added: [], missing: [], sources: [...fakeSources] })
        : failed('import_unreadable', 'The file is no JSON: x.')
    },
  })
  await click(named('button', 'Import a document'))
  await until(() => said().includes('Imported: 0 operations are new'))
  await click(named('button', 'Import a document'))
  await until(() => said().includes('The file is no JSON: x.'))
  expect(said()).not.toContain('Imported:')
  expect(said()).toContain('620 operations')
})

it('what is kept on this computer is told, and what is not', async () => {
  await openSettings()
  const part = document.querySelector('[aria-labelledby]:has(#history-days)')
  expect(part?.textContent).toContain(
    'Kept on this computer alone, without tokens and secrets: what was sent and answered,',
  )
  expect(part?.textContent).toContain('Not kept: access tokens,')
})

it('a history that is off says that what was kept before stays, and leads to forgetting it', async () => {
  await openSettings()
  const stays = 'What was kept before stays until you forget it.'
  expect(said()).not.toContain(stays)
  await choose('history-days', '0')
  await until(() => said().includes(stays))
  await click(named('button', 'Forget it…'))
  await until(() => said().includes('Forget everything that was sent?'))
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

it('a proxy that main refuses keeps what was typed where there is another one already', async () => {
  await openSettings({
    'settings:update': ({ proxy }) =>
      proxy?.kind === 'own' && proxy.address.includes(' ')
        ? failed('request_invalid', 'That is not the address of a proxy.')
        : ok({ ...defaultSettings, proxy: { kind: 'own', address: 'http://proxy:3128' } }),
  })
  await click(named('label', 'This one'))
  const field = the('#proxy-address') as HTMLInputElement
  await type(field, 'proxy:3128')
  await press('Enter', {}, field)
  await until(() => field.value === 'http://proxy:3128')
  await type(field, 'http://new proxy:3128')
  await press('Enter', {}, field)
  await until(() => said().includes('That is not the address of a proxy.'))
  expect(field.value).toBe('http://new proxy:3128')
})

it('Escape takes what was typed, and closes Settings only then', async () => {
  const bridge = await openSettings()
  const clock = the('#clock-offset') as HTMLInputElement
  await type(clock, '-90')
  await press('Escape', {}, clock)
  await until(() => kept()?.clockOffsetSeconds === -90)
  expect(useShell.getState().dialog).toEqual({ kind: 'settings' })
  await click(named('label', 'This one'))
  const field = the('#proxy-address') as HTMLInputElement
  await type(field, 'http://proxy:3128')
  await press('Escape', {}, field)
  await until(() => kept()?.proxy.kind === 'own')
  expect(useShell.getState().dialog).toEqual({ kind: 'settings' })
  await press('Escape', {}, field)
  await until(() => useShell.getState().dialog === null)
  expect(asked(bridge, 'settings:update')).toHaveLength(2)
})

it('seconds that are none are not taken, and stay typed with the reason', async () => {
  const bridge = await openSettings()
  const clock = the('#clock-offset') as HTMLInputElement
  for (const typed of ['-', '1.5', '90000', 'a minute']) {
    await type(clock, typed)
    expect(said()).not.toContain('This has to be a whole number')
    await press('Enter', {}, clock)
    await until(() => said().includes('This has to be a whole number from -86400 to 86400.'))
    expect(clock.value).toBe(typed)
  }
  await press('Escape', {}, clock)
  await until(() => useShell.getState().dialog === null)
  expect(asked(bridge, 'settings:update')).toEqual([])
})

it('all settings are the usual ones at once, and can be taken back; the history is not shortened', async () => {
  const bridge = await openSettings()
  const usual = kept()
  await choose('code-size', '16')
  await choose('asked-writes', 'all')
  await choose('history-days', '365')
  await until(() => kept()?.historyDays === 365)
  const own = kept()
  await click(named('button', 'Reset all settings'))
  await until(() => kept()?.codeSize === 12)
  expect(kept()).toEqual({ ...usual, historyDays: 365 })
  expect((the('#asked-writes') as HTMLSelectElement).value).toBe('production-people')
  await until(() => said().includes('All settings were reset'))
  expect(said()).toContain('The history is kept as long as before')
  await click(named('button', 'Undo'))
  await until(() => kept()?.codeSize === 16)
  expect(kept()).toEqual(own)
  expect(bridge.calls.some(({ request }) => JSON.stringify(request).includes('savedFolder'))).toBe(
    false,
  )
})

it('certificates of more authorities are chosen, refused with the reason, and let go of', async () => {
  const settings = { ...defaultSettings }
  const extraCertificates = { file: 'ca.pem', subjects: ['Acme Proxy'], pem: 'x' }
  let refuses = true
  await openSettings({
    'settings:choose-certificates': () =>
      refuses
        ? failed('file_unreadable', 'The file is not PEM.')
        : ok({ ...settings, extraCertificates }),
    'settings:drop-certificates': () => ok(settings),
  })
  expect(said()).toContain('none beside the system’s')
  await click(named('button', 'Choose a PEM file'))
  await until(() => said().includes('The file is not PEM.'))
  refuses = false
  await click(named('button', 'Choose a PEM file'))
  await until(() => said().includes('ca.pem: Acme Proxy'))
  expect(said()).not.toContain('The file is not PEM.')
  await click(named('button', 'Let go of them'))
  await until(() => said().includes('none beside the system’s'))
})
