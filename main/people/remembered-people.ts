import type { Person, RememberedPerson } from '../../contract/people.ts'
import { AppError } from '../errors.ts'
import { InTurn } from '../in-turn.ts'
import type { Clock, Rows } from '../ports.ts'
import { shownName } from '../wire/shown.ts'
import { personKey, type PersonRow } from './person-rows.ts'

/** Unpinned people kept per tenant; pinned ones do not count. */
const MOST_RECENT = 12

/** People met in searches whose names are known without being stored: the latest ones. */
const MOST_MET = 5000

/** Whoever goes on being acted as is written once within that time. */
const WRITTEN_MS = 60_000

/** Who was acted as lately, and who is pinned, per tenant: pinned first, then the latest first. */
export class RememberedPeople {
  readonly #rows: Rows<PersonRow>
  readonly #clock: Clock
  readonly #hasTenant: (id: string) => boolean
  readonly #byTenant = new Map<string, RememberedPerson[]>()
  /** As they were read, of tenants that nobody has asked for since. */
  readonly #unasked = new Map<string, RememberedPerson[]>()
  /** People met in a search of this session, by tenant and account id: a send knows only the id. */
  readonly #met = new Map<string, Person>()
  /** Whether an account is active, by what became of a token for it since it was seen last. */
  readonly #active = new Map<string, boolean>()
  readonly #writes = new InTurn()
  /** By the key of a row: as it was last written because somebody was acted as. */
  readonly #written = new Map<string, RememberedPerson>()

  constructor(tools: {
    readonly rows: Rows<PersonRow>
    readonly clock: Clock
    /** Nobody is remembered of a tenant that was removed while a request was under way. */
    readonly hasTenant: (id: string) => boolean
  }) {
    this.#rows = tools.rows
    this.#clock = tools.clock
    this.#hasTenant = tools.hasTenant
    this.#holdAll(tools.rows.atStart)
  }

  of(tenantId: string): RememberedPerson[] {
    const read = this.#unasked.get(tenantId)
    if (read !== undefined) {
      this.#unasked.delete(tenantId)
      this.#byTenant.set(tenantId, inOrder(read.map(withShownName)))
    }
    return this.#byTenant.get(tenantId) ?? []
  }

  /** Account id of whoever was acted as last; null where nobody was. */
  lastUsed(tenantId: string): string | null {
    const used = this.of(tenantId).filter((each) => each.lastUsedAt > 0)
    return used.toSorted((a, b) => b.lastUsedAt - a.lastUsedAt)[0]?.accountId ?? null
  }

  nameOf(tenantId: string, accountId: string): string | null {
    return this.#known(tenantId, accountId)?.displayName ?? null
  }

  /** What the site last said of the account; nothing where nobody asked. */
  activeOf(tenantId: string, accountId: string): { readonly personActive?: boolean } {
    const told = this.#active.get(personKey(tenantId, accountId))
    if (told !== undefined) return { personActive: told }
    const person = this.#known(tenantId, accountId)
    return person === null || isUnknown(person) ? {} : { personActive: person.active }
  }

  /** What became of a token for the account says whether it is active. */
  tellActive(tenantId: string, accountId: string, active: boolean): void {
    this.#active.set(personKey(tenantId, accountId), active)
  }

