import { app, BrowserWindow, nativeTheme, session } from 'electron'
import type { DocumentStore } from '../ports.ts'
import { APP_ORIGIN, APP_PAGE } from './app-origin.ts'
import { developmentPolicy } from './page-policy.ts'
import { SMALLEST, shapeOf } from './window-shape.ts'
import type { WindowShape } from './window-shape.ts'

/** The first paint's colours, so that no white flash precedes a dark page. */
const background = { light: '#ffffff', dark: '#1a1b1e' } as const

export interface MainWindowOptions {
  readonly preloadPath: string
  readonly shape: DocumentStore<WindowShape>
}

/** The one window. Resolves with the page loaded; the window shows with its first paint. */
export async function createMainWindow({
  preloadPath,
  shape,
}: MainWindowOptions): Promise<BrowserWindow> {
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
  rememberShape(window, shape)
  const developmentServer = developmentServerUrl()
  if (developmentServer !== null) relaxPolicy(new URL(developmentServer).origin)
  await window.loadURL(developmentServer ?? APP_PAGE)
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
  window.on('close', () => {
    // A size that could not be kept is no reason to hold up closing.
    shape.write(shapeOf(window.getNormalBounds())).catch(() => undefined)
  })
}
