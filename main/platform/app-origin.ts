/** The scheme and host under which the app's own page is served. Never `file:`. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://understudy'
export const APP_PAGE = `${APP_ORIGIN}/index.html`

/** Whether an address lies at one of these origins. `URL.origin` is `null` for `app:`, so it is composed. */
export function liesAt(address: string, origins: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return username === '' && password === '' && origins.includes(`${protocol}//${host}`)
}
