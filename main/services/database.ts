import type { DatabaseThread, OfferedCopy, SetAsideRow } from '../../contract/database.ts'
import { AppError } from '../errors.ts'
import type { Salvage } from '../ports.ts'
import { redactText } from '../wire/redact.ts'

/** Who holds the rows of a kind. */
interface RowsOwner {
  readonly putBack: (text: string, row: number) => Promise<void>
  readonly readAgain: () => Promise<void>
}

type RowsOwners = Readonly<Record<SetAsideRow['kind'], RowsOwner>>

/** Brings back what the database could not read, or had lost, at start. */
export class DatabaseService {
  readonly #salvage: Salvage
  readonly #owners: RowsOwners
  #setAside: readonly SetAsideRow[]
  #copy: OfferedCopy | null
  #thread: DatabaseThread = 'runs'

  constructor(tools: { readonly salvage: Salvage; readonly owners: RowsOwners }) {
    this.#salvage = tools.salvage
    this.#owners = tools.owners
    this.#setAside = tools.salvage.rows
    this.#copy = tools.salvage.copy
    tools.salvage.onThread((thread) => (this.#thread = thread))
  }

  get thread(): DatabaseThread {
    return this.#thread
  }

  onThread(listener: () => void): void {
    this.#salvage.onThread(listener)
  }

  get setAside(): readonly SetAsideRow[] {
    return this.#setAside
  }

  get copy(): OfferedCopy | null {
    return this.#copy
  }

  /**
   * The row as it was found. It is no row of ours, so anything may be in it: what looks like a
   * credential is left out.
   *
   * @throws AppError `row_unreadable` where it is no longer there
   */
  async textOf(id: number): Promise<string> {
    const text = await this.#salvage.textOf(this.#find(id).id)
    if (text === null) throw gone()
    return redactText(text)
  }

  /** @throws AppError `row_unreadable`, `request_invalid`, `document_unwritable`; it stays set aside then */
  async putBack(id: number, text: string): Promise<void> {
    const row = this.#find(id)
    await this.#owners[row.kind].putBack(text, row.id)
    this.#forget(row)
  }

  async letGo(id: number): Promise<void> {
    const row = this.#find(id)
    await this.#salvage.letGo(row.id)
    this.#forget(row)
  }

  /** @throws AppError `document_corrupt` where the copy cannot be read any more, `document_unwritable` */
  async takeCopy(): Promise<void> {
    if (!(await this.#salvage.takeCopy())) {
      throw new AppError('document_corrupt', 'This copy cannot be read any more.', {
        hint: 'Look into the folder “copies” beside the database: an older one may be there.',
      })
    }
    this.#copy = null
    await this.#owners.tenants.readAgain()
    await this.#owners.people.readAgain()
    this.#setAside = await this.#salvage.readRows()
  }

  async refuseCopy(): Promise<void> {
    await this.#salvage.letGoOfCopy()
    this.#copy = null
  }

  #find(id: number): SetAsideRow {
    const row = this.#setAside.find((each) => each.id === id)
    if (row === undefined) throw gone()
    return row
  }

  #forget(row: SetAsideRow): void {
    this.#setAside = this.#setAside.filter((each) => each !== row)
  }
}

function gone(): AppError {
  return new AppError('row_unreadable', 'This is no longer set aside.', {
    hint: 'It may have been put back or let go in another window.',
  })
}
