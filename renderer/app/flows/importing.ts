import { useComposer } from '../../state/composer.ts'
import { toEditedDraft } from '../../state/imported-draft.ts'
import { useImporting } from '../../state/importing.ts'
import { say } from '../../state/say.ts'
import { useTenants } from '../../state/tenants.ts'
import { freeTab } from './tabs.ts'

/** Composes what was read at that tenant, where nothing is lost. */
export async function takeImported(tenantId: string): Promise<void> {
  const { reading, pending, clear } = useImporting.getState()
  if (reading === null || pending) return
  const { draft, filesToChoose } = toEditedDraft(reading.draft)
  if (useTenants.getState().selectedId !== tenantId) await useTenants.getState().select(tenantId)
  const tabId = freeTab()
  if (tabId === null) return
  useComposer.getState().put(tabId, draft)
  useComposer.getState().showTab(draft.mode === 'none' ? 'params' : 'body')
  clear()
  say('The request is in the composer', filesWords(filesToChoose))
}

const filesWords = (files: readonly string[]): string =>
  files.length === 0 ? '' : `Choose ${files.join(', ')} again: only files that you chose are read.`
