import { Button, Loader } from '@mantine/core'
import { IconEye, IconPlayerPlay } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { NextCheck } from '../../../contract/diagnosis.ts'
import type { CheckRun } from '../../state/diagnosis.ts'
import styles from './next-check.module.css'

/** Who runs checks, and which one is under way. */
export interface CheckRunner {
  readonly checking: string | null
  readonly run: (findingId: string, run: CheckRun) => void
}

interface NextCheckProps {
  readonly findingId: string
  readonly check: NextCheck
  readonly runner: CheckRunner | null
}

/** What would tell the alternatives apart, what that sends, and the button that does it. */
export function NextCheckView({ findingId, check, runner }: NextCheckProps): ReactNode {
  const { question, action, run } = check
  const running = runner?.checking === findingId
  return (
    <section className={styles['check']}>
      <h3 className={styles['label']}>What would settle it</h3>
      <p className={styles['question']}>{question}</p>
      <p className={styles['action']}>{action}</p>
      {run !== null && runner !== null && (
        <Button
          variant="default"
          className={styles['run'] ?? ''}
          leftSection={
            running ? <Loader size={12} aria-hidden /> : <IconPlayerPlay size={13} aria-hidden />
          }
          disabled={runner.checking !== null}
          onClick={() => runner.run(findingId, run)}
        >
          {running ? 'Checking…' : 'Run this check'}
        </Button>
      )}
      {run !== null && runner === null && (
        <p className={styles['look']}>It runs from here for a request that was sent from here.</p>
      )}
      {run === null && (
        <p className={styles['look']}>
          <IconEye size={13} aria-hidden /> For a person to look at; nothing is sent.
        </p>
      )}
    </section>
  )
}
