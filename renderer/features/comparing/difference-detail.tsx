import type { ReactNode } from 'react'
import type { ComparedLine } from '../../state/comparing.ts'
import styles from './difference-detail.module.css'

/** The two values of a line, as long as they are. */
export function DifferenceDetail({ line }: { readonly line: ComparedLine }): ReactNode {
  const { path, left, right } = line.row
  return (
    <section className={styles['detail']} aria-label="The chosen difference">
      <h2 className={styles['path']}>{line.part === 'body' ? path : line.row.name}</h2>
      <Side label="Left" text={left} />
      <Side label="Right" text={right} />
    </section>
  )
}

function Side({
  label,
  text,
}: {
  readonly label: string
  readonly text: string | null
}): ReactNode {
  return (
    <div className={styles['side']} tabIndex={0} role="region" aria-label={`${label} value`}>
      {text === null ? (
        <p className={styles['nothing']}>not there</p>
      ) : (
        <pre className={styles['text']}>{text}</pre>
      )}
    </div>
  )
}
