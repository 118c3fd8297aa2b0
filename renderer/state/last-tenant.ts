const KEY = 'understudy.last-tenant'

/** The id of the tenant that was open when the window closed; null where storage is shut. */
export function readLastTenant(): string | null {
  try {
    return window.localStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function rememberLastTenant(id: string): void {
  try {
    window.localStorage.setItem(KEY, id)
  } catch {
    // A full or forbidden storage costs a convenience, nothing else.
  }
}
