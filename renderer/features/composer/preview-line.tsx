import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useComposer } from './store.ts'
import styles from './preview-line.module.css'

/** The address as it will be sent, or why it cannot be. */
export function PreviewLine(): ReactNode {
  const preview = useComposer((state) => state.preview)
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
  return (
    <p className={styles['line']} title={preview?.wire?.url}>
      {preview?.wire?.url ?? '\u00a0'}
    </p>
  )
}
