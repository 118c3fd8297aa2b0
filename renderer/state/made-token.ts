import { create } from 'zustand'
import { without } from './by-key.ts'
import type { RequestTabId } from './tabs.ts'

/** A token of the inspector’s, to be sent in place of the real credential. */
export interface MadeTokenChoice {
  readonly tokenId: string
  readonly scheme: 'Bearer' | 'JWT'
  /** What it is, in words. */
  readonly title: string
}

interface MadeTokenState {
  /** By tab: the token its requests carry until it is removed. Absent: the real credential. */
  readonly choices: Readonly<Record<RequestTabId, MadeTokenChoice>>
  readonly use: (tabId: RequestTabId, choice: MadeTokenChoice) => void
  readonly remove: (tabId: RequestTabId) => void
}

export const useMadeToken = create<MadeTokenState>()((set, get) => ({
  choices: {},
  use: (tabId, choice) => set({ choices: { ...get().choices, [tabId]: choice } }),
  remove: (tabId) => set({ choices: without(get().choices, tabId) }),
}))

/** As `requests:send` takes it. */
export function madeTokenFor(
  tabId: RequestTabId,
): { readonly tokenId: string; readonly scheme: 'Bearer' | 'JWT' } | null {
  const choice = useMadeToken.getState().choices[tabId]
  return choice === undefined ? null : { tokenId: choice.tokenId, scheme: choice.scheme }
}
