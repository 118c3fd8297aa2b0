/**
 * The second click of a double click on an item of a menu does nothing: the menu is on its way out, and what the
 * item did would be done again. Holds for every menu of the window. Returns how to stop.
 */
export function dropSecondClicks(): () => void {
  const stopping = new AbortController()
  window.addEventListener(
    'click',
    (event) => {
      const isSecond = event.detail > 1 && event.target instanceof Element
      if (isSecond && event.target.closest('[role="menuitem"]') !== null) event.stopPropagation()
    },
    { capture: true, signal: stopping.signal },
  )
  return () => stopping.abort()
}