  /** People that a search showed; nothing is stored yet. */
  saw(tenantId: string, people: readonly Person[]): void {
    for (const person of people) {
      const key = personKey(tenantId, person.accountId)
      this.#active.delete(key)
      this.#met.delete(key)
      this.#met.set(key, person)
    }
    for (const oldest of this.#met.keys()) {
      if (this.#met.size <= MOST_MET) break
      this.#met.delete(oldest)
    }
  }

  /** Those of a site to practise on, which tells who there is: behind whoever was acted as, and not stored before they are. */
  introduce(tenantId: string, people: readonly Person[]): void {
    this.saw(tenantId, people)
    const held = this.of(tenantId)
    const others = people
      .filter(({ accountId }) => !held.some((each) => each.accountId === accountId))
      .map((person) => ({ ...person, pinned: false, lastUsedAt: 0 }))
    this.#byTenant.set(tenantId, inOrder([...held, ...others]))
  }

  /**
   * Somebody was acted as. A person of whom nothing else is known is remembered by the id. Known at
   * once; whoever waits for the answer need not wait for the disk.
   */
  async used(tenantId: string, accountId: string): Promise<void> {
    if (!this.#hasTenant(tenantId)) return
    const nobody: Person = {
      accountId,
      displayName: accountId,
      emailAddress: null,
      active: true,
      accountType: 'unknown',
    }
    const lastUsedAt = this.#clock.now()
    const hold = (): PeopleChange => {
      const person = this.#known(tenantId, accountId) ?? nobody
      const change = this.#with(tenantId, person, { lastUsedAt })
      this.#byTenant.set(tenantId, change.people)
      return change
    }
    const isLatest = this.lastUsed(tenantId) === accountId
    const { changed, gone } = hold()
    const key = personKey(tenantId, accountId)
    const written = this.#written.get(key)
    // The order on the disk is as it has to be, and only the time is a little older.
    if (isLatest && written !== undefined && isLittleOlder(written, changed)) return
    await this.#writes.run(async () => {
      // As they are when their turn has come: pinned meanwhile, or forgotten with their tenant.
      if (!this.#hasTenant(tenantId)) return
      const held = this.of(tenantId).find((each) => each.accountId === accountId)
      const isThere = held !== undefined && held.lastUsedAt >= lastUsedAt
      const now = isThere ? { changed: held, gone } : hold()
      if (!this.of(tenantId).includes(now.changed)) return
      await this.#write(tenantId, now)
      this.#written.set(key, now.changed)
    })
  }

  pin(tenantId: string, person: Person, pinned: boolean): Promise<RememberedPerson[]> {
    return this.#writes.run(async () => {
      const named = withShownName(person)
      await this.#write(tenantId, this.#with(tenantId, named, { pinned }))
      // Somebody may have been acted as while the disk was written.
      this.#byTenant.set(tenantId, this.#with(tenantId, named, { pinned }).people)
      return this.of(tenantId)
    })
  }

  /**
   * Remembers those of one tenant of another, too, which takes its place: whom one acts as is known
   * to all of Atlassian by the same account id.
   */
  follow(from: string, to: string): Promise<void> {
    return this.#writes.run(async () => {
      this.#written.clear()
      const all = new Map(this.of(to).map((person) => [person.accountId, person]))
      for (const person of this.of(from)) {
        const { pinned = false, lastUsedAt = 0 } = all.get(person.accountId) ?? {}
        all.set(person.accountId, {
          ...person,
          pinned: person.pinned || pinned,
          lastUsedAt: Math.max(person.lastUsedAt, lastUsedAt),
        })
      }
      const people = inOrder([...all.values()])
      if (people.length === 0) return
      const drop = [...all.keys()].map((accountId) => personKey(to, accountId))
      const put = people.toReversed().map((person) => ({ ...person, tenantId: to }))
      await this.#rows.change({ drop, put })
      this.#byTenant.set(to, people)
    })
  }

  forgetTenant(tenantId: string): Promise<void> {
    return this.#writes.run(async () => {
      const drop = this.of(tenantId).map(({ accountId }) => personKey(tenantId, accountId))
      this.#written.clear()
      if (drop.length > 0) await this.#rows.change({ drop })
      this.#byTenant.delete(tenantId)
    })
  }

  /**
   * Takes in a person that was set aside.
   *
   * @param putBack the row that was set aside and is this one
   * @throws AppError `request_invalid` where the tenant is not there or the person is, `document_unwritable`
   */
  putBack(row: PersonRow, putBack: number): Promise<void> {
    return this.#writes.run(async () => {
      const { tenantId, ...person } = row
      if (!this.#hasTenant(tenantId))
        throw new AppError('request_invalid', 'The tenant of this person is not there.', {
          hint: 'Put the tenant back first, or let this person go.',
        })
      if (this.of(tenantId).some(({ accountId }) => accountId === person.accountId))
        throw new AppError('request_invalid', 'This person is remembered already.', {
          hint: 'Let this one go.',
        })
      await this.#rows.change({ put: [row], putBack })
      this.#byTenant.set(tenantId, inOrder([withShownName(person), ...this.of(tenantId)]))
    })
  }

  /** Holds what the database holds now. */
  readAgain(): Promise<void> {
    return this.#writes.run(async () => this.#holdAll(await this.#rows.readAgain()))
  }

  #holdAll(rows: readonly PersonRow[]): void {
    this.#written.clear()
    this.#byTenant.clear()
    this.#unasked.clear()
    for (const { tenantId, ...person } of rows.toReversed()) {
      const read = this.#unasked.get(tenantId)
      if (read === undefined) this.#unasked.set(tenantId, [person])
      else read.push(person)
    }
  }

  #known(tenantId: string, accountId: string): Person | null {
    const stored = this.of(tenantId).find((each) => each.accountId === accountId)
    return this.#met.get(personKey(tenantId, accountId)) ?? stored ?? null
  }

  #with(tenantId: string, person: Person, change: Partial<RememberedPerson>): PeopleChange {
    const all = this.of(tenantId)
    const known = all.find((each) => each.accountId === person.accountId)
    const changed: RememberedPerson = {
      ...{ pinned: false, lastUsedAt: 0 },
      ...known,
      ...person,
      ...change,
    }
    const people = inOrder([changed, ...all.filter((each) => each !== known)])
    return { people, changed, gone: all.filter((each) => each !== known && !people.includes(each)) }
  }

  /** Taken out and put in: whoever was changed last stands last. */
  #write(tenantId: string, { changed, gone }: Omit<PeopleChange, 'people'>): Promise<void> {
    const drop = [changed, ...gone].map(({ accountId }) => personKey(tenantId, accountId))
    return this.#rows.change({ drop, put: [{ ...changed, tenantId }] })
  }
}

interface PeopleChange {
  readonly people: RememberedPerson[]
  readonly changed: RememberedPerson
  /** Those for whom there is no room any more. */
  readonly gone: readonly RememberedPerson[]
}

function isLittleOlder(
  written: RememberedPerson,
  { lastUsedAt, ...now }: RememberedPerson,
): boolean {
  const { lastUsedAt: before, ...then } = written
  return Math.abs(lastUsedAt - before) < WRITTEN_MS && JSON.stringify(then) === JSON.stringify(now)
}

/** Somebody of whom only the id is known, as `used` remembers them. */
function isUnknown({ accountType, displayName, accountId }: Person): boolean {
  return accountType === 'unknown' && displayName === accountId
}

/** Also of what an earlier version kept, which took a name as the site gave it. */
function withShownName<T extends Person>(person: T): T {
  const { accountId, displayName } = person
  return { ...person, displayName: shownName(displayName) || shownName(accountId) }
}

function inOrder(people: readonly RememberedPerson[]): RememberedPerson[] {
  const latestFirst = people.toSorted((a, b) => b.lastUsedAt - a.lastUsedAt)
  const recent = latestFirst.filter((each) => !each.pinned).slice(0, MOST_RECENT)
  return [...latestFirst.filter((each) => each.pinned), ...recent]
}
