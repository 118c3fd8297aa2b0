/**
 * Names a request tab: what is typed, answered, diagnosed and sent in a tab is kept under it. One
 * tab is shown for each tenant, so its id follows from the tenant's, and is the same in every window.
 */
export type RequestTabId = `tab:${string}`

export const tabOf = (tenantId: string): RequestTabId => `tab:${tenantId}`

export const tenantOf = (tabId: RequestTabId): string => tabId.slice('tab:'.length)

/** Whether a text from outside of the window names a tab. */
export const isTabId = (text: string): text is RequestTabId => text.startsWith('tab:')
