// @vitest-environment happy-dom
import { openSearchPanel } from '@codemirror/search'
import { EditorView } from '@codemirror/view'
import { describe, expect, it } from 'vitest'
import { CodeEditor } from '../../../renderer/code/code-editor.tsx'
import { click, draw, named, nameOf, press, type } from '../draw.ts'

const TEXT = ['Acme', 'acme desk', 'globex', 'ACME'].join('\n')

async function open(): Promise<EditorView> {
  await draw(<CodeEditor label="Body" value={TEXT} language="text" onChange={() => undefined} />)
  const view = EditorView.findFromDOM(named('.cm-content', 'Body'))
  if (view === null) throw new Error('no editor')
  openSearchPanel(view)
  return view
}

const count = (): string | null | undefined => document.querySelector('.cm-find-count')?.textContent
const selected = ({ state }: EditorView): string => {
  const { from, to } = state.selection.main
  return `${from} ${state.sliceDoc(from, to)}`
}
const buttons = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('.cm-find button')].map(nameOf)

describe('finding in a text that is written', () => {
  it('goes to the first match while it is typed, counts, and walks on and back', async () => {
    const view = await open()
    await type(named('input', 'Find'), 'acme')
    expect([selected(view), count()]).toEqual(['0 Acme', '1 of 3'])
    await press('Enter', {}, named('input', 'Find'))
    expect([selected(view), count()]).toEqual(['5 acme', '2 of 3'])
    await press('Enter', { shiftKey: true }, named('input', 'Find'))
    expect(count()).toBe('1 of 3')
    await click(named('button', 'Previous'))
    expect([selected(view), count()]).toEqual(['22 ACME', '3 of 3'])
    await type(named('input', 'Find'), 'acmex')
    expect(count()).toBe('no match')
    await type(named('input', 'Find'), '')
    expect(count()).toBe('')
  })

  it('minds capitals where that is asked for, and reads no pattern', async () => {
    await open()
    await type(named('input', 'Find'), 'acme')
    await click(
      document.querySelector<HTMLElement>('.cm-find input[type="checkbox"]') ?? named('x', ''),
    )
    expect(count()).toBe('1 of 1')
    await type(named('input', 'Find'), '.*')
    expect(count()).toBe('no match')
  })

  it('has words of one kind, and replaces', async () => {
    await open()
    expect(buttons()).toEqual(['Previous', 'Next', 'Close', 'Replace', 'Replace all'])
    await press('Escape', {}, named('input', 'Find'))
    expect(document.querySelector('.cm-find')).toBeNull()
  })
})
