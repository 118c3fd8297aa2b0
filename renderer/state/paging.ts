import { create } from 'zustand'
import type { Collected, ListPage } from '../../contract/paging.ts'
import { call } from '../bridge.ts'
import type { RequestTabId } from './tabs.ts'

/** How many pages are put together at most; a person chooses. */
export const PAGE_LIMITS = [20, 100, 500] as const

const MOST_LOOKED_AT = 50

interface PagingState {
  /** By exchange: the page that it is; null where it is none. */
  readonly pages: Readonly<Record<string, ListPage | null>>
  /** By tab: what is being put together there. */
  readonly collecting: Readonly<Record<RequestTabId, Collected>>
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
    const others = Object.entries(get().pages).slice(1 - MOST_LOOKED_AT)
    set({ pages: { ...Object.fromEntries(others), [exchangeId]: answer.value } })
  },
  setLimit: (limit) => set({ limit }),
  collect: (tabId, collected) => {
    const others = Object.entries(get().collecting).filter(([each]) => each !== tabId)
    set({
      collecting: Object.fromEntries(
        collected === null ? others : [...others, [tabId, collected] as const],
      ),
    })
  },
}))
