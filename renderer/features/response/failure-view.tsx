import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Failure } from '../../../contract/result.ts'
import { actionCalled, type ActionId } from '../../state/actions.ts'
import { Words } from '../../ui/words.tsx'
import styles from './failure-view.module.css'

/** What the window can do about it. */
const DEEDS: Partial<Record<Failure['code'], ActionId>> = {
  secret_missing: 'newest-payload',
  tenant_has_no_oauth_client_id: 'newest-payload',
}

/** What happened, why, what to do next, in that order. What a person ended is no alarm. */
export function FailureView({ failure }: { readonly failure: Failure }): ReactNode {
  const details = Object.entries(failure.details)
  const own = failure.code === 'request_cancelled'
  const action = DEEDS[failure.code]
  const deed = action === undefined ? undefined : actionCalled(action)
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
      {deed !== undefined && (
        <Button className={styles['deed'] ?? ''} variant="default" onClick={() => deed.run()}>
          {deed.label}
        </Button>
      )}
    </div>
  )
}
