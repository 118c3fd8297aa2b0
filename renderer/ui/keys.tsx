import type { ReactNode } from 'react'
import styles from './keys.module.css'

/** A shortcut as it is printed beside a thing. */
export function Keys({ children }: { readonly children: ReactNode }): ReactNode {
  return <kbd className={styles['keys']}>{children}</kbd>
}
