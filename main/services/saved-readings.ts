import { breathing } from '../breathing.ts'
import type { SavedFile } from '../ports.ts'
import { AppError } from '../errors.ts'
import { type Reading, type RequestReader, textOf } from './saved-file.ts'

interface Read {
  readonly bytes: Uint8Array
  readonly reading: Reading
}

/** What files of saved requests hold: one whose bytes are those of before is not read anew. */
export class SavedReadings {
  readonly #read: RequestReader
  #known: ReadonlyMap<string, Read> = new Map()

  constructor(read: RequestReader) {
    this.#read = read
  }

  /** In their order; others have their turn meanwhile. */
  async of(files: readonly SavedFile[]): Promise<Reading[]> {
    const breathe = breathing()
    const known = this.#known
    const now = new Map<string, Read>()
    const readings: Reading[] = []
    for (const file of files) {
      await breathe()
      const before = known.get(file.path)
      const isSame = 'bytes' in file && before !== undefined && isEqual(before.bytes, file.bytes)
      const reading = isSame ? before.reading : await this.readingOf(file)
      if ('bytes' in file) now.set(file.path, { bytes: file.bytes, reading })
      readings.push(reading)
    }
    this.#known = now
    return readings
  }

  async readingOf(file: SavedFile): Promise<Reading> {
    if (!('bytes' in file)) return new AppError('file_unreadable', file.problem)
    try {
      return await this.#read(textOf(file.bytes))
    } catch (error) {
      if (error instanceof AppError) return error
      throw error
    }
  }
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
