import type { EditedDraft } from '../../../contract/workspace.ts'
import { firstUnfilled } from '../../format/path-parameters.ts'
import { FOCUS, focusOn } from '../../keys/focus.ts'
import { withAddress } from '../../state/address.ts'
import { useComposer } from '../../state/composer.ts'
import { freshDraft } from '../../state/draft.ts'
import { shownTab } from '../../state/shown.ts'
import { isUntouched, openTab } from './tabs.ts'

/** Composes an operation where nothing is lost: in a tab that nobody used yet, or one of its own. */
export function composeOperation({ method, path }: Pick<EditedDraft, 'method' | 'path'>): void {
  const shown = shownTab()
  const tabId = shown !== null && isUntouched(shown) ? shown : openTab()
  if (tabId === null) return
  const draft = freshDraft('')
  useComposer.getState().put(tabId, { ...draft, ...withAddress(draft, path), method })
  // Once it stands in the field.
  setTimeout(() => focusOn(FOCUS.path, firstUnfilled(path) ?? [path.length, path.length]))
}
