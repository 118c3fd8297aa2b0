import { Tooltip, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Pair } from '../../../contract/draft.ts'
import { endOf, leftOf, type Wait } from '../../state/moment.ts'
import { formatAbsolute, formatCountdown } from '../../format/durations.ts'
import { headerOf } from '../../state/answer.ts'
import { useMoment } from '../../ui/use-now.ts'
import { isAboutLimit } from './useful-headers.ts'
import styles from './rate-limit.module.css'

interface RateLimitProps {
  readonly headers: readonly Pair[]
  /** Until a limit is over; null where nobody knows. */
  readonly over: Wait | null
}

/** How much of a rate limit is left by the answer; its own headers on hover. Nothing where it says nothing. */
export function RateLimit({ headers, over }: RateLimitProps): ReactNode {
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
        {over !== null && <Countdown over={over} />}
      </span>
    </Tooltip>
  )
}

/** Says once that there is something to wait for, and when it is over; what ticks between is only seen. */
export function Countdown({ over }: { readonly over: Wait }): ReactNode {
  const moment = useMoment()
  const left = leftOf(over, moment)
  if (left <= 0) return <span role="status">, now over</span>
  return (
    <>
      <span aria-hidden>, {formatCountdown(Math.ceil(left / 1000) * 1000)} to wait</span>
      <VisuallyHidden role="status">
        Wait until {formatAbsolute(endOf(over, moment))}
      </VisuallyHidden>
    </>
  )
}
