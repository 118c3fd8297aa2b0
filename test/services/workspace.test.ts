import { describe, expect, it } from 'vitest'
import type { Exchange } from '../../contract/exchange.ts'
import type { EditedDraft } from '../../contract/workspace.ts'
import { AppError } from '../../main/errors.ts'
import type { TabRow } from '../../main/history/tab-rows.ts'
import type { SteadyClock } from '../../main/ports.ts'
import { type TabOrder, WorkspaceService } from '../../main/services/workspace.ts'

const NOW = 1_795_435_200_000
const mia = { kind: 'user', accountId: 'mia-id' } as const
const order: TabOrder = {
  tabId: 'tab-1',
  tenantId: 'acme',
  runId: 'run-1',
  actingAs: mia,
  draft: { method: 'POST', path: '/rest/api/3/issue', query: [], headers: [], body: null },
}
const typed: EditedDraft = {
  method: 'POST',
  path: '/rest/api/3/issue',
  query: [{ key: 'a', name: 'expand', value: 'names', enabled: false }],
  headers: [],
  mode: 'json',
  text: '{"fields":{}}',
  parts: [],
  file: null,
  bytes: null,
}
const answered = (id: string): Exchange => ({
  id,
  tenantId: 'acme',
  actingAs: mia,
  outcome: 'answered',
  steps: [],
  tokens: [],
  failure: null,
  startedAt: NOW,
  totalMs: 12,
  clockSkewSeconds: null,
  whyNotComparable: null,
})

function keeper(): {
  workspace: WorkspaceService
  held: Map<string, Exchange>
  tenants: Set<string>
  clock: SteadyClock & { ms: number; setBy: number }
  /** Exchanges that no tab shows any more. */
  letGo: readonly string[]
  /** The app that starts next, with what this one left. */
  again: () => WorkspaceService
} {
  const clock = { ms: NOW, setBy: 0, now: () => clock.ms + clock.setBy, steady: () => clock.ms }
  const held = new Map<string, Exchange>()
  const tenants = new Set(['acme', 'beta', 'acme-2', 'globex'])
  const rows = new Map<string, TabRow>()
  const letGo: string[] = []
  const open = (): WorkspaceService =>
    new WorkspaceService({
      clock,
      exchangeOf: (id) => Promise.resolve(held.get(id) ?? null),
      hasTenant: (id) => tenants.has(id),
      atStart: [...rows.values()],
      wholeAtStart: null,
      changed: (tabId, row) => {
        if (row === null) rows.delete(tabId)
        else rows.set(tabId, row)
      },
      letGo: (id) => void letGo.push(id),
    })
  return { workspace: open(), letGo, held, tenants, clock, again: open }
}

const codeOf = async (work: () => Promise<unknown>): Promise<string | null> =>
  work().then(
    () => null,
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  )

describe('one run a tab', () => {
  it('sends once however often it is asked, by whatever window and under whatever run id', async () => {
    const { workspace } = keeper()
    const answer = Promise.withResolvers<Exchange>()
    let sends = 0
    const send = (): Promise<Exchange> => {
      sends += 1
      return answer.promise
    }
    const first = workspace.run(order, send)
    const asked = ['run-1', 'run-2', 'run-3'].map((runId) =>
      codeOf(async () => workspace.run({ ...order, runId }, send)),
    )
    expect(await Promise.all(asked)).toEqual(Array(3).fill('request_running'))
    answer.resolve(answered('x1'))
    expect((await first).id).toBe('x1')
    expect(sends).toBe(1)
  })

  it('sends again once the answer is there, and once it was refused', async () => {
    const { workspace } = keeper()
    await workspace.run(order, () => Promise.resolve(answered('x1')))
    const refused = (): Promise<Exchange> =>
      Promise.reject(new AppError('request_invalid', 'A header is wrong.'))
    expect(await codeOf(() => workspace.run({ ...order, runId: 'run-2' }, refused))).toBe(
      'request_invalid',
    )
    const again = await workspace.run({ ...order, runId: 'run-3' }, () =>
      Promise.resolve(answered('x3')),
    )
    expect(again.id).toBe('x3')
  })

  it('lets two tabs run side by side', async () => {
    const { workspace } = keeper()
    const never = (): Promise<Exchange> => new Promise(() => undefined)
    void workspace.run(order, never)
    const other = { ...order, tabId: 'tab-2', runId: 'run-2' }
    expect((await workspace.run(other, () => Promise.resolve(answered('x2')))).id).toBe('x2')
  })
})

