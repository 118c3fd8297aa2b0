import { create } from 'zustand'
import { forgetHere, keepHere, readKept } from './kept-here.ts'
import { furtherTabOf, type RequestTabId, tabOf, tenantOf } from './tabs.ts'

const SHOWN = 'shown-tab'

/** A tab that can still be put back, and where it stood. */
interface ClosedTab {
  readonly tabId: RequestTabId
  readonly place: number
}

interface OpenTabsState {
  /** Tenant id → its tabs, in the order of the strip. Absent: its first one alone. */
  readonly open: Readonly<Record<string, readonly RequestTabId[]>>
  /** Tenant id → the tab on screen. Absent: the one that was when the last window closed, or the first. */
  readonly shown: Readonly<Record<string, RequestTabId>>
  /** Newest last. */
  readonly closed: readonly ClosedTab[]
  readonly show: (tabId: RequestTabId) => void
  /** Opens an empty tab behind the others of its tenant, and shows it. */
  readonly add: (tenantId: string) => RequestTabId
  /** Where it was the last one of its tenant, an empty one takes its place. */
  readonly close: (tabId: RequestTabId) => void
  /** Puts a closed tab back where it stood, and shows it. */
  readonly putBack: (tabId: RequestTabId) => void
  /** A closed tab cannot be put back any more. False where it was put back. */
  readonly letGo: (tabId: RequestTabId) => boolean
  /** Which tabs a tenant had, and which one was on screen, also of the windows before. */
  readonly forgetTenant: (tenantId: string) => void
}

export const useOpenTabs = create<OpenTabsState>()((set, get) => ({
  open: {},
  shown: {},
  closed: [],
  show: (tabId) => {
    const tenantId = tenantOf(tabId)
    set({ shown: { ...get().shown, [tenantId]: tabId } })
    keepHere(`${SHOWN}.${tenantId}`, tabId)
  },
  add: (tenantId) => {
    const tabId = furtherTabOf(tenantId)
    set({ open: { ...get().open, [tenantId]: [...tabsOf(get().open, tenantId), tabId] } })
    get().show(tabId)
    return tabId
  },
  close: (tabId) => {
    const tenantId = tenantOf(tabId)
    const before = tabsOf(get().open, tenantId)
    const place = before.indexOf(tabId)
    if (place < 0) return
    const wasShown = shownTabOf(get(), tenantId) === tabId
    const left = before.toSpliced(place, 1)
    const tabs = left.length === 0 ? [furtherTabOf(tenantId)] : left
    set({
      open: { ...get().open, [tenantId]: tabs },
      closed: [...get().closed, { tabId, place }],
    })
    const next = tabs[Math.min(place, tabs.length - 1)]
    if (wasShown && next !== undefined) get().show(next)
  },
  putBack: (tabId) => {
    const found = get().closed.find((each) => each.tabId === tabId)
    if (found === undefined) return
    const tenantId = tenantOf(tabId)
    const tabs = tabsOf(get().open, tenantId).toSpliced(found.place, 0, tabId)
    set({
      open: { ...get().open, [tenantId]: tabs },
      closed: get().closed.filter((each) => each !== found),
    })
    get().show(tabId)
  },
  letGo: (tabId) => {
    const left = get().closed.filter((each) => each.tabId !== tabId)
    const wasClosed = left.length < get().closed.length
    if (wasClosed) set({ closed: left })
    return wasClosed
  },
  forgetTenant: (tenantId) => {
    const { [tenantId]: tabs, ...open } = get().open
    const { [tenantId]: last, ...shown } = get().shown
    if (tabs !== undefined || last !== undefined) set({ open, shown })
    forgetHere(`${SHOWN}.${tenantId}`)
  },
}))

export function tabsOf(open: OpenTabsState['open'], tenantId: string): readonly RequestTabId[] {
  return open[tenantId] ?? [tabOf(tenantId)]
}

export function shownTabOf(
  { open, shown }: Pick<OpenTabsState, 'open' | 'shown'>,
  tenantId: string,
): RequestTabId {
  const tabs = tabsOf(open, tenantId)
  const wanted = shown[tenantId] ?? readKept(`${SHOWN}.${tenantId}`)
  return tabs.find((tabId) => tabId === wanted) ?? tabs[0] ?? tabOf(tenantId)
}

/** The tab on screen where that tenant is, or would be. */
export const shownTabAt = (tenantId: string): RequestTabId =>
  shownTabOf(useOpenTabs.getState(), tenantId)
