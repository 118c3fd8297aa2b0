import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Product } from '../../../contract/tenants.ts'
import { showShortcut } from '../../keys/key-press.ts'
import { Keys } from '../../ui/keys.tsx'
import { asWhom } from '../../format/identities.ts'
import { withAddress } from '../../state/address.ts'
import { draftIn, editDraft, shownTab, useActingAs, usePersonActing } from '../../state/shown.ts'
import { useKeysOf } from '../../state/settings.ts'
import { useTenants } from '../../state/tenants.ts'
import { Name } from '../../ui/name.tsx'
import styles from './before-first.module.css'

interface Suggestion {
  readonly path: string
  readonly tells: string
}

const JIRA: readonly Suggestion[] = [
  { path: '/rest/api/3/myself', tells: 'who Jira thinks this is' },
  { path: '/rest/api/3/mypermissions?permissions=BROWSE_PROJECTS', tells: 'what they may do' },
  { path: '/rest/api/3/project/search', tells: 'the projects they see' },
  { path: '/rest/api/3/serverInfo', tells: 'which site this is' },
]

const SUGGESTIONS: Readonly<Record<Product, readonly Suggestion[]>> = {
  jira: JIRA,
  unknown: JIRA,
  confluence: [
    { path: '/rest/api/user/current', tells: 'who Confluence thinks this is' },
    { path: '/rest/api/space?limit=10', tells: 'the spaces they see' },
  ],
}

/** Before the first request of a tab: what to press, and a few requests that tell something. */
export function BeforeFirst(): ReactNode {
  const actingAs = useActingAs()
  const person = usePersonActing()
  const keys = useKeysOf('send')
  const [as, whom] = asWhom(actingAs, person)
  const product = useTenants((state) => state.profile?.product ?? 'unknown')
  return (
    <div className={styles['empty']}>
      <p>
        {keys === undefined ? 'The request is sent' : <Keys>{showShortcut(keys)}</Keys>}
        {keys === undefined ? ' ' : ' sends '}
        {as}{' '}
        <strong>
          <Name of={whom} />
        </strong>
      </p>
      <ul className={styles['list']} aria-label="Requests to start with">
        {SUGGESTIONS[product].map((each) => (
          <li key={each.path}>
            <UnstyledButton className={styles['suggestion'] ?? ''} onClick={() => take(each.path)}>
              <span className="u-mono">{each.path}</span>
              <span className="u-dim">{each.tells}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  )
}

function take(path: string): void {
  const tabId = shownTab()
  if (tabId === null) return
  editDraft(tabId, { method: 'GET', ...withAddress(draftIn(tabId), path) })
}
