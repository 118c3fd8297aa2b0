import { type ReactNode, useId } from 'react'
import styles from './paste-field.module.css'

interface PasteFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly placeholder?: string
  readonly rows?: number
  /** Takes the focus as soon as it is there; in a dialog it does so anyway. */
  readonly autoFocus?: boolean
  /** Where a shortcut jumps to (keys/focus.ts). */
  readonly id?: string
}

/** A labelled place for text from elsewhere: monospaced, unspelled, never completed. */
export function PasteField(props: PasteFieldProps): ReactNode {
  const own = useId()
  const id = props.id ?? own
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {props.label}
      </label>
      <textarea
        id={id}
        className={styles['text']}
        data-autofocus
        autoFocus={props.autoFocus ?? false}
        spellCheck={false}
        autoComplete="off"
        rows={props.rows ?? 4}
        placeholder={props.placeholder ?? ''}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  )
}
