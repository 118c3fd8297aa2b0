import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { keepHere, readKept } from '../state/kept-here.ts'
import styles from './split-pane.module.css'

const LEAST = 15
const MOST = 75

interface SplitPaneProps {
  readonly label: string
  readonly initial: number
  readonly top: ReactNode
  readonly bottom: ReactNode
}

const NAME = 'split'

const clamp = (share: number): number => Math.min(MOST, Math.max(LEAST, share))

/** Where the line was left the last time. */
function keptShare(initial: number): number {
  const kept = Number.parseFloat(readKept(NAME) ?? '')
  return Number.isNaN(kept) ? initial : clamp(kept)
}

/**
 * Two panes one above the other; the line between them moves by pointer and by arrow keys, goes back
 * by a double click, and stays where it was left.
 */
export function SplitPane({ label, initial, top, bottom }: SplitPaneProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null)
  const [share, setShare] = useState(() => keptShare(initial))
  useEffect(() => keepHere(NAME, String(Math.round(share))), [share])

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
        onDoubleClick={() => setShare(initial)}
        onKeyDown={nudge}
      />
      <div className={styles['rest']}>{bottom}</div>
    </div>
  )
}
