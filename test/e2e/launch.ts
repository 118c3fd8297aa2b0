import { _electron, type ElectronApplication } from '@playwright/test'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const doubleFolder = path.join(root, 'test/electron-double')

/**
 * Path of Electron's own binary, or null where it was never downloaded or UNDERSTUDY_E2E=double
 * asks for the double. Looks without loading `electron`, which would start the download.
 */
export function realElectron(): string | null {
  if (process.env['UNDERSTUDY_E2E'] === 'double') return null
  const folder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const pathFile = path.join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = path.join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : null
}

export const isDouble = realElectron() === null

export interface LaunchOptions {
  /** Folder of the built app; the repository itself unless a test brings its own. */
  readonly app?: string
  /** A folder to go on using; a fresh one, removed at the end, where none is given. */
  readonly userData?: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

export interface LaunchedApp {
  readonly app: ElectronApplication
  readonly userData: string
  /** Ends the app and removes the user-data folder if launchApp made it. */
  readonly close: () => Promise<void>
}

/**
 * Starts the built app in a user-data folder of its own (UNDERSTUDY_DATA).
 * Playwright finds the binary through the `electron` package, which looks where
 * ELECTRON_OVERRIDE_DIST_PATH points: https://playwright.dev/docs/api/class-electron
 */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? mkdtempSync(path.join(tmpdir(), 'understudy-e2e-'))
  if (isDouble) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = doubleFolder
  const app = await _electron.launch({
    args: [options.app ?? root, ...(options.args ?? [])],
    cwd: root,
    // Without it Playwright would hold the page at light and hide nativeTheme's effect.
    colorScheme: null,
    env: { ...ownEnvironment(), UNDERSTUDY_DATA: userData, ...options.env },
  })
  const close = async (): Promise<void> => {
    await app.close()
    if (options.userData === undefined) rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
  return { app, userData, close }
}

function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
