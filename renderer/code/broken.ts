import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

/** The character at which a text breaks, and why. */
export interface Broken {
  readonly at: number
  readonly message: string
}

const setBroken = StateEffect.define<DecorationSet>()

/** The place at which the text breaks, underlined. */
export const breaking = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marked, { effects, changes }) =>
    effects.reduce(
      (set, effect) => (effect.is(setBroken) ? effect.value : set),
      marked.map(changes),
    ),
  provide: (field) => EditorView.decorations.from(field),
})

export function showBroken(view: EditorView, broken: Broken | null): void {
  const shown = view.state.field(breaking, false)
  if (shown === undefined || (broken === null && shown.size === 0)) return
  view.dispatch({ effects: setBroken.of(drawn(view.state.doc.length, broken)) })
}

/** What is missing at the end is marked on the last character. */
function drawn(length: number, broken: Broken | null): DecorationSet {
  if (broken === null || length === 0) return Decoration.none
  const from = Math.min(broken.at, length - 1)
  const style = Decoration.mark({ class: 'cm-broken', attributes: { title: broken.message } })
  return Decoration.set(style.range(from, from + 1))
}
