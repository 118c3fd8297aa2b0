// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { HistoryEntry, HistoryPage } from '../../../contract/history.ts'
import type { SavedEntry, SavedList } from '../../../contract/saved.ts'
import { useActing } from '../../../renderer/state/acting.ts'
import { actionCalled, type ActionId } from '../../../renderer/state/actions.ts'
import { useHistory } from '../../../renderer/state/history.ts'
import { usePalette } from '../../../renderer/state/palette.ts'
import { doing, type, until } from '../draw.ts'
import { type Answers, type FakeBridge, ok } from '../fake-bridge.ts'
import { emma, exchange, ian, mia, NOW, tenant } from '../fake-data.ts'
import { asked, openWindow } from '../open-window.tsx'
import { eachWithHeight } from '../with-height.ts'

/** The first of them, or all: what is read anew is made anew, and more of it. */
type Some = <T>(all: readonly T[]) => T[]

const savedEntry = (path: string): SavedEntry => ({
  ...{ path, name: path, method: 'GET', address: '/rest/api/3/myself', problem: null },
})
const savedIn = (some: Some): SavedList => ({
  ...{ folder: '/a', failure: null, folders: [] },
  entries: some(['a.yaml', 'b.yaml', 'c.yaml']).map(savedEntry),
})
const entry = (id: string): HistoryEntry => ({
  ...{ id, tenantId: 'acme', startedAt: NOW, actingAs: { kind: 'app' }, personName: null },
  ...{ method: 'GET', path: `/rest/api/3/issue/${id}`, status: 404, outcome: 'answered' },
  ...{ totalMs: 1, finding: { id: 'J15', cause: 'It is not there.' } },
})
const pageOf = (some: Some): HistoryPage => ({
  ...{ more: false, notKept: null },
  entries: some(['ACME-1', 'ACME-2', 'ACME-3']).map(entry),
})
const draft = { method: 'GET', path: '/', query: [], headers: [], body: null }

/** Main, where every list has two entries at first. */
function answersOf(some: Some): Partial<Answers> {
  return {
    'saved:list': () => ok(savedIn(some)),
    'saved:open': ({ path }) =>
      ok({ path, mark: 'm1', request: { ...draft, name: path, expect: null } }),
    'history:search': () => ok(pageOf(some)),
    'history:open': () =>
      ok({ exchange: exchange(), sent: { draft, actingAs: { kind: 'app' as const } } }),
    'tenants:list': () =>
      ok(some(['acme', 'globex', 'initech']).map((id) => tenant({ id, name: `Site ${id}` }))),
    'people:remembered': () =>
      ok(some([mia, emma, ian]).map((each) => ({ ...each, pinned: false, lastUsedAt: NOW }))),
  }
}

interface List {
  readonly where: string
  readonly open: () => Promise<void>
  /** What it is called, a row of it, and one that is there once it was read anew. */
  readonly rows: readonly [list: string, clicked: string, added: string]
  /** What it is read by, and what has that asked again. */
  readonly reads: keyof Answers
  readonly again: (bridge: FakeBridge) => unknown
  /** What comes of a click. */
  readonly taken: (bridge: FakeBridge) => unknown
}

const run = (id: ActionId) => () => doing(() => actionCalled(id).run())
const rowOf = (list: string, text: string): Element | undefined =>
  [...document.querySelectorAll(`[aria-label="${list}"] :is(button, [role="option"])`)].find(
    ({ textContent }) => textContent.includes(text),
  )
const inPalette = (typed: string) => async (): Promise<void> => {
  await run('palette')()
  const field = (): HTMLElement | null =>
    document.querySelector('input[aria-label="What to do, or which tenant"]')
  await until(() => field() !== null)
  await type(field() ?? document.body, typed)
}
const changed: List['again'] = (bridge) => bridge.say('tenants-changed', null)
const savedChanged: List['again'] = (bridge) => bridge.say('saved-changed', null)
const opened = (bridge: FakeBridge): unknown => asked(bridge, 'saved:open')[0]
const selected = (bridge: FakeBridge): unknown =>
  asked(bridge, 'tenants:get').find((each) => JSON.stringify(each).includes('globex'))
const reopened = (bridge: FakeBridge): unknown => asked(bridge, 'history:open')[0]

const lists: readonly List[] = [
  {
    where: 'the saved requests',
    open: run('saved'),
    rows: ['Saved requests', 'b.yaml', 'c.yaml'],
    ...{ reads: 'saved:list', again: savedChanged, taken: opened },
  },
  {
    where: 'the history',
    open: run('history'),
    rows: ['Sent', 'ACME-2', 'ACME-3'],
    reads: 'history:search',
    // As where an answer was diagnosed.
    again: (bridge) => bridge.say('history-changed', null),
    taken: reopened,
  },
  {
    where: 'the list of tenants',
    open: () => Promise.resolve(),
    rows: ['Tenants', 'globex', 'initech'],
    ...{ reads: 'tenants:list', again: changed, taken: selected },
  },
  {
    where: 'the list of people',
    open: run('focus-people'),
    rows: ['Recent', 'Emma', 'Ian'],
    ...{ reads: 'people:remembered', again: changed },
    taken: () =>
      Object.values(useActing.getState().choices).find(
        (each) => each.kind === 'user' && each.accountId === emma.accountId,
      ),
  },
  {
    where: 'the palette, of saved requests',
    open: inPalette('yaml'),
    rows: ['Found', 'b.yaml', 'c.yaml'],
    ...{ reads: 'saved:list', again: savedChanged, taken: opened },
  },
  {
    where: 'the palette, above what was sent',
    open: inPalette('site'),
    rows: ['Found', 'globex', 'ACME-3'],
    ...{ reads: 'history:search', taken: selected },
    // As where it is typed anew.
    again: () => {
      usePalette.setState({ history: null })
      usePalette.getState().look('site', 'jira')
    },
  },
]

