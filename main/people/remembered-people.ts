import { z } from 'zod'
import {
  rememberedPersonSchema,
  type Person,
  type RememberedPerson,
} from '../../contract/people.ts'
import type { Clock, DocumentStore } from '../ports.ts'
import { shownName } from '../wire/shown.ts'

export const rememberedPeopleDocument = z.object({
  version: z.literal(1),
  tenants: z.record(z.string(), z.array(rememberedPersonSchema)),
})
export type RememberedPeopleDocument = z.infer<typeof rememberedPeopleDocument>

export const noRememberedPeople: RememberedPeopleDocument = { version: 1, tenants: {} }

/** How the document lies on disk: `people.json`. */
export const rememberedPeopleShape = {
  name: 'people',
  schema: rememberedPeopleDocument,
  version: 1,
  fallback: noRememberedPeople,
} as const

/** Unpinned people kept per tenant; pinned ones do not count. */
const MOST_RECENT = 12

/** People met in searches whose names are known without being stored: the latest ones. */
const MOST_MET = 5000

/** Who was acted as lately, and who is pinned, per tenant: pinned first, then the latest first. */
export class RememberedPeople {
  readonly #documents: DocumentStore<RememberedPeopleDocument>
  readonly #clock: Clock
  readonly #byTenant: Map<string, RememberedPerson[]>
  /** People met in a search of this session, by tenant and account id: a send knows only the id. */
  readonly #met = new Map<string, Person>()

  constructor(tools: {
    readonly documents: DocumentStore<RememberedPeopleDocument>
    readonly clock: Clock
  }) {
    this.#documents = tools.documents
    this.#clock = tools.clock
    const { tenants } = tools.documents.read()
    this.#byTenant = new Map(
      Object.entries(tenants).map(([id, people]) => [id, people.map(withShownName)]),
    )
  }

  of(tenantId: string): RememberedPerson[] {
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

  /** People that a search or the practice site showed; nothing is stored yet. */
  saw(tenantId: string, people: readonly Person[]): void {
    for (const person of people) {
      const key = keyOf(tenantId, person.accountId)
      this.#met.delete(key)
      this.#met.set(key, person)
    }
    for (const oldest of this.#met.keys()) {
      if (this.#met.size <= MOST_MET) break
      this.#met.delete(oldest)
    }
  }

  /**
   * Somebody was acted as. A person of whom nothing else is known is remembered by the id. Known at
   * once; written in a later turn, because writing holds up whatever is to be answered in this one.
   */
  async used(tenantId: string, accountId: string): Promise<void> {
    const nobody: Person = {
      accountId,
      displayName: accountId,
      emailAddress: null,
      active: true,
      accountType: 'unknown',
    }
    const person = this.#known(tenantId, accountId) ?? nobody
    this.#byTenant.set(tenantId, this.#with(tenantId, person, { lastUsedAt: this.#clock.now() }))
    await new Promise((resolve) => void setImmediate(resolve))
    await this.#write(this.#byTenant)
  }

  async pin(tenantId: string, person: Person, pinned: boolean): Promise<RememberedPerson[]> {
    const people = this.#with(tenantId, withShownName(person), { pinned })
    await this.#write(new Map([...this.#byTenant, [tenantId, people]]))
    this.#byTenant.set(tenantId, people)
    return this.of(tenantId)
  }

  async forgetTenant(tenantId: string): Promise<void> {
    if (!this.#byTenant.has(tenantId)) return
    await this.#write(new Map([...this.#byTenant].filter(([id]) => id !== tenantId)))
    this.#byTenant.delete(tenantId)
  }

  #known(tenantId: string, accountId: string): Person | null {
    const stored = this.of(tenantId).find((each) => each.accountId === accountId)
    return this.#met.get(keyOf(tenantId, accountId)) ?? stored ?? null
  }

  #with(tenantId: string, person: Person, change: Partial<RememberedPerson>): RememberedPerson[] {
    const all = this.of(tenantId)
    const known = all.find((each) => each.accountId === person.accountId)
    const next: RememberedPerson = { pinned: false, lastUsedAt: 0, ...known, ...person, ...change }
    return inOrder([next, ...all.filter((each) => each !== known)])
  }

  #write(people: ReadonlyMap<string, RememberedPerson[]>): Promise<void> {
    return this.#documents.write({ version: 1, tenants: Object.fromEntries(people) })
  }
}

/** Also of what an earlier version kept, which took a name as the site gave it. */
function withShownName<T extends Person>(person: T): T {
  const { accountId, displayName } = person
  return { ...person, displayName: shownName(displayName) || shownName(accountId) }
}

function keyOf(tenantId: string, accountId: string): string {
  return JSON.stringify([tenantId, accountId])
}

function inOrder(people: readonly RememberedPerson[]): RememberedPerson[] {
  const latestFirst = people.toSorted((a, b) => b.lastUsedAt - a.lastUsedAt)
  const recent = latestFirst.filter((each) => !each.pinned).slice(0, MOST_RECENT)
  return [...latestFirst.filter((each) => each.pinned), ...recent]
}
