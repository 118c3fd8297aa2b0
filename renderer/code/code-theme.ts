import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const rules = {
  '&': {
    height: '100%',
    backgroundColor: 'transparent',
    color: 'var(--u-text)',
    fontSize: 'var(--u-code-size)',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--u-mono)', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--u-text)', padding: '4px 0' },
  // It stays where a long line is scrolled below it.
  '.cm-gutters': {
    backgroundColor: 'var(--u-ground, var(--u-bg))',
    borderRight: 'none',
    color: 'var(--u-text-dim)',
  },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '30px', padding: '0 4px 0 8px' },
  '.cm-foldGutter .cm-gutterElement': { padding: '0 4px', cursor: 'default' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': {
    backgroundColor: 'color-mix(in srgb, var(--u-bg-hover) 55%, transparent)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--u-text)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'color-mix(in srgb, var(--u-accent) 30%, transparent)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--u-bg-active)',
    outline: 'none',
  },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--u-bg-hover)',
    border: '1px solid var(--u-line-strong)',
    color: 'var(--u-text-dim)',
    padding: '0 4px',
  },
  '.cm-searchMatch': {
    backgroundColor: 'var(--u-warn-soft)',
    outline: '1px solid var(--u-warn-line)',
  },
  '.cm-searchMatch-selected': {
    backgroundColor: 'var(--u-warn-soft)',
    outline: '2px solid var(--u-warn)',
  },
  '.cm-broken': { textDecoration: 'underline wavy var(--u-bad)', textUnderlineOffset: '3px' },
  '.cm-panels': { backgroundColor: 'var(--u-bg-side)', color: 'var(--u-text)' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--u-line)' },
  '.cm-tooltip': {
    padding: '2px 8px',
    border: '1px solid var(--u-line-strong)',
    borderRadius: '4px',
    backgroundColor: 'var(--u-bg-raised)',
    color: 'var(--u-text)',
    boxShadow: 'var(--u-shadow)',
    fontSize: '12px',
  },
  '.cm-open-link': {
    padding: '0',
    border: 'none',
    background: 'none',
    color: 'var(--u-accent-text)',
    font: 'inherit',
    cursor: 'pointer',
  },
  '.cm-open-link:hover': { textDecoration: 'underline' },
  '.cm-open-link + kbd': {
    marginLeft: '8px',
    color: 'var(--u-text-dim)',
    fontFamily: 'inherit',
    fontSize: '11px',
  },
  '.cm-find': { padding: '5px 12px', fontFamily: 'inherit', fontSize: '12px' },
  '.cm-find-line': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  '.cm-find-line + .cm-find-line': { marginTop: '5px' },
  '.cm-find-line .cm-textfield': { flex: '1 1 100px', maxWidth: '240px', minWidth: '80px' },
  '.cm-find-line label': { display: 'inline-flex', alignItems: 'center', gap: '5px' },
  '.cm-find-close': { marginLeft: 'auto' },
  '.cm-find-count': {
    minWidth: '72px',
    color: 'var(--u-text-dim)',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-textfield': {
    border: '1px solid var(--u-line-strong)',
    borderRadius: '4px',
    backgroundColor: 'var(--u-bg-field)',
    color: 'var(--u-text)',
    fontSize: '12px',
    padding: '2px 6px',
  },
  '.cm-button': {
    border: '1px solid var(--u-line-strong)',
    borderRadius: '4px',
    backgroundColor: 'var(--u-bg-field)',
    backgroundImage: 'none',
    color: 'var(--u-text)',
    fontSize: '12px',
    padding: '2px 8px',
  },
} as const

// Each theme that is made brings rules of its own into the page, which are never taken out.
const light = EditorView.theme(rules, { dark: false })
const dark = EditorView.theme(rules, { dark: true })

/** Geometry and surfaces, with the flag by which CodeMirror's own parts follow the scheme. */
export function editorTheme(isDark: boolean): Extension {
  return isDark ? dark : light
}

/** CodeMirror's default colours cannot be read on a dark ground; these are the app's tokens. */
export const highlighting: Extension = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.propertyName, color: 'var(--u-syn-key)' },
    { tag: tags.string, color: 'var(--u-syn-string)' },
    { tag: tags.number, color: 'var(--u-syn-number)' },
    { tag: [tags.bool, tags.null], color: 'var(--u-syn-word)' },
    { tag: [tags.punctuation, tags.separator, tags.bracket], color: 'var(--u-syn-mark)' },
  ]),
)
