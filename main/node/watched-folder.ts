import { type FSWatcher, watch as watchFiles } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InTurn } from '../in-turn.ts'

/** What an editor does in several steps is one change. */
const QUIET_MS = 150
/** A folder that is gone, as with a disk that was taken out, is looked for again. */
const GONE_MS = 2000
/** Folders that are watched; of more the rest is read when somebody looks. */
const MOST_FOLDERS = 5000

/**
 * Elsewhere the system itself watches all below a folder. On Linux it tells of one folder alone, and
 * what Node makes of that loses each file in whose place another was put, as editors and git do.
 */
const BELOW_TOO = process.platform !== 'linux'

interface Watched {
  readonly watcher: FSWatcher
  /** What lies there under that name: another one has to be watched anew. */
  readonly identity: string
}

/** A folder with all that lies below it, watched until `stop`, whatever becomes of it meanwhile. */
export class WatchedFolder {
  readonly #root: string
  readonly #foldersIn: (folder: string) => Promise<readonly string[]>
  readonly #changed: () => void
  readonly #watched = new Map<string, Watched>()
  readonly #turns = new InTurn()
  #timer: NodeJS.Timeout | undefined
  #isStopped = false

  /**
   * @param foldersIn those right in a folder that are watched as well, by their paths below `root`; it
   * does not throw
   * @param changed called a moment after something changed, and once a folder that was gone is there
   */
  constructor(
    root: string,
    foldersIn: (folder: string) => Promise<readonly string[]>,
    changed: () => void,
  ) {
    this.#root = root
    this.#foldersIn = foldersIn
    this.#changed = changed
  }

  /** Answered once nothing that happens from then on is missed. */
  begin(): Promise<void> {
    return this.#follow()
  }

  stop(): void {
    this.#isStopped = true
    clearTimeout(this.#timer)
    for (const folder of [...this.#watched.keys()]) this.#unwatch(folder)
  }

  #later(ms: number): void {
    if (this.#isStopped) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#look(), ms)
    this.#timer.unref()
  }

  async #look(): Promise<void> {
    const was = this.#watched.has('')
    await this.#follow()
    const isThere = this.#watched.has('')
    if (!this.#isStopped && (was || isThere)) this.#changed()
  }

  /** Watches the folders that are there now, and no others. */
  #follow(): Promise<void> {
    return this.#turns.run(async () => {
      const there = ['']
      const seen = new Set<string>()
      for (const folder of there) {
        if (this.#isStopped || seen.size >= MOST_FOLDERS) break
        if (!(await this.#watch(folder))) continue
        seen.add(folder)
        if (!BELOW_TOO) there.push(...(await this.#foldersIn(folder)))
      }
      for (const folder of [...this.#watched.keys()]) if (!seen.has(folder)) this.#unwatch(folder)
      if (!seen.has('')) this.#later(GONE_MS)
    })
  }

  /** False where there is no such folder. */
  async #watch(folder: string): Promise<boolean> {
    const place = join(this.#root, folder)
    const found = await stat(place).catch(() => null)
    if (found === null || !found.isDirectory() || this.#isStopped) return false
    const identity = `${found.dev} ${found.ino}`
    if (this.#watched.get(folder)?.identity === identity) return true
    this.#unwatch(folder)
    try {
      const watcher = watchFiles(place, { recursive: BELOW_TOO, persistent: false }, () =>
        this.#later(QUIET_MS),
      )
      watcher.on('error', () => {
        this.#unwatch(folder)
        this.#later(GONE_MS)
      })
      this.#watched.set(folder, { watcher, identity })
    } catch {
      // It went this moment, or no more may be watched: it is read when somebody looks.
    }
    return true
  }

  #unwatch(folder: string): void {
    this.#watched.get(folder)?.watcher.close()
    this.#watched.delete(folder)
  }
}
