// @vitest-environment happy-dom
import { defaultKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap, showTooltip } from '@codemirror/view'
import { beforeEach, describe, expect, it } from 'vitest'
import { naming, type Naming } from '../../../renderer/code/naming.ts'
import { meaningsInText } from '../../../renderer/features/response/meanings-in-text.ts'
import { useActing } from '../../../renderer/state/acting.ts'
import { doing, install, until } from '../draw.ts'
import { failed, fakeBridge, ok } from '../fake-bridge.ts'
import { emma, mia } from '../fake-data.ts'
import { asked } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const ID = '712020:0f9a3f7c-1a2b-4c3d-8e4f-5a6b7c8d9e0f'
const OLD = '5b10a2844c20165700ede21g'

const answered = {
  tenantId: 'acme',
  baseUrl: 'https://acme.atlassian.net',
  openLink: () => undefined,
}
const meanings = (own: Partial<Parameters<typeof meaningsInText>[0]> = {}): Naming =>
  meaningsInText({ ...answered, ...own })

beforeEach(resetStores)
describe('what an account id or a time means in the text of an answer', () => {
  it('is told around a place, where its form or its name tells it', () => {
    const cases: readonly (readonly [line: string, at: string, id: string | null])[] = [
      [`  "accountId": "${OLD}",`, OLD, OLD],
      [`  "id": "${OLD}",`, OLD, null],
      [`  "id": "${ID}",`, ID, ID],
      [`    "${ID}",`, ID, ID],
      [`  "accountId": "${OLD}",`, 'accountId', null],
      [`{"key":"A","author":{"accountId":"${OLD}","x":"${ID}"}}`, OLD, OLD],
      [`{"key":"A","author":{"accountId":"${OLD}","x":"${ID}"}}`, ID, ID],
      [`{"a":"${'x'.repeat(3000)}","lead":"${OLD}"}`, OLD, OLD],
      [`  "created": "2026-11-23T09:41:07.123+0000",`, '09:41', '2026-11-23T09:41:07.123+0000'],
      [`  "created": "2026-11-23 09:41:07Z"`, '41', '2026-11-23 09:41:07Z'],
      [`  "exp": 1795426867`, '1795426867', '1795426867'],
      [`{"a":1,"startTime":1795426867123,"b":2}`, '6867', '1795426867123'],
      [`  "id": 1795426867,`, '1795426867', null],
      [`  "exp": 1795426867.5,`, '1795426867', null],
      [`  "exp": -1795426867,`, '1795426867', null],
      [`    1795426867,`, '1795426867', null],
      ['', '', null],
    ]
    for (const [line, at, id] of cases) {
      const from = line.indexOf(at)
      const found = meanings()(line, from + 1)
      expect(found && line.slice(found.from, found.to), line).toBe(id)
    }
  })

  it('is named where a person moves the cursor to it, and by nothing else', () => {
    const doc = `{\n  "accountId": "${OLD}",\n  "n": 1\n}`
    const at = doc.indexOf(OLD) + 3
    const start = EditorState.create({ doc, extensions: naming(() => meanings()) })
    const shown = (state: EditorState) => state.facet(showTooltip).filter((each) => each !== null)
    const moved = start.update({ selection: { anchor: at }, userEvent: 'select' }).state
    expect(shown(moved).map(({ pos, end }) => doc.slice(pos, end))).toEqual([OLD])
    expect(shown(start.update({ selection: { anchor: at } }).state)).toEqual([])
    const selected = start.update({ selection: { anchor: at, head: at + 2 }, userEvent: 'select' })
    expect(shown(selected.state)).toEqual([])
    expect(shown(moved.update({ selection: { anchor: 0 }, userEvent: 'select' }).state)).toEqual([])
    expect(shown(moved.update({ changes: { from: 0, insert: ' ' } }).state)).toEqual([])
  })

  it('is a time in words', () => {
    const into = document.createElement('div')
    meanings()(`"exp": 1795426867`, 9)?.tell(into, 'pointer')
    expect(into.textContent).toMatch(/^2026-11-2\d \d\d:\d\d:07 here, /)
  })

  it('is asked for once, at its own tenant, and not where the person is known', async () => {
    const bridge = install(
      fakeBridge({
        'people:resolve': ({ text }) =>
          text === OLD ? ok(emma) : failed('person_not_found', 'Nobody.'),
      }),
    )
    const told = (tenantId: string, id: string): HTMLElement => {
      const into = document.createElement('div')
      meanings({ tenantId })(`"accountId":"${id}"`, 14)?.tell(into, 'pointer')
      return into
    }
    useActing.setState({ known: { acme: { [mia.accountId]: mia } } })
    expect(told('acme', mia.accountId).textContent).toBe('Mia Krystof')
    const [first, again, nobody] = [told('acme', OLD), told('acme', OLD), told('acme', ID)]
    expect(first.textContent).toBe('asking…')
    await doing(() => undefined)
    await until(() => nobody.textContent !== 'asking…')
    expect([first, again, nobody].map(({ textContent }) => textContent)).toEqual([
      ...[emma.displayName, emma.displayName, 'nobody is found by it'],
    ])
    await doing(() => void told('globex', OLD))
    await until(() => asked(bridge, 'people:resolve').length === 3)
    expect(asked(bridge, 'people:resolve')).toEqual([
      { tenantId: 'acme', text: OLD },
      { tenantId: 'acme', text: ID },
      { tenantId: 'globex', text: OLD },
    ])
  })
})

