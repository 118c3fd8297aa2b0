import { Tooltip } from '@mantine/core'
import {
  cloneElement,
  type DOMAttributes,
  type ReactElement,
  type ReactNode,
  useState,
} from 'react'
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
  readonly children: ReactElement<Pick<DOMAttributes<Element>, 'onPointerDown' | 'onPointerLeave'>>
}

/**
 * A tooltip that says what a thing does and which keys do it; below, as what stands above is read.
 * Who presses the thing knows, and wants to see what comes of it: there, mostly.
 */
export function Hint(props: HintProps): ReactNode {
  const { label, keysOf, silent = false, children } = props
  const [pressed, setPressed] = useState(false)
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
    <Tooltip label={content} disabled={silent || pressed} position="bottom">
      {cloneElement(children, {
        onPointerDown: (event) => {
          children.props.onPointerDown?.(event)
          setPressed(true)
        },
        onPointerLeave: (event) => {
          children.props.onPointerLeave?.(event)
          setPressed(false)
        },
      })}
    </Tooltip>
  )
}
