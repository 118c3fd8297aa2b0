import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { EditedDraft } from '../../../contract/workspace.ts'
import { PreflightStrip } from './preflight-strip.tsx'
import { useComposer } from '../../state/composer.ts'
import { CopyIcon } from '../../ui/copy-icon.tsx'
import { Words } from '../../ui/words.tsx'
import styles from './preview-line.module.css'

/** Why the request cannot be sent, what will not be sent as typed, what is known to go wrong. */
export function PreviewNotes(): ReactNode {
  const preview = useComposer((state) => state.preview)
  const refusal = preview?.refusal ?? null
  if (refusal !== null) {
    return (
      <p className={styles['refusal']} role="status">
        <IconAlertTriangle size={13} aria-hidden />
        <span>
          <strong>
            <Words of={refusal.message} />
          </strong>{' '}
          {refusal.hint !== null && <Words of={refusal.hint} />}
        </span>
      </p>
    )
  }
  const notes = preview?.notes ?? []
  return (
    <>
      <PreflightStrip findings={preview?.preflight ?? []} />
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          <Words of={note} />
        </p>
      ))}
    </>
  )
}

interface WireUrlProps {
  readonly draft: EditedDraft
  readonly typed: string
}

/**
 * The address as it will be sent, to be copied, and read where that is not what was typed; of what is typed just now
 * none is known yet.
 */
export function WireUrl({ draft, typed }: WireUrlProps): ReactNode {
  const url = useComposer(({ preview, previewed }) =>
    previewed?.draft === draft ? (preview?.wire?.url ?? null) : null,
  )
  return (
    <div className={styles['wire']}>
      <p className={styles['line']} title={url ?? typed}>
        {url === typed ? '' : url}
      </p>
      <CopyIcon what="the address as it is sent" value={url} className={styles['copy']} />
    </div>
  )
}
