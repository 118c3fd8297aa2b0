import { Tooltip } from '@mantine/core'
import { IconHourglass } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ActingAs } from '../../../contract/acting.ts'
import { endOf, leftOf } from '../../state/moment.ts'
import { formatAbsolute, formatCountdown } from '../../format/durations.ts'
import { useMoment } from '../../ui/use-now.ts'
import { useActingAs, useTokenExpiry } from '../../state/shown.ts'
import styles from './token-life.module.css'

const WITHOUT_TOKEN: Readonly<
  Record<ActingAs['kind'], { readonly word: string; readonly why: string }>
> = {
  user: { word: 'no token yet', why: 'The first request asks the authorization server for one.' },
  app: { word: 'signed per request', why: 'The app signs a Connect JWT for every request.' },
  anonymous: { word: 'no token', why: 'An anonymous request carries no credential.' },
}

/** The access token's remaining life, counting down; the absolute end on hover. */
export function TokenLife(): ReactNode {
  const { kind } = useActingAs()
  const expiry = useTokenExpiry()
  const moment = useMoment(expiry !== null)
  if (expiry === null) {
    return (
      <Tooltip label={WITHOUT_TOKEN[kind].why}>
        <span className={`${styles['life']} ${styles['without']}`}>{WITHOUT_TOKEN[kind].word}</span>
      </Tooltip>
    )
  }
  const left = leftOf(expiry, moment)
  return (
    <Tooltip
      label={
        left > 0
          ? `Until ${formatAbsolute(endOf(expiry, moment))}`
          : 'The next request asks for a new one.'
      }
    >
      <span className={styles['life']} data-short={left < 60_000}>
        <IconHourglass size={13} aria-hidden />
        {left > 0 ? (
          <>
            <span className={styles['word']}>{'token '}</span>
            <span className={styles['time']}>{formatCountdown(left)}</span>
          </>
        ) : (
          <>
            <span className={styles['word']}>{'token '}</span>
            expired
          </>
        )}
      </span>
    </Tooltip>
  )
}
