import type { HistoryEntry, Reopened } from '../../../contract/history.ts'
import type { Result } from '../../../contract/result.ts'
import { call } from '../../bridge.ts'
import { useActing } from '../../state/acting.ts'
import { useComposer } from '../../state/composer.ts'
import { toEditedDraft } from '../../state/imported-draft.ts'
import { shownTabAt, useOpenTabs } from '../../state/open-tabs.ts'
import { useResponse } from '../../state/response.ts'
import { sayFailure } from '../../state/say.ts'
import { isComposed } from '../../state/shown.ts'
import type { RequestTabId } from '../../state/tabs.ts'
import { useTenants } from '../../state/tenants.ts'
import { diagnose } from './diagnose.ts'
import { isUntouched, openOnce, tabWhere } from './tabs.ts'

/**
 * Shows an exchange of the past: in the tab that has it as it was, else its request composed and its answer
 * shown in one where nothing is lost.
 */
export function openPast({ id, tenantId }: Pick<HistoryEntry, 'id' | 'tenantId'>): Promise<void> {
  return openReopened(tenantId, id, (tabId) => call('history:open', { id, tabId }))
}

/** The same of what main has of it; `reopen` asks for that. */
export async function openReopened(
  tenantId: string,
  exchangeId: string,
  reopen: (tabId: RequestTabId) => Promise<Result<Reopened>>,
): Promise<void> {
  const there = tabWhere(tenantId, (tabId) => hasAsItWas(tabId, exchangeId))
  if (there !== undefined) {
    useOpenTabs.getState().show(there)
    await goTo(tenantId)
    return
  }
  await openOnce(`exchange ${exchangeId}`, async () => {
    const shown = shownTabAt(tenantId)
    const { add, close, letGo, show } = useOpenTabs.getState()
    const tabId = isUntouched(shown) ? shown : add(tenantId)
    const answer = await reopen(tabId)
    if (!answer.ok) {
      sayFailure(answer.failure)
      if (tabId === shown) return
      // An empty tab is nothing to look at, or to be put back.
      close(tabId)
      letGo(tabId)
      show(shown)
      return
    }
    const { exchange, sent } = answer.value
    useComposer.getState().put(tabId, toEditedDraft(sent.draft).draft)
    useActing.getState().choose(tabId, sent.actingAs)
    useResponse.getState().end(tabId, { kind: 'exchange', exchange, sent })
    await goTo(tenantId)
    void diagnose(tabId, exchange)
  })
}

function hasAsItWas(tabId: RequestTabId, exchangeId: string): boolean {
  const { outcomes, unjoined } = useResponse.getState()
  const { [tabId]: outcome } = outcomes
  const { [tabId]: last } = unjoined
  // Of a tab that was not shown since the app started main has the answer still.
  if (last !== undefined) return last.exchangeId === exchangeId && isComposed(tabId, last)
  return (
    outcome?.kind === 'exchange' && outcome.exchange.id === exchangeId && isComposed(tabId, outcome)
  )
}

async function goTo(tenantId: string): Promise<void> {
  const { selectedId, select } = useTenants.getState()
  if (selectedId !== tenantId) await select(tenantId)
}
