// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { KeptTab } from '../../../contract/workspace.ts'
import { freshDraft } from '../../../renderer/state/draft.ts'
import { useOpenTabs } from '../../../renderer/state/open-tabs.ts'
import { shownTab } from '../../../renderer/state/shown.ts'
import { furtherTabOf, tabOf, tenantOf } from '../../../renderer/state/tabs.ts'
import { click, doing, named, press, said, type, until, withoutPauses } from '../draw.ts'
import { ok } from '../fake-bridge.ts'
import { answered, exchange } from '../fake-data.ts'
import { preview } from '../fake-preview.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

/** As they are read out, the one on screen with a star. */
const strip = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[aria-label="Request tabs"] li > button[title]')].map(
    (tab) => {
      const shown = tab.getAttribute('aria-current') === 'page'
      const copy = tab.cloneNode(true) as HTMLElement
      for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove()
      return `${copy.textContent}${shown ? ' *' : ''}`
    },
  )

const path = (): HTMLElement => named('input', 'Path')
const mod = { ctrlKey: true }

describe('the id of a request tab', () => {
  it.each(['acme', 'a#b', 'com.app/9f2c#0', `x#${'0'.repeat(36)}y`])(
    'names its tenant, first or further: %s',
    (tenantId) => {
      expect(tenantOf(tabOf(tenantId))).toBe(tenantId)
      expect(tenantOf(furtherTabOf(tenantId))).toBe(tenantId)
    },
  )
})

