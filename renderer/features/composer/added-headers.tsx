import type { ReactNode } from 'react'
import type { PairRow } from '../../../contract/workspace.ts'
import { useComposer } from '../../state/composer.ts'
import { useEditedToken } from '../../state/shown.ts'
import styles from './added-headers.module.css'

const NONE: readonly never[] = []

/** The headers that the app writes as long as none of that name is typed, each with its reason. */
export function AddedHeaders({ typed }: { readonly typed: readonly PairRow[] }): ReactNode {
  const added = useComposer((state) => state.preview?.added ?? NONE)
  const edited = useEditedToken()
  const names = new Set(
    typed.filter(({ enabled }) => enabled).map(({ name }) => name.toLowerCase()),
  )
  const shown = added
    .filter(({ name }) => !names.has(name.toLowerCase()))
    .map((header) =>
      header.name === 'Authorization' && edited !== undefined
        ? { ...header, value: `${edited.scheme} …`, why: 'The token that was edited here.' }
        : header,
    )
  if (shown.length === 0) return null
  return (
    <ul className={styles['added']} aria-label="Headers that are added">
      {shown.map(({ name, value, why }) => (
        <li key={name} className={styles['row']}>
          <span className={styles['cell']}>{name}</span>
          <span className={styles['cell']} title={value}>
            {value}
          </span>
          <span className={styles['why']} title={why}>
            {why}
          </span>
        </li>
      ))}
    </ul>
  )
}
