import { type ReactNode, useState } from 'react'
import type { Failure } from '../../../contract/result.ts'
import styles from './settings-dialog.module.css'
import { useSettings } from '../../state/settings.ts'
import { FailureNote } from '../../ui/failure-note.tsx'

const MOST_SECONDS = 86_400

const NOT_SECONDS: Failure = {
  code: 'request_invalid',
  message: `This has to be a whole number from -${MOST_SECONDS} to ${MOST_SECONDS}.`,
  hint: 'Write it with a minus where this clock is fast.',
  details: {},
}

/** Seconds added to the local clock when signing; taken when the field is left or Enter is pressed. */
export function ClockOffsetRow({ offset }: { readonly offset: number }): ReactNode {
  const [typed, setTyped] = useState(String(offset))
  const [isRefused, setRefused] = useState(false)
  const seconds = secondsOf(typed)
  const take = (): void => {
    setRefused(seconds === null)
    if (seconds !== null && seconds !== offset)
      void useSettings.getState().update({ clockOffsetSeconds: seconds })
  }
  return (
    <>
      <div className={styles['row']}>
        <label htmlFor="clock-offset">Seconds added to this clock when signing</label>
        <input
          id="clock-offset"
          className={styles['number']}
          inputMode="numeric"
          aria-invalid={seconds === null}
          value={typed}
          // What was typed is taken first; the next Escape closes the dialog.
          data-mantine-stop-propagation={seconds !== offset && !isRefused}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setRefused(false)
          }}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'Escape') take()
          }}
        />
      </div>
      {isRefused && <FailureNote failure={NOT_SECONDS} />}
    </>
  )
}

/** A whole number of at most a day either way; null for anything else. */
function secondsOf(typed: string): number | null {
  const text = typed.trim().replace('−', '-')
  if (!/^[-+]?\d{1,5}$/u.test(text)) return null
  const seconds = Number(text)
  return Math.abs(seconds) > MOST_SECONDS ? null : seconds
}
