import { type EditorState, type Extension, Prec, StateField } from '@codemirror/state'
import { EditorView, hoverTooltip, keymap, showTooltip, type Tooltip } from '@codemirror/view'
import { isMac } from '../keys/key-press.ts'

/** What can be named around a column of a line, in characters of it, such as whose an account id is; null where nothing is. */
export type Naming = (line: string, column: number) => Named | null

/** By what it was come to. */
export type NamedBy = 'pointer' | 'cursor'

export interface Named {
  readonly from: number
  readonly to: number
  /** Says the name in the element, also once it comes later; returns how to stop. */
  readonly tell: (into: HTMLElement, by: NamedBy) => () => void
  /** What Enter does at the cursor, and a click with Ctrl, on a Mac ⌘; left out where nothing can be done. */
  readonly open?: () => void
}

/** Told where the pointer rests, and for the keyboard where the cursor is moved to. */
export function naming(current: () => Naming | null): Extension {
  const named = (state: EditorState, position: number): (Named & { line: number }) | null => {
    const line = state.doc.lineAt(position)
    const found = current()?.(line.text, position - line.from) ?? null
    return found && { ...found, line: line.from }
  }
  const at = (state: EditorState, position: number, by: NamedBy): Tooltip | null => {
    const found = named(state, position)
    if (found === null) return null
    return {
      pos: found.line + found.from,
      end: found.line + found.to,
      above: true,
      create: () => {
        const dom = document.createElement('div')
        dom.setAttribute('role', 'status')
        return { dom, destroy: found.tell(dom, by) }
      },
    }
  }
  const atCursor = StateField.define<Tooltip | null>({
    create: () => null,
    update: (shown, transaction) => {
      const { state } = transaction
      if (transaction.docChanged) return null
      if (transaction.selection === undefined) return shown
      // What is found moves the cursor too; only a person asks with it.
      if (!transaction.isUserEvent('select') || !state.selection.main.empty) return null
      const tooltip = at(state, state.selection.main.head, 'cursor')
      return tooltip?.pos === shown?.pos ? shown : tooltip
    },
    provide: (field) => showTooltip.from(field),
  })
  const opened = (view: EditorView, position: number | null): (() => void) | undefined =>
    position === null ? undefined : named(view.state, position)?.open
  const clicked = (event: MouseEvent, view: EditorView): (() => void) | undefined =>
    event.button === 0 && (isMac() ? event.metaKey : event.ctrlKey)
      ? opened(view, view.posAtCoords(event))
      : undefined
  return [
    hoverTooltip((view, position) => at(view.state, position, 'pointer')),
    atCursor,
    EditorView.domEventHandlers({
      // Else it would be one cursor more.
      mousedown: (event, view) => clicked(event, view) !== undefined,
      click: (event, view) => {
        const open = clicked(event, view)
        open?.()
        return open !== undefined
      },
    }),
    Prec.high(
      keymap.of([
        {
          key: 'Enter',
          run: (view) => {
            const { main } = view.state.selection
            const open = main.empty ? opened(view, main.head) : undefined
            open?.()
            return open !== undefined
          },
        },
      ]),
    ),
  ]
}
