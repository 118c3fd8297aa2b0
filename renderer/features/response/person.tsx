import type { ReactNode } from 'react'
import { personOf, useActing } from '../../state/acting.ts'
import { personKey, personWords, usePersonNames } from '../../state/person-names.ts'

interface PersonProps {
  readonly tenantId: string
  readonly accountId: string
  readonly className?: string | undefined
}

/** Whose account id it is; that is asked for where the pointer rests on it. */
export function Person({ tenantId, accountId, className }: PersonProps): ReactNode {
  const known = useActing(personOf(tenantId, accountId))?.displayName
  const asked = usePersonNames((state) => state.names[personKey(tenantId, accountId)])
  if (known !== undefined || asked?.kind === 'told')
    return (
      <span className={className}>
        <bdi>{known ?? personWords(asked)}</bdi>
      </span>
    )
  return (
    <span
      className={className}
      onPointerEnter={() => void usePersonNames.getState().ask(tenantId, accountId)}
    >
      {personWords(asked)}
    </span>
  )
}
