import type { Person, RememberedPerson } from '../../contract/people.ts'
import type { PeopleFinder } from '../people/people-finder.ts'
import type { RememberedPeople } from '../people/remembered-people.ts'
import type { Tenants } from '../tenants/tenants.ts'

interface PeopleTools {
  readonly tenants: Pick<Tenants, 'get'>
  readonly finder: PeopleFinder
  readonly remembered: RememberedPeople
}

/** Who can be acted as on a tenant. Every call throws AppError `tenant_unknown` for no tenant. */
export class PeopleService {
  readonly #tools: PeopleTools

  constructor(tools: PeopleTools) {
    this.#tools = tools
  }

  async search(
    { tenantId, query }: { readonly tenantId: string; readonly query: string },
    signal?: AbortSignal,
  ): Promise<Person[]> {
    return this.#tools.finder.search(this.#tools.tenants.get(tenantId), query, signal)
  }

  async resolve(
    { tenantId, text }: { readonly tenantId: string; readonly text: string },
    signal?: AbortSignal,
  ): Promise<Person> {
    return this.#tools.finder.resolve(this.#tools.tenants.get(tenantId), text, signal)
  }

  remembered(tenantId: string): RememberedPerson[] {
    return this.#tools.remembered.of(this.#tools.tenants.get(tenantId).id)
  }

  async pin(order: {
    readonly tenantId: string
    readonly person: Person
    readonly pinned: boolean
  }): Promise<RememberedPerson[]> {
    const { id } = this.#tools.tenants.get(order.tenantId)
    return this.#tools.remembered.pin(id, order.person, order.pinned)
  }
}
