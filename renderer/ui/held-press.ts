/** In pixels: a hand that presses moves so far without meaning it. */
const SLACK = 4

/** What a press in a list is for: a button of a row, or a row that is an option. */
const CONTROLS = 'li button, [role="option"]'
const LISTS = 'ul, [role="listbox"]'

interface Press {
  readonly control: HTMLElement
  readonly x: number
  readonly y: number
}

/**
 * A press in a list counts for what it was made on, also where that has moved before the button is let go,
 * as where a new entry comes on top: browsers give such a click to what both places have in common, where
 * nobody hears it. Holds for every list of the window. Returns how to stop.
 */
export function holdPresses(): () => void {
  let press: Press | null = null
  const forget = (): void => {
    press = null
  }
  const down = (event: MouseEvent): void => {
    const control = event.button === 0 ? controlAt(event.target) : null
    press = control && { control, x: event.clientX, y: event.clientY }
  }
  const up = (event: MouseEvent): void => {
    const made = press
    if (made === null || !isSamePlace(made, event)) {
      forget()
      return
    }
    // The browser's own click, where it comes, comes before.
    setTimeout(() => {
      if (press !== made) return
      forget()
      if (made.control.isConnected) made.control.click()
    })
  }
  const clicked = ({ target }: MouseEvent): void => {
    if (target instanceof Node && press?.control.contains(target) === true) forget()
  }
  const stopping = new AbortController()
  const how = { capture: true, passive: true, signal: stopping.signal }
  window.addEventListener('mousedown', down, how)
  window.addEventListener('mouseup', up, how)
  window.addEventListener('click', clicked, how)
  // Another menu is meant, something is carried elsewhere, or a person moves the list.
  for (const other of ['contextmenu', 'dragstart', 'wheel'])
    window.addEventListener(other, forget, how)
  return () => stopping.abort()
}

function controlAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null
}

/** Nothing was opened above the list meanwhile, and nobody moved away to take the press back. */
function isSamePlace({ control, x, y }: Press, { target, clientX, clientY }: MouseEvent): boolean {
  const place = control.closest(LISTS)?.parentElement
  return (
    target instanceof Node &&
    place?.contains(target) === true &&
    Math.hypot(clientX - x, clientY - y) <= SLACK
  )
}
