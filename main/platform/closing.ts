import type { App, BrowserWindow, WebContents } from 'electron'

/** What a window holds, and main does not have yet. */
export interface Held {
  /** Asks the page for it. */
  readonly give: () => Promise<unknown>
  /** Its page is gone: nobody is there to be asked. */
  readonly pageGone: () => void
}

/**
 * A window closes once main has what it holds, or its page is gone. A quit that closes windows ends where one
 * stays, so it is begun anew then.
 *
 * @returns what is to be done with each window that opens; it answers whether that one is about to close
 * @see https://www.electronjs.org/docs/latest/api/app#appquit
 */
export function givingFirst(
  app: Pick<App, 'on' | 'quit'>,
  { give, pageGone }: Held,
): (window: BrowserWindow) => () => boolean {
  let quits = false
  app.on('before-quit', () => {
    quits = true
  })
  return (window) => {
    const { webContents } = window
    const gone = Promise.withResolvers<null>()
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
      const first = webContents.isLoadingMainFrame() ? stopsLoading(webContents) : give()
      void Promise.race([first, gone.promise]).then(goOn, goOn)
    })
    webContents.on('render-process-gone', () => {
      pageGone()
      gone.resolve(null)
    })
    webContents.on('did-fail-load', (...[, , , , isMainFrame]) => {
      if (isMainFrame) pageGone()
    })
    window.on('closed', pageGone)
    // Windows ends the app behind this, and says no more: https://www.electronjs.org/docs/latest/api/browser-window
    window.on('query-session-end', () => void give())
    return () => asked
  }
}

/**
 * Comes behind both ways in which a page ends to load, and so also where one of them has just been told.
 * @see https://www.electronjs.org/docs/latest/api/web-contents#event-did-stop-loading
 */
function stopsLoading(contents: WebContents): Promise<void> {
  return new Promise((resolve) => {
    contents.once('did-stop-loading', () => resolve())
  })
}
