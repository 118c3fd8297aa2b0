import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Pair } from '../../../contract/draft.ts'
import { headerOf } from '../../state/answer.ts'
import { isAboutLimit } from './useful-headers.ts'
import styles from './rate-limit.module.css'

/** How much of a rate limit is left by the answer; its own headers on hover. Nothing where it says nothing. */
export function RateLimit({ headers }: { readonly headers: readonly Pair[] }): ReactNode {
  const told = headers.filter(isAboutLimit)
  const left = headerOf(headers, 'x-ratelimit-remaining')
  const limit = headerOf(headers, 'x-ratelimit-limit')
  const isOver = headerOf(headers, 'ratelimit-reason') !== null
  const isToWait = headerOf(headers, 'retry-after') !== null
  const isNear = left === '0' || headerOf(headers, 'x-ratelimit-nearlimit') === 'true'
  if (left === null && !isOver && !isToWait) return null
  const words = isOver
    ? 'rate limited'
    : left === null
      ? 'asks to wait'
      : `${left}${limit === null ? '' : ` of ${limit}`} calls left`
  return (
    <Tooltip
      multiline
      label={told.map(([name, value]) => (
        <div key={name}>
          {name}: {value}
        </div>
      ))}
    >
      <span className={styles['limit']} data-near={isOver || isToWait || isNear}>
        {words}
      </span>
    </Tooltip>
  )
}
