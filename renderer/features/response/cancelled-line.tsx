import type { ReactNode } from 'react'
import type { Exchange } from '../../../contract/exchange.ts'
import { formatDuration } from '../../format/durations.ts'
import styles from './cancelled-line.module.css'

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A request was cancelled, and the answer below is that of the one before. */
export function CancelledLine({ exchange }: { readonly exchange: Exchange }): ReactNode {
  const last = exchange.steps.at(-1)
  const writes = last?.purpose !== 'token-exchange' && !READS.has(last?.request.method ?? 'GET')
  return (
    <p className={styles['line']} role="status">
      Cancelled after {formatDuration(exchange.totalMs)}.{' '}
      {writes && 'The site may have had it all the same. '}
      The answer below is the one from before.
    </p>
  )
}
