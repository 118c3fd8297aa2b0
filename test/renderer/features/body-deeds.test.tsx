// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { FilteredBody } from '../../../contract/bodies.ts'
import type { Result } from '../../../contract/result.ts'
import { type BodyView, useBody } from '../../../renderer/state/bodies.ts'
import { useBodyFind } from '../../../renderer/state/body-find.ts'
import { BodyTab } from '../../../renderer/features/response/body-tab.tsx'
import { FilterBar } from '../../../renderer/features/response/filter-bar.tsx'
import { TreeView } from '../../../renderer/features/response/tree-view.tsx'
import { TableCell } from '../../../renderer/features/response/table-cell.tsx'
import { TableView } from '../../../renderer/features/response/table-view.tsx'
import { useBodyFilter } from '../../../renderer/state/body-filter.ts'
import { useOpenTabs } from '../../../renderer/state/open-tabs.ts'
import { useSaved } from '../../../renderer/state/saved.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { useSaid } from '../../../renderer/state/say.ts'
import { useBodyTable } from '../../../renderer/state/body-table.ts'
import { click, doing, draw, install, named, press, said, type, until } from '../draw.ts'
import { fakeBody, searchAnswer } from '../fake-body.ts'
import { emma, exchange, requestStep } from '../fake-data.ts'
import { type Answers, failed, fakeBridge, type FakeBridge, ok } from '../fake-bridge.ts'
import { asked } from '../open-window.tsx'
import { eachWithHeight } from '../with-height.ts'

const of = { kind: 'body', bodyId: 'b1' } as const
const path = (): HTMLInputElement => named('input', 'JSONPath') as HTMLInputElement

eachWithHeight()

describe('a filter of a body', () => {
  async function open(change: Partial<Answers> = {}): Promise<FakeBridge> {
    const bridge = install(fakeBridge({ ...fakeBody(searchAnswer), ...change }))
    await doing(() => useBodyFilter.getState().toggle())
    await draw(<FilterBar of={of} name="b1" />)
    return bridge
  }
  const submit = (): Promise<void> =>
    doing(() =>
      path().form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    )

  it('is asked once while it is sought; Escape ends it, keeps what was typed and leaves the bar', async () => {
    const never = Promise.withResolvers<Result<FilteredBody>>()
    const bridge = await open({ 'bodies:filter': () => never.promise })
    await type(path(), '$..key')
    await submit()
    await submit()
    expect(asked(bridge, 'bodies:filter')).toEqual([{ of, path: '$..key' }])
    await press('Escape', {}, path())
    expect(asked(bridge, 'app:cancel')).toEqual([{ channel: 'bodies:filter' }])
    expect(useBodyFilter.getState()).toMatchObject({ asking: null, open: true })
    expect(path().value).toBe('$..key')
  })

  it('gives the focus back to its path, once the whole body is shown or one is refused', async () => {
    await open()
    await type(path(), '$.issues[*].key')
    await submit()
    await until(() => said().includes('42 matches'))
    const whole = named('button', 'Show the whole body')
    whole.focus()
    await click(whole)
    expect(document.activeElement).toBe(path())
    expect(path().value).toBe('')
    await type(path(), '$.issues[')
    await submit()
    await until(() => said().includes('The filter cannot be read'))
    expect(path().value).toBe('$.issues[')
    expect(document.activeElement).toBe(path())
  })

  const filtered = (): string => named('[role="status"]', 'Filtered').textContent
  const KEYS = '42 matches'
  const OF_KEYS = '42 matches for $.issues[*].key'

  it.each([
    ['as it was asked for', '$.issues[*].key', KEYS],
    ['another that was typed and not asked for', '$.issues[*].id', OF_KEYS],
    ['nothing', '', OF_KEYS],
  ])('counts what is shown; the field holds its path %s', async (_which, typed, count) => {
    await open()
    await type(path(), '$.issues[*].key')
    await submit()
    await until(() => said().includes(KEYS))
    await type(path(), typed)
    expect(filtered()).toBe(count)
  })

  it('says of what it still shows, beside why another path was refused, also where one comes back to it', async () => {
    await open()
    await type(path(), '$.issues[*].key')
    await submit()
    await until(() => said().includes(KEYS))
    await type(path(), '$.issues[')
    await submit()
    await until(() => said().includes('The filter cannot be read'))
    expect(filtered()).toBe(OF_KEYS)
    await draw(<FilterBar of={of} name="b1" />)
    expect(path().value).toBe('$.issues[')
    expect(said()).toContain('The filter cannot be read')
    expect(filtered()).toBe(OF_KEYS)
  })

  it('says nothing beside a path that was refused where the whole body is shown', async () => {
    await open()
    await type(path(), '$.issues[')
    await submit()
    await until(() => said().includes('The filter cannot be read'))
    expect(filtered()).toBe('')
  })
})

