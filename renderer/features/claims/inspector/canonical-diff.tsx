import type { ReactNode } from 'react'
import type { CanonicalDiff } from '../../../../contract/claims.ts'
import { Tag } from '../../../ui/tag.tsx'
import styles from './canonical-diff.module.css'

/** Two canonical requests side by side; where they part is marked in both. */
export function CanonicalDiffView({ diff }: { readonly diff: CanonicalDiff }): ReactNode {
  const { same, firstDifference } = diff
  return (
    <div className={styles['diff']}>
      <p className={styles['verdict']}>
        {firstDifference === null ? (
          <Tag tone="ok">the same, character by character</Tag>
        ) : (
          <Tag tone="bad">they part at character {firstDifference + 1}</Tag>
        )}
      </p>
      <Side title="Computed here" before={same.before} middle={diff.computed} after={same.after} />
      <Side title="From elsewhere" before={same.before} middle={diff.pasted} after={same.after} />
    </div>
  )
}

interface SideProps {
  readonly title: string
  readonly before: string
  readonly middle: string
  readonly after: string
}

function Side({ title, before, middle, after }: SideProps): ReactNode {
  const differs = middle !== '' || before !== ''
  return (
    <figure className={styles['side']} aria-label={title}>
      <figcaption className={styles['caption']}>{title}</figcaption>
      <pre className={styles['text']}>
        {before}
        {differs && (
          <mark className={styles['mark']} data-empty={middle === ''}>
            {middle}
          </mark>
        )}
        {after}
      </pre>
    </figure>
  )
}
