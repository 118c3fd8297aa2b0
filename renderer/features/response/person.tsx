import type { ReactNode } from 'react'
import { useActing } from '../../state/acting.ts'
import { personKey, usePersonNames } from '../../state/person-names.ts'

interface PersonProps {
  readonly tenantId: string
  readonly accountId: string
  readonly className?: string | undefined
}

/** Whose account id it is; that is asked for where the pointer rests on it. */
export function Person({ tenantId, accountId, className }: PersonProps): ReactNode {
  const known = useActing((state) => state.known[accountId]?.displayName)
  const asked = usePersonNames((state) => state.names[personKey(tenantId, accountId)])
  const told = asked?.kind === 'told' ? (asked.name ?? 'nobody is found by it') : undefined
  const name = known ?? told
  if (name !== undefined)
    return (
      <span className={className}>
        <bdi>{name}</bdi>
      </span>
    )
  return (
    <span
      className={className}
      onPointerEnter={() => void usePersonNames.getState().ask(tenantId, accountId)}
    >
      {asked === undefined ? 'who is it?' : 'asking…'}
    </span>
  )
}
