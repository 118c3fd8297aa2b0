// @vitest-environment happy-dom
import { foldedRanges } from '@codemirror/language'
import { Text } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { type ReactNode, useState } from 'react'
import { describe, expect, it } from 'vitest'
import { CodeEditor } from '../../../renderer/code/code-editor.tsx'
import { foldsOfLongLines } from '../../../renderer/code/long-lines.ts'
import { click, draw, named } from '../draw.ts'

const x = (times: number): string => 'x'.repeat(times)

describe('what is not shown of a long line', () => {
  it.each([
    ['a line that is not long', x(2000), []],
    ['a long line', x(2001), [[500, 2001]]],
    ['a long value, with what it ends with', `"a": "${x(3000)}",`, [[500, 3006]]],
    ['the end of a list in one line', `[${x(3000)}"]`, [[500, 3001]]],
    ['the second of three', `a\n${x(2500)}\nb`, [[502, 2502]]],
    ['a character of two halves at the border', `${x(499)}😀${x(2000)}`, [[501, 2501]]],
  ])('%s', (_what, text, folds) => {
    expect(foldsOfLongLines(Text.of(text.split('\n'))).map(({ from, to }) => [from, to])).toEqual(
      folds,
    )
  })

  it('begins with the line that a place lies in', () => {
    const text = Text.of([x(3000), x(3000)])
    expect(foldsOfLongLines(text, 3001)).toEqual([{ from: 3501, to: 6001 }])
  })
})

describe('a long line of a text to be read', () => {
  const LONG = `{\n  "a": "${x(4000)}needle${x(4000)}",\n  "b": 1\n}`
  const found = { from: LONG.indexOf('needle'), to: LONG.indexOf('needle') + 6 }
  const editor = (): EditorView => {
    const view = EditorView.findFromDOM(named('.cm-content', 'Body'))
    if (view === null) throw new Error('no editor')
    return view
  }
  const shown = (): string => document.querySelector('.cm-content')?.textContent ?? ''
  const body = { label: 'Body', language: 'text' } as const

  function Growing(): ReactNode {
    const [text, setText] = useState(LONG)
    return (
      <>
        <button onClick={() => setText(`${LONG}\n${x(2600)}`)}>Go on</button>
        <CodeEditor {...body} value={text} />
      </>
    )
  }

  it('is shown by its beginning, says how much more there is, and is opened by a click', async () => {
    await draw(<CodeEditor {...body} value={LONG} />)
    expect(shown()).toContain('… 7,514 more characters",')
    expect(shown()).not.toContain('needle')
    await click(named('button', '… 7,514 more characters'))
    expect(shown()).toContain('needle')
    expect(shown()).not.toContain('more characters')
  })

  it('is whole in the document, so in what is selected and copied', async () => {
    await draw(<CodeEditor {...body} value={LONG} />)
    const { state } = editor()
    expect(state.doc.toString()).toBe(LONG)
    expect(state.sliceDoc(2, LONG.length)).toBe(LONG.slice(2))
  })

  it('opens where something is found in it', async () => {
    await draw(<CodeEditor {...body} value={LONG} mark={found} />)
    expect(shown()).toContain('needle')
  })

  it('stays open where the text goes on', async () => {
    await draw(<Growing />)
    await click(named('button', '… 7,514 more characters'))
    await click(named('button', 'Go on'))
    expect(editor().state.doc.length).toBe(LONG.length + 2601)
    expect(shown()).toContain('needle')
    // The new line alone is folded, whether or not it is in sight.
    const folded: number[][] = []
    foldedRanges(editor().state).between(0, Infinity, (from, to) => void folded.push([from, to]))
    expect(folded).toEqual([[LONG.length + 1 + 500, LONG.length + 2601]])
  })

  it('is shown whole where it is written', async () => {
    await draw(<CodeEditor {...body} value={LONG} onChange={() => undefined} />)
    expect(document.querySelector('.cm-foldPlaceholder')).toBeNull()
  })
})
