import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Finding } from '../../../contract/diagnosis.ts'
import { actionCalled } from '../../state/actions.ts'
import { CertaintyTag } from '../../ui/certainty-tag.tsx'
import { Words } from '../../ui/words.tsx'
import styles from './preflight-strip.module.css'

/** What is already known to fail before anything is sent. It warns; it never keeps from sending. */
export function PreflightStrip({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const [open, setOpen] = useState(false)
  const [best, ...others] = findings
  if (best === undefined) return null
  return (
    <section className={styles['strip']} aria-label="Known before sending">
      <div className={styles['line']}>
        <CertaintyTag certainty={best.certainty} />
        <p className={styles['cause']} data-open={open} title={best.cause}>
          <Words of={best.cause} />
        </p>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Less' : moreWords(others.length)}
        </Button>
        <Button variant="default" size="compact-xs" onClick={() => actionCalled('send').run()}>
          Send anyway
        </Button>
      </div>
      {open && (
        <div className={styles['more']} tabIndex={0} role="group" aria-label="What to do">
          <Steps finding={best} />
          {others.map((finding) => (
            <div key={finding.id}>
              <p className={styles['line']}>
                <CertaintyTag certainty={finding.certainty} /> <Words of={finding.cause} />
              </p>
              <Steps finding={finding} />
            </div>
          ))}
        </div>
      )}
    </section>
  )
}

function moreWords(others: number): string {
  return others === 0 ? 'What to do' : `What to do, and ${others} more`
}

function Steps({ finding }: { readonly finding: Finding }): ReactNode {
  return (
    <ol className={styles['steps']}>
      {finding.fix.map((step) => (
        <li key={step}>
          <Words of={step} />
        </li>
      ))}
    </ol>
  )
}