describe('a window that opens again', () => {
  it('gets every draft with who was to act, and joins the request that is under way', async () => {
    const { workspace } = keeper()
    const answer = Promise.withResolvers<Exchange>()
    workspace.keepDraft({ tabId: 'tab-1', tenantId: 'acme', draft: typed, actingAs: mia })
    void workspace.run(order, () => answer.promise)
    expect(workspace.read()).toEqual({
      cameBack: null,
      notes: [],
      tabs: [
        {
          tabId: 'tab-1',
          tenantId: 'acme',
          draft: typed,
          actingAs: mia,
          run: {
            runId: 'run-1',
            startedAt: NOW,
            running: true,
            exchangeId: null,
            sent: { draft: order.draft, actingAs: mia },
          },
        },
      ],
    })
    const joined = workspace.join('tab-1', 'run-1')
    answer.resolve(answered('x1'))
    expect((await joined).id).toBe('x1')
  })

  it('gets the last answer for as long as it is held', async () => {
    const { workspace, held } = keeper()
    await workspace.run(order, () => Promise.resolve(answered('x1')))
    expect(workspace.read().tabs[0]?.run).toMatchObject({ runId: 'run-1', running: false })
    held.set('x1', answered('x1'))
    expect((await workspace.join('tab-1', 'run-1')).id).toBe('x1')
    held.clear()
    expect(await codeOf(() => workspace.join('tab-1', 'run-1'))).toBe('exchange_unknown')
    expect(await codeOf(() => workspace.join('tab-1', 'run-0'))).toBe('exchange_unknown')
    expect(await codeOf(() => workspace.join('tab-9', 'run-1'))).toBe('exchange_unknown')
  })

  it('keeps a draft that was typed while the request was under way', async () => {
    const { workspace } = keeper()
    const answer = Promise.withResolvers<Exchange>()
    const run = workspace.run(order, () => answer.promise)
    workspace.keepDraft({ tabId: 'tab-1', tenantId: 'acme', draft: typed, actingAs: mia })
    answer.resolve(answered('x1'))
    await run
    expect(workspace.read().tabs[0]).toMatchObject({ draft: typed, run: { running: false } })
  })

  it('is told once why it was opened', () => {
    const { workspace } = keeper()
    expect(workspace.windowEnded('crashed')).toBe(true)
    expect(workspace.read().cameBack).toBe('crashed')
    expect(workspace.read().cameBack).toBeNull()
  })

  it('starts without answers where the last two broke soon after one another', async () => {
    const { workspace, clock } = keeper()
    workspace.keepDraft({ tabId: 'tab-1', tenantId: 'acme', draft: typed, actingAs: mia })
    await workspace.run(order, () => Promise.resolve(answered('x1')))
    workspace.windowEnded('crashed')
    expect(workspace.read().tabs[0]?.run).not.toBeNull()
    workspace.windowEnded('crashed')
    expect(workspace.read().tabs[0]).toMatchObject({ draft: typed, run: null })
    clock.ms += 61_000
    expect(workspace.read().tabs[0]?.run).not.toBeNull()
  })

  it('is not opened a fourth time within a minute', () => {
    const { workspace, clock } = keeper()
    const opened = Array.from({ length: 4 }, () => workspace.windowEnded('crashed'))
    expect(opened).toEqual([true, true, true, false])
    clock.ms += 60_000
    expect(workspace.windowEnded('crashed')).toBe(true)
  })

  it('is opened again a minute later also where the clock was set back meanwhile', () => {
    const { workspace, clock } = keeper()
    for (let end = 0; end < 4; end += 1) workspace.windowEnded('crashed')
    clock.ms += 60_000
    clock.setBy = -3_600_000
    expect(workspace.windowEnded('crashed')).toBe(true)
  })

  it('has the drafts under the tenant that took the place of theirs, where it has none of its own', () => {
    const { workspace } = keeper()
    const newer = { ...typed, path: '/rest/api/3/field' }
    const savedAs = { path: 'a.yaml', mark: 'm', name: 'A', expect: null }
    for (const tabId of ['tab:acme', 'tab:acme#2'])
      workspace.keepDraft({ tabId, tenantId: 'acme', draft: typed, actingAs: mia, savedAs })
    workspace.keepDraft({ tabId: 'tab:acme-2#2', tenantId: 'acme-2', draft: newer, actingAs: null })
    workspace.follow('acme', 'acme-2')
    workspace.forgetTenant('acme')
    const ofNew = { tenantId: 'acme-2', run: null }
    expect(workspace.read().tabs).toEqual([
      { ...ofNew, tabId: 'tab:acme-2#2', draft: newer, actingAs: null },
      { ...ofNew, tabId: 'tab:acme-2', draft: typed, actingAs: mia, savedAs },
    ])
  })

  it('is given nothing of a tenant that is gone, however late it is kept', () => {
    const { workspace, tenants } = keeper()
    tenants.delete('acme')
    workspace.keepDraft({ tabId: 'tab-1', tenantId: 'acme', draft: typed, actingAs: mia })
    expect(workspace.read().tabs).toEqual([])
  })

  it('knows nothing of a tenant that was removed', () => {
    const { workspace } = keeper()
    workspace.keepDraft({ tabId: 'tab-1', tenantId: 'acme', draft: typed, actingAs: mia })
    workspace.keepDraft({ tabId: 'tab-2', tenantId: 'beta', draft: typed, actingAs: mia })
    workspace.forgetTenant('acme')
    expect(workspace.read().tabs.map(({ tabId }) => tabId)).toEqual(['tab-2'])
  })
})

