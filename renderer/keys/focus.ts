/** Ids of the places a shortcut jumps to. */
export const FOCUS = {
  tenantSearch: 'tenant-search',
  savedSearch: 'saved-search',
  historySearch: 'history-search',
  path: 'request-path',
  method: 'request-method',
  inspectorText: 'inspector-text',
  bodyFind: 'body-find',
  bodyFilter: 'body-filter',
} as const

/** The editor that an answer's body is read in. */
export const BODY_LABEL = 'Body of the response'

/** Of what is open the menus and lists of choices; what is only unfolded has no use for Escape. */
export const OPENED = ':is([aria-haspopup], [role="combobox"])[aria-expanded="true"]'

/** Selects all that stands there, or a range of it: from and to. */
export function focusOn(id: string, range?: readonly [number, number]): void {
  const element = document.getElementById(id)
  element?.focus()
  if (!(element instanceof HTMLInputElement)) return
  if (range === undefined) element.select()
  else element.setSelectionRange(...range)
}

/**
 * Into the part of the request that is shown: its new row, its editor, else the choice that it begins
 * with.
 */
export function focusRequestPart(): void {
  const part = document.querySelector('[data-request-part]')
  const wanted = [
    '[data-new-row]',
    '[contenteditable="true"]',
    'input[type="radio"]:checked',
    'button',
  ]
  for (const each of wanted) {
    const field = part?.querySelector<HTMLElement>(each) ?? null
    if (field === null) continue
    field.focus()
    return
  }
}

/**
 * ArrowDown and ArrowUp walk through the `[data-row]` elements of a list, but in a choice, which they
 * change; the rest is native.
 */
export function walkRows(event: {
  readonly key: string
  readonly target: EventTarget
  readonly currentTarget: HTMLElement
  readonly preventDefault: () => void
}): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.target instanceof HTMLSelectElement) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const next = rows[at + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

/** The body of the answer, however it is shown. */
export function focusBody(): void {
  document.querySelector<HTMLElement>(`[aria-label="${BODY_LABEL}"]`)?.focus()
}
