import type { HistoryEntry, Reopened } from '../../../contract/history.ts'
import type { Result } from '../../../contract/result.ts'
import { call } from '../../bridge.ts'
import { useActing } from '../../state/acting.ts'
import { useComposer } from '../../state/composer.ts'
import { toEditedDraft } from '../../state/imported-draft.ts'
import { shownTabAt, useOpenTabs } from '../../state/open-tabs.ts'
import { useResponse } from '../../state/response.ts'
import { sayFailure } from '../../state/say.ts'
import type { RequestTabId } from '../../state/tabs.ts'
import { useTenants } from '../../state/tenants.ts'
import { diagnose } from './diagnose.ts'
import { isUntouched } from './tabs.ts'

/** Opens an exchange of the past: its request composed, its answer shown, in a tab where nothing is lost. */
export function openPast({ id, tenantId }: Pick<HistoryEntry, 'id' | 'tenantId'>): Promise<void> {
  return openReopened(tenantId, (tabId) => call('history:open', { id, tabId }))
}

/** The same of what main has of it; `reopen` asks for that. */
export async function openReopened(
  tenantId: string,
  reopen: (tabId: RequestTabId) => Promise<Result<Reopened>>,
): Promise<void> {
  const shown = shownTabAt(tenantId)
  const tabId = isUntouched(shown) ? shown : useOpenTabs.getState().add(tenantId)
  const answer = await reopen(tabId)
  if (!answer.ok) {
    sayFailure(answer.failure)
    return
  }
  const { exchange, sent } = answer.value
  useComposer.getState().put(tabId, toEditedDraft(sent.draft).draft)
  useActing.getState().choose(tabId, sent.actingAs)
  useResponse.getState().end(tabId, { kind: 'exchange', exchange, sent })
  const { selectedId, select } = useTenants.getState()
  if (selectedId !== tenantId) await select(tenantId)
  await diagnose(tabId, exchange)
}
