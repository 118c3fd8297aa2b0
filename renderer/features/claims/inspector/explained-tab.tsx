import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Inspection } from '../../../../contract/claims.ts'
import { FailureNote } from '../../../ui/failure-note.tsx'
import { ReadingView } from '../reading-view.tsx'
import { KeyQuestion } from './key-question.tsx'
import { NothingPasted } from './nothing-pasted.tsx'
import { useInspector } from '../../../state/inspector.ts'
import { WhoseLine } from './whose-line.tsx'
import styles from './tab.module.css'

/** Kind, owner, verdict, each claim, what is wrong: at once on every paste. */
export function ExplainedTab(): ReactNode {
  const inspection = useInspector((state) => state.inspection)
  const pending = useInspector((state) => state.pending)
  const failure = useInspector((state) => state.failure)
  const cancelled = useInspector((state) => state.cancelled)
  return (
    <div
      className={styles['scroller']}
      tabIndex={0}
      role="region"
      aria-label="Reading"
      aria-busy={pending}
    >
      {failure !== null && <FailureNote failure={failure} />}
      {pending && <Waiting stale={inspection !== null} />}
      {cancelled && <Cancelled />}
      {inspection !== null && <Reading inspection={inspection} stale={pending || cancelled} />}
      {inspection === null && failure === null && !pending && !cancelled && <NothingPasted />}
    </div>
  )
}

function Reading(props: { readonly inspection: Inspection; readonly stale: boolean }): ReactNode {
  const { reading, keyQuestion } = props.inspection
  return (
    <div className={styles['content']} data-stale={props.stale}>
      {reading.whose !== undefined && <WhoseLine whose={reading.whose} />}
      {keyQuestion !== null && reading.verified === 'not-verified' && (
        <KeyQuestion words={keyQuestion.words} />
      )}
      <ReadingView reading={reading} carried={null} />
    </div>
  )
}

/** A token that names nobody is held against the secret of every tenant: that can take a while. */
function Waiting({ stale }: { readonly stale: boolean }): ReactNode {
  return (
    <div className={styles['waiting']} data-stale={stale}>
      <Pending />
      <Button variant="subtle" size="compact-xs" onClick={() => useInspector.getState().cancel()}>
        Cancel
      </Button>
    </div>
  )
}

function Cancelled(): ReactNode {
  return (
    <p className="u-dim" role="status">
      The reading was cancelled. Choose the tenant it belongs to, and its secret is tried first.
    </p>
  )
}

function Pending(): ReactNode {
  return (
    <p className="u-dim" role="status">
      Reading…
    </p>
  )
}
