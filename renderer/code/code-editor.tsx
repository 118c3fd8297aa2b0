import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import {
  defaultKeymap,
  history,
  historyField,
  historyKeymap,
  isolateHistory,
} from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language'
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
import { withPlainBreaks } from '../format/drawable.ts'
import { pageNonce } from '../nonce.ts'
import { findPanel } from './find-panel.ts'
import { type Broken, breaking, showBroken } from './broken.ts'
import { foldLongLines, folding } from './long-lines.ts'
import { type Mark, marking, showMark } from './mark.ts'
import { type Naming, naming } from './naming.ts'
import { editorTheme, highlighting } from './code-theme.ts'
import styles from './code.module.css'

export interface CodeEditorProps {
  readonly label: string
  readonly value: string
  readonly language: 'json' | 'text'
  /** Left out: the text can be read and folded, not changed; who draws it finds in it. */
  readonly onChange?: (value: string) => void
  /** Whether lines are broken at the edge; only of one that can be read alone. */
  readonly wraps?: boolean
  /** What is marked and scrolled to. */
  readonly mark?: Mark | null
  /** Goes where the cursor stands, in place of what is selected; `onInserted` is told then. */
  readonly inserted?: { readonly text: string } | null
  readonly onInserted?: () => void
  /** What names things in the text; only of one that can be read alone. */
  readonly naming?: Naming | null
  /** Where what is written breaks, and why. */
  readonly broken?: Broken | null
  /** Where what can be undone lies while no editor is drawn; only of one that can be written in. */
  readonly steps?: KeptSteps
}

export interface KeptSteps {
  readonly take: () => unknown
  readonly keep: (steps: unknown) => void
}

/** CodeMirror as a component. A value from outside replaces the document only where it differs. */
export function CodeEditor(props: CodeEditorProps): ReactNode {
  const { label, value, language, onChange, mark = null, broken = null } = props
  const { inserted = null, onInserted, naming: names = null, wraps = true, steps } = props
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  /** The document as one text: to make that of megabytes takes as long as to draw a picture. */
  const written = useRef(value)
  const dark = useComputedColorScheme('light') === 'dark'
  const latest = useRef({ value, onChange, onInserted, names, wraps, dark, steps })
  const appearance = useRef(new Compartment())
  const breaks = useRef(new Compartment())
  const readOnly = onChange === undefined

  useEffect(() => {
    latest.current = { value, onChange, onInserted, names, wraps, dark, steps }
  })

  useEffect(() => {
    const parent = host.current
    if (parent === null) return
    const report = EditorView.updateListener.of((update) => {
      if (!update.docChanged) return
      written.current = update.state.doc.toString()
      latest.current.onChange?.(withBreaksOf(latest.current.value, written.current))
    })
    const extensions = [
      base(label, language, readOnly),
      readOnly ? naming(() => latest.current.names) : [],
      // From the start: each is gone over as a whole where it is set later.
      appearance.current.of(editorTheme(latest.current.dark)),
      breaks.current.of(wrapping(readOnly && latest.current.wraps)),
      report,
    ]
    const made = new EditorView({
      parent,
      state: withSteps(
        latest.current.steps?.take(),
        withPlainBreaks(latest.current.value),
        extensions,
      ),
    })
    view.current = made
    written.current = made.state.doc.toString()
    if (readOnly) foldLongLines(made)
    return () => {
      view.current = null
      if (made.state.doc.length <= LONGEST_KEPT)
        latest.current.steps?.keep(made.state.toJSON({ history: historyField }))
      made.destroy()
    }
  }, [label, language, readOnly])

  useEffect(() => {
    if (view.current !== null) set(view.current, appearance.current, editorTheme(dark))
  }, [dark, label, language, readOnly])

  useEffect(() => {
    if (view.current !== null) set(view.current, breaks.current, wrapping(readOnly && wraps))
  }, [wraps, label, language, readOnly])

  useEffect(() => {
    const editor = view.current
    const before = written.current
    const text = withPlainBreaks(value)
    if (editor === null || before === text) return
    // What goes on leaves what was opened, and where one reads.
    const from = text.startsWith(before) ? before.length : 0
    const changes = { from, to: before.length, insert: text.slice(from) }
    // Laid out, or begun with a template: one step to undo, and no part of what was typed before.
    editor.dispatch({ changes, annotations: isolateHistory.of('full') })
    if (readOnly) foldLongLines(editor, from)
  }, [value, readOnly])

  useEffect(() => {
    if (view.current !== null) showMark(view.current, mark)
  }, [mark, value, label, language, readOnly])

  useEffect(() => {
    const editor = view.current
    if (editor === null || inserted === null) return
    editor.dispatch(editor.state.replaceSelection(inserted.text))
    editor.focus()
    latest.current.onInserted?.()
  }, [inserted])

  useEffect(() => {
    if (view.current === null) return
    const before = withPlainBreaks(latest.current.value.slice(0, broken?.at))
    showBroken(view.current, broken && { ...broken, at: before.length })
  }, [broken, label, language, readOnly])

  return <div ref={host} className={styles['editor']} />
}

/** What was written in the editor, with the line breaks that the text before had throughout. */
function withBreaksOf(before: string, text: string): string {
  const isOfWindows = before.includes('\r\n') && !/(?<!\r)\n|\r(?!\n)/u.test(before)
  return isOfWindows ? text.replaceAll('\n', '\r\n') : text
}

/** Of a longer text nothing can be undone once its editor is gone: it would be held twice. */
const LONGEST_KEPT = 200_000

/** What was done in this very text before can be undone in the new editor as well. */
function withSteps(kept: unknown, doc: string, extensions: Extension): EditorState {
  return typeof kept === 'object' && kept !== null && 'doc' in kept && kept.doc === doc
    ? EditorState.fromJSON(kept, { extensions }, { history: historyField })
    : EditorState.create({ doc, extensions })
}

const noWrapping: Extension = []

function wrapping(wraps: boolean): Extension {
  return wraps ? EditorView.lineWrapping : noWrapping
}

function set(editor: EditorView, part: Compartment, wanted: Extension): void {
  if (part.get(editor.state) !== wanted) editor.dispatch({ effects: part.reconfigure(wanted) })
}

const writing: Extension = [
  history(),
  indentOnInput(),
  search({ top: true, createPanel: findPanel }),
  closeBrackets(),
  breaking,
  keymap.of([...closeBracketsKeymap, ...searchKeymap, ...historyKeymap]),
]

function base(label: string, language: CodeEditorProps['language'], readOnly: boolean): Extension {
  return [
    EditorView.cspNonce.of(pageNonce()),
    // The scrolling box needs something in it that the keyboard reaches by itself.
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    EditorState.readOnly.of(readOnly),
    EditorState.tabSize.of(2),
    lineNumbers(),
    folding,
    foldGutter(),
    drawSelection(),
    highlightActiveLine(),
    bracketMatching(),
    highlightSelectionMatches(),
    readOnly ? marking : writing,
    language === 'json' ? json() : [],
    highlighting,
    keymap.of([...defaultKeymap, ...foldKeymap]),
  ]
}
