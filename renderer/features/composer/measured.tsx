import { type ReactNode, useLayoutEffect, useRef } from 'react'

/** Below the last row. */
const SPARE = 12

interface MeasuredProps {
  /** How far down its section what it holds reaches, in pixels, as that changes; null when it goes. */
  readonly onHeight: (height: number | null) => void
  readonly children: ReactNode
}

/** What scrolls in a part of the request: says how tall the request is where it need not. */
export function Measured({ onHeight, children }: MeasuredProps): ReactNode {
  const held = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [element, section] = [held.current, held.current?.closest('section') ?? null]
    if (element === null || section === null) return undefined
    const look = (): void => {
      const reach = element.getBoundingClientRect().bottom - section.getBoundingClientRect().top
      const scrolled = section.scrollTop + (element.parentElement?.scrollTop ?? 0)
      onHeight(Math.ceil(reach + scrolled) + SPARE)
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    if (section.firstElementChild !== null) observer.observe(section.firstElementChild)
    look()
    return () => {
      observer.disconnect()
      onHeight(null)
    }
  }, [onHeight])
  return <div ref={held}>{children}</div>
}
