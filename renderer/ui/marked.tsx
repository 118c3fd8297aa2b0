import type { ReactNode } from 'react'
import { partsOf } from '../format/fuzzy-find.ts'
import styles from './marked.module.css'

interface MarkedProps {
  readonly text: string
  readonly typed: string
}

/** What was found of it stands out. */
export function Marked({ text, typed }: MarkedProps): ReactNode {
  return partsOf(text, typed).map(({ text: part, isFound }, at) =>
    isFound ? (
      <mark key={at} className={styles['found']}>
        {part}
      </mark>
    ) : (
      part
    ),
  )
}
