// Conveniences of this window, kept in the page's own storage: one that is full or shut costs no more.

const PREFIX = 'understudy.'

/** What was kept under that name; null where nothing was, or storage is shut. */
export function readKept(name: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + name)
  } catch {
    return null
  }
}

export function keepHere(name: string, value: string): void {
  try {
    window.localStorage.setItem(PREFIX + name, value)
  } catch {
    // A full or forbidden storage costs a convenience, nothing else.
  }
}

export function forgetHere(name: string): void {
  try {
    window.localStorage.removeItem(PREFIX + name)
  } catch {
    // Shut: nothing was kept there.
  }
}
