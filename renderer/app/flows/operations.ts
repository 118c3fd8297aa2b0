import type { EditedDraft } from '../../../contract/workspace.ts'
import { firstUnfilled } from '../../format/path-parameters.ts'
import { FOCUS, focusOn } from '../../keys/focus.ts'
import { withAddress } from '../../state/address.ts'
import { useComposer } from '../../state/composer.ts'
import { freshDraft } from '../../state/draft.ts'
import { freeTab } from './tabs.ts'

/** Composes an operation where nothing is lost. */
export function composeOperation({ method, path }: Pick<EditedDraft, 'method' | 'path'>): void {
  const tabId = freeTab()
  if (tabId === null) return
  const draft = freshDraft('')
  useComposer.getState().put(tabId, { ...draft, ...withAddress(draft, path), method })
  // Once it stands in the field.
  setTimeout(() => focusOn(FOCUS.path, firstUnfilled(path) ?? [path.length, path.length]))
}
