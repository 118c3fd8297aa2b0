import { type ReactNode, useId } from 'react'
import styles from './segmented.module.css'
import { Words } from './words.tsx'

interface SegmentedProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
  /** Where a dialog begins. */
  readonly first?: boolean
}

/** One of a few, all in sight. Native radio buttons, so arrows and names come from the browser. */
export function Segmented<T extends string>(props: SegmentedProps<T>): ReactNode {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={props.label} className={styles['group']}>
      {props.options.map((option) => (
        <label key={option.value} className={styles['option']}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === props.value}
            data-autofocus={props.first === true && option.value === props.value ? true : undefined}
            onChange={() => props.onChange(option.value)}
          />
          <span>
            <Words of={option.label} />
          </span>
        </label>
      ))}
    </div>
  )
}
