import { type ReactNode, useId } from 'react'
import type { PracticeFault } from '../../../contract/practice.ts'
import styles from './fault-row.module.css'
import { usePractice } from '../../state/practice.ts'

/** One failure mode: what happens, how to meet it, and its switch where it has one. */
export function FaultRow({ fault }: { readonly fault: PracticeFault }): ReactNode {
  const id = useId()
  return (
    <li className={styles['row']} data-on={fault.on}>
      {fault.switchable ? (
        <FaultSwitch fault={fault} labelId={id} />
      ) : (
        <span className={styles['always']} aria-hidden>
          –
        </span>
      )}
      <div className={styles['words']}>
        <p id={id} className={styles['title']}>
          <span className={styles['id']}>{fault.id}</span> {fault.title}
        </p>
        <p>{fault.whatHappens}</p>
        <p className={styles['how']}>{fault.reproduce}</p>
      </div>
    </li>
  )
}

interface FaultSwitchProps {
  readonly fault: PracticeFault
  readonly labelId: string
}

/** A native check box with the manners of a switch. */
function FaultSwitch({ fault, labelId }: FaultSwitchProps): ReactNode {
  return (
    <input
      type="checkbox"
      role="switch"
      className={styles['switch']}
      aria-labelledby={labelId}
      checked={fault.on}
      onChange={() => void usePractice.getState().toggle(fault.id)}
    />
  )
}
