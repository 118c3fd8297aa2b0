import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Exchange } from '../../../contract/exchange.ts'
import { caseOf, useDiagnosis } from '../../state/diagnosis.ts'
import styles from './finding-count.module.css'

/** How many explanations there are, beside the tab's label. */
export function FindingCount({ exchange }: { readonly exchange: Exchange }): ReactNode {
  const count = useDiagnosis(
    (state) => caseOf(state.cases, exchange)?.diagnosis?.findings.length ?? 0,
  )
  if (count === 0) return null
  return (
    <span className={styles['count']}>
      {count} <VisuallyHidden>{count === 1 ? 'finding' : 'findings'}</VisuallyHidden>
    </span>
  )
}
