import { app, BrowserWindow, dialog, nativeTheme, session } from 'electron'
import type { WindowEnd } from '../../contract/workspace.ts'
import type { DocumentStore } from '../ports.ts'
import { APP_ORIGIN, APP_PAGE } from './app-files.ts'
import { developmentPolicy } from './page-policy.ts'
import { SMALLEST, shapeOf } from './window-shape.ts'
import type { WindowShape } from './window-shape.ts'

/** The first paint's colours, so that no white flash precedes a dark page. */
const background = { light: '#ffffff', dark: '#1a1b1e' } as const

export interface MainWindowOptions {
  readonly preloadPath: string
  readonly shape: DocumentStore<WindowShape>
  /** The window's process is gone, with Electron's word for why. Whether another one is to open. */
  readonly onEnd: (end: WindowEnd, reason: string) => boolean
  /** Somebody comes back to it from another program. */
  readonly onFocus: () => void
  /** Holds its closing until all is done that comes before. Answers whether it is about to close. */
  readonly holdClosing: (window: BrowserWindow) => () => boolean
}

/** The one window. Resolves with the page loaded, or the window closed before; it shows with its first paint. */
export async function createMainWindow(options: MainWindowOptions): Promise<BrowserWindow> {
  const { preloadPath, shape } = options
  const window = new BrowserWindow({
    ...shape.read(),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: app.getName(),
    show: false,
    backgroundColor: background[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    webPreferences: {
      preload: preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  window.on('focus', options.onFocus)
  rememberShape(window, shape)
  const isClosing = options.holdClosing(window)
  bringBack(window, options, isClosing)
  const developmentServer = developmentServerUrl()
  if (developmentServer !== null) relaxPolicy(new URL(developmentServer).origin)
  await window.loadURL(developmentServer ?? APP_PAGE).catch((error: unknown) => {
    // Who closes a window while it loads ends the load with it.
    if (!window.isDestroyed()) throw error
  })
  return window
}

/** The origins whose page is the app's own: the development server's only when unpackaged. */
export function ownOrigins(): readonly string[] {
  const server = developmentServerUrl()
  return server === null ? [APP_ORIGIN] : [APP_ORIGIN, new URL(server).origin]
}

/** electron-vite names its server here. A packaged app does not look. */
function developmentServerUrl(): string | null {
  if (app.isPackaged) return null
  const url = process.env['ELECTRON_RENDERER_URL'] ?? ''
  return URL.canParse(url) ? url : null
}

function relaxPolicy(serverOrigin: string): void {
  session.defaultSession.webRequest.onHeadersReceived((details, answer) =>
    answer({
      responseHeaders: {
        ...details.responseHeaders,
        'content-security-policy': [developmentPolicy(serverOrigin)],
      },
    }),
  )
}

function rememberShape(window: BrowserWindow, shape: DocumentStore<WindowShape>): void {
  window.once('close', () => void keepShape(window, shape))
}

/** A size that could not be kept is no reason to hold up closing. */
function keepShape(window: BrowserWindow, shape: DocumentStore<WindowShape>): Promise<void> {
  return shape.write(shapeOf(window.getNormalBounds())).catch(() => undefined)
}

/**
 * Another window takes the place of one whose process is gone, unless it was about to close; main has kept what was in it. One
 * that does not answer is ended where a person says so, as Electron's documentation does it:
 * https://www.electronjs.org/docs/latest/api/web-contents#contentsforcefullycrashrenderer
 */
function bringBack(
  window: BrowserWindow,
  options: MainWindowOptions,
  isClosing: () => boolean,
): void {
  let end: WindowEnd = 'crashed'
  // https://www.electronjs.org/docs/latest/api/web-contents#event-render-process-gone
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    // Nobody waits for one that was to close.
    void replace(window, options, !isClosing() && options.onEnd(end, reason))
  })
  window.on('unresponsive', () => {
    void askToEnd(window).then((yes) => {
      if (!yes || window.isDestroyed()) return
      end = 'unresponsive'
      window.webContents.forcefullyCrashRenderer()
    })
  })
}

/** The new one stands before the old one goes: the last window to close ends the app. */
async function replace(
  window: BrowserWindow,
  options: MainWindowOptions,
  another: boolean,
): Promise<void> {
  await keepShape(window, options.shape)
  if (another) void createMainWindow(options)
  window.destroy()
}

async function askToEnd(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: app.getName(),
    message: 'The window does not answer.',
    detail: 'Opened again, it has the drafts and the last answers; nothing that was sent is lost.',
    buttons: ['Wait', 'Open it again'],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
