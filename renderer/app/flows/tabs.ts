import { UNDO_MS } from '../../../contract/limits.ts'
import { call } from '../../bridge.ts'
import { useActing } from '../../state/acting.ts'
import { withAddress } from '../../state/address.ts'
import { forgetBodySteps } from '../../state/body-steps.ts'
import { without } from '../../state/by-key.ts'
import { useComposer } from '../../state/composer.ts'
import { freshDraft } from '../../state/draft.ts'
import { useMadeToken } from '../../state/made-token.ts'
import { shownTabAt, tabsOf, useOpenTabs } from '../../state/open-tabs.ts'
import { useResponse } from '../../state/response.ts'
import { useSaved } from '../../state/saved.ts'
import { sayUndoable } from '../../state/say.ts'
import { draftIn, shownTab } from '../../state/shown.ts'
import { type RequestTabId, tenantOf } from '../../state/tabs.ts'
import { noteUnkept } from '../../state/unkept.ts'

/** Another tab of the shown tenant; whoever acts in this one acts there. Null where no tenant is shown. */
export function openTab(): RequestTabId | null {
  const before = shownTab()
  if (before === null) return null
  const actingAs = useActing.getState().choices[before]
  const tabId = useOpenTabs.getState().add(tenantOf(before))
  if (actingAs !== undefined) useActing.getState().choose(tabId, actingAs)
  return tabId
}

/**
 * The tab on screen where nobody used it yet, else another: what stands somewhere stays there, and keeps its
 * file. Null where no tenant is shown.
 */
export function freeTab(): RequestTabId | null {
  const shown = shownTab()
  return shown !== null && isUntouched(shown) ? shown : openTab()
}

/** A path that an answer names, as the next request of whoever acts in this tab, in one of its own. */
export function openLink(path: string): void {
  openTab()
  const tabId = shownTab()
  if (tabId === null) return
  const fresh = freshDraft('/')
  useComposer.getState().put(tabId, { ...fresh, ...withAddress(fresh, path.replace(/#.*$/u, '')) })
}

/** A request under way in it is cancelled. It can be put back for a minute. */
export function closeTab(tabId: RequestTabId): void {
  void useResponse.getState().cancel(tabId)
  const { method, path } = draftIn(tabId)
  useOpenTabs.getState().close(tabId)
  setTimeout(() => void forgetTab(tabId), UNDO_MS)
  if (isUntouched(tabId)) return
  const end = sayUndoable(`Closed ${method} ${path}`, () => useOpenTabs.getState().putBack(tabId))
  const stop = useOpenTabs.subscribe(({ closed }) => {
    if (closed.some((each) => each.tabId === tabId)) return
    stop()
    end()
  })
}

export function reopenTab(): void {
  const last = useOpenTabs.getState().closed.at(-1)
  if (last !== undefined) useOpenTabs.getState().putBack(last.tabId)
}

/** The tab `steps` further in the strip, around its end. */
export function stepTab(steps: 1 | -1): void {
  const tabId = shownTab()
  if (tabId === null) return
  const tabs = tabsOf(useOpenTabs.getState().open, tenantOf(tabId))
  const next = tabs.at((tabs.indexOf(tabId) + steps) % tabs.length)
  if (next !== undefined) useOpenTabs.getState().show(next)
}

/** Of a window that ends what was closed goes at once: nobody is left who could put it back. When main knows. */
export function forgetClosed(): Promise<unknown> {
  return Promise.all(useOpenTabs.getState().closed.map(({ tabId }) => forgetTab(tabId)))
}

/** What is on its way into a tab. */
const opening = new Set<string>()

/** Opens what has to be read first; asked for again meanwhile, as by a double click, it is opened once. */
export async function openOnce(what: string, open: () => Promise<void>): Promise<void> {
  if (opening.has(what)) return
  opening.add(what)
  try {
    await open()
  } finally {
    opening.delete(what)
  }
}

/** The tab of a tenant of which that holds, the one on screen first. */
export function tabWhere(
  tenantId: string,
  holds: (tabId: RequestTabId) => boolean,
): RequestTabId | undefined {
  return [shownTabAt(tenantId), ...tabsOf(useOpenTabs.getState().open, tenantId)].find(holds)
}

/** Nothing was typed or sent in it. */
export function isUntouched(tabId: RequestTabId): boolean {
  return (
    useComposer.getState().drafts[tabId] === undefined &&
    useResponse.getState().outcomes[tabId] === undefined &&
    useResponse.getState().unjoined[tabId] === undefined &&
    useResponse.getState().running[tabId] === undefined
  )
}

/** Unless it was put back meanwhile. */
async function forgetTab(tabId: RequestTabId): Promise<void> {
  if (useOpenTabs.getState().letGo(tabId)) await forgetHeldBy(tabId)
}

/** What stands in the tabs of a tenant, or stood in those that were closed. */
export function forgetTabsOf(tenantId: string): void {
  const { open, closed } = useOpenTabs.getState()
  const ofTenant = closed.filter(({ tabId }) => tenantOf(tabId) === tenantId)
  for (const { tabId } of ofTenant) void forgetTab(tabId)
  for (const tabId of tabsOf(open, tenantId)) void forgetHeldBy(tabId)
  useOpenTabs.getState().forgetTenant(tenantId)
}

function forgetHeldBy(tabId: RequestTabId): Promise<unknown> {
  useComposer.setState(({ drafts }) => ({ drafts: without(drafts, tabId) }))
  forgetBodySteps(tabId)
  useResponse.setState(({ outcomes, before, views, unjoined }) => ({
    outcomes: without(outcomes, tabId),
    before: without(before, tabId),
    views: without(views, tabId),
    unjoined: without(unjoined, tabId),
  }))
  useActing.setState(({ choices, lives }) => ({
    choices: without(choices, tabId),
    lives: without(lives, tabId),
  }))
  useSaved.setState(({ of }) => ({ of: without(of, tabId) }))
  useMadeToken.getState().remove(tabId)
  noteUnkept(tabId, null)
  return call('workspace:close-tab', { tabId })
}
