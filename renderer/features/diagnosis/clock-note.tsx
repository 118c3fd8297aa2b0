import { Button } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatOffset, isTellingSkew, skewWords } from '../../format/clock.ts'
import { useSettings } from '../../state/settings.ts'
import styles from './clock-note.module.css'

/** The server's clock and this one disagree by enough to matter; signing can follow the server's. */
export function ClockNote({ skewSeconds }: { readonly skewSeconds: number | null }): ReactNode {
  const offset = useSettings((state) => state.settings?.clockOffsetSeconds)
  const update = useSettings((state) => state.update)
  if (!isTellingSkew(skewSeconds)) return null
  const followed = offset === skewSeconds
  return (
    <div className={styles['note']}>
      <IconClockExclamation size={15} aria-hidden className={styles['icon']} />
      <p className={styles['words']}>
        By the Date header of its answer, {skewWords(skewSeconds)}.
        {followed && ' What is signed here already follows it.'}
      </p>
      {!followed && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void update({ clockOffsetSeconds: skewSeconds })}
        >
          Sign with {formatOffset(skewSeconds)}
        </Button>
      )}
    </div>
  )
}
