import { useActing } from '../../state/acting.ts'
import { without } from '../../state/by-key.ts'
import { useComposer } from '../../state/composer.ts'
import { useNoteDrafts } from '../../state/note-drafts.ts'
import { shownTabAt, tabsOf, useOpenTabs } from '../../state/open-tabs.ts'
import { isTabId, type RequestTabId, tabAt, tenantOf } from '../../state/tabs.ts'
import { useSaved } from '../../state/saved.ts'
import { useTenants } from '../../state/tenants.ts'

/**
 * Another tenant takes the place of one: its tabs, with what was typed and who acts there, are the
 * other's, as main has them. What was typed there already stays. Answers were of the old one.
 */
export function followTenant(from: string, to: string): void {
  const isOld = (tabId: RequestTabId): boolean => tenantOf(tabId) === from
  const moved = (tabId: RequestTabId): RequestTabId => (isOld(tabId) ? tabAt(tabId, to) : tabId)
  const follow = <T>(
    kept: Readonly<Record<RequestTabId, T>>,
  ): Readonly<Record<RequestTabId, T>> => {
    const all = Object.entries(kept).flatMap(([tabId, each]) =>
      isTabId(tabId) ? [[tabId, each] as const] : [],
    )
    const old = all.filter(([tabId]) => isOld(tabId))
    const others = all.filter(([tabId]) => !isOld(tabId))
    return Object.fromEntries([
      ...old.map(([tabId, each]) => [moved(tabId), each] as const),
      ...others,
    ])
  }
  const shown = moved(shownTabAt(from))
  useOpenTabs.setState(({ open, closed }) => ({
    open: {
      ...without(open, from),
      [to]: [...new Set([...tabsOf(open, from).map(moved), ...(open[to] ?? [])])],
    },
    closed: closed.map((each) => ({ ...each, tabId: moved(each.tabId) })),
  }))
  useOpenTabs.getState().show(shown)
  const before = useComposer.getState().drafts
  // What was typed there already is none of that file.
  const keepsFile = (tabId: RequestTabId): boolean =>
    !isOld(tabId) || before[moved(tabId)] === undefined
  useSaved.setState(({ of }) => ({
    of: follow(
      Object.fromEntries(Object.entries(of).filter(([each]) => isTabId(each) && keepsFile(each))),
    ),
  }))
  useComposer.setState(({ drafts }) => ({ drafts: follow(drafts) }))
  useActing.setState(({ choices, lastChosen: { [from]: last, ...lastChosen } }) => ({
    choices: follow(choices),
    lastChosen: { ...(last === undefined ? {} : { [to]: last }), ...lastChosen },
  }))
  const note = useNoteDrafts.getState()[from]
  if (note !== undefined)
    useNoteDrafts.setState((all) => ({ [from]: undefined, [to]: all[to] ?? note }))
  useTenants.setState(({ selectedId }) =>
    selectedId === from ? { selectedId: to, profile: null } : {},
  )
}
