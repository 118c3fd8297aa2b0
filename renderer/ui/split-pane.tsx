import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import styles from './split-pane.module.css'

const LEAST = 15
const MOST = 75

interface SplitPaneProps {
  readonly label: string
  readonly initial: number
  readonly top: ReactNode
  readonly bottom: ReactNode
}

const clamp = (share: number): number => Math.min(MOST, Math.max(LEAST, share))

/** Two panes one above the other; the line between them moves by pointer and by arrow keys. */
export function SplitPane({ label, initial, top, bottom }: SplitPaneProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null)
  const [share, setShare] = useState(initial)

  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const box = frame.current?.getBoundingClientRect()
    if (box !== undefined) setShare(clamp(((event.clientY - box.top) / box.height) * 100))
  }
  const nudge = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowDown' ? 3 : event.key === 'ArrowUp' ? -3 : 0
    if (step === 0) return
    event.preventDefault()
    setShare((before) => clamp(before + step))
  }

  return (
    <div className={styles['frame']} ref={frame}>
      <div className={styles['pane']} style={{ flexBasis: `${share}%` }}>
        {top}
      </div>
      <div
        className={styles['line']}
        role="separator"
        aria-orientation="horizontal"
        aria-label={label}
        aria-valuenow={Math.round(share)}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={nudge}
      />
      <div className={styles['rest']}>{bottom}</div>
    </div>
  )
}
