import { Combobox } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Operation } from '../../../contract/operations.ts'
import styles from './operation-row.module.css'

interface ParameterRowProps {
  readonly id: string
  readonly value: string
  readonly parameter: Operation['query'][number]
  readonly isChosen: boolean
}

/** A name that the operation takes in its query, and of which type its value is. */
export function ParameterRow({ id, value, parameter, isChosen }: ParameterRowProps): ReactNode {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  const { name, type, required } = parameter
  return (
    <Combobox.Option
      ref={row}
      id={id}
      value={value}
      aria-selected={isChosen}
      className={styles['parameter'] ?? ''}
    >
      <span className={styles['path']}>{name}</span>
      <span className={styles['summary']}>{required ? `${type}, required` : type}</span>
    </Combobox.Option>
  )
}
