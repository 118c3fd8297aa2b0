// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { openPast } from '../../../renderer/app/flows/history.ts'
import { openSaved } from '../../../renderer/app/flows/saved.ts'
import { openTab } from '../../../renderer/app/flows/tabs.ts'
import { tabsOf, useOpenTabs } from '../../../renderer/state/open-tabs.ts'
import { draftIn, editDraft, shownTab } from '../../../renderer/state/shown.ts'
import type { RequestTabId } from '../../../renderer/state/tabs.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { doing, said, until } from '../draw.ts'
import { type Answers, failed, type FakeBridge, ok } from '../fake-bridge.ts'
import { exchange } from '../fake-data.ts'
import { asked, openWindow } from '../open-window.tsx'
import { eachWithHeight } from '../with-height.ts'

eachWithHeight()

/** Holds what main answers back until it is let go of. */
let held = Promise.resolve()
let marks = (): string => 'm1'

const answers: Partial<Answers> = {
  'saved:open': async ({ path }) => {
    await held
    const request = { name: path, method: 'GET', path: `/${path}`, query: [], headers: [] }
    return ok({ path, mark: marks(), request: { ...request, body: null, expect: null } })
  },
  'history:open': async ({ id }) => {
    await held
    const draft = { method: 'GET', path: `/${id}`, query: [], headers: [], body: null }
    return ok({ exchange: exchange({ id }), sent: { draft, actingAs: { kind: 'app' } } })
  },
}

const ways = [
  {
    what: 'a saved request',
    open: openSaved,
    reads: 'saved:open',
  },
  {
    what: 'an entry of the history',
    open: (id: string) => openPast({ id, tenantId: 'acme' }),
    reads: 'history:open',
  },
] as const

async function windowWith(change: Partial<Answers> = {}): Promise<FakeBridge> {
  held = Promise.resolve()
  marks = () => 'm1'
  return await openWindow({ ...answers, ...change })
}
const tabs = (tenantId = 'acme'): readonly RequestTabId[] =>
  tabsOf(useOpenTabs.getState().open, tenantId)
/** What is composed in each tab, the shown one with a star. */
const composed = (): string[] =>
  tabs().map((tabId) => `${draftIn(tabId).path}${tabId === shownTab() ? ' *' : ''}`)
const use = (path: string): Promise<void> =>
  doing(() => {
    const tabId = shownTab()
    if (tabId !== null) editDraft(tabId, { path })
  })

it.each(ways)('$what that is open in a tab is shown there', async ({ what, open }) => {
  await windowWith()
  await use('/typed')
  await doing(() => open(what))
  expect(composed()).toEqual(['/typed', `/${what} *`])
  await doing(() => open(what))
  expect(composed()).toEqual(['/typed', `/${what} *`])
  await doing(() => open('another'))
  expect(composed()).toEqual(['/typed', `/${what}`, '/another *'])
  await doing(() => open(what))
  expect(composed()).toEqual(['/typed', `/${what} *`, '/another'])
})

it.each(ways)(
  '$what is opened once where it is asked for twice before it is read',
  async ({ what, open, reads }) => {
    const bridge = await windowWith()
    await use('/typed')
    const answer = Promise.withResolvers<undefined>()
    held = answer.promise
    const both = [open(what), open(what)]
    answer.resolve(undefined)
    await doing(() => Promise.all(both))
    expect(composed()).toEqual(['/typed', `/${what} *`])
    expect(asked(bridge, reads)).toHaveLength(1)
  },
)

it.each(ways)('$what can be opened again after its tab was closed', async ({ what, open }) => {
  await windowWith()
  await use('/typed')
  await doing(() => open(what))
  await doing(() => {
    const tabId = shownTab()
    if (tabId !== null) useOpenTabs.getState().close(tabId)
  })
  expect(composed()).toEqual(['/typed *'])
  await doing(() => open(what))
  expect(composed()).toEqual(['/typed', `/${what} *`])
})

it.each(ways)('$what that cannot be opened leaves no tab behind', async ({ what, open, reads }) => {
  await windowWith({ [reads]: () => failed('exchange_unknown', 'It is gone.') })
  await use('/typed')
  await doing(openTab)
  await use('/other')
  await doing(() => useOpenTabs.getState().show(tabs()[0] ?? 'tab:none'))
  await doing(() => open(what))
  await until(() => said().includes('It is gone.'))
  expect(composed()).toEqual(['/typed *', '/other'])
  expect(useOpenTabs.getState().closed).toEqual([])
})

it('a saved request that was edited in its tab is shown as it is edited', async () => {
  await windowWith()
  await doing(() => openSaved('a.yaml'))
  await use('/edited')
  await doing(() => openTab())
  await doing(() => openSaved('a.yaml'))
  expect(composed()).toEqual(['/edited *', '/rest/api/3/myself'])
  expect(said()).not.toContain('was changed')
})

it('a saved request that is open at another tenant is opened at this one', async () => {
  await windowWith()
  await doing(() => openSaved('a.yaml'))
  const before = tabs()
  await doing(() => useTenants.getState().select('globex'))
  await doing(() => openSaved('a.yaml'))
  expect(tabs()).toEqual(before)
  expect(tabs('globex').map((tabId) => draftIn(tabId).path)).toEqual(['/a.yaml'])
})

it('a saved request that another program changed since stays in its tab, which is said', async () => {
  await windowWith()
  await doing(() => openSaved('a.yaml'))
  await use('/edited')
  marks = () => 'm2'
  await doing(() => openSaved('a.yaml'))
  expect(composed()).toEqual(['/edited *'])
  expect(said()).toContain('“a.yaml” was changed by another program')
})

it('a saved request whose file is gone is shown where it is open, and that is said', async () => {
  let gone = false
  await windowWith({
    'saved:open': (order) =>
      gone
        ? failed('file_unreadable', 'The file is not there.')
        : (answers['saved:open']?.(order) ?? failed('internal', '')),
  })
  await doing(() => openSaved('a.yaml'))
  await doing(() => openTab())
  gone = true
  await doing(() => openSaved('a.yaml'))
  expect(composed()).toEqual(['/a.yaml *', '/rest/api/3/myself'])
  expect(said()).toContain('The file is not there.')
})

it('an entry of the history is opened as it was where the tab that has its answer was edited', async () => {
  await windowWith()
  await doing(() => openPast({ id: 'e1', tenantId: 'acme' }))
  await use('/edited')
  await doing(() => openPast({ id: 'e1', tenantId: 'acme' }))
  expect(composed()).toEqual(['/edited', '/e1 *'])
})

it('an entry of another tenant is shown there, in the tab that has it', async () => {
  await windowWith()
  const entry = { id: 'e1', tenantId: 'globex' }
  await doing(() => openPast(entry))
  const before = tabs('globex')
  await doing(() => useTenants.getState().select('acme'))
  await doing(() => openPast(entry))
  expect(useTenants.getState().selectedId).toBe('globex')
  expect(tabs('globex')).toEqual(before)
})
