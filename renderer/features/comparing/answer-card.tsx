import type { ReactNode } from 'react'
import type { ComparedAnswer } from '../../../contract/comparing.ts'
import { formatAbsolute, formatDuration } from '../../format/durations.ts'
import { shortPath } from '../../format/names.ts'
import { toneOf } from '../../state/answer.ts'
import { useTenants } from '../../state/tenants.ts'
import { IdentityName } from '../../ui/identity-name.tsx'
import { Name } from '../../ui/name.tsx'
import { Tag } from '../../ui/tag.tsx'
import styles from './answer-card.module.css'

interface AnswerCardProps {
  readonly side: 'Left' | 'Right'
  readonly answer: ComparedAnswer
}

/** Whose answer a side is, to what, and when. */
export function AnswerCard({ side, answer }: AnswerCardProps): ReactNode {
  const { tenantId, method, path, status, startedAt, totalMs } = answer
  const tenant = useTenants((state) => state.summaries.find((each) => each.id === tenantId)?.name)
  return (
    <section className={styles['card']} aria-label={`${side} answer`}>
      <p className={styles['first']}>
        <Tag tone={status === null ? 'bad' : toneOf(status)}>{status ?? 'no answer'}</Tag>
        <span className={styles['request']} title={`${method} ${path}`}>
          {method} {shortPath(path)}
        </span>
      </p>
      <p className={styles['second']}>
        <span>
          <IdentityName {...answer} />
          {tenant !== undefined && (
            <>
              {' · '}
              <Name of={tenant} />
            </>
          )}
        </span>
        <span>{`${formatAbsolute(startedAt)} · ${formatDuration(totalMs)}`}</span>
      </p>
    </section>
  )
}
