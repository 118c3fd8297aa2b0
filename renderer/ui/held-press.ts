/** In pixels: a hand that presses moves so far without meaning it. */
const SLACK = 4

/** What a press is for. */
const CONTROLS = 'button, summary, label, [role="option"]'
/** What lies above the page: a dialog, a menu, and what shades the rest. */
const LAYERS = ['[role="dialog"]', '[data-portal]']

interface Press {
  readonly control: HTMLElement
  readonly x: number
  readonly y: number
}

/**
 * A press counts for what it was made on, also where that has moved before the button is let go, as where a new entry
 * comes on top of a list or an answer is weighed anew above it: browsers give such a click to what both places have in
 * common, where nobody hears it. Holds for all of the window. Returns how to stop.
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
  // Another menu is meant, something is carried elsewhere, or a person moves what is on screen.
  for (const other of ['contextmenu', 'dragstart', 'wheel'])
    window.addEventListener(other, forget, how)
  return () => stopping.abort()
}

function controlAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null
}

/** Nothing was opened above it meanwhile, and nobody moved away to take the press back. */
function isSamePlace({ control, x, y }: Press, { target, clientX, clientY }: MouseEvent): boolean {
  return (
    target instanceof Element &&
    LAYERS.every((layer) => target.closest(layer) === control.closest(layer)) &&
    Math.hypot(clientX - x, clientY - y) <= SLACK
  )
}