/** What of a row is under the pointer. */
function middleOf(row: Element | undefined): Element {
  const middle = row?.querySelector('bdi') ?? row
  if (middle === undefined) throw new Error('the row is gone')
  return middle
}

interface At {
  readonly clientX?: number
  readonly clientY?: number
  /** 2 is that of a context menu. */
  readonly button?: number
}
const pressAt = (on: Element, at: At = {}): Promise<void> =>
  doing(() => on.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, ...at })))

/** As a browser does it: a click is that of the nearest that both what was pressed and what is let go lie in. */
async function letGo(pressed: Element, over: Element, at: At = {}): Promise<void> {
  let clicked: Element | null = pressed
  while (clicked !== null && !clicked.contains(over)) clicked = clicked.parentElement
  await doing(() => {
    over.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, ...at }))
    if (at.button !== 2) clicked?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...at }))
  })
}

/** All that comes of it has come. */
const settle = (): Promise<void> => doing(() => new Promise((resolve) => setTimeout(resolve, 300)))

eachWithHeight()

it.each(lists)(
  'a click counts in $where, where that is read anew while the button is down',
  async ({ open, rows: [list, clicked, added], reads, again, taken }) => {
    let most = 2
    const bridge = await openWindow(answersOf((all) => all.slice(0, most)))
    await open()
    await until(() => rowOf(list, clicked) !== undefined)
    const pressed = middleOf(rowOf(list, clicked))
    await pressAt(pressed)
    const before = asked(bridge, reads).length
    most = 3
    await doing(() => again(bridge))
    await until(() => rowOf(list, added) !== undefined)
    expect(asked(bridge, reads).length).toBeGreaterThan(before)
    expect(taken(bridge)).toBeUndefined()
    await letGo(pressed, middleOf(rowOf(list, clicked)))
    await until(() => taken(bridge) !== undefined)
    expect(taken(bridge)).toBeDefined()
  },
)

/** How often what lies around an element is clicked from now on. */
function clicksOf(inner: Element): () => number {
  let count = 0
  inner.closest('button, [role="option"]')?.addEventListener('click', () => (count += 1))
  return () => count
}

describe('where a row has moved before the button is let go', () => {
  it.each(lists)(
    'a click counts once for the row that was pressed in $where',
    async ({ open, rows: [list, clicked, added], taken }) => {
      const bridge = await openWindow(answersOf((all) => [...all]))
      await open()
      await until(() => rowOf(list, added) !== undefined)
      const pressed = middleOf(rowOf(list, clicked))
      const clicks = clicksOf(pressed)
      await pressAt(pressed, { clientX: 100, clientY: 100 })
      await letGo(pressed, middleOf(rowOf(list, added)), { clientX: 102, clientY: 97 })
      await until(() => taken(bridge) !== undefined)
      await settle()
      expect(clicks()).toBe(1)
    },
  )

  const dialogAbove = (): Element => {
    const dialog = document.body.appendChild(document.createElement('section'))
    dialog.setAttribute('role', 'dialog')
    return dialog
  }
  const history = async (): Promise<readonly [one: Element, other: Element]> => {
    await openWindow(answersOf((all) => [...all]))
    await run('history')()
    await until(() => rowOf('Sent', 'ACME-3') !== undefined)
    return [middleOf(rowOf('Sent', 'ACME-2')), middleOf(rowOf('Sent', 'ACME-3'))]
  }

  it.each<readonly [string, (one: Element, other: Element) => Promise<void>]>([
    ['the pointer was moved away', (one, other) => letGo(one, other, { clientX: 5 })],
    ['a dialog lies above the list by then', (one) => letGo(one, dialogAbove())],
    [
      'the row is gone by then',
      async (one, other) => {
        await doing(() =>
          useHistory.setState(({ page }) => ({
            page: page && {
              ...page,
              entries: page.entries.filter(({ path }) => !path.endsWith('ACME-2')),
            },
          })),
        )
        expect(one.isConnected).toBe(false)
        await letGo(one, other)
      },
    ],
    ...['contextmenu', 'dragstart', 'wheel'].map(
      (kind) =>
        [
          `there was a ${kind}`,
          async (one: Element, other: Element) => {
            await doing(() => one.dispatchEvent(new MouseEvent(kind, { bubbles: true })))
            await letGo(one, other)
          },
        ] as const,
    ),
  ])('nothing is clicked where %s', async (_, release) => {
    const [one, other] = await history()
    const [ofOne, ofOther] = [clicksOf(one), clicksOf(other)]
    await pressAt(one)
    await release(one, other)
    await settle()
    expect([ofOne(), ofOther()]).toEqual([0, 0])
  })

  it('nothing is clicked by another button', async () => {
    const [one, other] = await history()
    const clicks = clicksOf(one)
    await pressAt(one, { button: 2 })
    await letGo(one, other, { button: 2 })
    await settle()
    expect(clicks()).toBe(0)
  })

  it.each(['the same row', 'its other end'])('%s is clicked once', async (where) => {
    const [one] = await history()
    const row = one.closest('button')
    const clicks = clicksOf(one)
    await pressAt(one)
    await letGo(one, where === 'its other end' ? (row ?? one) : one)
    await settle()
    expect(clicks()).toBe(1)
  })
})
