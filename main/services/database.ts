import type {
  DatabasePlace,
  DatabaseThread,
  OfferedCopy,
  SetAsideRow,
} from '../../contract/database.ts'
import { AppError } from '../errors.ts'
import type { Salvage } from '../ports.ts'
import { redactText } from '../wire/redact.ts'

/** Who holds the rows of a kind. */
interface RowsOwner {
  readonly putBack: (text: string, row: number) => Promise<void>
  /** Holds what the database holds now. */
  readonly readAgain: () => Promise<void>
}

type RowsOwners = Readonly<Record<SetAsideRow['kind'], RowsOwner>>

/**
 * Brings back what the database could not read, or had lost, at start, and has everything read anew
 * after its thread has ended: what was under way may be kept or not.
 */
export class DatabaseService {
  readonly #salvage: Salvage
  readonly #owners: RowsOwners
  #setAside: readonly SetAsideRow[]
  #copy: OfferedCopy | null
  #thread: DatabaseThread = 'runs'
  #place: DatabasePlace = 'own'
  #unwritten: string | null = null
  #isReading = false
  readonly #readAgainListeners: (() => void)[] = []

  constructor(tools: { readonly salvage: Salvage; readonly owners: RowsOwners }) {
    this.#salvage = tools.salvage
    this.#owners = tools.owners
    this.#setAside = tools.salvage.rows
    this.#copy = tools.salvage.copy
    tools.salvage.onPlace((place) => void (this.#place = place))
    tools.salvage.onUnwritten((words) => void (this.#unwritten = words))
    tools.salvage.onThread((thread) => {
      this.#thread = thread
      // One that begins while it is read anew was begun by that; one that ends breaks it off.
      if (thread === 'ended' || !this.#isReading) void this.#readAgain()
    })
  }

  get thread(): DatabaseThread {
    return this.#thread
  }

  get place(): DatabasePlace {
    return this.#place
  }

  onPlace(listener: () => void): void {
    this.#salvage.onPlace(listener)
  }

  /** Why the latest change could not be written, and what to do; null where it was. */
  get unwritten(): string | null {
    return this.#unwritten
  }

  onUnwritten(listener: () => void): void {
    this.#salvage.onUnwritten(listener)
  }

  /** Whether the file is the one that was opened: whoever put back a backup was in another program. */
  lookAtPlace(): Promise<void> {
    return this.#salvage.lookAtPlace()
  }

  /**
   * Goes on with the file that lies in the place of the one that was opened.
   *
   * @throws AppError `document_corrupt` where it cannot be opened
   */
  async openPlace(): Promise<void> {
    await this.#salvage.openPlace()
    await this.#readRows()
    this.#copy = this.#salvage.copy
    for (const listener of this.#readAgainListeners) listener()
  }

  onThread(listener: () => void): void {
    this.#salvage.onThread(listener)
  }

  /** Called when everything was read anew after the thread had ended, or of another file. */
  onReadAgain(listener: () => void): void {
    this.#readAgainListeners.push(listener)
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
    await this.#readRows()
  }

  async refuseCopy(): Promise<void> {
    await this.#salvage.letGoOfCopy()
    this.#copy = null
  }

  async #readRows(): Promise<void> {
    await this.#owners.tenants.readAgain()
    await this.#owners.people.readAgain()
    this.#setAside = await this.#salvage.readRows()
  }

  async #readAgain(): Promise<void> {
    this.#isReading = true
    try {
      await this.#readRows()
      this.#copy = this.#salvage.copy
      for (const listener of this.#readAgainListeners) listener()
    } catch (error) {
      // What does not come up now is read when it does.
      if (!(error instanceof AppError)) throw error
    } finally {
      this.#isReading = false
    }
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
