import { AS_APP, useActing } from '../../state/acting.ts'
import { askPreview, useComposer } from '../../state/composer.ts'
import { draftIn } from '../../state/shown.ts'
import { tabOf } from '../../state/tabs.ts'
import { useTenants } from '../../state/tenants.ts'

/** Asks main what it thinks of a tenant's draft; an answer about another one is dropped. */
export async function previewDraft(tenantId: string): Promise<void> {
  const draft = draftIn(tabOf(tenantId))
  const actingAs = useActing.getState().choices[tenantId] ?? AS_APP
  const preview = await askPreview(tenantId, draft, actingAs)
  const unchanged = draftIn(tabOf(tenantId)) === draft
  if (unchanged && useTenants.getState().selectedId === tenantId) {
    useComposer.setState({ preview, previewed: { draft, actingAs } })
  }
}
