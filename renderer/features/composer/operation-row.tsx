import type { ReactNode } from 'react'
import type { Operation } from '../../../contract/operations.ts'
import { marksOf } from '../../format/operation-marks.ts'
import { UNFILLED } from '../../format/path-parameters.ts'
import { Tag } from '../../ui/tag.tsx'
import { OfferedRow } from './offered-row.tsx'
import styles from './operation-row.module.css'

const PARAMETERS = new RegExp(`(${UNFILLED.source})`, 'u')

interface OperationRowProps {
  readonly id: string
  readonly value: string
  readonly operation: Operation
  readonly path: string
  readonly isChosen: boolean
}

/** Method, path with its parameters marked, what it does, and what one should know of it. */
export function OperationRow(props: OperationRowProps): ReactNode {
  const { id, value, operation, path, isChosen } = props
  return (
    <OfferedRow {...{ id, value, isChosen }} className={styles['row']}>
      <span className={styles['method']} data-method={operation.method}>
        {operation.method}
      </span>
      <span className={styles['path']} title={path}>
        {path.split(PARAMETERS).map((part, at) => (at % 2 === 0 ? part : <em key={at}>{part}</em>))}
      </span>
      <span className={styles['about']}>
        <span className={styles['summary']}>{operation.summary}</span>
        {marksOf(operation).map(({ word, tone }) => (
          <Tag key={word} tone={tone}>
            {word}
          </Tag>
        ))}
      </span>
    </OfferedRow>
  )
}
