import type { ReactNode } from 'react'
import type { Failure } from '../../../contract/result.ts'
import { Words } from '../../ui/words.tsx'
import styles from './failure-view.module.css'

/** What happened, why, what to do next, in that order. What a person ended is no alarm. */
export function FailureView({ failure }: { readonly failure: Failure }): ReactNode {
  const details = Object.entries(failure.details)
  const own = failure.code === 'request_cancelled'
  return (
    <div className={styles['view']} role={own ? 'status' : 'alert'} data-own={own}>
      <h2 className={styles['what']}>
        <Words of={failure.message} />
      </h2>
      {details.length > 0 && (
        <dl className={styles['why']} aria-label="Why">
          {details.map(([name, value]) => (
            <div key={name} className={styles['detail']}>
              <dt>{name}</dt>
              <dd className="u-mono">
                <Words of={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {failure.hint !== null && (
        <p className={styles['next']}>
          <strong>What to do next</strong> <Words of={failure.hint} />
        </p>
      )}
    </div>
  )
}
