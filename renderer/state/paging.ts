import { create } from 'zustand'
import type { Collected, ListPage } from '../../contract/paging.ts'
import { call } from '../bridge.ts'
import { without, withNewest } from './by-key.ts'
import { type Wait, waitUntil } from './moment.ts'
import type { RequestTabId } from './tabs.ts'

/** How many pages are put together at most; a person chooses. */
export const PAGE_LIMITS = [20, 100, 500] as const

const MOST_LOOKED_AT = 50

/** What has come so far, and the rate limit that is waited for; null where none is. */
export interface Collecting extends Collected {
  readonly limit: Wait | null
}

interface PagingState {
  /** By exchange: the page that it is; null where it is none. */
  readonly pages: Readonly<Record<string, ListPage | null>>
  /** By tab: what is being put together there. */
  readonly collecting: Readonly<Record<RequestTabId, Collecting>>
  readonly limit: number
  readonly look: (exchangeId: string) => Promise<void>
  readonly setLimit: (limit: number) => void
  /** Null once it is over. */
  readonly collect: (tabId: RequestTabId, collected: Collected | null) => void
}

/** Lists that come in pages. */
export const usePaging = create<PagingState>()((set, get) => ({
  pages: {},
  collecting: {},
  limit: PAGE_LIMITS[1],
  look: async (exchangeId) => {
    if (get().pages[exchangeId] !== undefined) return
    const answer = await call('paging:look', { exchangeId })
    if (!answer.ok) return
    set({ pages: withNewest(get().pages, [exchangeId, answer.value], MOST_LOOKED_AT) })
  },
  setLimit: (limit) => set({ limit }),
  collect: (tabId, collected) => {
    const { collecting } = get()
    if (collected === null) set({ collecting: without(collecting, tabId) })
    else {
      const now = { ...collected, limit: waitUntil(collected.waitingUntil) }
      set({ collecting: { ...collecting, [tabId]: now } })
    }
  },
}))
