import type { ReactNode } from 'react'
import styles from './name.module.css'

/**
 * A name that somebody else gave: letters that run from right to left, or marks that turn text
 * around, end with it and leave what stands beside it in its place.
 */
export function Name({ of }: { readonly of: ReactNode }): ReactNode {
  return <bdi className={styles['name']}>{of}</bdi>
}
