import { create } from 'zustand'
import type { ResponseOf } from '../../contract/contract.ts'
import type { SavedAs, SavedEntry, SavedList, SaveOrder } from '../../contract/saved.ts'
import { call } from '../bridge.ts'
import { sayFailure, sayUndoable } from './say.ts'
import type { RequestTabId } from './tabs.ts'

/** A save that another program's change came in the way of. */
export interface Clash {
  readonly tabId: RequestTabId
  readonly order: SaveOrder
  readonly message: string
  /** Another program removed the file, or gave it another name: nothing lies in its place. */
  readonly isGone: boolean
}

interface SavedState {
  readonly text: string
  /** Null until main has answered once. */
  readonly list: SavedList | null
  readonly of: Readonly<Record<RequestTabId, SavedAs>>
  readonly clash: Clash | null
  /** Another folder is being chosen, and then read. */
  readonly choosing: boolean
  /** The request or folder that is given another name. */
  readonly naming: { readonly path: string; readonly name: string } | null
  readonly find: (text: string) => void
  readonly load: () => Promise<void>
  readonly chooseFolder: () => Promise<void>
  readonly note: (tabId: RequestTabId, as: SavedAs) => void
  readonly rename: (path: string, name: string) => Promise<boolean>
  readonly duplicate: (path: string) => Promise<void>
  readonly remove: (path: string, name: string) => Promise<void>
}

/** Readings that were begun, and the earliest of them that is still of use. */
let begun = 0
let earliest = 0

export const useSaved = create<SavedState>()((set, get) => ({
  text: '',
  list: null,
  of: {},
  clash: null,
  choosing: false,
  naming: null,
  find: (text) => set({ text }),
  load: async () => {
    begun += 1
    const own = begun
    const answer = await call('saved:list', null)
    // One that was begun later was faster, or is of the folder that was chosen meanwhile.
    if (own < earliest) return
    earliest = own
    if (answer.ok) set({ list: answer.value })
    else sayFailure(answer.failure)
  },
  chooseFolder: async () => {
    set({ choosing: true })
    const answer = await call('saved:choose-folder', null)
    if (!answer.ok) sayFailure(answer.failure)
    else if (answer.value !== null) {
      // Rows on screen, and what tabs know of their files, are of the folder before.
      if (answer.value.folder !== get().list?.folder) {
        earliest = begun + 1
        set({ list: null, of: {} })
      }
      await get().load()
    }
    set({ choosing: false })
  },
  note: (tabId, as) => set({ of: { ...get().of, [tabId]: as } }),
  rename: async (path, name) => {
    const answer = await call('saved:rename', { path, name })
    if (!answer.ok) {
      sayFailure(answer.failure)
      return false
    }
    set({ of: renamed(get().of, path, { ...answer.value, name }) })
    await get().load()
    return true
  },
  duplicate: async (path) => {
    const answer = await call('saved:duplicate', { path })
    if (answer.ok) await get().load()
    else sayFailure(answer.failure)
  },
  remove: async (path, name) => {
    const answer = await call('saved:remove', { path })
    await get().load()
    if (!answer.ok) {
      sayFailure(answer.failure)
      return
    }
    sayUndoable(`Removed ${name}`, () => void putBack(answer.value.id))
  },
}))

async function putBack(id: string): Promise<void> {
  const answer = await call('saved:put-back', { id })
  if (!answer.ok) sayFailure(answer.failure)
  await useSaved.getState().load()
}

/** Tabs go with their file; one that knew it as it was knows it as it is. */
function renamed(
  of: SavedState['of'],
  from: string,
  to: ResponseOf<'saved:rename'> & { readonly name: string },
): SavedState['of'] {
  return Object.fromEntries(
    Object.entries(of).map(([tabId, as]) => {
      if (as.path.startsWith(`${from}/`))
        return [tabId, { ...as, path: to.path + as.path.slice(from.length) }]
      if (as.path !== from) return [tabId, as]
      const mark = as.mark === to.marks?.was ? to.marks.is : as.mark
      return [tabId, { ...as, mark, path: to.path, name: to.name }]
    }),
  )
}

/** A line of the list: a folder, or a request of it. */
export type SavedLine =
  | { readonly kind: 'folder'; readonly id: string; readonly path: string; readonly depth: number }
  | {
      readonly kind: 'request'
      readonly id: string
      readonly entry: SavedEntry
      readonly depth: number
    }

/** Folders with what lies in them, by name; where something is looked for, only what holds each word of it. */
export function linesOf({ entries, folders }: SavedList, text: string): readonly SavedLine[] {
  const words = text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
  const found = entries.filter(({ name, path, method, address }) => {
    const all = `${name} ${path} ${method} ${address}`.toLowerCase()
    return words.every((word) => all.includes(word))
  })
  const shown = folders.filter(
    (folder) => words.length === 0 || found.some(({ path }) => path.startsWith(`${folder}/`)),
  )
  const lines: SavedLine[] = [
    ...shown.map((path) => ({ kind: 'folder', id: path, path, depth: depthOf(path) }) as const),
    ...found.map(
      (entry) => ({ kind: 'request', id: entry.path, entry, depth: depthOf(entry.path) }) as const,
    ),
  ]
  return lines.toSorted((one, other) => compare(one.id, other.id))
}

const depthOf = (path: string): number => path.split('/').length - 1

/** Made once: a comparison that makes its own costs a thousand times as much. */
const BY_NAME = new Intl.Collator('en', { numeric: true })

/** A folder stands before what is in it. */
function compare(one: string, other: string): number {
  const [left, right] = [one.split('/'), other.split('/')]
  for (const [index, part] of left.entries()) {
    const against = right[index]
    if (against === undefined) return 1
    if (part !== against) return BY_NAME.compare(part, against)
  }
  return left.length - right.length
}
