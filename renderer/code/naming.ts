import { type EditorState, type Extension, StateField } from '@codemirror/state'
import { hoverTooltip, showTooltip, type Tooltip } from '@codemirror/view'

/** What can be named around a column of a line, in characters of it, such as whose an account id is; null where nothing is. */
export type Naming = (line: string, column: number) => Named | null

export interface Named {
  readonly from: number
  readonly to: number
  /** Says the name in the element, also once it comes later; returns how to stop. */
  readonly tell: (into: HTMLElement) => () => void
}

/** Told where the pointer rests, and for the keyboard where the cursor is moved to. */
export function naming(current: () => Naming | null): Extension {
  const at = (state: EditorState, position: number): Tooltip | null => {
    const line = state.doc.lineAt(position)
    const found = current()?.(line.text, position - line.from) ?? null
    if (found === null) return null
    return {
      pos: line.from + found.from,
      end: line.from + found.to,
      above: true,
      create: () => {
        const dom = document.createElement('div')
        dom.setAttribute('role', 'status')
        return { dom, destroy: found.tell(dom) }
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
      const tooltip = at(state, state.selection.main.head)
      return tooltip?.pos === shown?.pos ? shown : tooltip
    },
    provide: (field) => showTooltip.from(field),
  })
  return [hoverTooltip((view, position) => at(view.state, position)), atCursor]
}
