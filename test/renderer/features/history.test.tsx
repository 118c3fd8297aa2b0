// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  historySearchSchema,
  type HistoryEntry,
  type HistoryPage,
} from '../../../contract/history.ts'
import type { KeptTab } from '../../../contract/workspace.ts'
import { freshDraft } from '../../../renderer/state/draft.ts'
import { useHistory } from '../../../renderer/state/history.ts'
import { toEditedDraft } from '../../../renderer/state/imported-draft.ts'
import { useOpenTabs } from '../../../renderer/state/open-tabs.ts'
import { furtherTabOf } from '../../../renderer/state/tabs.ts'
import { clear, click, doing, named, press, said, type, until } from '../draw.ts'
import { type Answers, failed, type FakeBridge, ok } from '../fake-bridge.ts'
import { answered, exchange, mia, NOW } from '../fake-data.ts'
import { asked, openWindow } from '../open-window.tsx'
import { useSettings } from '../../../renderer/state/settings.ts'
import { resetStores } from '../reset.ts'
import { eachWithHeight } from '../with-height.ts'

const entry = (id: string, change: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id,
  tenantId: 'acme',
  startedAt: NOW - 3_600_000,
  actingAs: { kind: 'user', accountId: mia.accountId },
  personName: 'Mia Krystof',
  method: 'GET',
  path: '/rest/api/3/issue/ACME-7?expand=names',
  status: 404,
  outcome: 'answered',
  totalMs: 12,
  finding: { id: 'J15', cause: 'The issue is not there for Mia.' },
  ...change,
})
const pageOf = (...entries: readonly HistoryEntry[]): HistoryPage => ({
  entries: [...entries],
  more: false,
  notKept: null,
})
const past = {
  exchange: exchange({ id: 'past-1' }),
  sent: {
    draft: {
      method: 'PUT',
      path: '/rest/api/3/issue/ACME-7',
      query: [['notifyUsers', 'false']] as [string, string][],
      headers: [['Content-Type', 'application/json']] as [string, string][],
      body: { text: '{"fields":{}}' },
    },
    actingAs: { kind: 'anonymous' } as const,
  },
}
const rows = (): string[] =>
  [...document.querySelectorAll('[aria-label="Sent"] [data-row]')].map(
    ({ textContent }) => textContent,
  )
/** Of each row, whether it is marked as the one on screen. */
const shownRows = (): boolean[] =>
  [...document.querySelectorAll('[aria-label="Sent"] [data-row]')].map(
    (row) => row.getAttribute('aria-current') === 'true',
  )
const mod = { ctrlKey: true }
const found = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector)
  if (element === null) throw new Error(`nothing at ${selector}`)
  return element
}

it('the search field of a list has the focus as soon as its keys are pressed, also the first time', async () => {
  resetStores()
  await openWindow({})
  for (const [key, field] of [
    ['h', 'history-search'],
    ['1', 'tenant-search'],
  ] as const) {
    await press(key, { ctrlKey: true, shiftKey: key === 'h' })
    expect(document.activeElement?.id).toBe(field)
  }
  await clear()
})

