import type { SavedFile } from '../exportable.ts'

/** Collects what has to lie beside a text, under names that do not meet. */
export class FileSaver {
  readonly #pathFor: (suggested: string) => string
  readonly #files: SavedFile[] = []

  constructor(pathFor: ((suggested: string) => string) | undefined) {
    this.#pathFor = pathFor ?? ((suggested) => suggested)
  }

  get files(): readonly SavedFile[] {
    return this.#files
  }

  /** Answers the path under which the text has to name the file. */
  save(stem: string, extension: string, bytes: Uint8Array): string {
    const count = this.#files.length
    const name = this.#pathFor(
      `understudy-${stem}${count === 0 ? '' : `-${count + 1}`}.${extension}`,
    )
    this.#files.push({ name, bytes })
    return name
  }
}
