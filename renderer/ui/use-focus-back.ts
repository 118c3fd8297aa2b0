import { useEffect, useState } from 'react'

/** Who had the focus before the first of the dialogs that followed each other. */
let opener: Element | null = null

/** Gives the focus back to who had it, where nobody else has taken it. Mantine does so for what is closed, not for what is taken away. */
export function useFocusBack(): void {
  const [before] = useState(() => {
    const active = menuButton(document.activeElement)
    if (active?.closest('[role="dialog"]') === null) opener = active
    return [active, opener]
  })
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return
      const found = before.find((each) => each?.isConnected === true)
      if (found instanceof HTMLElement) found.focus({ preventScroll: true })
    },
    [before],
  )
}

/** An item of a menu goes with it; the button that opened the menu stays. */
function menuButton(element: Element | null): Element | null {
  const id = element?.closest('[role="menu"]')?.id ?? ''
  const button = id === '' ? null : document.querySelector(`[aria-controls="${CSS.escape(id)}"]`)
  return button ?? element
}
