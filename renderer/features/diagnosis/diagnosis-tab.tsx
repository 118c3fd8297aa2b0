import type { ReactNode } from 'react'
import type { AskedCheck, Diagnosis, WindowStep } from '../../../contract/diagnosis.ts'
import type { Exchange } from '../../../contract/exchange.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { ClockNote } from './clock-note.tsx'
import { DiagnosisBar } from './diagnosis-bar.tsx'
import { FindingsView } from './findings-view.tsx'
import { LessonView } from './lesson-view.tsx'
import { NOT_SENT_FROM_HERE } from './next-check.tsx'
import { type Case, caseOf, useDiagnosis, wentWrong } from '../../state/diagnosis.ts'
import styles from './diagnosis-tab.module.css'

interface DiagnosisTabProps {
  readonly exchange: Exchange
  /** Runs the next check of the finding of that id. */
  readonly check: (exchange: Exchange, findingId: string, run: AskedCheck) => Promise<void>
  /** Ends the comparison or check under way. */
  readonly cancelCheck: (exchange: Exchange) => Promise<void>
  /** Does what a finding offers in the window, and looks at the exchange again. */
  readonly step: (exchange: Exchange, step: WindowStep) => Promise<void>
}

/** Why it failed, how sure that is, what to do, what would settle it. */
export function DiagnosisTab(props: DiagnosisTabProps): ReactNode {
  const { exchange, cancelCheck } = props
  const seen = useDiagnosis((state) => caseOf(state.cases, exchange))
  return (
    <>
      <DiagnosisBar
        exchange={exchange}
        checking={seen?.checking ?? null}
        cancel={() => void cancelCheck(exchange)}
      />
      <div className={styles['scroller']} tabIndex={0} role="region" aria-label="Diagnosis">
        {seen !== null && <CaseView {...props} seen={seen} />}
      </div>
    </>
  )
}

function CaseView(props: DiagnosisTabProps & { readonly seen: Case }): ReactNode {
  const { exchange, check, step, seen } = props
  const { diagnosis, failure, lesson, checking } = seen
  const learnt = lesson !== null && (
    <LessonView
      lesson={lesson}
      close={() => useDiagnosis.getState().change(exchange, { lesson: null })}
    />
  )
  return (
    <>
      {failure !== null && <FailureNote failure={failure} />}
      {diagnosis === null && failure === null && (
        <p className={styles['looking']} role="status">
          Weighing the evidence…
        </p>
      )}
      {diagnosis === null && learnt}
      {!offersClock(diagnosis) && <ClockNote skewSeconds={exchange.clockSkewSeconds} />}
      {diagnosis !== null && (
        <FindingsView
          diagnosis={diagnosis}
          runner={{
            checking,
            told: seen.told,
            keysOf: 'next-step',
            offers: () => true,
            words: 'Run this check',
            whyNot: () => NOT_SENT_FROM_HERE,
            run: (findingId, run) => void check(exchange, findingId, run),
            take: (taken) => void step(exchange, taken),
          }}
          none={<Blank exchange={exchange} />}
          learnt={learnt}
        />
      )}
    </>
  )
}

/** Said once: where the finding’s next step is the clock, no note says the same above it. */
function offersClock(diagnosis: Diagnosis | null): boolean {
  return diagnosis?.findings[0]?.nextCheck?.run?.kind === 'sign-with-clock'
}

function Blank({ exchange }: { readonly exchange: Exchange }): ReactNode {
  if (exchange.outcome === 'cancelled') return <p>It was cancelled before an answer came.</p>
  return wentWrong(exchange) ? <NoCause /> : <NothingWrong />
}

/** Nothing is made up where nothing fits. */
function NoCause(): ReactNode {
  return (
    <>
      <h2 className={styles['title']}>No cause found</h2>
      <p>
        Nothing that Understudy knows fits what was seen. What came back is in the other tabs; the
        comparison above shows whether it is the person, the app or the request.
      </p>
    </>
  )
}

function NothingWrong(): ReactNode {
  return (
    <>
      <h2 className={styles['title']}>Nothing found</h2>
      <p>No sign of a known failure, neither in the answer nor in whom it was answered to.</p>
    </>
  )
}
