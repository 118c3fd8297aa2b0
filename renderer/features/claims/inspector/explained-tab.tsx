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
  return (
    <div
      className={styles['scroller']}
      tabIndex={0}
      role="region"
      aria-label="Reading"
      aria-busy={pending}
    >
      {failure !== null && <FailureNote failure={failure} />}
      {inspection !== null && <Reading inspection={inspection} stale={pending} />}
      {inspection === null && failure === null && (pending ? <Pending /> : <NothingPasted />)}
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

export function Pending(): ReactNode {
  return (
    <p className="u-dim" role="status">
      Reading…
    </p>
  )
}
