import type { App, BrowserWindow } from 'electron'

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
      // Nobody typed anything yet.
      if (given || window.webContents.isLoadingMainFrame()) return
      event.preventDefault()
      if (asked) return
      asked = true
      const goOn = (): void => {
        given = true
        if (quits) app.quit()
        else if (!window.isDestroyed()) window.close()
      }
      void give().then(goOn, goOn)
    })
    // Windows ends the app behind this, and says no more: https://www.electronjs.org/docs/latest/api/browser-window
    window.on('query-session-end', () => void give())
  }
}
