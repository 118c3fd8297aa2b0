import { useComposer } from '../../state/composer.ts'
import { toEditedDraft } from '../../state/imported-draft.ts'
import { useImporting } from '../../state/importing.ts'
import { say } from '../../state/say.ts'
import { shownTabAt } from '../../state/open-tabs.ts'
import { useTenants } from '../../state/tenants.ts'

/** Fills the composer of that tenant with what was read. */
export async function takeImported(tenantId: string): Promise<void> {
  const { reading, pending, clear } = useImporting.getState()
  if (reading === null || pending) return
  const { draft, filesToChoose } = toEditedDraft(reading.draft)
  if (useTenants.getState().selectedId !== tenantId) await useTenants.getState().select(tenantId)
  useComposer.getState().put(shownTabAt(tenantId), draft)
  useComposer.getState().showTab(draft.mode === 'none' ? 'params' : 'body')
  clear()
  say('The request is in the composer', filesWords(filesToChoose))
}

const filesWords = (files: readonly string[]): string =>
  files.length === 0 ? '' : `Choose ${files.join(', ')} again: only files that you chose are read.`
