import { AppError } from '../errors.ts'
import type { PersonalFiles } from '../ports.ts'

/**
 * Files that the person chose in the system's dialog. Only these are read for a body: a path that
 * arrives from the renderer otherwise is refused, whoever wrote it there.
 */
export class ChosenFiles {
  readonly #files: PersonalFiles
  readonly #chosen = new Set<string>()

  constructor(files: PersonalFiles) {
    this.#files = files
  }

  async choose(): Promise<{ path: string; name: string; size: number } | null> {
    const path = await this.#files.chooseToOpen()
    if (path === null) return null
    const size = await this.#files.size(path)
    this.#chosen.add(path)
    return { path, name: path.split(/[\\/]/).at(-1) ?? path, size }
  }

  /** Throws AppError `file_unreadable` for a file that was not chosen, or cannot be read. */
  async read(path: string): Promise<Uint8Array> {
    if (this.#chosen.has(path)) return this.#files.read(path)
    throw new AppError('file_unreadable', `The file ${path} was not chosen in this session.`, {
      hint: 'Choose it again with the file button beside the part.',
    })
  }
}