describe('what leads to the same site in the text of an answer', () => {
  const link = (line: string, at: string, baseUrl: string | null = answered.baseUrl): unknown => {
    const opened: string[] = []
    const found = meanings({ baseUrl, openLink: (path) => void opened.push(path) })(
      line,
      line.indexOf(at) + 1,
    )
    if (found?.open === undefined) return null
    found.open()
    return [line.slice(found.from, found.to), ...opened]
  }
  const SELF = 'https://acme.atlassian.net/rest/api/3/issue/10001'

  it.each([
    [`  "self": "${SELF}",`, 'issue', SELF, '/rest/api/3/issue/10001'],
    [`{"self":"${SELF}","id":"1"}`, 'https', SELF, '/rest/api/3/issue/10001'],
    [`  "${SELF}?a=b c#d"`, 'acme', `${SELF}?a=b c#d`, '/rest/api/3/issue/10001?a=b c'],
    [
      String.raw`"next":"\/wiki\/api\/v2\/pages?cursor=x"`,
      'v2',
      String.raw`\/wiki\/api\/v2\/pages?cursor=x`,
      '/wiki/api/v2/pages?cursor=x',
    ],
    [
      String.raw`"next":"https:\/\/acme.atlassian.net\/a?b=1\u0026c=2"`,
      'acme',
      String.raw`https:\/\/acme.atlassian.net\/a?b=1\u0026c=2`,
      '/a?b=1&c=2',
    ],
    [`{"a":"${'x'.repeat(9000)}","self":"${SELF}"}`, 'acme', SELF, '/rest/api/3/issue/10001'],
  ])('%s', (line, at, text, path) => {
    expect(link(line, at)).toEqual([text, path])
  })

  it.each([
    [`  "self": "${SELF}",`, 'self', answered.baseUrl],
    [`  "self": "${SELF}",`, 'acme', null],
    [`  "self": "${SELF}",`, 'acme', 'https://globex.atlassian.net'],
    ['  "self": "https://acme.atlassian.net.example.com/a"', 'acme', answered.baseUrl],
    [`  "text": "See ${SELF}"`, 'acme', answered.baseUrl],
    [`  "self": "${SELF}`, 'acme', answered.baseUrl],
    [`  ${SELF} `, 'acme', answered.baseUrl],
  ])('is none in %s at %s of %s', (line, at, baseUrl) => {
    expect(link(line, at, baseUrl)).toBeNull()
  })

  it('is a button beside the text, with the keys that open it', () => {
    const opened: string[] = []
    const found = meanings({ openLink: (path) => void opened.push(path) })(`"${SELF}"`, 9)
    const told = (by: 'pointer' | 'cursor'): HTMLElement => {
      const into = document.createElement('div')
      found?.tell(into, by)
      return into
    }
    expect(told('cursor').textContent).toBe('Open as the next requestEnter')
    expect(told('pointer').textContent).toBe('Open as the next requestCtrl+click')
    told('pointer').querySelector('button')?.click()
    expect(opened).toEqual(['/rest/api/3/issue/10001'])
  })

  it('is opened by Enter at the cursor, and by a click with Ctrl', () => {
    const opened: string[] = []
    const open = (path: string): void => void opened.push(path)
    const parent = document.body.appendChild(document.createElement('div'))
    const view = new EditorView({
      parent,
      doc: `{\n  "self": "${SELF}",\n  "n": 1\n}`,
      extensions: [
        EditorState.readOnly.of(true),
        naming(() => meanings({ openLink: open })),
        keymap.of(defaultKeymap),
      ],
    })
    const at = (text: string): number => view.state.doc.toString().indexOf(text) + 2
    const enter = (): void =>
      void view.contentDOM.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          keyCode: 13,
          bubbles: true,
          cancelable: true,
        }),
      )
    view.dispatch({ selection: { anchor: at('"n"') } })
    enter()
    expect(opened).toEqual([])
    view.dispatch({ selection: { anchor: at('https'), head: at('https') + 3 } })
    enter()
    expect(opened).toEqual([])
    view.dispatch({ selection: { anchor: at('https') } })
    enter()
    expect(opened).toEqual(['/rest/api/3/issue/10001'])
    view.posAtCoords = () => at('https')
    for (const held of [{}, { ctrlKey: true }, { ctrlKey: true, button: 2 }])
      for (const type of ['mousedown', 'click'])
        view.contentDOM.dispatchEvent(
          new MouseEvent(type, { bubbles: true, cancelable: true, ...held }),
        )
    expect(opened).toHaveLength(2)
    view.destroy()
    parent.remove()
  })
})
