import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../../main/errors.ts'
import { parseRow, type RowsShape } from '../../main/node/kept-rows.ts'
import type { Rows, RowsChange, Salvage, Unfinished } from '../../main/ports.ts'
import type { TabRows } from '../../main/history/long-texts.ts'
import { tabRows, type TabRow } from '../../main/history/tab-rows.ts'
import { personRows, type PersonRow } from '../../main/people/person-rows.ts'
import { tenantRows } from '../../main/tenants/tenant-rows.ts'

/** Rows in memory. `failWrites` makes the disk full. */
export class FakeRows<T> implements Rows<T> {
  failWrites = false
  readonly changes: RowsChange<T>[] = []
  readonly kept: Map<string, T>
  readonly begun = new Map<string, Unfinished>()
  readonly #shape: RowsShape<T>

  constructor(shape: RowsShape<T>, rows: readonly T[] = []) {
    this.#shape = shape
    this.kept = new Map(rows.map((row) => [shape.keyOf(row), row]))
  }

  /** As they are now: whoever opens them anew finds them so. */
  get atStart(): readonly T[] {
    return [...this.kept.values()]
  }

  readAgain(): Promise<readonly T[]> {
    return Promise.resolve(this.atStart)
  }

  parse(text: string): T {
    return parseRow(text, this.#shape)
  }

  unfinished(): Promise<readonly Unfinished[]> {
    return Promise.resolve([...this.begun.values()])
  }

  change(change: RowsChange<T>): Promise<void> {
    if (this.failWrites)
      return Promise.reject(new AppError('document_unwritable', 'The disk is full.'))
    const { drop = [], put = [] } = structuredClone(change)
    if (change.put !== undefined || change.drop !== undefined) this.changes.push(change)
    if (change.ends !== undefined) this.begun.delete(change.ends)
    if (change.begins !== undefined) this.begun.set(change.begins.tenantId, change.begins)
    for (const key of drop) this.kept.delete(key)
    for (const row of put) this.kept.set(this.#shape.keyOf(row), this.#shape.schema.parse(row))
    return Promise.resolve()
  }
}

export const fakeTenantRows = (rows: readonly TenantProfile[] = []): FakeRows<TenantProfile> =>
  new FakeRows(tenantRows, rows)

export const fakeTabRows = (rows: readonly TabRow[] = []): FakeRows<TabRow> & TabRows =>
  Object.assign(new FakeRows(tabRows, rows), { whole: null })

export const fakePersonRows = (rows: readonly PersonRow[] = []): FakeRows<PersonRow> =>
  new FakeRows(personRows, rows)

/** Nothing was lost. */
export const nothingToSalvage: Salvage = {
  rows: [],
  copy: null,
  readRows: () => Promise.resolve([]),
  textOf: () => Promise.resolve(null),
  letGo: () => Promise.resolve(),
  takeCopy: () => Promise.resolve(false),
  letGoOfCopy: () => Promise.resolve(),
  onThread: () => undefined,
  onPlace: () => undefined,
  onUnwritten: () => undefined,
  lookAtPlace: () => Promise.resolve(),
  openPlace: () => Promise.resolve(),
}