async function choose(select: HTMLElement, value: string): Promise<void> {
  await doing(() => {
    Object.assign(select, { value })
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

async function openHistory(change: Partial<Answers>): Promise<FakeBridge> {
  const bridge = await openWindow(change)
  await press('h', { ctrlKey: true, shiftKey: true })
  await until(() => document.activeElement?.id === 'history-search')
  await until(() => asked(bridge, 'history:search').length > 0)
  return bridge
}

describe('the history in the side bar', () => {
  eachWithHeight()
  afterEach(() => vi.useRealTimers())
  afterEach(() => void vi.unstubAllEnvs())

  it('lists what was sent, by status, request, person, time and finding', async () => {
    await openHistory({
      'history:search': () =>
        ok(
          pageOf(
            entry('a'),
            entry('b', {
              status: null,
              outcome: 'failed',
              finding: null,
              actingAs: { kind: 'app' },
              personName: null,
            }),
            entry('c', { status: null, outcome: 'cancelled', finding: null, method: 'POST' }),
          ),
        ),
    })
    await until(() => rows().length === 3)
    expect(rows().map((row) => row.replace(/\d+ \w+ ago/u, 'before'))).toEqual([
      '404GET /issue/ACME-7?expand=namesJ15Mia Krystof, before',
      'failedGET /issue/ACME-7?expand=namesThe app itself, before',
      'cancelledPOST /issue/ACME-7?expand=namesMia Krystof, before',
    ])
  })

  it('names the day above what was sent on it, and arrow keys pass over it', async () => {
    const day = 86_400_000
    const now = Date.now()
    await openHistory({
      'history:search': () =>
        ok(pageOf(entry('a', { startedAt: now }), entry('b', { startedAt: now - day }))),
    })
    await until(() => rows().length === 2)
    const lines = [...document.querySelectorAll('[aria-label="Sent"] :is(h2, [data-row])')]
    expect(
      lines.map(({ tagName, textContent }) => (tagName === 'H2' ? textContent : 'row')),
    ).toEqual(['Today', 'row', 'Yesterday', 'row'])
    await press('ArrowDown', {}, found('#history-search'))
    expect(document.activeElement).toBe(lines[1])
    await press('ArrowDown', {}, found('[data-row]'))
    expect(document.activeElement).toBe(lines[3])
  })

  it('asks for the words, the tenant and the failures that are wanted', async () => {
    const bridge = await openHistory({})
    await type(named('input', 'Find in the history'), 'ACME-7 mia')
    await until(() => asked(bridge, 'history:search').length > 1)
    await click(found('nav input[type=checkbox]'))
    await click(found('[aria-label="Which tenants"] label:last-child input'))
    // The one is asked for by itself where the other comes late.
    await until(() =>
      JSON.stringify(asked(bridge, 'history:search').at(-1)).includes('tenantId":null'),
    )
    expect(asked(bridge, 'history:search').at(-1)).toEqual({
      ...{ text: 'ACME-7 mia', tenantId: null, failedOnly: true, since: null, after: null },
    })
  })

  it('goes no further back than a time that is chosen, by the days of the person’s own clock', async () => {
    vi.stubEnv('TZ', 'America/Los_Angeles')
    // In UTC it is the 30th already.
    const now = new Date('2026-11-29T20:00').getTime()
    vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] })
    const bridge = await openHistory({})
    const time = named('select', 'When it was sent')
    const last = (): unknown => asked(bridge, 'history:search').at(-1)
    const since: readonly (readonly [string, string])[] = [
      ['week', '2026-11-23T00:00'],
      ['month', '2026-10-31T00:00'],
      ['today', '2026-11-29T00:00'],
    ]
    for (const [value, from] of since) {
      await choose(time, value)
      await until(() => JSON.stringify(last()).includes(`"since":${new Date(from).getTime()}`))
    }
    // Today is another day after midnight, without anybody choosing it again.
    vi.setSystemTime(new Date('2026-11-30T00:00:05'))
    await until(() =>
      JSON.stringify(last()).includes(`"since":${new Date('2026-11-30T00:00').getTime()}`),
    )
    await choose(time, 'any')
    await until(() => JSON.stringify(last()).includes('"since":null'))
  })

  it('says at once that nothing is kept any more where it is turned off', async () => {
    await openWindow({
      'history:search': () =>
        ok({
          ...pageOf(entry('e1')),
          notKept: useSettings.getState().settings?.historyDays === 0 ? 'History is off.' : null,
        }),
    })
    await press('h', { ...mod, shiftKey: true })
    await until(() => rows().length === 1)
    expect(said()).not.toContain('History is off.')
    await doing(() => useSettings.getState().update({ historyDays: 0 }))
    await until(() => said().includes('History is off.'))
  })

  it('asks for the next page of the time that is chosen, and keeps the choice', async () => {
    vi.stubEnv('TZ', 'Europe/Berlin')
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
    const bridge = await openHistory({
      'history:search': () => ok({ ...pageOf(entry('a')), more: true }),
    })
    await choose(named('select', 'When it was sent'), 'today')
    const from = new Date('2026-11-23T00:00').getTime()
    await until(() =>
      asked(bridge, 'history:search').some((each) =>
        JSON.stringify(each).includes(`"since":${from},"after":"a"`),
      ),
    )
    await press('1', mod)
    await until(() => document.activeElement?.id === 'tenant-search')
    await press('h', { ctrlKey: true, shiftKey: true })
    await until(() => document.activeElement?.id === 'history-search')
    expect(named('select', 'When it was sent')).toHaveProperty('value', 'today')
  })

  it.each<readonly [string, Partial<ReturnType<typeof useHistory.getState>>]>([
    ['Nothing like “desk” was sent to this tenant.', { text: 'desk' }],
    ['Nothing that failed was sent to this tenant today.', { failedOnly: true, time: 'today' }],
    ['Nothing was sent in the last 7 days.', { everywhere: true, time: 'week' }],
    [
      'Nothing like “desk” that failed was sent to this tenant in the last 30 days.',
      { text: 'desk', failedOnly: true, time: 'month' },
    ],
  ])(
    'says what is left out where nothing is found, and takes it away: %s',
    async (words, wanted) => {
      const bridge = await openHistory({})
      await doing(() => useHistory.getState().want(wanted))
      await until(() => said().includes(words))
      await click(named('button', 'Clear filters'))
      await until(() => said().includes('What you send is kept here'))
      expect(document.activeElement?.id).toBe('history-search')
      const { everywhere } = useHistory.getState()
      expect(everywhere).toBe(wanted.everywhere ?? false)
      const cleared = {
        ...{ text: '', tenantId: everywhere ? null : 'acme', failedOnly: false },
        ...{ since: null, after: null },
      }
      const last = (): string => JSON.stringify(asked(bridge, 'history:search').at(-1))
      await until(() => last() === JSON.stringify(cleared))
    },
  )

  it('leaves the arrow keys to the choice of a time', async () => {
    await openHistory({ 'history:search': () => ok(pageOf(entry('a'))) })
    await until(() => rows().length === 1)
    const time = named('select', 'When it was sent')
    time.focus()
    await press('ArrowDown', {}, time)
    expect(document.activeElement).toBe(time)
  })

  it('takes no more of a text to look for than main does', async () => {
    await openHistory({})
    const most = Number(named('input', 'Find in the history').getAttribute('maxlength'))
    const { text } = historySearchSchema.shape
    expect(text.safeParse('x'.repeat(most)).success).toBe(true)
    expect(text.safeParse('x'.repeat(most + 1)).success).toBe(false)
  })

  it('opens an exchange as it was, in the untouched tab, else in another', async () => {
    const bridge = await openHistory({
      'history:search': () => ok(pageOf(entry('past-1'), entry('past-2'))),
      'history:open': () => ok(past),
    })
    await until(() => rows().length === 2)
    expect(shownRows()).toEqual([false, false])
    await click(found('[aria-label="Sent"] button'))
    await until(() => said().includes('200 OK'))
    expect(asked(bridge, 'history:open')).toEqual([{ id: 'past-1', tabId: 'tab:acme' }])
    expect(shownRows()).toEqual([true, false])
    expect(named('input', 'Path')).toHaveProperty(
      'value',
      '/rest/api/3/issue/ACME-7?notifyUsers=false',
    )
    expect(named('button', 'Acting as:').textContent).toContain('Anonymous')
    expect(said()).not.toContain('edited since')
    expect(asked(bridge, 'diagnosis:of-exchange')).toEqual([{ exchangeId: 'past-1' }])
    await type(named('input', 'Path'), '/rest/api/3/field')
    await click(found('[aria-label="Sent"] button'))
    await until(() => asked(bridge, 'history:open').length === 2)
    expect(asked(bridge, 'history:open')[1]).not.toMatchObject({ tabId: 'tab:acme' })
    // Sent again as it stands: the tab is a request like any other.
    await press('Enter', mod)
    await until(() => asked(bridge, 'requests:send').length > 0)
    expect(asked(bridge, 'requests:send')[0]).toMatchObject(past.sent)
  })

  it('shows the tab that has it from before a restart, also one whose answer nobody looked at yet', async () => {
    const [shown, other] = ['tab:acme', furtherTabOf('acme')]
    const tabs: KeptTab[] = [
      { ...{ tabId: shown, tenantId: 'acme', draft: freshDraft('/rest/api/3/field') } },
      { ...{ tabId: other, tenantId: 'acme', draft: toEditedDraft(past.sent.draft).draft } },
    ].map((tab) => ({ ...tab, actingAs: past.sent.actingAs, run: null }))
    const [first, second] = tabs
    if (first === undefined || second === undefined) throw new Error('there are two')
    const { sent } = past
    const run = { runId: 'kept-past-1', startedAt: NOW, running: false, exchangeId: 'past-1', sent }
    const bridge = await openHistory({
      'history:search': () => ok(pageOf(entry('past-1'))),
      'workspace:read': () => ok({ tabs: [first, { ...second, run }], notes: [], cameBack: null }),
      'requests:join': () => ok(answered(past.exchange)),
    })
    await until(() => rows().length === 1)
    expect(asked(bridge, 'requests:join')).toEqual([])
    await click(found('[aria-label="Sent"] button'))
    await until(() => said().includes('200 OK'))
    expect(asked(bridge, 'history:open')).toEqual([])
    expect(asked(bridge, 'requests:join')).toEqual([{ tabId: other, runId: 'kept-past-1' }])
    expect(useOpenTabs.getState().open['acme']).toEqual([shown, other])
  })

  it('says what cannot be opened any more', async () => {
    await openHistory({
      'history:search': () => ok(pageOf(entry('a'))),
      'history:open': () => failed('exchange_unknown', 'This exchange is not kept any more.'),
    })
    await until(() => rows().length === 1)
    await click(found('[aria-label="Sent"] button'))
    await until(() => said().includes('This exchange is not kept any more.'))
  })

  it('forgets one entry at once, and all of them where a person says so again', async () => {
    let kept = [entry('a'), entry('b')]
    const bridge = await openHistory({
      'history:search': () => ok(pageOf(...kept)),
      'history:forget': (which) => {
        kept = which.kind === 'entry' ? kept.filter(({ id }) => id !== which.id) : []
        return ok(null)
      },
    })
    await until(() => rows().length === 2)
    await click(named('button', 'Forget GET'))
    await until(() => rows().length === 1)
    await click(named('button', 'More of the history'))
    await until(() => said().includes('Forget all of the history…'))
    await click(named('[role=menuitem]', 'Forget all of the history…'))
    await until(() => said().includes('Forget everything that was sent?'))
    expect(asked(bridge, 'history:forget')).toEqual([{ kind: 'entry', id: 'a' }])
    await click(named('button', 'Forget it'))
    await until(() => asked(bridge, 'history:forget').length === 2)
    expect(asked(bridge, 'history:forget')[1]).toEqual({ kind: 'all' })
    await until(() => rows().length === 0)
  })

  it('forgets no second one by a double click: another row stands there by then', async () => {
    const bridge = await openHistory({
      'history:search': () => ok(pageOf(entry('1'), entry('2'))),
    })
    await until(() => rows().length === 2)
    await click(named('button', 'Forget GET'))
    await until(() => rows().length === 1)
    await doing(() => {
      const second = new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true })
      named('button', 'Forget GET').dispatchEvent(second)
    })
    expect(asked(bridge, 'history:forget')).toEqual([{ kind: 'entry', id: '1' }])
  })

  it('says why nothing is kept, and what could not be read', async () => {
    await openHistory({
      'history:search': () => ok({ ...pageOf(), notKept: 'The disk is full.' }),
    })
    await until(() => said().includes('What is sent now is not kept: The disk is full.'))
    await clear()
    resetStores()
    await openHistory({
      'history:search': () => failed('document_corrupt', 'understudy.sqlite was not read.'),
    })
    await until(() => said().includes('understudy.sqlite was not read.'))
  })

  it('looks again when an answer has come', async () => {
    const bridge = await openHistory({})
    const before = asked(bridge, 'history:search').length
    await press('Enter', mod)
    await until(() => said().includes('200 OK'))
    bridge.say('history-changed', null)
    await until(() => asked(bridge, 'history:search').length > before)
  })

  it('looks again for the same when anything else is kept, such as what checks have sent', async () => {
    let kept = [entry('a')]
    const bridge = await openHistory({ 'history:search': () => ok(pageOf(...kept)) })
    await until(() => rows().length === 1)
    kept = [entry('of-checks'), ...kept]
    bridge.say('history-changed', null)
    await until(() => rows().length === 2)
    expect(asked(bridge, 'history:search').at(-1)).toMatchObject({ text: '', after: null })
  })

  it('is the side bar of the next window, too', async () => {
    await openHistory({})
    expect(window.localStorage.getItem('understudy.side')).toBe('history')
    await press('1', mod)
    await until(() => document.activeElement?.id === 'tenant-search')
  })
})
