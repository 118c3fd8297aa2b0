/** What lies above the page and has fields of its own. */
const LAYER = '[role="dialog"]'
/** What takes text; a choice, a button or a switch does not. */
const WRITABLE =
  'textarea, [contenteditable="true"], input:not([type]), input[type="text"], input[type="search"], input[type="password"], input[type="url"], input[type="number"]'

/** What a key writes; others have names of several letters. */
const LETTER = /^.$/su

/** A letter that was typed, Enter, or what was pasted. */
type Held = string | DataTransfer
const ENTER = '\n'

/**
 * What is typed or pasted right behind the keys that open a dialog is meant for it, also while its code is still fetched,
 * or what it needs is asked for: it goes into the field that the dialog opens at, and never into the one that had the
 * cursor before; Enter behind it is heard there as well. A dialog that opens at a button takes none of it, and nobody
 * presses that button by it.
 * Holds for all of the window. Returns how to stop.
 *
 * @param isComing whether a dialog was asked for; it may not be drawn yet
 */
export function typeAhead(isComing: () => boolean): () => void {
  let held: readonly Held[] = []
  const forget = (): void => {
    held = []
  }
  const isHeld = (): boolean =>
    isComing() && (held.length > 0 || !isInLayer(document.activeElement))
  const hold = (event: Event, more: readonly Held[]): void => {
    event.preventDefault()
    event.stopPropagation()
    held = more
  }
  const pressed = (event: KeyboardEvent): void => {
    if (!isHeld() || event.key === 'Tab' || event.key === 'Escape') forget()
    else if (event.ctrlKey || event.metaKey || event.altKey) return
    else if (event.key === 'Backspace') hold(event, held.slice(0, -1))
    else if (event.key === 'Enter') hold(event, held.length === 0 ? [] : [...held, ENTER])
    else if (LETTER.test(event.key)) hold(event, [...held, event.key])
  }
  const pasted = (event: ClipboardEvent): void => {
    if (!isHeld() || event.clipboardData === null) return
    // What the event holds is there for as long as it is told.
    const copy = new DataTransfer()
    copy.setData('text/plain', event.clipboardData.getData('text/plain'))
    hold(event, [...held, copy])
  }
  const give = (): void => {
    const field = document.activeElement
    const given = held
    forget()
    if (field === null || !isInLayer(field) || !field.matches(WRITABLE)) return
    for (const each of given) {
      // What is behind it is meant for whatever comes then.
      if (each === ENTER) return void setTimeout(confirm, 0, field)
      put(field, each)
    }
  }
  const took = ({ target }: FocusEvent): void => {
    // A field that selects what is suggested in it does so first.
    if (held.length > 0 && target instanceof Element && isInLayer(target)) setTimeout(give)
  }
  const stopping = new AbortController()
  const how = { capture: true, signal: stopping.signal }
  window.addEventListener('keydown', pressed, how)
  window.addEventListener('paste', pasted, how)
  window.addEventListener('focusin', took, how)
  // By the pointer another place is meant.
  window.addEventListener('pointerdown', forget, how)
  return () => stopping.abort()
}

/** As if it came now, so that it can be undone: a field may take what is pasted in its own way. */
function put(field: Element, what: Held): void {
  if (typeof what === 'string') insert(what)
  else {
    const told = new ClipboardEvent('paste', {
      ...{ clipboardData: what, bubbles: true, cancelable: true },
    })
    if (field.dispatchEvent(told)) insert(what.getData('text/plain'))
  }
}

/** As Enter does: what hears the key first, else the form that the field stands in. */
function confirm(field: Element): void {
  const key = { key: 'Enter', bubbles: true, cancelable: true }
  if (!field.dispatchEvent(new KeyboardEvent('keydown', key))) return
  if (field instanceof HTMLInputElement) field.form?.requestSubmit()
  else insert(ENTER)
}

function isInLayer(element: Element | null): boolean {
  return (element?.closest(LAYER) ?? null) !== null
}

function insert(text: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else writes so that it can be undone
  document.execCommand('insertText', false, text)
}
