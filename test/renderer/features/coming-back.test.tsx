// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { Exchange } from '../../../contract/exchange.ts'
import type { KeptTab, WindowEnd } from '../../../contract/workspace.ts'
import { freshDraft } from '../../../renderer/state/draft.ts'
import { Window } from '../window.tsx'
import { useActing } from '../../../renderer/state/acting.ts'
import { useComposer } from '../../../renderer/state/composer.ts'
import { keepNoteDraft, useNoteDrafts } from '../../../renderer/state/note-drafts.ts'
import { useOpenTabs } from '../../../renderer/state/open-tabs.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { useSaved } from '../../../renderer/state/saved.ts'
import { type RequestTabId, tabOf } from '../../../renderer/state/tabs.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { clear, click, doing, draw, install, named, press, said, type, until } from '../draw.ts'
import { type Answers, failed, type FakeBridge, fakeBridge, ok } from '../fake-bridge.ts'
import { answered, emma, exchange, NOW, status, tenant } from '../fake-data.ts'
import { asked } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const actingAs = { kind: 'user', accountId: emma.accountId } as const
const sent = {
  draft: { method: 'GET', path: '/rest/api/3/field', query: [], headers: [], body: null },
  actingAs,
}
const kept: KeptTab = {
  tabId: tabOf('acme'),
  tenantId: 'acme',
  draft: {
    ...freshDraft('/rest/api/3/field'),
    query: [{ key: 'a', name: 'maxResults', value: '7', enabled: true }],
  },
  actingAs,
  run: null,
}

async function open(
  tab: Partial<KeptTab>,
  cameBack: WindowEnd | null,
  change: Partial<Answers> = {},
): Promise<FakeBridge> {
  const workspace = { tabs: [{ ...kept, ...tab }], notes: [], cameBack }
  const bridge = install(fakeBridge({ 'workspace:read': () => ok(workspace), ...change }))
  await draw(<Window />)
  await until(() => useActing.getState().choices['tab:acme'] !== undefined)
  return bridge
}

