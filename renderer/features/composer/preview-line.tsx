import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { RequestPreview } from '../../../contract/preview.ts'
import { useComposer } from './store.ts'
import styles from './preview-line.module.css'

/** What is already known to go wrong; nothing keeps the request from being sent. */
function warnings(preview: RequestPreview | null): readonly string[] {
  return (preview?.preflight ?? []).map((finding) => finding.cause)
}

/** The address as it will be sent where that is not what was typed, or why it cannot be sent. */
export function PreviewLine({ typed }: { readonly typed: string }): ReactNode {
  const preview = useComposer((state) => state.preview)
  const url = preview?.wire?.url ?? typed
  const refusal = preview?.refusal ?? null
  if (refusal !== null) {
    return (
      <p className={styles['refusal']} role="status">
        <IconAlertTriangle size={13} aria-hidden />
        <span>
          <strong>{refusal.message}</strong> {refusal.hint}
        </span>
      </p>
    )
  }
  const notes = [...(preview?.notes ?? []), ...warnings(preview)]
  return (
    <div className={styles['notes']}>
      <p className={styles['line']} title={url}>
        {url === typed ? '\u00a0' : url}
      </p>
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
    </div>
  )
}
