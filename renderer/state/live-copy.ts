import { create } from 'zustand'
import type { CancellableChannel } from '../../contract/channels.ts'
import { call } from '../bridge.ts'
import { pause } from './latest.ts'

type CopyingChannel = Extract<CancellableChannel, 'tokens:copy' | 'exporting:copy-live'>

interface LiveCopyState {
  /** What main is asked for; null where nothing is under way. */
  readonly copying: CopyingChannel | null
  /** Whether that has taken long enough to be shown. */
  readonly isLong: boolean
  /** The answer; one copy is under way at a time, since the clipboard holds one text. */
  readonly waitFor: <T>(channel: CopyingChannel, ask: () => Promise<T>) => Promise<T>
  readonly cancel: () => void
}

/** A token that is held is copied sooner. */
const PAUSE_MS = 400
const shown = pause(PAUSE_MS)

/** A copy with a live token in it, which may wait for a site or a keychain. */
export const useLiveCopy = create<LiveCopyState>()((set, get) => {
  let newest = 0
  return {
    copying: null,
    isLong: false,
    waitFor: async (channel, ask) => {
      get().cancel()
      newest += 1
      const mine = newest
      set({ copying: channel })
      shown.later(() => set({ isLong: true }))
      const answer = await ask()
      if (mine === newest) {
        shown.drop()
        set({ copying: null, isLong: false })
      }
      return answer
    },
    cancel: () => {
      const { copying } = get()
      if (copying !== null) void call('app:cancel', { channel: copying })
    },
  }
})
