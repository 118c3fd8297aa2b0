import type { ReactNode } from 'react'
import styles from './dialog-end.module.css'

/** The answers that a dialog ends with: at its foot, in sight however long the dialog is. */
export function DialogEnd({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles['end']}>{children}</div>
}