describe('a note that is being typed', () => {
  it('is there in the window that opens next, and in the next app, until it is kept or discarded', () => {
    const { workspace, again } = keeper()
    workspace.keepNote('acme', 'Contract en')
    workspace.keepNote('beta', 'Ask Mi')
    expect(workspace.read().notes).toEqual([
      { tenantId: 'acme', typed: 'Contract en' },
      { tenantId: 'beta', typed: 'Ask Mi' },
    ])
    workspace.keepNote('beta', null)
    expect(again().read()).toEqual({
      ...{ cameBack: null, tabs: [] },
      notes: [{ tenantId: 'acme', typed: 'Contract en' }],
    })
  })

  it('goes with its tenant, or to the one that takes its place where nothing is typed there', () => {
    const { workspace, tenants, again } = keeper()
    workspace.keepNote('acme', 'Contract en')
    workspace.keepNote('beta', 'Ask Mi')
    workspace.follow('acme', 'acme-2')
    workspace.follow('acme', 'beta')
    workspace.forgetTenant('acme')
    tenants.delete('acme')
    workspace.keepNote('acme', 'too late')
    const notes = [
      { tenantId: 'beta', typed: 'Ask Mi' },
      { tenantId: 'acme-2', typed: 'Contract en' },
    ]
    expect(workspace.read().notes).toEqual(notes)
    expect(again().read().notes).toEqual(notes)
  })
})

describe('a tab that was closed for good', () => {
  it('lets go of the answer that it showed, and of no other', async () => {
    const { workspace, letGo } = keeper()
    await workspace.run(order, () => Promise.resolve(answered('x1')))
    await workspace.run({ ...order, tabId: 'tab-2' }, () => Promise.resolve(answered('x2')))
    workspace.closeTab('tab-1')
    workspace.closeTab('tab-3')
    expect(letGo).toEqual(['x1'])
  })

  it('leaves the answer that another tab shows as well', async () => {
    const { workspace, letGo } = keeper()
    await workspace.run(order, () => Promise.resolve(answered('x1')))
    workspace.takeUp('tab-2', { exchange: answered('x1'), sent: order })
    workspace.closeTab('tab-1')
    expect(letGo).toEqual([])
    workspace.closeTab('tab-2')
    expect(letGo).toEqual(['x1'])
  })
})

