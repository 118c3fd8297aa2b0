import type { ReactNode } from 'react'
import { showShortcut } from '../keys/key-press.ts'
import type { ActionId } from '../state/actions.ts'
import { useKeysOf } from '../state/settings.ts'
import styles from './keys.module.css'

/** A shortcut as it is printed beside a thing. */
export function Keys({ children }: { readonly children: ReactNode }): ReactNode {
  return <kbd className={styles['keys']}>{children}</kbd>
}

/** The keys of an action, where it has some. */
export function KeysOf({ action }: { readonly action: ActionId }): ReactNode {
  const keys = useKeysOf(action)
  return keys !== undefined && <Keys>{showShortcut(keys)}</Keys>
}
