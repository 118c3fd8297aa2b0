import { call } from '../../bridge.ts'
import { isKept, useActing } from '../../state/acting.ts'
import { type CheckLine, useChecks } from '../../state/checks.ts'
import { shownTab } from '../../state/shown.ts'
import type { RequestTabId } from '../../state/tabs.ts'
import { useTenants } from '../../state/tenants.ts'
import { keepTypedValues } from '../../state/typed-values.ts'
import { openReopened } from './history.ts'
import { openSaved } from './saved.ts'

/** Shows what a folder of saved requests would send, or of one request; nothing is sent yet. */
export async function showChecks(folder: string, path: string | null = null): Promise<void> {
  const tenantId = useTenants.getState().selectedId
  if (tenantId === null) return
  const of = { tenantId, folder, path, accountId: personAt(tenantId) }
  // They are planned with the values of variables that main has.
  await keepTypedValues(tenantId)
  useChecks.getState().show(of)
}

/** Whoever acts in the shown tab, else whoever did last. */
function personAt(tenantId: string): string | null {
  const { choices, lastChosen, remembered } = useActing.getState()
  const tabId = shownTab()
  const actingAs = tabId === null ? undefined : choices[tabId]
  if (actingAs?.kind === 'user') return actingAs.accountId
  return lastChosen[tenantId] ?? remembered[tenantId]?.find(isKept)?.accountId ?? null
}

/** The answer of a check in a tab; of one that has none its request. */
export async function openCheck({ check }: CheckLine): Promise<void> {
  const { of, leave } = useChecks.getState()
  if (of === null) return
  const exchangeId = 'exchangeId' in check ? check.exchangeId : null
  leave()
  if (exchangeId === null) await openSaved(check.path)
  else {
    const reopen = (tabId: RequestTabId) => call('checks:open', { exchangeId, tabId })
    await openReopened(of.tenantId, exchangeId, reopen)
  }
}
