import { create } from 'zustand'
import type { BodyOf } from '../../contract/bodies.ts'
import type { SeenBody } from '../../contract/exchange.ts'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { without, withNewest } from './by-key.ts'
import { keepHere, readKept } from './kept-here.ts'
import { say, sayFailure } from './say.ts'

/** Bytes asked for at a time. */
export const RANGE_BYTES = 256 * 1024

/** Of so many bodies more than the head is held here; main has them all, and is asked again. */
const MOST_READ = 4

const WRAPS = 'body-wraps'

/** Raw is as it came; a page is HTML as it reads, the others are what JSON says. */
export type BodyView = 'pretty' | 'raw' | 'tree' | 'table' | 'page'

/** What is held here of a body's text: its beginning, or a part that somebody went to. */
export interface ReadPart {
  readonly text: string
  /** Byte at which it begins. */
  readonly from: number
  /** Byte at which the next range starts. */
  readonly next: number
  /** Bytes of the whole text; not those that came where it is in another charset. */
  readonly size: number
  /** Brackets of JSON that are open where it begins. */
  readonly depth: number
  /** Whether it begins within a string of JSON. */
  readonly inString: boolean
}

interface BodyState {
  /** Body id → what was read of it in place of the head that came with the exchange. */
  readonly read: Readonly<Record<string, ReadPart>>
  /** Body id → what stands behind the type in a data URL. */
  readonly pictures: Readonly<Record<string, string>>
  readonly reading: boolean
  readonly failure: Failure | null
  /** How bodies are shown that can be shown so. */
  readonly view: BodyView
  readonly setView: (view: BodyView) => void
  /** Whether lines of a text are broken at the edge; kept for the next start. */
  readonly wraps: boolean
  readonly toggleWraps: () => void
  readonly readOn: (bodyId: string) => Promise<void>
  /** Reads the part around a byte. */
  readonly goTo: (bodyId: string, at: number) => Promise<void>
  /** The head alone is shown again. */
  readonly goToStart: (bodyId: string) => void
  /** Reads all of a picture. */
  readonly readPicture: (bodyId: string) => Promise<void>
  /** All of its text. */
  readonly copy: (of: BodyOf) => Promise<void>
  readonly save: (bodyId: string, suggestedName: string) => Promise<void>
}

export const useBody = create<BodyState>()((set, get) => ({
  read: {},
  pictures: {},
  reading: false,
  failure: null,
  view: 'pretty',
  setView: (view) => set({ view }),
  wraps: readKept(WRAPS) !== 'no',
  toggleWraps: () => {
    const wraps = !get().wraps
    set({ wraps })
    keepHere(WRAPS, wraps ? 'yes' : 'no')
  },
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
      const { next, size } = answer.value
      const part = before ?? { text: '', from: 0, depth: 0, inString: false }
      const text = part.text + answer.value.text
      set({
        read: withNewest(get().read, [bodyId, { ...part, text, next, size }], MOST_READ),
        reading: false,
      })
    } else {
      set({ failure: answer.failure, reading: false })
    }
  },
  goTo: async (bodyId, at) => {
    set({ reading: true, failure: null })
    const answer = await call('bodies:around', { of: { bodyId }, at })
    if (answer.ok)
      set({ read: withNewest(get().read, [bodyId, answer.value], MOST_READ), reading: false })
    else set({ failure: answer.failure, reading: false })
  },
  goToStart: (bodyId) => set({ read: without(get().read, bodyId), failure: null }),
  readPicture: async (bodyId) => {
    if (get().pictures[bodyId] !== undefined) return
    set({ failure: null })
    const answer = await call('bodies:picture', { bodyId })
    if (answer.ok) set({ pictures: { [bodyId]: `;base64,${answer.value.base64}` } })
    else set({ failure: answer.failure })
  },
  copy: async (of) => {
    const answer = await call('bodies:copy', { of })
    if (answer.ok) say('Copied the body')
    else sayFailure(answer.failure)
  },
  save: async (bodyId, suggestedName) => {
    const answer = await call('bodies:save', { bodyId, suggestedName })
    if (!answer.ok) sayFailure(answer.failure)
    else if (answer.value !== null) say('Saved the body', answer.value.path)
  },
}))

/** How main is asked about a body: by its id, or by its text where it came whole. */
export function bodyOf({ bodyId, head }: SeenBody): BodyOf {
  return bodyId === null ? { text: head } : { bodyId }
}

/** Names a body: the same one has the same name. */
export function nameOf(of: BodyOf): string {
  return 'bodyId' in of ? of.bodyId : `text ${of.text}`
}
