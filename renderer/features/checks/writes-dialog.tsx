import type { ReactNode } from 'react'
import { counted } from '../../format/counted.ts'
import { useChecks } from '../../state/checks.ts'
import { Words } from '../../ui/words.tsx'
import { WriteQuestion } from '../../ui/write-question.tsx'
import styles from './writes-dialog.module.css'

/** Asked once for all writes of a run, each by name. */
export function WritesDialog(): ReactNode {
  const { asking, plan, answer } = useChecks()
  const writes = (plan ?? []).flatMap(({ write }) => write ?? [])
  if (!asking || writes.length === 0) return null
  return (
    <WriteQuestion
      title={`${counted(writes.length, 'request changes', 'requests change')} something on this site`}
      size={620}
      no="Do not run"
      yes="Run them all"
      answer={answer}
    >
      <ul className={styles['list']} tabIndex={0} aria-label="Requests that write">
        {writes.map((write, index) => (
          <li key={index}>
            <Words of={write} />
          </li>
        ))}
      </ul>
    </WriteQuestion>
  )
}
