import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Finding, WindowStep } from '../../../contract/diagnosis.ts'
import { actionCalled } from '../../state/actions.ts'
import { isAsked, stepWords } from '../../format/next-steps.ts'
import { useComposer } from '../../state/composer.ts'
import { takeStep } from '../../state/next-steps.ts'
import { CertaintyTag } from '../../ui/certainty-tag.tsx'
import { Words } from '../../ui/words.tsx'
import styles from './preflight-strip.module.css'

/** What is already known to fail before anything is sent. It warns; it never keeps from sending. */
export function PreflightStrip({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const open = useComposer((state) => state.unfolded)
  const [best, ...others] = findings
  if (best === undefined) return null
  const step = stepOf(best)
  return (
    <section className={styles['strip']} aria-label="Known before sending">
      <div className={styles['line']}>
        <div className={styles['said']}>
          <CertaintyTag certainty={best.certainty} />
          <p className={styles['cause']} data-open={open} title={best.cause}>
            <Words of={best.cause} />
          </p>
        </div>
        <div className={styles['ways']}>
          <Button
            variant="subtle"
            size="compact-xs"
            aria-expanded={open}
            onClick={() => useComposer.getState().unfold(!open)}
          >
            {open ? 'Less' : moreWords(others.length)}
          </Button>
          {step !== null && (
            <Button variant="default" size="compact-xs" onClick={() => void takeStep(step)}>
              {stepWords(step)}
            </Button>
          )}
          <Button variant="default" size="compact-xs" onClick={() => actionCalled('send').run()}>
            Send anyway
          </Button>
        </div>
      </div>
      {open && (
        <div className={styles['more']} role="group" aria-label="What to do">
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

/** What can be done before anything was sent. */
function stepOf({ nextCheck }: Finding): WindowStep | null {
  const run = nextCheck?.run ?? null
  return run === null || isAsked(run) ? null : run
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
