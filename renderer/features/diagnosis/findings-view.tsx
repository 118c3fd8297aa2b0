import type { ReactNode } from 'react'
import type { Diagnosis } from '../../../contract/diagnosis.ts'
import { FindingView, FoldedFinding } from './finding-view.tsx'
import type { CheckRunner } from './next-check.tsx'
import { Words } from '../../ui/words.tsx'
import styles from './findings-view.module.css'

interface FindingsViewProps {
  readonly diagnosis: Diagnosis
  readonly runner: CheckRunner | null
  /** What is said where nothing was found. */
  readonly none: ReactNode
  /** What a check told of them: below the best, which it speaks for or against. */
  readonly learnt?: ReactNode
}

/** The best finding whole, the others folded below it, then what else was noticed. */
export function FindingsView({ diagnosis, runner, none, learnt }: FindingsViewProps): ReactNode {
  const [best, ...others] = diagnosis.findings
  return (
    <>
      {best === undefined ? (
        <div className={styles['none']}>{none}</div>
      ) : (
        <FindingView key={best.id} finding={best} runner={runner} />
      )}
      {learnt}
      {others.length > 0 && (
        <section className={styles['others']}>
          <h2 className={styles['label']}>
            {others.length === 1 ? 'Another explanation' : `${others.length} other explanations`}
          </h2>
          {others.map((finding) => (
            <FoldedFinding key={finding.id} finding={finding} runner={runner} />
          ))}
        </section>
      )}
      {diagnosis.notes.length > 0 && (
        <ul className={styles['notes']} aria-label="Notes">
          {diagnosis.notes.map((note) => (
            <li key={note}>
              <Words of={note} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