describe('request tabs', () => {
  beforeEach(resetStores)
  it('show nothing of what main said of the request of another', async () => {
    let previews = 0
    await openWindow({
      'requests:preview': () => {
        previews += 1
        if (previews > 1) return new Promise(() => undefined)
        return ok(preview({ notes: ['of the first'] }))
      },
    })
    await until(() => said().includes('of the first'))
    await press('t', mod)
    await until(() => strip().length === 2)
    expect(said()).not.toContain('of the first')
  })

  it.each([
    ['its key', () => press('t', mod)],
    ['its button', () => click(named('button', 'New request tab'))],
  ])('a new one is typed into at once: by %s', async (_, open) => {
    await openWindow()
    named('button', 'Acting as:').focus()
    await open()
    await until(() => strip().length === 2)
    expect(document.activeElement).toBe(path())
  })

  it('keep what was typed, who acts and how it went, each for itself', async () => {
    await openWindow()
    expect(strip()).toEqual(['GET /myself, as Mia Krystof *'])
    await type(path(), '/rest/api/3/field')
    await press('Enter', mod)
    await until(() => said().includes('200 OK'))
    await press('t', mod)
    await until(() => strip().length === 2)
    expect(path()).toHaveProperty('value', '/rest/api/3/myself')
    expect(said()).not.toContain('200 OK')
    await click(named('button', 'Acting as:'))
    await until(() => said().includes('Not a person'))
    await click(named('[aria-label="Not a person"] button', 'Anonymous'))
    await until(() => strip().some((each) => each.includes('Anonymous')))
    expect(strip()).toEqual(['GET /field, as Mia Krystof, 200', 'GET /myself, as Anonymous *'])
    await press('PageUp', mod)
    await until(() => said().includes('200 OK'))
    expect(path()).toHaveProperty('value', '/rest/api/3/field')
    expect(named('button', 'Acting as:').textContent).toContain('Mia Krystof')
    await press('PageUp', mod)
    expect(path()).toHaveProperty('value', '/rest/api/3/myself')
  })

  it('send what they hold, under their own id, also while another waits', async () => {
    const first = Promise.withResolvers<null>()
    const bridge = await openWindow({
      'requests:send': async ({ tabId }) => {
        if (tabId === tabOf('acme')) await first.promise
        return ok(answered(exchange({ id: `exchange of ${tabId}` })))
      },
    })
    await press('Enter', mod)
    await until(() => said().includes('Waiting for the answer…'))
    await press('t', mod)
    await type(path(), '/rest/api/3/field')
    await press('Enter', mod)
    await until(() => said().includes('200 OK'))
    const sent = asked(bridge, 'requests:send') as readonly KeptTab[]
    expect(sent.map(({ tabId }) => tabId)).toEqual([tabOf('acme'), shownTab()])
    expect(strip()).toEqual([
      'GET /myself, as Mia Krystof, on its way',
      'GET /field, as Mia Krystof, 200 *',
    ])
    first.resolve(null)
    await until(() => strip()[0] === 'GET /myself, as Mia Krystof, 200')
  })

  it('are closed, and put back where they stood with all that they held', async () => {
    await openWindow()
    await type(path(), '/rest/api/3/field')
    await press('t', mod)
    await press('PageUp', mod)
    await press('w', mod)
    expect(strip()).toEqual(['GET /myself, as Mia Krystof *'])
    await until(() => said().includes('Closed GET /rest/api/3/field'))
    await click(named('button', 'Undo'))
    expect(strip()).toEqual(['GET /field, as Mia Krystof *', 'GET /myself, as Mia Krystof'])
    await press('w', mod)
    await press('t', { ctrlKey: true, shiftKey: true })
    expect(strip()).toEqual(['GET /field, as Mia Krystof *', 'GET /myself, as Mia Krystof'])
  })

  it('are forgotten a minute after they were closed, by main as well', async () => {
    withoutPauses()
    const bridge = await openWindow()
    await type(path(), '/rest/api/3/field')
    await press('w', mod)
    expect(asked(bridge, 'workspace:close-tab')).toEqual([])
    expect(strip()).toEqual(['GET /myself, as Mia Krystof *'])
    await doing(() => vi.advanceTimersByTimeAsync(60_000))
    expect(asked(bridge, 'workspace:close-tab')).toEqual([{ tabId: tabOf('acme') }])
    expect(useOpenTabs.getState().closed).toEqual([])
  })

  it('end the request that is under way in them', async () => {
    const bridge = await openWindow({ 'requests:send': () => new Promise(() => undefined) })
    await press('Enter', mod)
    await press('w', mod)
    expect(asked(bridge, 'requests:cancel')).toHaveLength(1)
  })

  it('stand in a window that opens as in the one before, the same one shown', async () => {
    const further = furtherTabOf('acme')
    const tab = (tabId: string, to: string): KeptTab => ({
      tabId,
      tenantId: 'acme',
      draft: freshDraft(to),
      actingAs: { kind: 'app' },
      run: null,
    })
    const tabs = [tab(tabOf('acme'), '/rest/api/3/field'), tab(further, '/rest/api/3/status')]
    await doing(() => useOpenTabs.getState().show(further))
    useOpenTabs.setState(useOpenTabs.getInitialState(), true)
    await openWindow({ 'workspace:read': () => ok({ tabs, notes: [], cameBack: null }) })
    await until(() => strip().length === 2)
    expect(strip()).toEqual(['GET /field, as The app itself', 'GET /status, as The app itself *'])
  })

  it('fetch the answer of the window before once they are shown, and at once what is under way', async () => {
    const [idle, running] = [furtherTabOf('acme'), furtherTabOf('acme')]
    const draft = { method: 'GET', path: '/', query: [], headers: [], body: null }
    const tab = (tabId: string, isRunning: boolean): KeptTab => ({
      ...{ tabId, tenantId: 'acme', draft: freshDraft('/'), actingAs: { kind: 'app' } },
      run: {
        ...{ runId: `run of ${tabId}`, startedAt: 1, running: isRunning, exchangeId: null },
        sent: { draft, actingAs: { kind: 'app' } },
      },
    })
    const tabs = [tab(tabOf('acme'), false), tab(idle, false), tab(running, true)]
    const bridge = await openWindow({
      'workspace:read': () => ok({ tabs, notes: [], cameBack: null }),
      'requests:join': ({ tabId }) => ok(answered(exchange({ id: `exchange of ${tabId}` }))),
    })
    const joined = (): unknown[] =>
      (asked(bridge, 'requests:join') as readonly KeptTab[]).map(({ tabId }) => tabId)
    await until(() => joined().length === 2)
    expect(joined().toSorted()).toEqual([tabOf('acme'), running].toSorted())
    await press('PageDown', mod)
    await until(() => joined().length === 3)
    expect(joined()[2]).toBe(idle)
    await until(() => said().includes('200 OK'))
  })

  it('give back a removed row where it stood, whatever was typed since', async () => {
    await openWindow()
    await type(path(), '/rest/api/3/search?jql=a&maxResults=5&fields=key')
    const rows = (): string[] =>
      [...document.querySelectorAll<HTMLInputElement>('[aria-label="Parameters"] input')]
        .filter((input) => input.getAttribute('aria-label')?.endsWith(' name'))
        .map(({ value }) => value)
    expect(rows()).toEqual(['jql', 'maxResults', 'fields', ''])
    await click(named('button', 'Remove parameter 2'))
    expect(path()).toHaveProperty('value', '/rest/api/3/search?jql=a&fields=key')
    await until(() => said().includes('Removed the parameter maxResults'))
    await type(path(), '/rest/api/3/search?jql=b&fields=key')
    await click(named('button', 'Undo'))
    expect(path()).toHaveProperty('value', '/rest/api/3/search?jql=b&maxResults=5&fields=key')
  })

  it('give back a removed row that had a value and no name yet; of an empty one nothing is said', async () => {
    await openWindow()
    await type(named('input', 'Parameter 1 value'), 'project = ACME')
    await click(named('button', 'Remove parameter 1'))
    await until(() => said().includes('Removed the parameter'))
    await click(named('button', 'Undo'))
    expect(named('input', 'Parameter 1 value')).toHaveProperty('value', 'project = ACME')
    await until(() => !said().includes('Removed the parameter'))
    await type(named('input', 'Parameter 1 value'), '')
    await click(named('button', 'Remove parameter 1'))
    expect(said()).not.toContain('Removed the parameter')
  })
})
