import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
} from '@codemirror/language'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { useComputedColorScheme } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { pageNonce } from '../nonce.ts'
import { findPanel } from './find-panel.ts'
import { editorTheme, highlighting } from './code-theme.ts'
import styles from './code.module.css'

export interface CodeEditorProps {
  readonly label: string
  readonly value: string
  readonly language: 'json' | 'text'
  /** Left out: the text can be read, searched and folded, not changed. */
  readonly onChange?: (value: string) => void
}

/** CodeMirror as a component. A value from outside replaces the document only where it differs. */
export function CodeEditor({ label, value, language, onChange }: CodeEditorProps): ReactNode {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const latest = useRef({ value, onChange })
  const dark = useComputedColorScheme('light') === 'dark'
  const appearance = useRef(new Compartment())
  const readOnly = onChange === undefined

  useEffect(() => {
    latest.current = { value, onChange }
  })

  useEffect(() => {
    const parent = host.current
    if (parent === null) return
    const report = EditorView.updateListener.of((update) => {
      if (update.docChanged) latest.current.onChange?.(update.state.doc.toString())
    })
    const made = new EditorView({
      parent,
      doc: latest.current.value,
      extensions: [base(label, language, readOnly), appearance.current.of([]), report],
    })
    view.current = made
    return () => {
      view.current = null
      made.destroy()
    }
  }, [label, language, readOnly])

  useEffect(() => {
    view.current?.dispatch({ effects: appearance.current.reconfigure(editorTheme(dark)) })
  }, [dark, label, language, readOnly])

  useEffect(() => {
    const editor = view.current
    if (editor === null || editor.state.doc.toString() === value) return
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } })
  }, [value])

  return <div ref={host} className={styles['editor']} />
}

function base(label: string, language: CodeEditorProps['language'], readOnly: boolean): Extension {
  return [
    EditorView.cspNonce.of(pageNonce()),
    // The scrolling box needs something in it that the keyboard reaches by itself.
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    EditorState.readOnly.of(readOnly),
    EditorState.tabSize.of(2),
    lineNumbers(),
    codeFolding(),
    foldGutter(),
    drawSelection(),
    highlightActiveLine(),
    bracketMatching(),
    highlightSelectionMatches(),
    search({ top: true, createPanel: findPanel }),
    readOnly ? EditorView.lineWrapping : [history(), indentOnInput()],
    language === 'json' ? json() : [],
    highlighting,
    keymap.of([...defaultKeymap, ...searchKeymap, ...foldKeymap, ...historyKeymap]),
  ]
}
