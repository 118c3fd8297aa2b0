import type { ActingAs } from '../../contract/acting.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import type { Identity } from './identity.ts'

/** How a tenant of each kind is acted on as each who. */
type IdentityTable = {
  readonly [Kind in TenantProfile['kind']]: {
    readonly [Who in ActingAs['kind']]: Identity<
      Extract<ActingAs, { kind: Who }>,
      Extract<TenantProfile, { kind: Kind }>
    >
  }
}

/** No credential at all. */
export const anonymous: Identity = { authorityFor: () => ({ kind: 'none' }) }

/** Chooses the identity by the kinds of tenant and who. */
export function identities(table: IdentityTable): Identity {
  return {
    authorityFor: (tenant, who) => {
      /** Sound because the table's keys are the kinds themselves. */
      const identity: Identity = table[tenant.kind][who.kind]
      return identity.authorityFor(tenant, who)
    },
  }
}
