// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { BodyNode } from '../../../contract/bodies.ts'
import type { Expectation } from '../../../contract/checks.ts'
import type { SavedRequest } from '../../../contract/saved.ts'
import { useChecks } from '../../../renderer/state/checks.ts'
import { expectValue } from '../../../renderer/state/expectation.ts'
import { withExpected } from '../../../renderer/state/expecting.ts'
import { useSaved } from '../../../renderer/state/saved.ts'
import { takeSaid } from '../../../renderer/state/say.ts'
import { shownTab } from '../../../renderer/state/shown.ts'
import type { RequestTabId } from '../../../renderer/state/tabs.ts'
import { openSaved } from '../../../renderer/app/flows/saved.ts'
import { click, doing, named, press, said, type, until } from '../draw.ts'
import { type Answers, type FakeBridge, ok } from '../fake-bridge.ts'
import { checkResults } from '../fake-checks.ts'
import { asked, openWindow } from '../open-window.tsx'
import { eachWithHeight } from '../with-height.ts'

const nothing = { status: [], fields: [], headers: [], within: null, answeredAs: null }
const expected: Expectation = {
  status: ['200', '4xx'],
  fields: [
    { place: 'key', test: 'equals', value: '{{issueKey}}' },
    { place: 'fields.labels', test: 'type', value: 'array' },
  ],
  headers: [{ place: 'ETag', test: 'exists', value: 'true' }],
  within: 2000,
  answeredAs: 'caller',
  asUser: { ...nothing, status: ['404'] },
}
const request: SavedRequest = {
  ...{ name: 'Issue', method: 'GET', path: '/rest/api/3/issue/A-1' },
  ...{ query: [], headers: [], body: null, expect: expected },
}

eachWithHeight()

async function open(
  change: Partial<Answers> = {},
  expectation: Expectation | null = expected,
): Promise<FakeBridge> {
  const bridge = await openWindow({
    'saved:open': ({ path }) =>
      ok({ path, mark: 'm1', request: { ...request, expect: expectation } }),
    'saved:save': ({ request: sent }) =>
      ok({ path: 'a.yaml', mark: 'm2', request: sent, notes: [] }),
    ...change,
  })
  await doing(() => openSaved('a.yaml'))
  await click(named('[role="tab"]', `Expect${expectation === null ? '' : '7'}`))
  return bridge
}
const tab = (): RequestTabId => {
  const tabId = shownTab()
  if (tabId === null) throw new Error('no tab')
  return tabId
}
const inFile = (): Expectation | null => useSaved.getState().of[tab()]?.expect ?? null
const field = (name: string): HTMLInputElement => named('input, select', name) as HTMLInputElement
const choose = (name: string, value: string): Promise<void> =>
  doing(() => {
    const select = field(name)
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
const labelled = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === label,
  )
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement
}
const values = (list: string): string[] =>
  [...document.querySelectorAll<HTMLInputElement>(`[aria-label="${list}"] [aria-label]`)]
    .filter(({ tagName }) => tagName !== 'BUTTON')
    .map(({ value }) => value)

