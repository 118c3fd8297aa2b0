import { Button, Loader } from '@mantine/core'
import { IconArrowRight, IconEye, IconPlayerPlay } from '@tabler/icons-react'
import type { ReactElement, ReactNode } from 'react'
import type { AskedCheck, NextCheck, WindowStep } from '../../../contract/diagnosis.ts'
import { leftOf, type Moment } from '../../state/moment.ts'
import { isAsked, stepWords } from '../../format/next-steps.ts'
import { actionCalled, type ActionId } from '../../state/actions.ts'
import { Hint } from '../../ui/hint.tsx'
import { useMoment } from '../../ui/use-now.ts'
import styles from './next-check.module.css'

/** Who runs checks and takes steps, and which check is under way. */
export interface CheckRunner {
  /** Whether a button for it can help here. */
  readonly offers: (run: AskedCheck | WindowStep) => boolean
  /** What the button of a check says. */
  readonly words: string
  /** Why there is no button, where there is none. */
  readonly whyNot: (run: AskedCheck | WindowStep) => string
  readonly checking: string | null
  /** When it was told how long a limit lasts; left out where nobody sends again. */
  readonly told?: Moment
  /** The action that does the same for the best finding. */
  readonly keysOf?: ActionId
  readonly run: (findingId: string, run: AskedCheck) => void
  readonly take: (step: WindowStep) => void
}

export const NOT_SENT_FROM_HERE = 'A button does it for a request that was sent from here.'

interface NextCheckProps {
  readonly findingId: string
  readonly check: NextCheck
  readonly runner: CheckRunner | null
  readonly best: boolean
}

/** What would tell the alternatives apart, or what to do next, and the button that does it. */
export function NextCheckView({ findingId, check, runner, best }: NextCheckProps): ReactNode {
  const { question, action, run } = check
  const settles = run === null || isAsked(run)
  const keysOf = best ? runner?.keysOf : undefined
  const offering = run !== null && runner?.offers(run) === true ? runner : null
  return (
    <section className={styles['check']}>
      <h3 className={styles['label']}>{settles ? 'What would settle it' : 'Next step'}</h3>
      <p className={styles['question']}>{question}</p>
      <p className={styles['action']}>{action}</p>
      {run === null && (
        <p className={styles['look']}>
          <IconEye size={13} aria-hidden /> For a person to look at; nothing is sent.
        </p>
      )}
      {run !== null && offering === null && (
        <p className={styles['look']}>{runner?.whyNot(run) ?? NOT_SENT_FROM_HERE}</p>
      )}
      {run !== null && offering !== null && (
        <NextStepHint keysOf={keysOf}>
          {isAsked(run) ? (
            <CheckButton findingId={findingId} run={run} runner={offering} />
          ) : (
            <StepButton step={run} runner={offering} />
          )}
        </NextStepHint>
      )}
    </section>
  )
}

/** Which keys press the button, where any do. */
function NextStepHint(props: {
  readonly keysOf: ActionId | undefined
  readonly children: ReactElement
}): ReactNode {
  const { keysOf, children } = props
  if (keysOf === undefined) return children
  return (
    <Hint label={actionCalled(keysOf).label} keysOf={keysOf}>
      <span>{children}</span>
    </Hint>
  )
}

function CheckButton(props: {
  readonly findingId: string
  readonly run: AskedCheck
  readonly runner: CheckRunner
}): ReactNode {
  const { findingId, run, runner } = props
  const running = runner.checking === findingId
  return (
    <Button
      variant="default"
      className={styles['run'] ?? ''}
      leftSection={
        running ? <Loader size={12} aria-hidden /> : <IconPlayerPlay size={13} aria-hidden />
      }
      disabled={runner.checking !== null}
      onClick={() => runner.run(findingId, run)}
    >
      {running ? 'Checking…' : runner.words}
    </Button>
  )
}

/** A limit is waited for: until it is over, sending again could only fail. */
function StepButton(props: { readonly step: WindowStep; readonly runner: CheckRunner }): ReactNode {
  const { step, runner } = props
  const until = step.kind === 'send-again' ? step.notBefore : null
  const wait = until === null || runner.told === undefined ? null : { until, told: runner.told }
  const moment = useMoment(wait !== null)
  const left = wait === null ? 0 : leftOf(wait, moment)
  return (
    <Button
      variant="default"
      className={styles['run'] ?? ''}
      leftSection={<IconArrowRight size={13} aria-hidden />}
      disabled={left > 0}
      onClick={() => runner.take(step)}
    >
      {stepWords(step, left)}
    </Button>
  )
}
