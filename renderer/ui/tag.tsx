import type { ReactNode } from 'react'
import styles from './tag.module.css'

export type Tone = 'plain' | 'quiet' | 'ok' | 'warn' | 'bad' | 'info' | 'ember' | 'indigo' | 'teal'

/** A short word that qualifies the thing it stands beside. */
export function Tag({
  tone = 'plain',
  children,
}: {
  readonly tone?: Tone
  readonly children: ReactNode
}): ReactNode {
  return (
    <span className={styles['tag']} data-tone={tone}>
      {children}
    </span>
  )
}
