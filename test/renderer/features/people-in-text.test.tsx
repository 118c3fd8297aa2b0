// @vitest-environment happy-dom
import { EditorState } from '@codemirror/state'
import { showTooltip } from '@codemirror/view'
import { beforeEach, describe, expect, it } from 'vitest'
import { naming } from '../../../renderer/code/naming.ts'
import { findAccountId, peopleInText } from '../../../renderer/features/response/people-in-text.ts'
import { useActing } from '../../../renderer/state/acting.ts'
import { doing, install, until } from '../draw.ts'
import { failed, fakeBridge, ok } from '../fake-bridge.ts'
import { emma, mia } from '../fake-data.ts'
import { asked } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const ID = '712020:0f9a3f7c-1a2b-4c3d-8e4f-5a6b7c8d9e0f'
const OLD = '5b10a2844c20165700ede21g'

beforeEach(resetStores)
describe('an account id in the text of an answer', () => {
  it('is found around a place, where its form or its name tells it', () => {
    const cases: readonly (readonly [line: string, at: string, id: string | null])[] = [
      [`  "accountId": "${OLD}",`, OLD, OLD],
      [`  "id": "${OLD}",`, OLD, null],
      [`  "id": "${ID}",`, ID, ID],
      [`    "${ID}",`, ID, ID],
      [`  "accountId": "${OLD}",`, 'accountId', null],
      [`{"key":"A","author":{"accountId":"${OLD}","x":"${ID}"}}`, OLD, OLD],
      [`{"key":"A","author":{"accountId":"${OLD}","x":"${ID}"}}`, ID, ID],
      [`{"a":"${'x'.repeat(3000)}","lead":"${OLD}"}`, OLD, OLD],
      ['', '', null],
    ]
    for (const [line, at, id] of cases) {
      const from = line.indexOf(at)
      const found = findAccountId(line, from + 1)
      expect(found?.id ?? null, line).toBe(id)
      if (found !== null) expect(line.slice(found.from, found.to)).toBe(id)
    }
  })

  it('is named where a person moves the cursor to it, and by nothing else', () => {
    const doc = `{\n  "accountId": "${OLD}",\n  "n": 1\n}`
    const at = doc.indexOf(OLD) + 3
    const start = EditorState.create({ doc, extensions: naming(() => peopleInText('acme')) })
    const shown = (state: EditorState) => state.facet(showTooltip).filter((each) => each !== null)
    const moved = start.update({ selection: { anchor: at }, userEvent: 'select' }).state
    expect(shown(moved).map(({ pos, end }) => doc.slice(pos, end))).toEqual([OLD])
    expect(shown(start.update({ selection: { anchor: at } }).state)).toEqual([])
    const selected = start.update({ selection: { anchor: at, head: at + 2 }, userEvent: 'select' })
    expect(shown(selected.state)).toEqual([])
    expect(shown(moved.update({ selection: { anchor: 0 }, userEvent: 'select' }).state)).toEqual([])
    expect(shown(moved.update({ changes: { from: 0, insert: ' ' } }).state)).toEqual([])
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
      peopleInText(tenantId).tell(id, into)
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