describe('what a saved request expects', () => {
  it('is shown as the file holds it, and written with it', async () => {
    const bridge = await open()
    expect(['Status', 'Within ms', 'Answered as'].map((name) => labelled(name).value)).toEqual([
      '200, 4xx',
      '2000',
      'caller',
    ])
    expect(values('Fields that are expected')).toEqual([
      ...['key', 'equals', '{{issueKey}}'],
      ...['fields.labels', 'type', 'array'],
      ...['', 'equals', ''],
    ])
    expect(values('Headers that are expected')).toEqual([
      'ETag',
      'exists',
      'true',
      '',
      'equals',
      '',
    ])
    await click(named('label', 'As a user · 1').querySelector('input') as HTMLElement)
    expect(labelled('Status').value).toBe('404')
    await click(named('label', 'For everybody · 6').querySelector('input') as HTMLElement)
    await type(labelled('Status'), '204,')
    expect(labelled('Status').value).toBe('204,')
    await type(labelled('Within ms'), '')
    await type(field('Field 3 place'), 'id')
    await type(field('Field 3 value'), '7')
    await press('s', { ctrlKey: true })
    await until(() => asked(bridge, 'saved:save').length === 1)
    expect(asked(bridge, 'saved:save')).toMatchObject([
      {
        mark: 'm1',
        request: {
          expect: {
            ...expected,
            status: ['204'],
            within: null,
            fields: [...expected.fields, { place: 'id', test: 'equals', value: '7' }],
          },
        },
      },
    ])
  })

  it('is marked where it is not saved yet, on its part and in the list, until it is', async () => {
    const entry = {
      ...{ path: 'a.yaml', name: 'Issue', method: 'GET' },
      address: '/',
      problem: null,
    }
    await open({
      'saved:list': () => ok({ folder: '/f', folders: [], entries: [entry], failure: null }),
    })
    await press('s', { ctrlKey: true, shiftKey: true })
    await until(() => document.querySelector('[aria-label="Saved requests"] button') !== null)
    const marked = (): string[] =>
      [...document.querySelectorAll('[role="tab"], [aria-label="Saved requests"] [data-row]')]
        .map(({ textContent }) => textContent)
        .filter((words) => words.includes(', not saved yet'))
    expect(marked()).toEqual([])
    await type(labelled('Within ms'), '3000')
    expect(marked()).toEqual(['Issue, not saved yetGET /', 'Expect7, not saved yet'])
    await press('s', { ctrlKey: true })
    await until(() => marked().length === 0)
    takeSaid()
    await click(named('button', 'Remove field 1'))
    expect(marked()).toHaveLength(2)
    await click(named('button', 'Undo'))
    expect(marked()).toEqual([])
  })

  it('keeps what was typed while another test is chosen, and gives a removed row back', async () => {
    await open()
    await choose('Field 1 test', 'exists')
    expect(inFile()?.fields[0]).toEqual({ place: 'key', test: 'exists', value: 'true' })
    await choose('Field 1 test', 'matches')
    expect(inFile()?.fields[0]).toEqual({ place: 'key', test: 'matches', value: '{{issueKey}}' })
    takeSaid()
    await click(named('button', 'Remove field 1'))
    expect(inFile()?.fields.map(({ place }) => place)).toEqual(['fields.labels'])
    await until(() => said().includes('Removed what is expected of key'))
    await click(named('button', 'Undo'))
    expect(inFile()?.fields.map(({ place }) => place)).toEqual(['key', 'fields.labels'])
  })

  it('is told at its field where no file could hold it, also where it is saved nevertheless', async () => {
    const message = 'it has to be a regular expression of JavaScript'
    await open({
      'saved:expectation-faults': ({ expect: { asApp } }) =>
        ok(
          asApp === undefined
            ? []
            : [{ of: 'asApp', part: 'fields', at: 0, cell: 'value', message }],
        ),
      'saved:save': () =>
        Promise.resolve({
          ok: false,
          failure: {
            code: 'saved_unreadable',
            message: `What is expected cannot be saved: ${message}.`,
            hint: null,
            details: { expect: 'asApp' },
          },
        }),
    })
    const asApp = { ...nothing, fields: [{ place: 'a', test: 'matches', value: '(' }] } as const
    await doing(() =>
      useSaved.setState(({ of }) => ({
        of: Object.fromEntries(
          Object.entries(of).map(([id, as]) => [
            id,
            { ...as, expect: { ...expected, asApp: { ...asApp, fields: [...asApp.fields] } } },
          ]),
        ),
      })),
    )
    await click(named('[role="tab"]', 'Params'))
    await press('s', { ctrlKey: true })
    await until(() => document.querySelector('[aria-invalid="true"]') !== null)
    expect(field('Field 1 value').getAttribute('aria-invalid')).toBe('true')
    expect(field('Field 1 value').value).toBe('(')
    expect(said()).toContain(message)
  })

  it('takes the status of the answer on screen, and a value that is picked in it', async () => {
    await open({}, null)
    expect(said()).toContain('Nothing is said yet: any status of 200 to 299 is met.')
    expect(labelled('Status').placeholder).toBe('2xx')
    const node = (change: Partial<BodyNode>): BodyNode => ({
      ...{ at: 0, name: 'a', index: 0, kind: 'string', text: 'x', cut: false, size: 1 },
      ...change,
    })
    await doing(() => {
      expectValue(tab(), 'a', node({}))
      expectValue(tab(), 'a', node({ text: 'y' }))
      expectValue(tab(), 'b', node({ kind: 'null', text: 'null' }))
      expectValue(tab(), 'c', node({ cut: true }))
      expectValue(tab(), 'd', node({ text: 'Bearer (redacted)' }))
      expectValue(tab(), 'e', node({ kind: 'array', size: 3 }))
      expectValue(tab(), 'f', node({ kind: 'object', size: 3 }))
      // Of a table, which does not count the members of a list.
      expectValue(tab(), 'g', { kind: 'array', text: '', cut: false })
    })
    expect(inFile()?.fields).toEqual([
      { place: 'a', test: 'equals', value: 'y' },
      { place: 'b', test: 'equals', value: 'null' },
      { place: 'c', test: 'exists', value: 'true' },
      { place: 'd', test: 'exists', value: 'true' },
      { place: 'e', test: 'count', value: '3' },
      { place: 'f', test: 'type', value: 'object' },
      { place: 'g', test: 'type', value: 'array' },
    ])
    await press('Enter', { ctrlKey: true })
    await until(() => said().includes('Take 200 from this answer'))
    await click(named('button', 'Take 200 from this answer'))
    expect(inFile()?.status).toEqual(['200'])
  })

  it('tells at each field what came of it when checks were run last', async () => {
    await open()
    const [result] = checkResults([{ kind: 'app' }])
    if (result === undefined) throw new Error('no result')
    const unmet = [
      { where: 'key', expected: 'A-1', came: '"A-2"' },
      { where: 'time', expected: 'at most 2000 ms', came: '2300 ms' },
    ]
    await doing(() =>
      useChecks.setState({
        of: { tenantId: 'acme', folder: '', path: null, accountId: null },
        results: [
          { ...result, path: 'a.yaml', outcome: 'failed', status: 200, ms: 2300, unmet, why: null },
          { ...result, path: 'b.yaml', outcome: 'not-run' },
        ],
      }),
    )
    const row = field('Field 1 place').closest('li')
    expect(row?.textContent).toContain('The last run, as the app: expected A-1, came "A-2"')
    expect(labelled('Within ms').parentElement?.textContent).toContain('came 2300 ms')
    expect(document.querySelector('[aria-label="The last run"]')?.textContent).toBe(
      'failed the last run, as the app: 200 in 2.30 s',
    )
  })

  it('asks to save first where there is no file', async () => {
    await openWindow()
    await click(named('[role="tab"]', 'Expect'))
    expect(said()).toContain('Save this one first.')
    await press('Enter', { ctrlKey: true })
    expect(said()).not.toContain('from this answer')
  })
})

describe('an expectation', () => {
  it('is none once nothing is expected of anybody', () => {
    expect(withExpected(null, 'asApp', {})).toBeNull()
    expect(withExpected({ ...nothing, status: ['200'] }, 'everybody', { status: [] })).toBeNull()
    expect(withExpected(null, 'asApp', { within: 1 })).toEqual({
      ...nothing,
      asApp: { ...nothing, within: 1 },
    })
    expect(withExpected(expected, 'asUser', { status: [] })).not.toHaveProperty('asUser')
  })
})
