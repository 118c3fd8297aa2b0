import { create } from 'zustand'
import type { BodyOf, FilteredBody } from '../../contract/bodies.ts'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { without, withNewest } from './by-key.ts'

/** A body that a JSONPath was asked of, and what it found. */
export interface Filter extends FilteredBody {
  readonly path: string
}

/** Bodies whose filter is held here. */
const MOST_FILTERS = 10

interface BodyFilterState {
  readonly open: boolean
  /** Name of a body → what it is filtered by. */
  readonly filters: Readonly<Record<string, Filter>>
  /** The body that is being filtered. */
  readonly asking: string | null
  /** Why the path that was asked of a body last was refused: what it was filtered by before is shown on. */
  readonly refused: {
    readonly name: string
    readonly path: string
    readonly failure: Failure
  } | null
  readonly toggle: () => void
  readonly apply: (of: BodyOf, name: string, path: string) => Promise<void>
  readonly cancel: () => void
  /** The whole body is shown again. */
  readonly clear: (name: string) => void
}

export const useBodyFilter = create<BodyFilterState>()((set, get) => ({
  open: false,
  filters: {},
  asking: null,
  refused: null,
  toggle: () => set({ open: !get().open }),
  apply: async (of, name, path) => {
    set({ asking: name, refused: null })
    const answer = await call('bodies:filter', { of, path })
    if (get().asking === name) set({ asking: null })
    if (answer.ok) {
      const filter = { path, ...answer.value }
      set({ filters: withNewest(get().filters, [name, filter], MOST_FILTERS) })
    } else if (answer.failure.code !== 'request_cancelled') {
      set({ refused: { name, path, failure: answer.failure } })
    }
  },
  cancel: () => {
    set({ asking: null })
    void call('app:cancel', { channel: 'bodies:filter' })
  },
  clear: (name) => set({ filters: without(get().filters, name), refused: null }),
}))
