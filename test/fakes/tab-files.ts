import { createHash } from 'node:crypto'
import { AppError } from '../../main/errors.ts'
import type { TabFiles } from '../../main/ports.ts'

/** Files in memory, by the names that they have on a disk. `failWrites` makes it full. */
export class FakeTabFiles implements TabFiles {
  readonly kept = new Map<string, Uint8Array>()
  /** What was written, each time. */
  readonly written: string[] = []
  failWrites = false

  keep(bytes: Uint8Array): Promise<string> {
    if (this.failWrites)
      return Promise.reject(
        new AppError('file_unwritable', 'a.tmp could not be written (ENOSPC).', {
          hint: 'The disk is full.',
        }),
      )
    const name = createHash('sha256').update(bytes).digest('hex')
    if (!this.kept.has(name)) this.written.push(name)
    this.kept.set(name, Uint8Array.from(bytes))
    return Promise.resolve(name)
  }

  read(name: string): Promise<Uint8Array | null> {
    return Promise.resolve(this.kept.get(name) ?? null)
  }

  keepOnly(names: ReadonlySet<string>): Promise<void> {
    for (const name of this.kept.keys()) if (!names.has(name)) this.kept.delete(name)
    return Promise.resolve()
  }
}
