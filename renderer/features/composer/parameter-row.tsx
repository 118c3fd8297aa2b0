import type { ReactNode } from 'react'
import type { Operation } from '../../../contract/operations.ts'
import { OfferedRow } from './offered-row.tsx'
import styles from './operation-row.module.css'

interface ParameterRowProps {
  readonly id: string
  readonly value: string
  readonly parameter: Operation['query'][number]
  readonly isChosen: boolean
}

/** A name that the operation takes in its query, and of which type its value is. */
export function ParameterRow({ id, value, parameter, isChosen }: ParameterRowProps): ReactNode {
  const { name, type, required } = parameter
  return (
    <OfferedRow {...{ id, value, isChosen }} className={styles['parameter']}>
      <span className={styles['path']}>{name}</span>
      <span className={styles['summary']}>{required ? `${type}, required` : type}</span>
    </OfferedRow>
  )
}