describe('a window that opens in place of another', () => {
  beforeEach(resetStores)
  it('has the draft and who was to act, and says why it is a new one until that was read', async () => {
    await open({}, 'crashed')
    await until(() => said().includes('The window had stopped working and was opened again.'))
    expect(named('input', 'Path')).toHaveProperty('value', '/rest/api/3/field?maxResults=7')
    expect(named('input', 'Parameter 1 value')).toHaveProperty('value', '7')
    expect(named('button', 'Acting as:').textContent).toContain('Emma Richards')
    await click(named('button', 'Understood'))
    expect(said()).not.toContain('had stopped working')
  })

  it('knows the file that a tab was saved as: it is saved there again, unasked', async () => {
    const savedAs = { path: 'issues/a.yaml', mark: 'm1', name: 'An issue', expect: null }
    const bridge = await open({ savedAs }, null, {
      'saved:save': ({ request }) => ok({ path: 'issues/a.yaml', mark: 'm2', request, notes: [] }),
    })
    await press('s', { ctrlKey: true })
    await until(() => asked(bridge, 'saved:save').length > 0)
    expect(asked(bridge, 'saved:save')[0]).toMatchObject({
      path: 'issues/a.yaml',
      mark: 'm1',
      request: { name: 'An issue', path: '/rest/api/3/field' },
    })
    await until(() => JSON.stringify(asked(bridge, 'workspace:keep-draft')).includes('"m2"'))
  })

  it('goes on with the note that was being typed, and gives main each key of it at once', async () => {
    const notes = [{ tenantId: 'globex', typed: 'Contract en' }]
    const bridge = await open({}, null, {
      'workspace:read': () => ok({ tabs: [kept], notes, cameBack: null }),
    })
    await until(() => useNoteDrafts.getState()['globex'] !== undefined)
    await doing(() => useShell.getState().open({ kind: 'tenant-note', tenantId: 'globex' }))
    await until(() => document.querySelector('textarea') !== null)
    expect(named('textarea', 'Note')).toHaveProperty('value', 'Contract en')
    expect(said()).toContain('Typed before, not kept yet')
    await type(named('textarea', 'Note'), 'Contract ends')
    expect(asked(bridge, 'workspace:keep-note').at(-1)).toEqual({
      tenantId: 'globex',
      typed: 'Contract ends',
    })
    await click(named('[role="dialog"] button', 'Discard'))
    expect(asked(bridge, 'workspace:keep-note').at(-1)).toEqual({ tenantId: 'globex', typed: null })
  })

  it('says nothing after a reload that a person asked for', async () => {
    await open({}, null)
    expect(named('input', 'Path')).toHaveProperty('value', '/rest/api/3/field?maxResults=7')
    expect(document.querySelector('[role="status"] strong')).toBeNull()
  })

  it('waits for the request that is under way, and cancels it by its id', async () => {
    const answer = Promise.withResolvers<Exchange>()
    const bridge = await open(
      { run: { runId: 'run-7', startedAt: NOW, running: true, exchangeId: null, sent } },
      null,
      {
        'requests:join': async () => ok(answered(await answer.promise)),
        'requests:cancel': () => {
          answer.resolve(exchange({ outcome: 'cancelled', steps: [] }))
          return ok(null)
        },
      },
    )
    await until(() => said().includes('Waiting for the answer…'))
    await press('Enter', { ctrlKey: true })
    await press('Escape')
    await until(() => said().includes('Cancelled'))
    expect(asked(bridge, 'requests:join')).toEqual([{ tabId: tabOf('acme'), runId: 'run-7' }])
    expect(asked(bridge, 'requests:cancel')).toEqual([{ runId: 'run-7' }])
    expect(asked(bridge, 'requests:send')).toEqual([])
  })

  it('shows the last answer again, and starts without where it is no longer held', async () => {
    const run = { runId: 'run-7', startedAt: NOW, running: false, exchangeId: null, sent }
    await open({ run }, null, { 'requests:join': () => ok(answered(exchange({}))) })
    await until(() => said().includes('200 OK'))
    await clear()
    resetStores()
    await open({ run }, null, {
      'requests:join': () => failed('exchange_unknown', 'The answer is no longer held.'),
    })
    await until(() => said().includes('Ctrl+Enter sends as'))
    expect(document.querySelector('[role="alert"]')).toBeNull()
  })

  it('gives main what is typed, once for many keys', async () => {
    const bridge = await open({}, null)
    const drafts = (): readonly unknown[] =>
      asked(bridge, 'workspace:keep-draft').map((each) => JSON.stringify(each))
    // Within one turn of the loop, however slow the machine is.
    await doing(() => {
      for (const path of ['/a', '/ab', '/abc'])
        useComposer.getState().put(tabOf('acme'), { ...freshDraft(path), ...kept.draft, path })
    })
    await until(() => drafts().some((each) => String(each).includes('/abc')))
    expect(asked(bridge, 'workspace:keep-draft').at(-1)).toEqual({
      ...kept,
      run: undefined,
      draft: { ...kept.draft, path: '/abc' },
    })
    expect(drafts().filter((each) => String(each).includes('"/a'))).toHaveLength(1)
  })

  it('says of what main does not take that it is not kept, for as long as it is so', async () => {
    const why = 'This is more than 16 MiB, which is the most that Understudy takes at once.'
    const todo = 'Choose a file for what is large.'
    const bridge = await open({}, null, {
      'workspace:keep-draft': ({ draft }) =>
        (draft?.text.length ?? 0) > 9 ? failed('invalid_message', why, todo) : ok(null),
    })
    const compose = (tabId: RequestTabId, text: string): Promise<void> =>
      doing(() => useComposer.getState().put(tabId, { ...freshDraft('/'), text }))
    const here = `This request is not kept: ${why} ${todo} It stays in this window;`
    await compose(tabOf('acme'), 'x'.repeat(10))
    await until(() => said().includes(here))
    await doing(() => useOpenTabs.getState().add('acme'))
    expect(said()).toContain('The request of another tab is not kept:')
    const before = asked(bridge, 'workspace:keep-draft').length
    await compose(tabOf('acme'), 'x')
    await until(() => asked(bridge, 'workspace:keep-draft').length > before)
    await until(() => !said().includes('not kept:'))
    await compose(tabOf('acme'), 'x'.repeat(10))
    await until(() => said().includes('not kept:'))
    await doing(() => useOpenTabs.getState().close(tabOf('acme')))
    expect(said()).not.toContain('not kept:')
  })

  it('says of which request only this run of the app knows, as long as its tab is open', async () => {
    const known = { ...status, tabsTooHeavy: [tabOf('acme')] }
    await open({}, null, { 'app:status': () => ok(known) })
    const why = 'Apart from its body it holds more than 1 MiB of text.'
    const words = (request: string): string =>
      `${request} is kept until Understudy is closed, no longer. ${why}`
    await until(() => said().includes(words('This request')))
    await doing(() => useOpenTabs.getState().add('acme'))
    expect(said()).toContain(words('The request of another tab'))
    await doing(() => useOpenTabs.getState().close(tabOf('acme')))
    expect(said()).not.toContain(why)
  })
})

