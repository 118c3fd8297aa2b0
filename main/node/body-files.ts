import { readFile, rm, readdir, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptBody } from '../ports.ts'
import { makeOwnFolder, writeNewFile } from './chosen-file.ts'

/** Names that this app gives: anything else would be a path of somebody else's making. */
const NAME = /^[\w-]{1,200}$/

/** Bodies of past exchanges, a file each, in a folder for each day (`2026-11-28`, UTC). */
export class BodyFiles {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Throws AppError `file_unwritable`. Names that are no names are refused: a RangeError. */
  async write(day: string, bodies: readonly KeptBody[]): Promise<void> {
    if (bodies.length === 0) return
    await makeOwnFolder(this.#dayFolder(day))
    for (const { name, bytes } of bodies) await writeNewFile(this.#path(day, name), bytes)
  }

  /** Those that are there. */
  async read(day: string, names: readonly string[]): Promise<KeptBody[]> {
    const found = await Promise.all(
      names.map(async (name) => {
        const bytes = await readFile(this.#path(day, name)).catch(() => null)
        return bytes === null ? [] : [{ name, bytes: new Uint8Array(bytes) }]
      }),
    )
    return found.flat()
  }

  /** What cannot be removed stays. */
  async remove(day: string, names: readonly string[]): Promise<void> {
    for (const name of names)
      await rm(this.#path(day, name), { force: true }).catch(() => undefined)
    await rmdir(this.#dayFolder(day)).catch(() => undefined)
  }

  /** Whole folders of the days before: also of what a kill left without its row. */
  async removeBefore(day: string): Promise<void> {
    const days = await readdir(this.#folder).catch(() => [])
    for (const each of days)
      if (/^\d{4}-\d{2}-\d{2}$/.test(each) && each < day)
        await rm(join(this.#folder, each), { recursive: true, force: true }).catch(() => undefined)
  }

  async removeAll(): Promise<void> {
    await this.removeBefore('9999-99-99')
  }

  #dayFolder(day: string): string {
    return join(this.#folder, day)
  }

  #path(day: string, name: string): string {
    if (!NAME.test(name)) throw new RangeError(`a body cannot be named ${name}`)
    return join(this.#dayFolder(day), name)
  }
}
