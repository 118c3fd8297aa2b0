/** What a click is for. */
const CONTROLS = 'button, [role="menuitem"], [role="option"]'

/**
 * The second click of a double click does nothing to what has come into the place of what the first was for: the
 * next tab where one was closed, what shades the page where a dialog was opened. An item of a menu takes none at all:
 * the menu is on its way out, and what the item did would be done again; and what opens a menu would close it.
 * Holds for all of the window. Returns how to stop.
 */
export function dropSecondClicks(): () => void {
  let first: Element | null = null
  const stopping = new AbortController()
  window.addEventListener(
    'click',
    (event) => {
      const { target, detail } = event
      // By the keyboard, or by the program.
      if (detail === 0 || !(target instanceof Element)) return
      const control = target.closest(CONTROLS)
      const isElsewhere = detail === 2 && first !== null && !first.contains(target)
      const isOnItem = detail > 1 && control?.matches('[role="menuitem"]') === true
      const isOnMenu = detail === 2 && control?.matches('[aria-haspopup="menu"]') === true
      if (isElsewhere || isOnItem || isOnMenu) event.stopPropagation()
      // Whoever goes on clicking means it.
      if (detail !== 2) first = control
    },
    { capture: true, signal: stopping.signal },
  )
  return () => stopping.abort()
}
