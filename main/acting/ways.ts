import type { ActingAs } from '../../contract/acting.ts'
import type { Way } from './way.ts'

type WayTable = { readonly [Kind in ActingAs['kind']]: Way<Extract<ActingAs, { kind: Kind }>> }

/** Chooses the way by the kind of identity. */
export class Ways implements Way {
  readonly #table: WayTable

  constructor(table: WayTable) {
    this.#table = table
  }

  authorize: Way['authorize'] = (request, tenant, who, recorder) =>
    this.#wayOf(who).authorize(request, tenant, who, recorder)

  forget: Way['forget'] = (tenant, who, token) => {
    this.#wayOf(who).forget(tenant, who, token)
  }

  lifeOf: Way['lifeOf'] = (tenant, who) => this.#wayOf(who).lifeOf(tenant, who)

  /** Sound because the table's keys are the kinds themselves. */
  #wayOf(who: ActingAs): Way {
    return this.#table[who.kind]
  }
}
