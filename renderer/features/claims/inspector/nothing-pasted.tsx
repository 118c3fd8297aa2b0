import type { ReactNode } from 'react'
import styles from './nothing-pasted.module.css'

const KINDS: readonly (readonly [string, string])[] = [
  ['From your app', 'assertions for the user impersonation grant, Connect JWTs'],
  ['From Jira or Confluence', 'JWTs of iframes, webhooks and lifecycle callbacks, context tokens'],
  ['From elsewhere', 'Forge invocation tokens, access tokens, API tokens, any other JWT'],
]

/** What can be pasted, while nothing is. */
export function NothingPasted(): ReactNode {
  return (
    <div className={styles['empty']}>
      <p>
        Paste a token: you see what it is, whose it is, what each claim means and what is wrong with
        it.
      </p>
      <dl className={styles['kinds']}>
        {KINDS.map(([from, which]) => (
          <div key={from}>
            <dt>{from}</dt>
            <dd>{which}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
