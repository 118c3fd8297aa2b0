import { type RefCallback, useCallback } from 'react'
import { keepScroll, scrollOf } from '../state/scroll.ts'

/** What is in a view may be laid out late: a part that is loaded, lines that are measured. */
const MOST_FRAMES = 60
/** Lines of an editor are measured once they are in sight, and move what stands below. */
const STEADY_FRAMES = 5

/**
 * Whatever scrolls inside of the element is as far as it was when a view of that name was left. It
 * begins to scroll as soon as a person does.
 */
export function useKeptScroll(view: string): RefCallback<HTMLElement> {
  return useCallback(
    (element) => {
      if (element === null) return
      const scrolled = ({ target }: Event): void => {
        if (target instanceof HTMLElement && returning === null)
          keepScroll(view, nameOf(target), { top: target.scrollTop, left: target.scrollLeft })
      }
      let returning: (() => void) | null = goBack(element, view, () => (returning = null))
      const leave = (): void => returning?.()
      element.addEventListener('scroll', scrolled, { capture: true, passive: true })
      for (const event of ACTS) element.addEventListener(event, leave, { passive: true })
      return () => {
        leave()
        element.removeEventListener('scroll', scrolled, { capture: true })
        for (const event of ACTS) element.removeEventListener(event, leave)
      }
    },
    [view],
  )
}

/** After one of these a person scrolls. */
const ACTS = ['wheel', 'keydown', 'pointerdown'] as const

/** Answers what stops it. */
function goBack(element: HTMLElement, view: string, done: () => void): () => void {
  const places = Object.entries(scrollOf(view))
  let frames = 0
  let steady = 0
  let frame = 0
  const stop = (): void => {
    cancelAnimationFrame(frame)
    done()
  }
  const look = (): void => {
    frames += 1
    const there = places.every(([name, { top, left }]) => {
      const scroller = scrollerIn(element, name)
      if (scroller === null) return false
      if (scroller.scrollTop !== top || scroller.scrollLeft !== left) scroller.scrollTo(left, top)
      return Math.abs(scroller.scrollTop - top) < 1
    })
    steady = there ? steady + 1 : 0
    if (steady >= STEADY_FRAMES || frames >= MOST_FRAMES) stop()
    else frame = requestAnimationFrame(look)
  }
  if (places.length === 0) queueMicrotask(done)
  else frame = requestAnimationFrame(look)
  return stop
}

/** One that is labelled goes by that; an editor has no label of its own there. */
function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.classList.item(0) ?? element.tagName
}

function scrollerIn(element: HTMLElement, name: string): HTMLElement | null {
  const all = [element, ...element.querySelectorAll<HTMLElement>('[aria-label], .cm-scroller')]
  return all.find((each) => nameOf(each) === name) ?? null
}
