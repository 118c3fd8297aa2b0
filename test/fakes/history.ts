import type { Forgotten, HistoryEntry } from '../../contract/history.ts'
import { AppError } from '../../main/errors.ts'
import type { ClockSeen, HistoryRecord, HistoryStore } from '../../main/ports.ts'

/** A history in memory, which finds what has a text in its words. `failWrites` makes the disk full. */
export class FakeHistory implements HistoryStore {
  failWrites = false
  readonly kept: HistoryRecord[] = []

  append(records: readonly HistoryRecord[]): Promise<void> {
    if (this.failWrites)
      return Promise.reject(
        new AppError('document_unwritable', 'The disk is full.', { hint: 'Make space on it.' }),
      )
    this.kept.push(...structuredClone(records))
    return Promise.resolve()
  }

  note(id: string, finding: HistoryEntry['finding']): Promise<void> {
    const at = this.kept.findIndex(({ entry }) => entry.id === id)
    const found = this.kept[at]
    if (found !== undefined) this.kept[at] = { ...found, entry: { ...found.entry, finding } }
    return Promise.resolve()
  }

  search({ text }: { readonly text: string }): Promise<readonly HistoryEntry[]> {
    const found = this.kept.filter(({ words }) => words.includes(text))
    return Promise.resolve(found.map(({ entry }) => entry).toReversed())
  }

  read(id: string): Promise<HistoryRecord | null> {
    return Promise.resolve(this.kept.find(({ entry }) => entry.id === id) ?? null)
  }

  forget(which: Forgotten): Promise<void> {
    const goes = ({ entry }: HistoryRecord): boolean =>
      which.kind === 'all' ||
      (which.kind === 'tenant' ? entry.tenantId === which.tenantId : entry.id === which.id)
    const left = this.kept.filter((record) => !goes(record))
    this.kept.splice(0, this.kept.length, ...left)
    return Promise.resolve()
  }

  follow(from: string, to: string): Promise<void> {
    for (const [at, record] of this.kept.entries())
      if (record.entry.tenantId === from)
        this.kept[at] = { ...record, entry: { ...record.entry, tenantId: to } }
    return Promise.resolve()
  }

  #clock: ClockSeen | null = null
  clockSeen(): Promise<ClockSeen | null> {
    return Promise.resolve(this.#clock)
  }
  keepClockSeen(seen: ClockSeen): Promise<void> {
    this.#clock = seen
    return Promise.resolve()
  }

  prune({ olderThan }: { readonly olderThan: number }): Promise<void> {
    const left = this.kept.filter(({ entry }) => entry.startedAt >= olderThan)
    this.kept.splice(0, this.kept.length, ...left)
    return Promise.resolve()
  }

  tidy(): Promise<void> {
    return Promise.resolve()
  }
}
