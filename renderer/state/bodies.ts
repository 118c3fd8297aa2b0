import { create } from 'zustand'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { say, sayFailure } from './say.ts'

/** Bytes asked for at a time. */
export const RANGE_BYTES = 256 * 1024

/** Of so many bodies more than the head is held here; main has them all, and is asked again. */
const MOST_READ = 4

interface ReadOn {
  readonly text: string
  /** Byte at which the next range starts. */
  readonly next: number
  /** Bytes of the whole text; not those that came where it is in another charset. */
  readonly size: number
}

interface BodyState {
  /** Body id → what was read of it past the head that came with the exchange. */
  readonly read: Readonly<Record<string, ReadOn>>
  readonly reading: boolean
  readonly failure: Failure | null
  /** As it came, not laid out. */
  readonly raw: boolean
  readonly setRaw: (raw: boolean) => void
  readonly readOn: (bodyId: string) => Promise<void>
  readonly save: (bodyId: string, suggestedName: string) => Promise<void>
}

export const useBody = create<BodyState>()((set, get) => ({
  read: {},
  reading: false,
  failure: null,
  raw: false,
  setRaw: (raw) => set({ raw }),
  readOn: async (bodyId) => {
    if (get().reading) return
    set({ reading: true, failure: null })
    // The head was cut at a character, so its exact length in bytes is main's to know: the first
    // range starts over at zero and takes the head's place.
    const before = get().read[bodyId]
    const from = before?.next ?? 0
    const to = from + RANGE_BYTES * (before === undefined ? 2 : 1)
    const answer = await call('bodies:read', { bodyId, from, to })
    if (answer.ok) {
      const text = (before?.text ?? '') + answer.value.text
      const { next, size } = answer.value
      set({ read: latest(get().read, bodyId, { text, next, size }), reading: false })
    } else {
      set({ failure: answer.failure, reading: false })
    }
  },
  save: async (bodyId, suggestedName) => {
    const answer = await call('bodies:save', { bodyId, suggestedName })
    if (!answer.ok) sayFailure(answer.failure)
    else if (answer.value !== null) say('Saved the body', answer.value.path)
  },
}))

function latest(read: BodyState['read'], bodyId: string, readOn: ReadOn): BodyState['read'] {
  const others = Object.entries(read).filter(([id]) => id !== bodyId)
  return Object.fromEntries([...others.slice(1 - MOST_READ), [bodyId, readOn]])
}
