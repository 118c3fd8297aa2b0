import type { ReactNode } from 'react'
import type { ActingAs } from '../../contract/acting.ts'
import { nameOf } from '../format/identities.ts'
import { accountOf, personOf, useActing } from '../state/acting.ts'
import { Name } from './name.tsx'

interface IdentityNameProps {
  /** Where it was sent, for one account is shown by its sites as each of them likes. */
  readonly tenantId: string
  readonly actingAs: ActingAs
  /** As it was kept; null where only the id is known. */
  readonly personName: string | null
}

/** Who something was sent as, by the best name there is. */
export function IdentityName(props: IdentityNameProps): ReactNode {
  return <Name of={useIdentityName(props)} />
}

/** The same as words. */
export function useIdentityName({ tenantId, actingAs, personName }: IdentityNameProps): string {
  const person = useActing(personOf(tenantId, accountOf(actingAs)))
  return personName ?? nameOf(actingAs, person)
}
