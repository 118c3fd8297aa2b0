import type { RequestOf } from '../../../contract/contract.ts'
import { call } from '../../bridge.ts'
import { useActing } from '../../state/acting.ts'
import { useComposer } from '../../state/composer.ts'
import { pause } from '../../state/latest.ts'
import { useNoteDrafts } from '../../state/note-drafts.ts'
import { useOpenTabs } from '../../state/open-tabs.ts'
import { useResponse } from '../../state/response.ts'
import { useSaved } from '../../state/saved.ts'
import { useShell } from '../../state/shell.ts'
import { shownTab } from '../../state/shown.ts'
import { isTabId, type RequestTabId, tenantOf } from '../../state/tabs.ts'
import { noteUnkept } from '../../state/unkept.ts'
import { join } from './send.ts'

const PAUSE_MS = 300

/** While main says what it kept: it need not be told that. */
let takingUp = false

/** Takes up what the last window worked on: drafts, who was to act, requests under way, answers, notes. */
export async function restoreWorkspace(): Promise<void> {
  const answer = await call('workspace:read', null)
  if (!answer.ok) return
  const { tabs, notes, cameBack } = answer.value
  const { drafts } = useComposer.getState()
  const { choices } = useActing.getState()
  const kept = tabs.flatMap(({ tabId, ...tab }) =>
    isTabId(tabId) && tab.tenantId === tenantOf(tabId) ? [{ ...tab, tabId }] : [],
  )
  const byTenant = Object.groupBy(kept, ({ tenantId }) => tenantId)
  const open = Object.entries(byTenant).map(
    ([tenantId, ofTenant]) => [tenantId, (ofTenant ?? []).map(({ tabId }) => tabId)] as const,
  )
  const typed = kept.flatMap(({ tabId, draft }) =>
    draft === null ? [] : [[tabId, draft] as const],
  )
  const saved = kept.flatMap(({ tabId, savedAs }) =>
    savedAs === undefined ? [] : [[tabId, savedAs] as const],
  )
  const chosen = kept.flatMap(({ tabId, actingAs }) =>
    actingAs === null ? [] : [[tabId, actingAs] as const],
  )
  takingUp = true
  useOpenTabs.setState((before) => ({ open: { ...Object.fromEntries(open), ...before.open } }))
  useComposer.setState({ drafts: { ...Object.fromEntries(typed), ...drafts } })
  useActing.setState({ choices: { ...Object.fromEntries(chosen), ...choices } })
  useSaved.setState((before) => ({ of: { ...Object.fromEntries(saved), ...before.of } }))
  const typedNotes = Object.fromEntries(notes.map(({ tenantId, typed: note }) => [tenantId, note]))
  useNoteDrafts.setState((before) => ({ ...typedNotes, ...before }))
  takingUp = false
  useShell.setState({ cameBack })
  const runs = kept.flatMap(({ tabId, run }) => (run === null ? [] : [[tabId, run] as const]))
  useResponse.setState({ unjoined: Object.fromEntries(runs) })
  const shown = shownTab()
  for (const [tabId, run] of runs) if (run.running || tabId === shown) joinKept(tabId)
}

/** Fetches the answer that a tab had in the window before: those of tabs that nobody looks at can wait. */
export function joinKept(tabId: RequestTabId): void {
  const { [tabId]: run, ...unjoined } = useResponse.getState().unjoined
  if (run === undefined) return
  useResponse.setState({ unjoined })
  void join(tabId, run)
}

/** Gives main what is typed, a moment after it was, so that another window can take it up. */
export function keepDrafts(): {
  /** When main has what it was not given yet. */
  readonly giveAll: () => Promise<unknown>
  readonly stop: () => void
} {
  const waiting = new Set<RequestTabId>()
  const { later, drop } = pause(PAUSE_MS)
  const giveAll = (): Promise<unknown> => {
    drop()
    const given = [...waiting].map(giveDraft)
    waiting.clear()
    return Promise.all(given)
  }
  const keep = (tabIds: readonly RequestTabId[]): void => {
    if (takingUp || tabIds.length === 0) return
    for (const tabId of tabIds) waiting.add(tabId)
    later(() => void giveAll())
  }
  const stops = [
    useComposer.subscribe(({ drafts }, before) =>
      keep(changed(drafts, before.drafts).filter(isTabId)),
    ),
    useSaved.subscribe(({ of }, before) => keep(changed(of, before.of).filter(isTabId))),
    // Each key at once: a few lines cost nothing, and an app that ends waits for no pause.
    useNoteDrafts.subscribe((notes, before) => {
      for (const tenantId of changed(notes, before))
        void call('workspace:keep-note', { tenantId, typed: notes[tenantId] ?? null })
    }),
    // Chosen by one press, which nothing follows.
    useActing.subscribe(({ choices }, before) => {
      const tabIds = changed(choices, before.choices).filter(isTabId)
      keep(tabIds)
      if (tabIds.length > 0) void giveAll()
    }),
  ]
  const stop = (): void => {
    for (const each of stops) each()
    drop()
  }
  return { giveAll, stop }
}

/** What main does not take is not kept, which is said for as long as it is so. */
async function giveDraft(tabId: RequestTabId): Promise<void> {
  const answer = await call('workspace:keep-draft', keptOf(tabId))
  const refused = !answer.ok && answer.failure.code === 'invalid_message'
  noteUnkept(tabId, refused ? answer.failure : null)
}

function keptOf(tabId: RequestTabId): RequestOf<'workspace:keep-draft'> {
  const tenantId = tenantOf(tabId)
  const draft = useComposer.getState().drafts[tabId] ?? null
  const actingAs = useActing.getState().choices[tabId] ?? null
  return { tabId, tenantId, draft, actingAs, savedAs: useSaved.getState().of[tabId] }
}

function changed<T>(
  now: Readonly<Record<string, T>>,
  before: Readonly<Record<string, T>>,
): readonly string[] {
  if (now === before) return []
  return Object.keys(now).filter((key) => now[key] !== before[key])
}
