// @vitest-environment happy-dom
import { EditorView } from '@codemirror/view'
import { MantineProvider } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { expect, it, onTestFinished, vi } from 'vitest'
import { CodeEditor } from '../../../renderer/code/code-editor.tsx'
import { clear, click, draw, named } from '../draw.ts'

const editor = (label = 'Body'): EditorView => {
  const view = EditorView.findFromDOM(named('.cm-content', label))
  if (view === null) throw new Error('no editor')
  return view
}

it.each([
  ['read', undefined],
  ['written', () => undefined],
])('a text to be %s is gone over once when it is shown', async (_what, onChange) => {
  const update = vi.spyOn(EditorView.prototype, 'update')
  onTestFinished(() => update.mockRestore())
  const changes = onChange === undefined ? {} : { onChange }
  await draw(<CodeEditor label="Body" value="[1]" language="json" {...changes} />)
  expect(editor().state.doc.toString()).toBe('[1]')
  expect(update).not.toHaveBeenCalled()
})

function Schemes(): ReactNode {
  const [scheme, setScheme] = useState<'light' | 'dark'>('dark')
  return (
    <MantineProvider forceColorScheme={scheme} env="test">
      <button onClick={() => setScheme('light')}>Light</button>
      <CodeEditor label="Body" value="[1]" language="json" />
    </MantineProvider>
  )
}

it('follows the colour scheme from the start, and where it changes', async () => {
  await draw(<Schemes />)
  expect(editor().state.facet(EditorView.darkTheme)).toBe(true)
  await click(named('button', 'Light'))
  expect(editor().state.facet(EditorView.darkTheme)).toBe(false)
})

it('brings no more rules into the page with each text that is shown', async () => {
  const classes: string[] = []
  for (let time = 0; time < 2; time += 1) {
    await draw(<CodeEditor label="Body" value="[1]" language="json" />)
    classes.push(editor().themeClasses)
    await clear()
  }
  expect(classes[1]).toBe(classes[0])
})

it('takes no line break of Windows away that nobody touched, and marks what is broken where it stands', async () => {
  const told: string[] = []
  const text = '{\r\n  "a": 1,\r\n  b\r\n}'
  const broken = { at: text.indexOf('b'), message: 'a name in double quotes is missing here' }
  await draw(
    <CodeEditor
      label="Body"
      value={text}
      language="json"
      onChange={(changed) => told.push(changed)}
      broken={broken}
    />,
  )
  expect(told).toEqual([])
  expect(document.querySelector('.cm-broken')?.textContent).toBe('b')
  editor().dispatch({ changes: { from: 0, insert: '\n' } })
  expect(told).toEqual([`\r\n${text}`])
})
