import { app, session, shell } from 'electron'
import type { WebContents } from 'electron'
import { liesAt } from '../wire/same-origin.ts'
import { externalLink } from './external-links.ts'

/** Every renderer sandboxed, also one that someone forgets to configure. Before the app is ready. */
export function sandboxEveryRenderer(): void {
  app.enableSandbox()
}

/**
 * Denies what a page could ask for or navigate to; covers every web contents there will ever be.
 * Once the app is ready and before the first window. `origins` are the app's own.
 * https://www.electronjs.org/docs/latest/tutorial/security
 */
export function hardenEverything(origins: readonly string[]): void {
  const own = session.defaultSession
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, origins))
}

/** Opens a link of the allow-list in the browser. Answers whether it is one. */
export function openOutside(address: string): boolean {
  const link = externalLink(address)
  if (link === null) return false
  // Without a browser nothing opens; that is seen, and nothing of the app depends on it.
  shell.openExternal(link).catch(() => undefined)
  return true
}

function hardenContents(contents: WebContents, origins: readonly string[]): void {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!liesAt(event.url, origins)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url)
    return { action: 'deny' }
  })
}
