import { AS_APP, useActing } from '../../state/acting.ts'
import { askPreview, useComposer } from '../../state/composer.ts'
import { draftIn, shownTab } from '../../state/shown.ts'
import { type RequestTabId, tenantOf } from '../../state/tabs.ts'

/** Asks main what it thinks of a tab's draft; an answer about another one is dropped. */
export async function previewDraft(tabId: RequestTabId): Promise<void> {
  const draft = draftIn(tabId)
  const actingAs = useActing.getState().choices[tabId] ?? AS_APP
  const preview = await askPreview(tenantOf(tabId), draft, actingAs)
  const unchanged = draftIn(tabId) === draft
  if (unchanged && shownTab() === tabId) {
    useComposer.setState({ preview, previewed: { draft, actingAs } })
  }
}
