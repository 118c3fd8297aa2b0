import { Tooltip } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import type { ActionId } from '../state/actions.ts'
import { useKeysOf } from '../state/settings.ts'
import { KeysOf } from './keys.tsx'
import styles from './hint.module.css'

interface HintProps {
  readonly label: string
  /** The action whose keys are named beside it. */
  readonly keysOf?: ActionId | undefined
  /** While the thing's own popover is open. */
  readonly silent?: boolean
  readonly children: ReactElement
}

/** A tooltip that says what a thing does and which keys do it; below, as what stands above is read. */
export function Hint(props: HintProps): ReactNode {
  const { label, keysOf, silent = false, children } = props
  const isNamed = useKeysOf(keysOf) !== undefined
  const content =
    keysOf === undefined || !isNamed ? (
      label
    ) : (
      <span className={styles['line']}>
        {label} <KeysOf action={keysOf} />
      </span>
    )
  return (
    <Tooltip label={content} disabled={silent} position="bottom">
      {children}
    </Tooltip>
  )
}
