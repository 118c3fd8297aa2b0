import { openSearchPanel } from '@codemirror/search'
import { EditorView } from '@codemirror/view'

/** Frames that an editor may take until it is drawn. */
const MOST_FRAMES = 30

/** Opens the line for finding in the editor of that label, as soon as it is there. */
export function openFind(label: string, frames = MOST_FRAMES): void {
  const content = document.querySelector<HTMLElement>(`.cm-content[aria-label="${label}"]`)
  const view = content === null ? null : EditorView.findFromDOM(content)
  if (view !== null) openSearchPanel(view)
  else if (frames > 0) requestAnimationFrame(() => openFind(label, frames - 1))
}
