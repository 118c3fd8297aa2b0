import { create } from 'zustand'
import type { PastePlace } from '../../contract/pasting.ts'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'

interface PastedState {
  readonly text: string
  readonly reading: boolean
  /** Where the text can be read, the likeliest first; empty before main has answered. */
  readonly places: readonly PastePlace[]
  readonly failure: Failure | null
  /** Has main say what the text is. Null where it is none, or another was pasted meanwhile. */
  readonly read: (text: string) => Promise<readonly PastePlace[] | null>
  readonly refuse: (message: string, hint: string) => void
  readonly clear: () => void
}

const blank = { text: '', reading: false, places: [], failure: null } as const

/** What was pasted outside of any field, until it has found its place. */
export const usePasted = create<PastedState>()((set, get) => ({
  ...blank,
  read: async (text) => {
    set({ ...blank, text, reading: true })
    const answer = await call('pasting:read', { text })
    // Taken back, or pasted anew: this answer is about no text that still waits.
    if (!get().reading || get().text !== text) return null
    if (answer.ok) {
      set({ reading: false, places: answer.value.places })
      return answer.value.places
    }
    set({ reading: false, failure: answer.failure })
    return null
  },
  refuse: (message, hint) =>
    set({ ...blank, failure: { code: 'paste_unreadable', message, hint, details: {} } }),
  clear: () => {
    if (get().reading) void call('app:cancel', { channel: 'pasting:read' })
    set(blank)
  },
}))
