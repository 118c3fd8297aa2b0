import { Button } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Failure } from '../../contract/result.ts'
import icon from '../../assets/icon.svg'
import { actionCalled } from '../state/actions.ts'
import { KeysOf } from '../ui/keys.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { RetryNote } from '../ui/retry-note.tsx'
import { AddTenantPanel } from '../features/tenants/add-panel.tsx'
import { usePractice } from '../state/practice.ts'
import { useTenants } from '../state/tenants.ts'
import { startPractice } from './flows/practice.ts'
import styles from './first-start.module.css'

/**
 * The first screen: a customer's payload, or the practice site, one step each. Where the tenants could not be read it
 * is not known to be the first, and nothing is to be added before that.
 */
export function FirstStart({ notices }: { readonly notices: ReactNode }): ReactNode {
  const failure = useTenants((state) => state.failure)
  return (
    <>
      {notices}
      <main className={styles['screen']}>
        <header className={styles['head']}>
          <img className={styles['icon']} src={icon} alt="" />
          <h1 className={styles['title']}>Understudy</h1>
          <p className={styles['lead']}>
            Act as your Connect app’s customer, see what the app sees, and prove what went wrong.
          </p>
        </header>
        <div className={styles['ways']}>
          {failure === null ? <CustomerWay /> : <Unread failure={failure} />}
          <div className={styles['others']}>
            {failure === null && <PracticeWay />}
            <ReadingWay />
          </div>
        </div>
      </main>
    </>
  )
}

function CustomerWay(): ReactNode {
  return (
    <section className={styles['way']} aria-labelledby="first-customer">
      <h2 id="first-customer" className={styles['heading']}>
        Start with a customer
      </h2>
      <p className={styles['words']}>
        The <span className="u-mono">installed</span> payload that Jira or Confluence sent to your
        app holds all that is needed. Your app’s database has it, and so may its log.
      </p>
      <AddTenantPanel autoFocus />
    </section>
  )
}

function Unread({ failure }: { readonly failure: Failure }): ReactNode {
  return (
    <section className={styles['way']} aria-labelledby="first-unread">
      <h2 id="first-unread" className={styles['heading']}>
        The tenants could not be read
      </h2>
      <RetryNote failure={failure} again={useTenants.getState().load} />
    </section>
  )
}

const READINGS = ['inspector', 'diagnose-text', 'palette'] as const

/** What needs no tenant. */
function ReadingWay(): ReactNode {
  return (
    <section className={styles['reading']} aria-labelledby="first-reading">
      <h2 id="first-reading" className={styles['heading']}>
        Or read a token or a log
      </h2>
      {READINGS.map((id) => {
        const action = actionCalled(id)
        return (
          <Button
            key={id}
            variant="subtle"
            justify="space-between"
            fullWidth
            rightSection={<KeysOf action={action.id} />}
            onClick={() => action.run()}
          >
            {action.label}
          </Button>
        )
      })}
    </section>
  )
}

function PracticeWay(): ReactNode {
  const starting = usePractice((state) => state.starting)
  const failure = usePractice((state) => state.siteFailure)
  return (
    <section className={styles['aside']} aria-labelledby="first-practice">
      <h2 id="first-practice" className={styles['heading']}>
        Or practise first
      </h2>
      <p className={styles['words']}>
        A small Jira on this machine, with people, projects and permissions. Nothing leaves the
        computer.
      </p>
      <Button
        className={styles['practice'] ?? ''}
        size="sm"
        loading={starting}
        leftSection={<IconPlayerPlay size={15} aria-hidden />}
        onClick={() => void startPractice()}
      >
        Start the practice site
      </Button>
      {failure !== null && <FailureNote failure={failure} />}
    </section>
  )
}
