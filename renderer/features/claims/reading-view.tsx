import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconInfoCircle,
  IconLock,
  IconQuestionMark,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type {
  ClaimFinding,
  ClaimsReading,
  TokenKind,
  VerificationState,
} from '../../../contract/claims.ts'
import { claimsVerdict } from '../../format/claims-verdict.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { ClaimsTable, HeaderTable } from './claims-table.tsx'
import { QshView } from './qsh-view.tsx'
import { SourceLink } from '../../ui/source-link.tsx'
import { Words } from '../../ui/words.tsx'
import styles from './reading-view.module.css'

interface Signature {
  readonly word: string
  readonly tone: Tone
  /** Where the word does not say it all. */
  readonly meaning: string
  readonly icon: ReactNode
}

const SIGNATURES: Readonly<Record<VerificationState, Signature>> = {
  yes: {
    word: 'Signature verified',
    tone: 'ok',
    meaning: '',
    icon: <IconCircleCheck size={13} aria-hidden />,
  },
  no: {
    word: 'Signature does not hold',
    tone: 'bad',
    meaning: '',
    icon: <IconCircleX size={13} aria-hidden />,
  },
  'not-verified': {
    word: 'Not verified',
    tone: 'warn',
    meaning: 'Signature not checked: this is what the token says of itself.',
    icon: <IconQuestionMark size={13} aria-hidden />,
  },
}

const ONLY_ATLASSIAN: Signature = {
  word: 'Only Atlassian can read it',
  tone: 'plain',
  meaning: 'Its text says nothing to anybody else, so there is nothing to check.',
  icon: <IconLock size={13} aria-hidden />,
}
const OPAQUE: ReadonlySet<TokenKind> = new Set(['opaque-access-token', 'api-token'])

function signatureOf({ kind, header, verified }: ClaimsReading): Signature {
  return OPAQUE.has(kind) && header === null ? ONLY_ATLASSIAN : SIGNATURES[verified]
}

interface ReadingViewProps {
  readonly reading: ClaimsReading
  /** How the token travelled, in words; null where it was pasted. */
  readonly carried: string | null
  /** What is known of the token beside its text. */
  readonly children?: ReactNode
}

/** A token as it was read: what it is, whether anybody has checked it, each claim, what is wrong. */
export function ReadingView({ reading, carried, children }: ReadingViewProps): ReactNode {
  const checked = signatureOf(reading)
  const verdict = claimsVerdict(reading)
  return (
    <article className={styles['reading']}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{reading.title}</h2>
        <Tag tone={checked.tone}>
          {checked.icon} {checked.word}
        </Tag>
        {verdict !== null && (
          <p className={styles['verdict']} data-tone={verdict.tone}>
            {verdict.words}
          </p>
        )}
        <p className={styles['carried']}>
          {checked.meaning} <Words of={signerWords(reading)} />
          {carried !== null && `It was ${carried}.`}
        </p>
      </div>
      <Findings findings={reading.findings} />
      {children}
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
              <strong>
                <Words of={finding.message} />
              </strong>
            </p>
            <p>
              <Words of={finding.fix} />
            </p>
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
        <li key={note}>
          <Words of={note} />
        </li>
      ))}
    </ul>
  )
}
