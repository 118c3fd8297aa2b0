import { createHash } from 'node:crypto'
import { access, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { TabFiles } from '../ports.ts'
import { makeOwnFolder, replaceChosenFile } from './chosen-file.ts'

const SLICE_BYTES = 1024 * 1024

/** Names that `keep` gives: anything else would be a path of somebody else's making. */
const NAME = /^[\da-f]{64}$/

/** Long texts of request tabs, each a file named by what is in it. */
export class FilesOfTabs implements TabFiles {
  readonly #folder: string
  /** What lies there; null before somebody looked. */
  #names: Promise<Set<string>> | null = null

  constructor(folder: string) {
    this.#folder = folder
  }

  async keep(bytes: Uint8Array): Promise<string> {
    const name = await nameOf(bytes)
    const names = await this.#there()
    const path = join(this.#folder, name)
    if (names.has(name) && (await isThere(path))) return name
    await makeOwnFolder(this.#folder)
    // In one step: what lies under a name is whole.
    await replaceChosenFile(path, bytes)
    names.add(name)
    return name
  }

  async read(name: string): Promise<Uint8Array | null> {
    if (!NAME.test(name)) return null
    return await readFile(join(this.#folder, name)).catch(() => null)
  }

  async keepOnly(wanted: ReadonlySet<string>): Promise<void> {
    const names = await this.#there()
    for (const name of names) {
      if (wanted.has(name)) continue
      await rm(join(this.#folder, name), { force: true }).then(
        () => names.delete(name),
        () => undefined,
      )
    }
  }

  #there(): Promise<Set<string>> {
    return (this.#names ??= readdir(this.#folder).then(
      (names) => new Set(names),
      () => new Set(),
    ))
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** Slice by slice: one of some megabytes takes a while. */
async function nameOf(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256')
  for (let at = 0; at < bytes.byteLength; at += SLICE_BYTES) {
    hash.update(bytes.subarray(at, at + SLICE_BYTES))
    await setImmediate()
  }
  return hash.digest('hex')
}
