import type { ActingAs } from '../../contract/acting.ts'
import type { Identity } from './identity.ts'

type IdentityTable = {
  readonly [Kind in ActingAs['kind']]: Identity<Extract<ActingAs, { kind: Kind }>>
}

/** No credential at all. */
export const anonymous: Identity = { authorityFor: () => ({ kind: 'none' }) }

/** Chooses the identity by its kind. */
export function identities(table: IdentityTable): Identity {
  return {
    authorityFor: (tenant, who) => {
      /** Sound because the table's keys are the kinds themselves. */
      const identity: Identity = table[who.kind]
      return identity.authorityFor(tenant, who)
    },
  }
}