describe('a row of the tree of a body', () => {
  it('shows what would turn or hide it, a name of nothing, and that a long value goes on', async () => {
    const turned = { '': '\u202eabc', 'a\u2066b': 'x\u200d', long: 'y'.repeat(400) }
    install(fakeBridge(fakeBody(turned)))
    await draw(<TreeView of={of} tenantId="acme" openLink={() => {}} derived={false} />)
    await until(() => rowTexts().length === 4)
    expect(rowTexts().slice(1)).toEqual([
      String.raw`"":"\u202eabc"`,
      `a\\u2066b:"x\u200d"`,
      `long:"${'y'.repeat(300)}"…400 B`,
    ])
  })
  const rowTexts = (): readonly string[] =>
    [...document.querySelectorAll('[role="treeitem"]')].map((row) => row.textContent)
})

describe('a table of a body', () => {
  async function open(change: Partial<Answers> = {}): Promise<FakeBridge> {
    const bridge = install(fakeBridge({ ...fakeBody(searchAnswer), ...change }))
    useBody.setState({ view: 'table' })
    await draw(<TableView of={of} tenantId="acme" suggestedName="search.csv" derived={false} />)
    return bridge
  }

  it.each([
    ['Copy as CSV', 'bodies:copy-table'],
    ['Save as CSV…', 'bodies:save-table'],
  ] as const)(
    'is given once where “%s” is pressed twice, and says why it was not',
    async (word, channel) => {
      const ending = Promise.withResolvers<Result<never>>()
      const bridge = await open({ [channel]: () => ending.promise })
      await until(() => said().includes('42 rows'))
      const button = named('button', word)
      await doing(() => {
        button.click()
        button.click()
      })
      expect(asked(bridge, channel)).toHaveLength(1)
      await doing(async () => ending.resolve(await failed<never>('internal', 'The disk is full.')))
      expect(useSaid.getState().waiting).toMatchObject([{ title: 'The disk is full.' }])
      await click(named('button', word))
      expect(asked(bridge, channel)).toHaveLength(2)
    },
  )

  it('that could not be read is read again where a person says so', async () => {
    let fails = true
    const answers = fakeBody(searchAnswer)
    const rows = answers['bodies:rows']
    await open({
      'bodies:rows': (order) =>
        fails || rows === undefined ? failed('internal', 'It was let go of.') : rows(order),
    })
    await until(() => said().includes('It was let go of.'))
    fails = false
    await click(named('button', 'Try again'))
    await until(() => said().includes('ACME-1'))
    expect(useBodyTable.getState().failure).toBeNull()
  })

  it('keeps the cursor on the heading that it is sorted by, and begins anew', async () => {
    await open()
    await until(() => said().includes('ACME-1'))
    const heading = document.querySelector<HTMLElement>('button[title="Sort by key"]')
    const scroller = heading?.closest('[role="table"]')?.parentElement
    if (heading === null || scroller === null || scroller === undefined) throw new Error('none')
    scroller.scrollTop = 300
    heading.focus()
    for (const descending of [false, true]) {
      await click(heading)
      await until(() => said().includes('ACME-1'))
      expect(useBodyTable.getState().shown?.view?.sort).toEqual({ column: ['key'], descending })
      expect(document.activeElement).toBe(heading)
      expect(scroller.scrollTop).toBe(0)
    }
  })

  it('of a saved request is where a field of a row is picked as what is expected', async () => {
    await open()
    await until(() => said().includes('ACME-1'))
    expect(document.querySelector('[role="cell"] button')).toBeNull()
    const tabId = 'tab:acme'
    await doing(() => {
      useOpenTabs.getState().show(tabId)
      useTenants.setState({ selectedId: 'acme' })
      useSaved.getState().note(tabId, { path: 'a.yaml', mark: 'm', name: 'Search', expect: null })
    })
    await press('ArrowDown', {}, named('[role="table"]', 'Body of the response'))
    const second = named('button', 'Expect something of row 1')
    await press('ArrowDown', {}, named('button', 'Expect something of row 0'))
    expect(document.activeElement).toBe(second)
    await click(second)
    await until(() => said().includes('Expect this'))
    await click(named('[role="menuitem"]', 'key'))
    expect(useSaved.getState().of[tabId]?.expect?.fields).toEqual([
      { place: 'issues.1.key', test: 'equals', value: 'ACME-2' },
    ])
  })

  it('tells of a cell what its value means, where the pointer rests on it', async () => {
    const bridge = install(
      fakeBridge({ 'people:resolve': () => ok({ ...emma, displayName: 'Ian' }) }),
    )
    const told = async (column: string, kind: 'string' | 'number', text: string) => {
      const cell = { kind, text, cut: false }
      await draw(<TableCell cell={cell} column={['fields', column]} tenantId="acme" />)
      const element = document.querySelector<HTMLElement>('[role="cell"]')
      if (element === null) throw new Error('no cell')
      await doing(() => element.dispatchEvent(new Event('pointerover', { bubbles: true })))
      return element.title
    }
    const id = '5b10ac8d82e05b22cc7d4ef5'
    expect(await told('key', 'string', 'ACME-1')).toBe('ACME-1')
    expect(await told('epochMillis', 'number', '1795426867123')).toMatch(
      /^1795426867123\n2026-11-23 /u,
    )
    expect(await told('accountId', 'string', id)).toBe(`${id}\nIan`)
    expect(asked(bridge, 'people:resolve')).toEqual([{ tenantId: 'acme', text: id }])
  })

  it('of pages put together is no answer that anything could be expected of', async () => {
    install(fakeBridge(fakeBody(searchAnswer)))
    useBody.setState({ view: 'table' })
    useTenants.setState({ selectedId: 'acme' })
    useSaved.getState().note('tab:acme', { path: 'a', mark: 'm', name: 'a', expect: null })
    await draw(<TableView of={of} tenantId="acme" suggestedName="search.csv" derived />)
    await until(() => said().includes('ACME-1'))
    expect(document.querySelector('[role="cell"] button')).toBeNull()
  })

  it('has a column for what is no object, shown before somebody chooses, and sorted by', async () => {
    const columns = [
      { path: [], name: '(value)', rows: 1 },
      ...Array.from({ length: 9 }, (_, at) => ({ path: [`a${at}`], name: `a${at}`, rows: 1 })),
    ]
    install(
      fakeBridge({
        ...fakeBody([null, { a0: 1 }]),
        'bodies:tables': () => ok([{ at: 0, names: [], rows: 2, columns }]),
      }),
    )
    await draw(<TableView of={of} tenantId="acme" suggestedName="list.csv" derived={false} />)
    await until(() => said().includes('a0'))
    const headings = [...document.querySelectorAll('[role="columnheader"]')]
    expect(headings.map(({ textContent }) => textContent).slice(0, 3)).toEqual([
      ...['#', '(value)', 'a0'],
    ])
    await click(named('button', '(value)'))
    expect(useBodyTable.getState().shown?.view?.sort).toEqual({ column: [], descending: false })
  })

  it('says that there is none', async () => {
    await open({ 'bodies:tables': () => ok([]) })
    await until(() => said().includes('There is no list of objects in this body.'))
  })
})

