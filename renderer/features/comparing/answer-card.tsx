import type { ReactNode } from 'react'
import type { ComparedAnswer } from '../../../contract/comparing.ts'
import { formatAbsolute, formatDuration } from '../../format/durations.ts'
import { nameOf } from '../../format/identities.ts'
import { shortPath } from '../../format/names.ts'
import { useActing } from '../../state/acting.ts'
import { toneOf } from '../../state/answer.ts'
import { useTenants } from '../../state/tenants.ts'
import { Name } from '../../ui/name.tsx'
import { Tag } from '../../ui/tag.tsx'
import styles from './answer-card.module.css'

interface AnswerCardProps {
  readonly side: 'Left' | 'Right'
  readonly answer: ComparedAnswer
}

/** Whose answer a side is, to what, and when. */
export function AnswerCard({ side, answer }: AnswerCardProps): ReactNode {
  const { tenantId, actingAs, personName, method, path, status, startedAt, totalMs } = answer
  const tenant = useTenants((state) => state.summaries.find((each) => each.id === tenantId)?.name)
  const person = useActing((state) =>
    actingAs.kind === 'user' ? state.known[actingAs.accountId] : undefined,
  )
  return (
    <section className={styles['card']} aria-label={`${side} answer`}>
      <p className={styles['first']}>
        <Tag tone={status === null ? 'bad' : toneOf(status)}>{status ?? 'no answer'}</Tag>
        <span className={styles['request']} title={`${method} ${path}`}>
          {method} {shortPath(path)}
        </span>
      </p>
      <p className={styles['second']}>
        <Name of={personName ?? nameOf(actingAs, person)} />
        {tenant !== undefined && (
          <>
            {' · '}
            <Name of={tenant} />
          </>
        )}
        {` · ${formatAbsolute(startedAt)} · ${formatDuration(totalMs)}`}
      </p>
    </section>
  )
}
