import { ActionIcon } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { copyText } from '../state/copy-text.ts'

interface CopyIconProps {
  /** Such as `the value of Location`. */
  readonly what: string
  /** Null while it is not known. */
  readonly value: string | null
  readonly className: string | undefined
}

/** Copies one value, beside which it stands. */
export function CopyIcon({ what, value, className }: CopyIconProps): ReactNode {
  return (
    <ActionIcon
      size={18}
      className={className ?? ''}
      aria-label={`Copy ${what}`}
      title={`Copy ${what}`}
      // Known a moment later, it keeps its place among the stops of the keyboard.
      aria-disabled={value === null}
      data-disabled={value === null}
      onClick={() => {
        if (value !== null) void copyText(value, `Copied ${what}`)
      }}
    >
      <IconCopy size={13} aria-hidden />
    </ActionIcon>
  )
}
