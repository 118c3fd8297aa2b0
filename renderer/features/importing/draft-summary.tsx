import { IconArrowBarToDown, IconInfoCircle, IconKeyOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { remarkSeverities } from '../../../contract/import-remarks.ts'
import type { ImportReading } from '../../../contract/importing.ts'
import type { RequestDraft } from '../../../contract/draft.ts'
import { formatBytes } from '../../format/bytes.ts'
import { counted } from '../../format/counted.ts'
import styles from './draft-summary.module.css'

/** The request as it was understood, what was taken out of it and what stayed behind. */
export function DraftSummary({ reading }: { readonly reading: ImportReading }): ReactNode {
  const { draft, credentials } = reading
  return (
    <section className={styles['summary']} aria-label="What was read">
      <p className={styles['line']}>
        <strong className="u-mono">{draft.method}</strong>{' '}
        <span className="u-mono">{draft.path}</span>
      </p>
      <p className="u-dim">
        {headerWords(draft)} · {bodyWords(draft)}
      </p>
      <Remarks
        label="Credentials"
        icon={<IconKeyOff size={14} aria-hidden className={styles['warn']} />}
        words={credentials.map(({ said }) => said)}
      />
      {remarkSeverities.map(({ name, title, isFinding }) => (
        <Remarks
          key={name}
          label={title}
          icon={
            isFinding ? (
              <IconArrowBarToDown size={14} aria-hidden />
            ) : (
              <IconInfoCircle size={14} aria-hidden />
            )
          }
          words={reading[name]}
        />
      ))}
    </section>
  )
}

interface RemarksProps {
  readonly label: string
  readonly icon: ReactNode
  readonly words: readonly string[]
}

function Remarks({ label, icon, words }: RemarksProps): ReactNode {
  if (words.length === 0) return null
  return (
    <div>
      <h3 className={styles['title']}>{label}</h3>
      <ul aria-label={label}>
        {words.map((each, index) => (
          <li key={`${index} ${each}`} className={styles['remark']}>
            {icon}
            <p>{each}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}

function headerWords({ headers }: RequestDraft): string {
  if (headers.length === 0) return 'no headers'
  return `${counted(headers.length, 'header', 'headers')}: ${headers.map(([name]) => name).join(', ')}`
}

function bodyWords({ body }: RequestDraft): string {
  if (body === null) return 'no body'
  if ('text' in body) return `${formatBytes(new TextEncoder().encode(body.text).length)} of text`
  if ('base64' in body) return `${formatBytes(Math.floor((body.base64.length * 3) / 4))} of bytes`
  if ('file' in body) return `the file ${body.file}`
  return `a form of ${counted(body.parts.length, 'part', 'parts')}`
}
