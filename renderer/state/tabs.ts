/**
 * Names a request tab: what is typed, answered, diagnosed and sent in a tab, and who acts there, is
 * kept under it. Its tenant follows from it.
 */
export type RequestTabId = `tab:${string}`

const PREFIX = 'tab:'
/** Behind the tenant's id, in every tab but a tenant's first one. */
const FURTHER = /#[\da-f-]{36}$/

/** The tab that a tenant begins with: its id is the same in every window. */
export const tabOf = (tenantId: string): RequestTabId => `${PREFIX}${tenantId}`

export const furtherTabOf = (tenantId: string): RequestTabId =>
  `${PREFIX}${tenantId}#${crypto.randomUUID()}`

export const tenantOf = (tabId: RequestTabId): string =>
  tabId.slice(PREFIX.length).replace(FURTHER, '')

/** What a tab is called at the tenant that takes the place of its own, as main calls it. */
export const tabAt = (tabId: RequestTabId, tenantId: string): RequestTabId =>
  `${PREFIX}${tenantId}${tabId.slice(PREFIX.length + tenantOf(tabId).length)}`

/** Whether a text from outside of the window names a tab. */
export const isTabId = (text: string): text is RequestTabId => text.startsWith(PREFIX)
