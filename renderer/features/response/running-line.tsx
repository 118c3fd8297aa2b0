import type { ReactNode } from 'react'
import type { Collected } from '../../../contract/paging.ts'
import { counted } from '../../format/counted.ts'
import { formatDuration } from '../../format/durations.ts'
import { useNow } from '../../ui/use-now.ts'
import type { Run } from '../../state/response.ts'
import { Countdown } from './rate-limit.tsx'
import styles from './running-line.module.css'

interface RunningLineProps {
  readonly run: Run
  /** Of pages that are put together: those that have come. */
  readonly collected: Collected | null
}

/** A request is under way: since when, and how to stop it. */
export function RunningLine({ run, collected }: RunningLineProps): ReactNode {
  const now = useNow()
  const seconds = Math.max(0, Math.floor((now - run.startedAt) / 1000) * 1000)
  return (
    <div className={styles['running']}>
      <div className={styles['track']} aria-hidden />
      <p className={styles['words']}>
        <span role="status">{run.cancelling ? 'Cancelling…' : waitingWords(collected)}</span>
        {!run.cancelling && collected !== null && collected.waitingUntil !== null && (
          <Countdown over={collected.waitingUntil} />
        )}
        {seconds > 0 && ` ${formatDuration(seconds)}`}
        <span className={styles['how']}>Esc cancels</span>
      </p>
    </div>
  )
}

function waitingWords(collected: Collected | null): string {
  if (collected === null) return 'Waiting for the answer…'
  const { pages, items, total, waitingUntil } = collected
  const of = total === null ? '' : ` of ${total.toLocaleString('en')}`
  const words = `${counted(pages, 'page', 'pages')}, ${items.toLocaleString('en')}${of} items`
  return waitingUntil === null ? `${words}…` : `${words}, rate limited`
}
