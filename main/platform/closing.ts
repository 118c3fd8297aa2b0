import type { App, BrowserWindow, WebContents } from 'electron'

/**
 * A window closes once main has what it holds: `give` asks for it. A quit that closes windows ends where one
 * stays, so it is begun anew then.
 *
 * @returns what is to be done with each window that opens
 * @see https://www.electronjs.org/docs/latest/api/app#appquit
 */
export function givingFirst(
  app: Pick<App, 'on' | 'quit'>,
  give: () => Promise<unknown>,
): (window: BrowserWindow) => void {
  let quits = false
  app.on('before-quit', () => {
    quits = true
  })
  return (window) => {
    let asked = false
    let given = false
    window.on('close', (event) => {
      if (given) return
      event.preventDefault()
      if (asked) return
      asked = true
      const goOn = (): void => {
        given = true
        if (quits) app.quit()
        else if (!window.isDestroyed()) window.close()
      }
      // Nobody typed anything yet; and the start that a quit waits for ends with the page.
      const first = window.webContents.isLoadingMainFrame() ? loaded(window.webContents) : give()
      void first.then(goOn, goOn)
    })
    // Windows ends the app behind this, and says no more: https://www.electronjs.org/docs/latest/api/browser-window
    window.on('query-session-end', () => void give())
  }
}

/** @see https://www.electronjs.org/docs/latest/api/web-contents#event-did-finish-load */
function loaded(contents: WebContents): Promise<void> {
  return new Promise((resolve) => {
    contents.once('did-finish-load', () => resolve())
    contents.once('did-fail-load', () => resolve())
  })
}
