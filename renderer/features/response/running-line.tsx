import { type ReactNode, useEffect, useState } from 'react'
import { passed } from '../../state/moment.ts'
import type { Came } from '../../../contract/requests.ts'
import { call } from '../../bridge.ts'
import { formatBytes } from '../../format/bytes.ts'
import { counted } from '../../format/counted.ts'
import { formatDuration } from '../../format/durations.ts'
import { useMoment } from '../../ui/use-now.ts'
import type { Collecting } from '../../state/paging.ts'
import type { Run } from '../../state/response.ts'
import { Countdown } from './rate-limit.tsx'
import styles from './running-line.module.css'

interface RunningLineProps {
  readonly run: Run
  /** Of pages that are put together: those that have come. */
  readonly collected: Collecting | null
}

/** A request is under way: since when, and how to stop it. */
export function RunningLine({ run, collected }: RunningLineProps): ReactNode {
  const moment = useMoment()
  const seconds = Math.max(0, Math.floor(passed(run.began, moment) / 1000) * 1000)
  const came = useCame(run.runId, collected === null ? seconds : 0)
  return (
    <div className={styles['running']}>
      <div className={styles['track']} aria-hidden />
      <p className={styles['words']}>
        <span role="status">{run.cancelling ? 'Cancelling…' : waitingWords(collected, came)}</span>
        {!run.cancelling && came !== null && ` ${cameWords(came)}`}
        {!run.cancelling && collected !== null && collected.limit !== null && (
          <Countdown over={collected.limit} />
        )}
        {seconds > 0 && ` ${formatDuration(seconds)}`}
        <span className={styles['how']}>Esc cancels</span>
      </p>
    </div>
  )
}

/** What has come of the body, asked anew as the seconds go; of what is there within one nobody asks. */
function useCame(runId: string, seconds: number): Came | null {
  const [came, setCame] = useState<Came | null>(null)
  useEffect(() => {
    if (seconds === 0) return
    void call('requests:came', { runId }).then((answer) => {
      if (answer.ok) setCame(answer.value)
    })
  }, [runId, seconds])
  return seconds === 0 ? null : came
}

function cameWords({ received, announced }: Came): string {
  return announced === null || announced < received
    ? formatBytes(received)
    : `${formatBytes(received)} of ${formatBytes(announced)}`
}

function waitingWords(collected: Collecting | null, came: Came | null): string {
  if (collected === null) return came === null ? 'Waiting for the answer…' : 'Receiving…'
  const { pages, items, total, limit } = collected
  const of = total === null ? '' : ` of ${total.toLocaleString('en')}`
  const words = `${counted(pages, 'page', 'pages')}, ${items.toLocaleString('en')}${of} items`
  return limit === null ? `${words}…` : `${words}, rate limited`
}
