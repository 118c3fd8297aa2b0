import { codeFolding, foldedRanges, foldEffect, unfoldEffect } from '@codemirror/language'
import type { EditorState, Extension, StateEffect, Text } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { counted } from '../format/counted.ts'

interface Range {
  readonly from: number
  readonly to: number
}

/** Characters past which a line is shown by its beginning: nobody reads on without wanting to. */
const LONG = 2000
const BEGINNING = 500
/** What a value ends with stays: it tells where it stops. */
const ENDING = /["'}\]]{0,2},?$/u

/** What is not shown of long lines, from the one that a place lies in; the text itself stays whole. */
export function foldsOfLongLines(doc: Text, from = 0): readonly Range[] {
  const folds: Range[] = []
  const first = doc.lineAt(from)
  let at = first.from
  // One after the other: to look each line up by its number takes several times as long.
  for (const line of doc.iterLines(first.number)) {
    const to = at + line.length
    if (line.length > LONG) {
      const ending = ENDING.exec(line.slice(-3))?.[0] ?? ''
      // Both halves of a character stay together.
      const isHalf = /[\uD800-\uDBFF]/u.test(line.charAt(BEGINNING - 1))
      folds.push({ from: at + BEGINNING + Number(isHalf), to: to - ending.length })
    }
    at = to + 1
  }
  return folds
}

export function foldLongLines(view: EditorView, from = 0): void {
  const { state } = view
  const effects = foldsOfLongLines(state.doc, from).flatMap((range) => [
    ...unfoldAround(state, range),
    foldEffect.of(range),
  ])
  if (effects.length > 0) view.dispatch({ effects })
}

/** Opens what hides a part of a range, to show it. */
export function unfoldAround(state: EditorState, { from, to }: Range): StateEffect<unknown>[] {
  const opened: StateEffect<unknown>[] = []
  foldedRanges(state).between(from, to, (start, end) => {
    if (start < to && end > from) opened.push(unfoldEffect.of({ from: start, to: end }))
  })
  return opened
}

/** Folding, where what is hidden within one line says how much it is. */
export const folding: Extension = codeFolding({
  preparePlaceholder: ({ doc }, { from, to }) =>
    doc.lineAt(from).to >= to
      ? `… ${counted(to - from, 'more character', 'more characters')}`
      : '…',
  placeholderDOM: (_view, onclick, words: string) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'cm-foldPlaceholder'
    button.textContent = words
    if (words === '…') button.setAttribute('aria-label', 'Folded lines: unfold')
    button.addEventListener('click', onclick)
    return button
  },
})
