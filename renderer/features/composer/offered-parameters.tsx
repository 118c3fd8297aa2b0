import { UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { EditedDraft } from '../../../contract/workspace.ts'
import { stillTaken } from '../../format/query-names.ts'
import { useComposer } from '../../state/composer.ts'
import { emptyRow } from '../../state/row.ts'
import styles from './offered-parameters.module.css'

interface OfferedParametersProps {
  readonly draft: EditedDraft
  readonly edit: (change: Partial<EditedDraft>) => void
}

/** What else the operation takes in its query, by Atlassian's reference. */
export function OfferedParameters({ draft, edit }: OfferedParametersProps): ReactNode {
  const operation = useComposer((state) => state.preview?.operation ?? null)
  const offered = stillTaken(operation, draft.query)
  if (offered.length === 0) return null
  const add = (name: string): void => {
    const row = { ...emptyRow(), name }
    flushSync(() => edit({ query: [...draft.query, row] }))
    document.getElementById(row.key)?.focus()
  }
  return (
    <ul className={styles['offered']} aria-label="Parameters that this operation takes">
      {offered.map(({ name, type, required }) => (
        <li key={name}>
          <UnstyledButton className={styles['add'] ?? ''} onClick={() => add(name)}>
            <IconPlus size={11} aria-hidden />
            <span className={styles['name']}>{name}</span>
            <span className={styles['type']}>{required ? `${type}, required` : type}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}
