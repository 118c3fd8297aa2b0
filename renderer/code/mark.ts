import { type EditorState, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state'
import { unfoldAround } from './long-lines.ts'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'

/** Characters of the text from..to. */
export interface Mark {
  readonly from: number
  readonly to: number
  /** Finds what is marked with it, more calmly, wherever it stands in sight. */
  readonly alike?: FindAlike
}

/** In a text that begins with a line. */
export type FindAlike = (text: string) => readonly { readonly from: number; readonly to: number }[]

const setMark = StateEffect.define<Mark | null>()
const style = Decoration.mark({ class: 'cm-searchMatch cm-searchMatch-selected' })
const alikeStyle = Decoration.mark({ class: 'cm-searchMatch' })

const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, { effects, changes }) =>
    effects.reduce(
      (set, effect) => (effect.is(setMark) ? drawn(effect.value) : set),
      before.map(changes),
    ),
  provide: (field) => EditorView.decorations.from(field),
})

const drawn = (mark: Mark | null): DecorationSet =>
  mark === null || mark.to <= mark.from
    ? Decoration.none
    : Decoration.set(style.range(mark.from, mark.to))

const alike = StateField.define<FindAlike | null>({
  create: () => null,
  update: (before, { effects }) =>
    effects.reduce(
      (now, effect) => (effect.is(setMark) ? (effect.value?.alike ?? null) : now),
      before,
    ),
})

const alikeInSight = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = drawnInSight(view)
    }
    update({ docChanged, startState, state, view, viewportChanged }: ViewUpdate): void {
      const isOther = startState.field(alike) !== state.field(alike)
      if (docChanged || viewportChanged || isOther) this.decorations = drawnInSight(view)
    }
  },
  { decorations: ({ decorations }) => decorations },
)

function drawnInSight({ state, visibleRanges }: EditorView): DecorationSet {
  const find = state.field(alike)
  const set = new RangeSetBuilder<Decoration>()
  if (find === null) return set.finish()
  let drawnTo = 0
  for (const { from, to } of visibleRanges) {
    const line = state.doc.lineAt(from).from
    for (const range of find(state.sliceDoc(line, to))) {
      if (line + range.to <= Math.max(from, drawnTo)) continue
      drawnTo = line + range.to
      set.add(line + range.from, drawnTo, alikeStyle)
    }
  }
  return set.finish()
}

/** One range of the text, marked, and what is like it in sight. */
export const marking = [marked, alike, alikeInSight]

/** Marks a range, scrolls to it and leaves the cursor there; null takes the mark away. */
export function showMark(view: EditorView, mark: Mark | null): void {
  const range = mark === null ? null : within(view.state, mark)
  if (range === null) {
    const size = view.state.field(marked, false)?.size ?? 0
    if (size > 0) view.dispatch({ effects: setMark.of(null) })
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

function within({ doc }: EditorState, mark: Mark): Mark {
  return { ...mark, from: Math.min(mark.from, doc.length), to: Math.min(mark.to, doc.length) }
}
