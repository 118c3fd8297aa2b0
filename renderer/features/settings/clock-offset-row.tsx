import { type ReactNode, useState } from 'react'
import styles from './settings-dialog.module.css'
import { useSettings } from '../../state/settings.ts'

const MOST_SECONDS = 86_400

/** Seconds added to the local clock when signing; taken when the field is left or Enter is pressed. */
export function ClockOffsetRow({ offset }: { readonly offset: number }): ReactNode {
  const [typed, setTyped] = useState(String(offset))
  const seconds = secondsOf(typed)
  const take = (): void => {
    if (seconds === null) setTyped(String(offset))
    else if (seconds !== offset) void useSettings.getState().update({ clockOffsetSeconds: seconds })
  }
  return (
    <div className={styles['row']}>
      <label htmlFor="clock-offset">Seconds added to this clock when signing</label>
      <input
        id="clock-offset"
        className={styles['number']}
        inputMode="numeric"
        aria-invalid={seconds === null}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
        }}
      />
    </div>
  )
}

/** A whole number of at most a day either way; null for anything else. */
function secondsOf(typed: string): number | null {
  const text = typed.trim().replace('−', '-')
  if (!/^[-+]?\d{1,5}$/u.test(text)) return null
  const seconds = Number(text)
  return Math.abs(seconds) > MOST_SECONDS ? null : seconds
}
