import type { RequestTabId } from './tabs.ts'

/** By request tab, what can be undone in its body: the editor's own words. They end with the window. */
const kept = new Map<RequestTabId, unknown>()

export function bodyStepsOf(tabId: RequestTabId): unknown {
  return kept.get(tabId)
}

export function keepBodySteps(tabId: RequestTabId, steps: unknown): void {
  kept.set(tabId, steps)
}

export function forgetBodySteps(tabId: RequestTabId): void {
  kept.delete(tabId)
}
