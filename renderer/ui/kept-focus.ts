import { pause } from '../state/latest.ts'

/** What the keyboard can go to. */
const STOPS = 'a[href], button, input, select, textarea, [contenteditable="true"], [tabindex="0"]'
/** In milliseconds behind a key: what closes gives the focus back by itself, and what main answers takes a while. */
const LOOKS = [250, 800] as const

interface Held {
  readonly element: Element
  /** What it stands in, from the inside, with its place among the stops there. */
  readonly within: readonly (readonly [Element, number])[]
}

/**
 * Whoever goes by keyboard is not thrown back to the beginning of the window where what had the focus is taken away, as
 * a tab that is closed or a row that is removed: what came into its place has it then. Returns how to stop.
 */
export function keepFocus(): () => void {
  let held: Held | null = null
  const looks = LOOKS.map(pause)
  const forget = (): void => {
    for (const { drop } of looks) drop()
  }
  const look = (): void => {
    if (document.activeElement !== document.body || held === null || held.element.isConnected)
      return
    pass(held)
  }
  const stopping = new AbortController()
  const how = { capture: true, passive: true, signal: stopping.signal }
  const took = ({ target }: FocusEvent): void => {
    if (target instanceof Element) held = holdOf(target)
  }
  const pressed = (): void => {
    for (const { later } of looks) later(look)
  }
  window.addEventListener('focusin', took, how)
  window.addEventListener('keydown', pressed, how)
  // By the pointer another place is meant.
  window.addEventListener('pointerdown', () => (forget(), (held = null)), how)
  return () => {
    forget()
    stopping.abort()
  }
}

function holdOf(element: Element): Held {
  const within: (readonly [Element, number])[] = []
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement)
    within.push([at, Math.max(0, [...at.querySelectorAll(STOPS)].indexOf(element))])
  return { element, within }
}

/** In the nearest of what it stood in that is still there, the first stop from its place on that takes the focus. */
function pass({ within }: Held): void {
  for (const [place, at] of within) {
    if (!place.isConnected) continue
    const stops = [...place.querySelectorAll<HTMLElement>(STOPS)]
    for (const stop of [...stops.slice(at), ...stops.slice(0, at).reverse()]) {
      if (stop.matches(':disabled') || stop.tabIndex < 0) continue
      stop.focus({ preventScroll: true })
      if (document.activeElement === stop) return
    }
  }
}
