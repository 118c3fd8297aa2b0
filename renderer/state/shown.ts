import type { ActingAs } from '../../contract/acting.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { Wait } from './moment.ts'
import type { EditedDraft, PairRow, PartRow } from '../../contract/workspace.ts'
import type { Person } from '../../contract/people.ts'
import type { SentOrder } from '../../contract/sent-order.ts'
import { toRequestDraft } from './draft.ts'
import { draftOf, useComposer } from './composer.ts'
import { type MadeTokenChoice, useMadeToken } from './made-token.ts'
import { exchangeOf, useResponse } from './response.ts'
import { useSaved } from './saved.ts'
import { sayUndoable } from './say.ts'
import { useShell } from './shell.ts'
import { shownTabAt, shownTabOf, useOpenTabs } from './open-tabs.ts'
import { type RequestTabId, tenantOf } from './tabs.ts'
import { type Situation, situationOf } from './situation.ts'
import { accountOf, AS_APP, personOf, useActing } from './acting.ts'
import { useTenants } from './tenants.ts'
import { useTypedValues, valuesOnScreen } from './typed-values.ts'

/** The tab on screen; null where there is no tenant. */
export function shownTab(): RequestTabId | null {
  const { selectedId } = useTenants.getState()
  return selectedId === null ? null : shownTabAt(selectedId)
}

export function useShownTab(): RequestTabId | null {
  const tenantId = useTenants((state) => state.selectedId)
  return useOpenTabs((state) => (tenantId === null ? null : shownTabOf(state, tenantId)))
}

/** What a store keeps of the tab on screen. */
export function ofTab<T>(
  kept: Readonly<Record<RequestTabId, T>>,
  tabId: RequestTabId | null,
): T | undefined {
  return tabId === null ? undefined : kept[tabId]
}

/** Who the next request of the shown tab acts as. */
export function useActingAs(): ActingAs {
  const tabId = useShownTab()
  return useActing((state) => ofTab(state.choices, tabId)) ?? AS_APP
}

/** The shown tab where it is that of a saved request, and so may say what is expected of its answer. */
export function useSavedTab(): RequestTabId | null {
  const tabId = useShownTab()
  const isSaved = useSaved((state) => tabId !== null && state.of[tabId] !== undefined)
  return isSaved ? tabId : null
}

/** What is known of whoever acts in the shown tab, at its tenant. */
export function usePersonActing(): Person | undefined {
  const tabId = useShownTab()
  const actingAs = useActingAs()
  return useActing(personOf(tabId === null ? '' : tenantOf(tabId), accountOf(actingAs)))
}

export function personActing(): Person | undefined {
  const tabId = shownTab()
  if (tabId === null) return undefined
  const { choices } = useActing.getState()
  return personOf(tenantOf(tabId), accountOf(ofTab(choices, tabId) ?? AS_APP))(useActing.getState())
}

/** Until when the token of whoever acts lives; null: none is held. */
export function useTokenExpiry(): Wait | null {
  const tabId = useShownTab()
  return useActing((state) => ofTab(state.lives, tabId) ?? null)
}

export function useSituation(): Situation {
  const actingAs = useActingAs()
  const label = useTenants(
    (state) => state.summaries.find((each) => each.id === state.selectedId)?.label,
  )
  return situationOf(label ?? 'production', actingAs)
}

/** The edited token that the shown tab's requests carry, where there is one. */
export function useEditedToken(): MadeTokenChoice | undefined {
  const tabId = useShownTab()
  return useMadeToken((state) => ofTab(state.choices, tabId))
}

/** Whether the selected tenant is that of the practice site which runs now. */
export function usePracticeSelected(): boolean {
  const running = useShell((state) => state.status?.practice?.tenantId ?? null)
  const selected = useTenants((state) => state.selectedId)
  return running !== null && running === selected
}

/** The exchange on screen, or null. */
export function shownExchange(): Exchange | null {
  return exchangeOf(ofTab(useResponse.getState().outcomes, shownTab()))
}

/** What is composed in a tab: the product of its tenant decides what it starts with. */
export function draftIn(tabId: RequestTabId): EditedDraft {
  const { profile } = useTenants.getState()
  const product = profile?.id === tenantOf(tabId) ? profile.product : 'unknown'
  return draftOf(useComposer.getState().drafts, tabId, product)
}

/**
 * Whether the request of the shown tab wants more room than a few parameters do: a body or an
 * expectation that is written, a warning that is read, and in a low window whatever stands above the
 * parameters. Before the first answer nothing else wants it.
 */
export function useWantsRoom(isLow: boolean): boolean {
  const tabId = useShownTab()
  const answered = useResponse(({ outcomes }) => ofTab(outcomes, tabId) !== undefined)
  return useComposer(({ drafts, tab, preview, unfolded }) => {
    const hasBody = (ofTab(drafts, tabId)?.mode ?? 'none') !== 'none'
    const writes = tab === 'expect' || (tab === 'body' && hasBody)
    const warns = unfolded && (preview?.preflight.length ?? 0) > 0
    const fills = (preview?.variables.length ?? 0) > 0
    return writes || warns || (isLow && (!answered || fills))
  })
}

/** Whether what is composed, what its variables stand for, or who acts, is no longer what was sent. */
export function useIsEdited(tabId: RequestTabId): boolean {
  useComposer((state) => state.drafts[tabId])
  useActing((state) => state.choices[tabId])
  useTenants((state) => state.profile?.variables)
  useTypedValues((all) => all[tenantOf(tabId)])
  const outcome = useResponse((state) => state.outcomes[tabId])
  return outcome?.kind === 'exchange' && !isComposed(tabId, outcome)
}

/** Whether what was sent is still what is composed. */
export function isComposed(
  tabId: RequestTabId,
  { sent, values }: { readonly sent: SentOrder; readonly values?: string | undefined },
): boolean {
  const actingAs = useActing.getState().choices[tabId]
  const draft = toRequestDraft(draftIn(tabId))
  if (JSON.stringify(sent) !== JSON.stringify({ draft, actingAs })) return false
  return values === undefined || values === valuesOnScreen(tenantOf(tabId), draft)
}

export function editDraft(tabId: RequestTabId, change: Partial<EditedDraft>): void {
  useComposer.getState().put(tabId, { ...draftIn(tabId), ...change })
}

/** What the composer has as rows, and what one of them is called. */
const ROW_WORDS = { query: 'parameter', headers: 'header', parts: 'part' } as const

/** Takes a row out of a table of the shown tab. One that said something can be put back where it stood. */
export function removeRow(table: keyof typeof ROW_WORDS, key: string): void {
  const tabId = shownTab()
  if (tabId === null) return
  const before = draftIn(tabId)[table]
  const place = before.findIndex((row) => row.key === key)
  const removed = before[place]
  if (removed === undefined) return
  editDraft(tabId, { [table]: before.toSpliced(place, 1) })
  if (saysNothing(removed)) return
  sayUndoable(`Removed the ${ROW_WORDS[table]} ${removed.name}`.trim(), () => {
    const now: readonly (typeof removed)[] = draftIn(tabId)[table]
    if (!now.includes(removed)) editDraft(tabId, { [table]: now.toSpliced(place, 0, removed) })
  })
}

function saysNothing(row: PairRow | PartRow): boolean {
  if (row.name !== '') return false
  return 'value' in row
    ? row.value === ''
    : row.text === '' && (row.file ?? row.bytes ?? null) === null
}