describe('an app that starts again', () => {
  it.each<[string, () => Promise<Exchange>]>([
    ['is under way', () => new Promise(() => undefined)],
    ['was refused', () => Promise.reject(new AppError('request_invalid', 'A header is wrong.'))],
    [
      'is put together of pages, which no history keeps',
      () => Promise.resolve({ ...answered('x2'), assembled: {} as never }),
    ],
  ])('has the answer before a run that %s', async (_what, answer) => {
    const { workspace, again } = keeper()
    await workspace.run(order, () => Promise.resolve(answered('x1')))
    workspace.run({ ...order, runId: 'run-2' }, answer).catch(() => undefined)
    await new Promise((next) => setImmediate(next))
    expect(again().read().tabs[0]?.run).toMatchObject({ running: false, exchangeId: 'x1' })
  })

  it('has the tabs in their order, with drafts, who acts, and the last answer where it is kept', async () => {
    const { workspace, held, again } = keeper()
    workspace.keepDraft({ tabId: 'tab-1', tenantId: 'acme', draft: typed, actingAs: mia })
    workspace.keepDraft({ tabId: 'tab-2', tenantId: 'acme', draft: null, actingAs: null })
    await workspace.run(order, () => Promise.resolve(answered('x1')))
    workspace.keepDraft({ tabId: 'tab-3', tenantId: 'globex', draft: typed, actingAs: mia })
    workspace.closeTab('tab-3')
    const next = again()
    const { draft, actingAs } = order
    expect(next.read()).toEqual({
      cameBack: null,
      notes: [],
      tabs: [
        {
          ...{ tabId: 'tab-1', tenantId: 'acme', draft: typed, actingAs: mia },
          run: {
            ...{ runId: 'kept-x1', startedAt: NOW, running: false, exchangeId: 'x1' },
            sent: { draft, actingAs },
          },
        },
        { tabId: 'tab-2', tenantId: 'acme', draft: null, actingAs: null, run: null },
      ],
    })
    held.set('x1', answered('x1'))
    expect((await next.join('tab-1', 'kept-x1')).id).toBe('x1')
  })

  it('has neither a request that was under way nor what belonged to a removed tenant', () => {
    const { workspace, again } = keeper()
    void workspace.run(order, () => new Promise(() => undefined))
    workspace.keepDraft({ tabId: 'tab-2', tenantId: 'globex', draft: typed, actingAs: mia })
    workspace.forgetTenant('globex')
    expect(again().read().tabs).toEqual([
      { tabId: 'tab-1', tenantId: 'acme', draft: null, actingAs: null, run: null },
    ])
  })

  it('opens a tab with an answer of the past as it was, and a running one is left alone', () => {
    const { workspace, again } = keeper()
    const sent = { draft: order.draft, actingAs: mia }
    workspace.takeUp('tab-1', { exchange: answered('x7'), sent })
    expect(again().read().tabs[0]?.run).toMatchObject({ runId: 'kept-x7', sent })
    void workspace.run({ ...order, tabId: 'tab-2' }, () => new Promise(() => undefined))
    workspace.takeUp('tab-2', { exchange: answered('x7'), sent })
    expect(workspace.read().tabs[1]?.run).toMatchObject({ runId: 'run-1', running: true })
  })
})

describe('long texts of the tabs that the app ended with', () => {
  const row = (tabId: string, text: string): TabRow => ({
    ...{ tabId, tenantId: 'acme', actingAs: mia },
    draft: { ...typed, text },
    run: {
      ...{ startedAt: NOW, exchangeId: 'x1' },
      sent: { actingAs: mia, draft: { ...order.draft, body: { text } } },
    },
  })
  const ids = ['tab:acme:1', 'tab:acme:2', 'tab:acme:3']
  const open = () => {
    const read = Promise.withResolvers<readonly TabRow[]>()
    const told: [string, TabRow | null][] = []
    let asked = 0
    const workspace = new WorkspaceService({
      clock: { now: () => NOW, steady: () => 0 },
      exchangeOf: () => Promise.resolve(null),
      hasTenant: () => true,
      atStart: ids.map((id) => row(id, '')),
      wholeAtStart: () => {
        asked += 1
        return read.promise
      },
      changed: (tabId, changed) => void told.push([tabId, changed]),
      letGo: () => undefined,
    })
    const come = () => read.resolve(ids.map((id) => row(id, `long ${id}`)))
    return { workspace, told, come, asked: () => asked }
  }

  it('are asked for with the first window, once, and are in what it is given', async () => {
    const { workspace, come, asked } = open()
    expect(asked()).toBe(0)
    const windows = [workspace.whole(), workspace.whole()]
    come()
    await Promise.all(windows)
    const { tabs } = workspace.read()
    expect(tabs.map(({ draft }) => draft?.text)).toEqual(ids.map((id) => `long ${id}`))
    expect(tabs.map(({ run }) => run?.sent.draft.body)).toEqual(
      ids.map((id) => ({ text: `long ${id}` })),
    )
    expect(asked()).toBe(1)
  })

  it('are in each row that is told, however early; what was typed meanwhile stays, what was closed is gone', async () => {
    const { workspace, told, come } = open()
    const [one = '', two = '', three = ''] = ids
    const draft = { ...typed, text: 'typed' }
    workspace.keepDraft({ tabId: one, tenantId: 'acme', draft, actingAs: mia })
    workspace.closeTab(two)
    workspace.follow('acme', 'acme-2')
    expect(told).toEqual([])
    come()
    await workspace.whole()
    await Promise.resolve()
    const last = new Map(told)
    const followed = { tenantId: 'acme-2', run: null }
    expect(last.get(one)).toEqual({ ...row(one, `long ${one}`), draft })
    expect(last.get('tab:acme-2:1')).toEqual({ ...row('tab:acme-2:1', ''), draft, ...followed })
    expect(last.get(two)).toBeNull()
    expect(last.get('tab:acme-2:3')).toEqual({
      ...row('tab:acme-2:3', `long ${three}`),
      ...followed,
    })
  })
})