describe('while something is found in a body', () => {
  const answerOf = (type: string) => {
    const { response } = requestStep
    if (response === null) throw new Error('the step was answered')
    const headers = [['Content-Type', type]] as [string, string][]
    // What reads as JSON is JSON, whatever it says that it is.
    const head = type === 'text/html' ? '<p>a</p>' : response.body.head
    const body = { ...response.body, head }
    return exchange({ steps: [{ ...requestStep, response: { ...response, headers, body } }] })
  }
  const shownAs = (): string =>
    document.querySelector('[role="radiogroup"] input:checked')?.parentElement?.textContent ?? ''
  async function find(view: BodyView, type: string): Promise<void> {
    const match = { nth: 0, at: 0, length: 1 }
    const answers = {
      ...fakeBody(searchAnswer),
      'bodies:find': () => ok({ count: 3, match, pattern: 'a' }),
    }
    install(fakeBridge(answers))
    useBody.setState({ view })
    useBodyFind.setState({ open: true, text: 'a', found: null })
    await draw(<BodyTab exchange={answerOf(type)} openLink={() => undefined} />)
    await until(() => said().includes('1 of 3'))
  }

  it.each([
    ['pretty', 'application/json', 'Pretty'],
    ['raw', 'application/json', 'Raw'],
    ['tree', 'application/json', 'Tree'],
    ['table', 'application/json', 'Tree'],
    ['page', 'text/html', 'Source'],
  ] as const)('in %s of %s, that says where it is shown: %s', async (view, type, shown) => {
    await find(view, type)
    expect(shownAs()).toBe(shown)
    await doing(() => useBodyFind.getState().close())
    expect(shownAs().toLowerCase()).toBe(view)
  })

  it('a table that is chosen ends it, for nothing is gone to there', async () => {
    await find('table', 'application/json')
    await click(radio('Table'))
    expect([shownAs(), useBodyFind.getState().open]).toEqual(['Table', false])
    await until(() => said().includes('42 rows'))
  })
  const radio = (word: string): HTMLElement => {
    const labels = [...document.querySelectorAll('[role="radiogroup"] label')]
    const found = labels.find(({ textContent }) => textContent === word)?.querySelector('input')
    if (found === null || found === undefined) throw new Error(`no view is called ${word}`)
    return found
  }
})
