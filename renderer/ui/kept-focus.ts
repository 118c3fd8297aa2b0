import { FOCUS } from '../keys/focus.ts'
import { pause } from '../state/latest.ts'

/** What the keyboard goes on from. The line between two panes can be stopped at, but nothing is done there. */
const STOPS =
  'a[href], button, input, select, textarea, [contenteditable="true"], [tabindex="0"]:not([role="separator"])'
/**
 * In milliseconds behind a key: what closes gives the focus back by itself, and what main answers, the keychain behind
 * it, takes a while.
 */
const LOOKS = [250, 800, 2500, 8000] as const
/** What lies above the page: dialogs, menus, messages. */
const ABOVE = '[role="dialog"], [role="menu"], [data-portal]'

interface Held {
  readonly element: Element
  /** What it stood in, from the inside, with what stood before it there. */
  readonly within: readonly (readonly [place: Element, before: Element | null])[]
}

/**
 * Whoever goes by keyboard is not thrown back to the beginning of the window where what had the focus is taken away, as
 * a tab that is closed or a row that is removed: what came into its place has it then. From what lay above the page one
 * comes back to where one was in it. Returns how to stop.
 */
export function keepFocus(): () => void {
  let held: Held | null = null
  /** The last one that was not above the page. */
  let inPage: Held | null = null
  const looks = LOOKS.map(pause)
  const forget = (): void => {
    for (const { drop } of looks) drop()
  }
  const look = (): void => {
    if (document.activeElement !== document.body || held === null || held.element.isConnected)
      return
    if (pass(held) || inPage === null || isModalOpen()) return
    if (!takes(inPage.element) && !pass(inPage)) startAnew()
  }
  const stopping = new AbortController()
  const how = { capture: true, passive: true, signal: stopping.signal }
  const took = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return
    held = holdOf(target)
    if (target.closest(ABOVE) === null) inPage = held
  }
  const pressed = (): void => {
    for (const { later } of looks) later(look)
  }
  window.addEventListener('focusin', took, how)
  window.addEventListener('keydown', pressed, how)
  // By the pointer another place is meant.
  window.addEventListener('pointerdown', () => (forget(), (held = inPage = null)), how)
  return () => {
    forget()
    stopping.abort()
  }
}

/** No more than it takes to find the place again: the focus moves with each Tab, through lists of thousands as well. */
function holdOf(element: Element): Held {
  const within: (readonly [Element, Element | null])[] = []
  const end = element.closest('[role="dialog"]')?.parentElement ?? element.closest(ABOVE)
  for (let at = element; at.parentElement !== null && at.parentElement !== end;) {
    within.push([at.parentElement, at.previousElementSibling])
    at = at.parentElement
  }
  return { element, within }
}

/**
 * To the first that takes the focus from its place on, else the last before it, in the nearest of what it stood in that
 * is still there. What holds the whole page is no place: its beginning is not meant.
 */
function pass({ within }: Held): boolean {
  for (const [place, before] of within) {
    if (!place.isConnected) continue
    if (place.querySelector('main') !== null) return false
    const children = [...place.children]
    const at = before === null ? 0 : children.indexOf(before) + 1
    const onward = children.slice(at).flatMap(stopsIn)
    if ([...onward, ...children.slice(0, at).flatMap(stopsIn).reverse()].some(takes)) return true
  }
  return false
}

/** Nothing is left of where one was, as behind the last tenant that comes back: a request is what one goes on with. */
function startAnew(): void {
  const path = document.getElementById(FOCUS.path)
  if (path === null || !takes(path))
    [...document.querySelectorAll('main')].flatMap(stopsIn).some(takes)
}

function stopsIn(element: Element): Element[] {
  return element.matches(STOPS) ? [element] : [...element.querySelectorAll(STOPS)]
}

function takes(stop: Element): boolean {
  if (!(stop instanceof HTMLElement) || stop.matches(':disabled') || stop.tabIndex < 0) return false
  stop.focus({ preventScroll: true })
  return document.activeElement === stop
}

function isModalOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null
}
