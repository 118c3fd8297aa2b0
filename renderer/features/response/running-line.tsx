import type { ReactNode } from 'react'
import { formatDuration } from '../../format/durations.ts'
import { useNow } from '../../ui/use-now.ts'
import type { Run } from '../../state/response.ts'
import styles from './running-line.module.css'

/** A request is under way: since when, and how to stop it. */
export function RunningLine({ run }: { readonly run: Run }): ReactNode {
  const now = useNow()
  const seconds = Math.max(0, Math.floor((now - run.startedAt) / 1000) * 1000)
  return (
    <div className={styles['running']}>
      <div className={styles['track']} aria-hidden />
      <p className={styles['words']}>
        <span role="status">{run.cancelling ? 'Cancelling…' : 'Waiting for the answer…'}</span>
        {seconds > 0 && ` ${formatDuration(seconds)}`}
        <span className={styles['how']}>Esc cancels</span>
      </p>
    </div>
  )
}
