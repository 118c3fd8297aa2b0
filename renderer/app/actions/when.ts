// When an action can be run, and on what.

import type { Exchange } from '../../../contract/exchange.ts'
import { BODY_LABEL, OPENED } from '../../keys/focus.ts'
import { useChecks } from '../../state/checks.ts'
import { useComparing } from '../../state/comparing.ts'
import { useComposer } from '../../state/composer.ts'
import { caseOf, useDiagnosis } from '../../state/diagnosis.ts'
import { useInspector } from '../../state/inspector.ts'
import { useLiveCopy } from '../../state/live-copy.ts'
import { useOperations } from '../../state/operations.ts'
import { tabsOf, useOpenTabs } from '../../state/open-tabs.ts'
import { usePalette } from '../../state/palette.ts'
import { type ResponseTab, useResponse } from '../../state/response.ts'
import { useShell } from '../../state/shell.ts'
import { ofTab, shownExchange, shownTab } from '../../state/shown.ts'
import type { RequestTabId } from '../../state/tabs.ts'
import { useTenants } from '../../state/tenants.ts'

export const always = (): boolean => true
export const calm = (): boolean =>
  useShell.getState().dialog === null &&
  useComposer.getState().question === null &&
  !useChecks.getState().asking
/** One was asked for, drawn or not. */
export const isDialogComing = (): boolean => !calm() || usePalette.getState().open
const tenantId = (): string | null => useTenants.getState().selectedId
export const inTenant = (): boolean =>
  tenantId() !== null &&
  calm() &&
  !useInspector.getState().open &&
  !isComparing() &&
  !useChecks.getState().shown
/** Two answers are on screen. */
const isComparing = (): boolean => useComparing.getState().order !== null
export const comparing = (): boolean => isComparing() && calm() && !useInspector.getState().open
export const running = (): boolean =>
  ofTab(useResponse.getState().running, shownTab()) !== undefined
export const severalTabs = (): boolean => {
  const id = tenantId()
  return id !== null && tabsOf(useOpenTabs.getState().open, id).length > 1
}

/** The first of two answers is chosen, and the other one is looked for. */
const choosing = (): boolean => useComparing.getState().chosen !== null
/** A token is fetched for the clipboard. */
const copyingLive = (): boolean => useLiveCopy.getState().copying !== null
/** Nothing lies above the request, or has the cursor in it, that Escape closes first. */
const escapeIsFree = (): boolean => inTenant() && !usePalette.getState().open && !isSomethingOpen()
/**
 * How what is open is left by Escape: a view that is not drawn before its code has come, or one that is while the
 * cursor is outside of it; null where nothing is, and where what has the cursor, or lies above, hears the key itself.
 */
export function leaveByEscape(): (() => void) | null {
  if (document.querySelector('[role="dialog"]') !== null) return null
  const palette = usePalette.getState()
  if (palette.open) return () => palette.show(false)
  const { dialog, closeDialog } = useShell.getState()
  if (dialog !== null) return closeDialog
  const view = document.querySelector('[data-full-view]')
  if (view !== null && (view.contains(document.activeElement) || isSomethingOpen())) return null
  // In the order in which they lie above each other.
  const { open, show } = useInspector.getState()
  if (open) return () => show(false)
  if (isComparing()) return useComparing.getState().close
  const { shown, leave } = useChecks.getState()
  return shown ? leave : null
}
export const mayUnchoose = (): boolean => choosing() && escapeIsFree()
export const mayCancel = (): boolean => (running() || checking() || copyingLive()) && escapeIsFree()

/** A comparison, or the check of a finding, of the exchange on screen. */
export const checking = (): boolean => {
  const exchange = shownExchange()
  return (
    exchange !== null &&
    (caseOf(useDiagnosis.getState().cases, exchange)?.checking ?? null) !== null
  )
}

export const practiceRuns = (): boolean => (useShell.getState().status?.practice ?? null) !== null

export const practiceSelected = (): boolean =>
  practiceRuns() && useShell.getState().status?.practice?.tenantId === tenantId()

const isSomethingOpen = (): boolean =>
  useOperations.getState().offers.length > 0 ||
  document.querySelector(`[role="menu"], [role="dialog"], ${OPENED}`) !== null ||
  (document.activeElement?.closest('[role="search"], form, aside, .cm-panel') ?? null) !== null

/** An editor that can be written in finds in its own text. */
export const inEditor = (): boolean => {
  const editor = document.activeElement?.closest('.cm-content') ?? null
  return editor !== null && editor.ariaLabel !== BODY_LABEL
}

export const comparable = (): boolean => shownExchange()?.whyNotComparable === null

export const withExchange = (act: (exchange: Exchange) => void) => (): void => {
  const exchange = shownExchange()
  if (exchange !== null) act(exchange)
}

export const withTenant = (act: (id: string) => void) => (): void => {
  const id = tenantId()
  if (id !== null) act(id)
}

export const withTab = (act: (tabId: RequestTabId) => void) => (): void => {
  const tabId = shownTab()
  if (tabId !== null) act(tabId)
}

export const showing = (view: ResponseTab): (() => void) =>
  withTab((tabId) => useResponse.getState().showView(tabId, view))
