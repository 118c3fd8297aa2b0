import { UNDO_MS } from '../../contract/limits.ts'
import { AppError } from '../errors.ts'
import type { RandomId, SavedFolder } from '../ports.ts'
import { tooManyFiles } from './saved-file.ts'

/** What lay there; null for a folder with nothing in it. */
interface Removed {
  readonly path: string
  readonly bytes: Uint8Array | null
}

interface Removal {
  /** Another folder may have been chosen since. */
  readonly root: string
  readonly left: readonly Removed[]
}

/** Saved requests that were removed, each for as long as it can be put back. */
export class SavedRemovals {
  readonly #folder: SavedFolder
  readonly #ids: RandomId
  readonly #later: (job: () => void, ms: number) => void
  readonly #removals = new Map<string, Removal>()

  constructor(tools: {
    readonly folder: SavedFolder
    readonly ids: RandomId
    readonly later: (job: () => void, ms: number) => void
  }) {
    this.#folder = tools.folder
    this.#ids = tools.ids
    this.#later = tools.later
  }

  /**
   * A request, or a folder with all of its requests; all or nothing. Throws AppError
   * `file_unreadable`, also of what could not be put back.
   */
  async remove(root: string, path: string): Promise<{ id: string }> {
    const removed: Removed[] = []
    try {
      for (const each of await this.#within(root, path)) {
        await this.#folder.remove(root, each.path)
        removed.push(each)
      }
    } catch (error) {
      await this.#restore(root, removed)
      throw error
    }
    const id = this.#ids.next()
    this.#removals.set(id, { root, left: removed })
    this.#later(() => this.#removals.delete(id), UNDO_MS)
    return { id }
  }

  /** Throws AppError `file_unwritable` where something lies in the place of one by now; the others are put back. */
  async putBack(id: string): Promise<void> {
    const removal = this.#removals.get(id)
    if (removal === undefined) return
    const { root } = removal
    const { left, failure } = await this.#restore(root, removal.left)
    if (failure === null) this.#removals.delete(id)
    else {
      this.#removals.set(id, { root, left })
      throw failure
    }
  }

  async #within(root: string, path: string): Promise<Removed[]> {
    const { files, tooMany } = await this.#folder.list(root)
    const within = files.filter((file) => file.path === path || file.path.startsWith(`${path}/`))
    if (tooMany && within.every((file) => file.path !== path)) throw tooManyFiles()
    // A folder without any.
    if (within.length === 0) return [{ path, bytes: null }]
    return within.map((file) => {
      if ('bytes' in file) return file
      throw new AppError('file_unreadable', file.problem, {
        hint: 'It could not be put back: remove it outside of the app.',
      })
    })
  }

  async #restore(
    root: string,
    removed: readonly Removed[],
  ): Promise<{ left: readonly Removed[]; failure: AppError | null }> {
    const left: Removed[] = []
    let failure: AppError | null = null
    for (const each of removed)
      try {
        await this.#folder.restore(root, each.path, each.bytes)
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        left.push(each)
        failure ??= error
      }
    return { left, failure }
  }
}
