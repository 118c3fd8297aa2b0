import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconInfoCircle,
  IconQuestionMark,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ClaimFinding, ClaimsReading, VerificationState } from '../../../contract/claims.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { ClaimsTable, HeaderTable } from './claims-table.tsx'
import { QshView } from './qsh-view.tsx'
import { SourceLink } from './source-link.tsx'
import styles from './reading-view.module.css'

interface Verdict {
  readonly word: string
  readonly tone: Tone
  readonly meaning: string
  readonly icon: ReactNode
}

const VERDICTS: Readonly<Record<VerificationState, Verdict>> = {
  yes: {
    word: 'Signature verified',
    tone: 'ok',
    meaning: 'The signature fits the key it was checked with.',
    icon: <IconCircleCheck size={13} aria-hidden />,
  },
  no: {
    word: 'Signature does not hold',
    tone: 'bad',
    meaning: 'The signature does not fit the key it was checked with.',
    icon: <IconCircleX size={13} aria-hidden />,
  },
  'not-verified': {
    word: 'Not verified',
    tone: 'warn',
    meaning: 'Nobody has checked the signature: this is what the token says of itself.',
    icon: <IconQuestionMark size={13} aria-hidden />,
  },
}

interface ReadingViewProps {
  readonly reading: ClaimsReading
  /** How the token travelled, in words; null where it was pasted. */
  readonly carried: string | null
}

/** A token as it was read: what it is, whether anybody has checked it, each claim, what is wrong. */
export function ReadingView({ reading, carried }: ReadingViewProps): ReactNode {
  const verdict = VERDICTS[reading.verified]
  return (
    <article className={styles['reading']}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{reading.title}</h2>
        <Tag tone={verdict.tone}>
          {verdict.icon} {verdict.word}
        </Tag>
        <p className={styles['carried']}>
          {verdict.meaning} {signerWords(reading)}
          {carried !== null && `It was ${carried}.`}
        </p>
      </div>
      <Findings findings={reading.findings} />
      {reading.claims.length > 0 && <ClaimsTable claims={reading.claims} />}
      {reading.header !== null && <HeaderTable header={reading.header} />}
      {reading.qsh !== null && <QshView qsh={reading.qsh} />}
      <Notes notes={reading.notes} />
    </article>
  )
}

/** Left out where the owner is named by itself. */
function signerWords({ signedBy, whose }: ClaimsReading): string {
  if (signedBy === null || whose !== undefined) return ''
  return `Signed with ${signedBy.name}’s ${signedBy.generation} secret. `
}

function Findings({ findings }: { readonly findings: readonly ClaimFinding[] }): ReactNode {
  if (findings.length === 0) return null
  return (
    <ul className={styles['findings']} aria-label="Findings">
      {findings.map((finding, index) => (
        <li
          key={`${finding.id} ${index}`}
          className={styles['finding']}
          data-severity={finding.severity}
        >
          {finding.severity === 'problem' ? (
            <IconAlertTriangle size={15} aria-hidden />
          ) : (
            <IconInfoCircle size={15} aria-hidden />
          )}
          <div>
            <p>
              <strong>{finding.message}</strong>
            </p>
            <p>{finding.fix}</p>
            <p className={styles['source']}>
              <span className="u-mono">{finding.id}</span> <SourceLink url={finding.source} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Notes({ notes }: { readonly notes: readonly string[] }): ReactNode {
  if (notes.length === 0) return null
  return (
    <ul className={styles['notes']} aria-label="Notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