describe('what main says of the tenants', () => {
  beforeEach(resetStores)
  const listed = (bridge: FakeBridge): number =>
    bridge.calls.filter(({ channel }) => channel === 'tenants:list').length

  it('is taken in without reading the list anew, unless any of them may be another', async () => {
    const bridge = await open({}, null)
    await until(() => useTenants.getState().profile !== null)
    const before = listed(bridge)
    await doing(() =>
      bridge.say('tenants-changed', {
        put: [tenant({ id: 'new', name: 'Zeta of another window' })],
        drop: ['globex'],
      }),
    )
    const names = useTenants.getState().summaries.map(({ name }) => name)
    expect(names).toContain('Zeta of another window')
    expect(names).not.toContain('Globex')
    expect(names).toContain('Acme')
    expect(useTenants.getState().selectedId).toBe('acme')
    expect(listed(bridge)).toBe(before)
    await doing(() => bridge.say('tenants-changed', null))
    await until(() => listed(bridge) === before + 1)
  })

  it('takes what was typed, and who acts, to the tenant that takes the place of another', async () => {
    const bridge = await open({}, null)
    await until(() => useTenants.getState().profile !== null)
    await press('t', { ctrlKey: true })
    await type(named('input', 'Path'), '/rest/api/3/priority')
    keepNoteDraft('acme', 'half a note')
    const savedAs = { path: 'a.yaml', mark: 'm1', name: 'A', expect: null }
    for (const tabId of useOpenTabs.getState().open['acme'] ?? [])
      useSaved.getState().note(tabId, savedAs)
    const own = { 'tab:newer': freshDraft('/typed/there/already') } as const
    useComposer.setState(({ drafts }) => ({ drafts: { ...drafts, ...own } }))
    const put = [tenant({ id: 'newer', name: 'Acme, imported' })]
    await doing(() => bridge.say('tenants-changed', { put, drop: ['acme'] }))
    await until(() => useTenants.getState().selectedId === 'newer')
    expect(named('input', 'Path')).toHaveProperty('value', '/rest/api/3/priority')
    const further = useOpenTabs.getState().open['newer']?.at(1) ?? 'tab:none'
    const { drafts } = useComposer.getState()
    const paths = Object.entries(drafts).map(([tabId, { path }]) => [tabId, path])
    expect(Object.fromEntries(paths)).toEqual({
      'tab:newer': '/typed/there/already',
      [further]: '/rest/api/3/priority',
    })
    expect(further).toMatch(/^tab:newer#/u)
    expect(useActing.getState().choices).toMatchObject({
      'tab:newer': actingAs,
      [further]: actingAs,
    })
    expect(useNoteDrafts.getState()).toEqual({ newer: 'half a note' })
    expect(useSaved.getState().of).toEqual({ [further]: savedAs })
    await until(() => JSON.stringify(asked(bridge, 'workspace:keep-draft')).includes(further))
  })

  it('chooses another tenant where the selected one is gone', async () => {
    const bridge = await open({}, null)
    await until(() => useTenants.getState().profile !== null)
    await doing(() => bridge.say('tenants-changed', { put: [], drop: ['acme'] }))
    await until(() => useTenants.getState().selectedId !== 'acme')
    expect(useTenants.getState().profile).not.toBeNull()
  })
})
