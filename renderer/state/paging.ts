import { create } from 'zustand'
import type { ListPage, PagingProgress } from '../../contract/paging.ts'
import { call } from '../bridge.ts'
import { withNewest } from './by-key.ts'
import { type Wait, waitUntil } from './moment.ts'

/** How many pages are put together at most; a person chooses. */
export const PAGE_LIMITS = [20, 100, 500] as const

const MOST_LOOKED_AT = 50
const MOST_COLLECTED = 20

/** What has come so far, and the rate limit that is waited for; null where none is. */
export interface Collecting extends Pick<PagingProgress, 'pages' | 'items' | 'total'> {
  readonly limit: Wait | null
}

interface PagingState {
  /** By exchange: the page that it is; null where it is none. */
  readonly pages: Readonly<Record<string, ListPage | null>>
  /** By run: what is being put together by it. */
  readonly collecting: Readonly<Record<string, Collecting>>
  readonly limit: number
  readonly look: (exchangeId: string) => Promise<void>
  readonly setLimit: (limit: number) => void
  readonly hear: (progress: PagingProgress) => void
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
  hear: ({ runId, pages, items, total, waitingUntil }) => {
    const now = { pages, items, total, limit: waitUntil(waitingUntil) }
    set({ collecting: withNewest(get().collecting, [runId, now], MOST_COLLECTED) })
  },
}))
