import type { RequestOf } from '../../../contract/contract.ts'
import { call } from '../../bridge.ts'
import { useActing } from '../../state/acting.ts'
import { useComposer } from '../../state/composer.ts'
import { pause } from '../../state/latest.ts'
import { useShell } from '../../state/shell.ts'
import { isTabId, type RequestTabId, tabOf, tenantOf } from '../../state/tabs.ts'
import { join } from './send.ts'

const PAUSE_MS = 300

/** Takes up what the last window worked on: drafts, who was to act, requests under way, answers. */
export async function restoreWorkspace(): Promise<void> {
  const answer = await call('workspace:read', null)
  if (!answer.ok) return
  const { tabs, cameBack } = answer.value
  const { drafts } = useComposer.getState()
  const { choices } = useActing.getState()
  const kept = tabs.filter((tab) => isTabId(tab.tabId) && tab.tenantId === tenantOf(tab.tabId))
  const typed = kept.flatMap(({ tabId, draft }) =>
    draft === null ? [] : [[tabId, draft] as const],
  )
  const chosen = kept.flatMap(({ tenantId, actingAs }) =>
    actingAs === null ? [] : [[tenantId, actingAs] as const],
  )
  useComposer.setState({ drafts: { ...Object.fromEntries(typed), ...drafts } })
  useActing.setState({ choices: { ...Object.fromEntries(chosen), ...choices } })
  useShell.setState({ cameBack })
  for (const { tenantId, run } of kept) if (run !== null) void join(tabOf(tenantId), run)
}

/** Gives main what is typed, a moment after it was, so that another window can take it up. */
export function keepDrafts(): () => void {
  const waiting = new Set<RequestTabId>()
  const { later, drop } = pause(PAUSE_MS)
  const giveAll = (): void => {
    drop()
    for (const tabId of waiting) void call('workspace:keep-draft', keptOf(tabId))
    waiting.clear()
  }
  const keep = (tabIds: readonly RequestTabId[]): void => {
    if (tabIds.length === 0) return
    for (const tabId of tabIds) waiting.add(tabId)
    later(giveAll)
  }
  const stops = [
    useComposer.subscribe(({ drafts }, before) =>
      keep(changed(drafts, before.drafts).filter(isTabId)),
    ),
    useActing.subscribe(({ choices }, before) => keep(changed(choices, before.choices).map(tabOf))),
  ]
  // A reload comes with no other warning.
  window.addEventListener('pagehide', giveAll)
  return () => {
    for (const stop of stops) stop()
    window.removeEventListener('pagehide', giveAll)
    drop()
  }
}

function keptOf(tabId: RequestTabId): RequestOf<'workspace:keep-draft'> {
  const tenantId = tenantOf(tabId)
  const draft = useComposer.getState().drafts[tabId] ?? null
  return { tabId, tenantId, draft, actingAs: useActing.getState().choices[tenantId] ?? null }
}

function changed<T>(
  now: Readonly<Record<string, T>>,
  before: Readonly<Record<string, T>>,
): readonly string[] {
  if (now === before) return []
  return Object.keys(now).filter((key) => now[key] !== before[key])
}
