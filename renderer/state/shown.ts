import type { ActingAs } from '../../contract/acting.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { EditedDraft, SentOrder } from '../../contract/workspace.ts'
import { toRequestDraft } from './draft.ts'
import { draftOf, useComposer } from './composer.ts'
import { type MadeTokenChoice, useMadeToken } from './made-token.ts'
import { exchangeOf, useResponse } from './response.ts'
import { useShell } from './shell.ts'
import { type RequestTabId, tabOf, tenantOf } from './tabs.ts'
import { type Situation, situationOf } from './situation.ts'
import { AS_APP, useActing } from './acting.ts'
import { useTenants } from './tenants.ts'

/** Who the next request of the shown tenant acts as. */
export function useActingAs(): ActingAs {
  const tenantId = useTenants((state) => state.selectedId)
  return useActing((state) => (tenantId === null ? undefined : state.choices[tenantId])) ?? AS_APP
}

/** Until when the token of whoever acts lives, in milliseconds since the epoch; null: none is held. */
export function useTokenExpiry(): number | null {
  const tenantId = useTenants((state) => state.selectedId)
  return useActing((state) => (tenantId === null ? null : (state.lives[tenantId] ?? null)))
}

export function useSituation(): Situation {
  const actingAs = useActingAs()
  const label = useTenants(
    (state) => state.summaries.find((each) => each.id === state.selectedId)?.label,
  )
  return situationOf(label ?? 'production', actingAs)
}

/** The edited token that the shown tenant's requests carry, where there is one. */
export function useEditedToken(): MadeTokenChoice | undefined {
  const tenantId = useTenants((state) => state.selectedId)
  return useMadeToken((state) => state.choices[tabOf(tenantId ?? '')])
}

/** Whether the selected tenant is that of the practice site which runs now. */
export function usePracticeSelected(): boolean {
  const running = useShell((state) => state.status?.practice?.tenantId ?? null)
  const selected = useTenants((state) => state.selectedId)
  return running !== null && running === selected
}

/** The exchange on screen, or null. */
export function shownExchange(): Exchange | null {
  return exchangeOf(useResponse.getState().outcomes[tabOf(useTenants.getState().selectedId ?? '')])
}

/** What is composed in a tab: the product of its tenant decides what it starts with. */
export function draftIn(tabId: RequestTabId): EditedDraft {
  const { profile } = useTenants.getState()
  const product = profile?.id === tenantOf(tabId) ? profile.product : 'unknown'
  return draftOf(useComposer.getState().drafts, tabId, product)
}

/** Whether what is composed, or who acts, is no longer what was sent. */
export function useIsEdited(tabId: RequestTabId, sent: SentOrder): boolean {
  useComposer((state) => state.drafts[tabId])
  useActing((state) => state.choices[tenantOf(tabId)])
  return !isComposed(tabId, sent)
}

/** Whether what was sent is still what is composed. */
export function isComposed(tabId: RequestTabId, sent: SentOrder): boolean {
  const actingAs = useActing.getState().choices[tenantOf(tabId)]
  const composed = { draft: toRequestDraft(draftIn(tabId)), actingAs }
  return JSON.stringify(sent) === JSON.stringify(composed)
}

export function editDraft(tabId: RequestTabId, change: Partial<EditedDraft>): void {
  useComposer.getState().put(tabId, { ...draftIn(tabId), ...change })
}
