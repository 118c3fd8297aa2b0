import type { App } from 'electron'

/**
 * What happens once no window is left: on macOS the app stays, elsewhere it ends. What only a window
 * can show or stop is stopped either way; ending takes its time.
 *
 * @see https://www.electronjs.org/docs/latest/api/app#event-window-all-closed
 */
export function onNoWindowLeft(
  app: Pick<App, 'on' | 'quit'>,
  platform: NodeJS.Platform,
  stop: () => void,
): void {
  app.on('window-all-closed', () => {
    stop()
    if (platform !== 'darwin') app.quit()
  })
}
