import { type EditorState, StateEffect, StateField } from '@codemirror/state'
import { unfoldAround } from './long-lines.ts'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

/** Characters of the text from..to. */
export interface Mark {
  readonly from: number
  readonly to: number
}

const setMark = StateEffect.define<Mark | null>()
const style = Decoration.mark({ class: 'cm-searchMatch cm-searchMatch-selected' })

/** One range of the text, marked. */
export const marking = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marked, { effects, changes }) =>
    effects.reduce(
      (set, effect) => (effect.is(setMark) ? drawn(effect.value) : set),
      marked.map(changes),
    ),
  provide: (field) => EditorView.decorations.from(field),
})

const drawn = (mark: Mark | null): DecorationSet =>
  mark === null || mark.to <= mark.from
    ? Decoration.none
    : Decoration.set(style.range(mark.from, mark.to))

/** Marks a range, scrolls to it and leaves the cursor there; null takes the mark away. */
export function showMark(view: EditorView, mark: Mark | null): void {
  const range = mark === null ? null : within(view.state, mark)
  if (range === null) {
    const marked = view.state.field(marking, false)?.size ?? 0
    if (marked > 0) view.dispatch({ effects: setMark.of(null) })
    return
  }
  view.dispatch({
    selection: { anchor: range.from },
    effects: [
      ...unfoldAround(view.state, range),
      setMark.of(range),
      EditorView.scrollIntoView(range.from, { y: 'center' }),
    ],
  })
}

function within({ doc }: EditorState, { from, to }: Mark): Mark {
  return { from: Math.min(from, doc.length), to: Math.min(to, doc.length) }
}
