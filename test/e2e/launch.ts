import { _electron, type ElectronApplication } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { doubleFolder, electronBinary } from '../setup/electron-binary.ts'
import { openKeyring, type KeyringMode } from '../setup/keyring.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Electron's own binary runs the tests where there is one and UNDERSTUDY_E2E=double does not object. */
export const isDouble = process.env['UNDERSTUDY_E2E'] === 'double' || electronBinary() === null

export interface LaunchOptions {
  /** Folder of the built app; the repository itself unless a test brings its own. */
  readonly app?: string
  /** A folder to go on using; a fresh one, removed at the end, where none is given. */
  readonly userData?: string
  /** What the app finds for a keychain, on Linux; `unlocked` where nothing is said. */
  readonly keyring?: KeyringMode
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
 * Starts the built app in a user-data folder of its own (UNDERSTUDY_DATA), with a keyring of its
 * own: a test never meets that of the person who runs it.
 * Playwright finds the binary through the `electron` package, which looks where
 * ELECTRON_OVERRIDE_DIST_PATH points: https://playwright.dev/docs/api/class-electron
 */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? mkdtempSync(path.join(tmpdir(), 'understudy-e2e-'))
  const keyring = process.platform === 'linux' ? await openKeyring(options.keyring ?? 'unlocked') : null
  if (isDouble) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = doubleFolder
  const app = await _electron.launch({
    args: [options.app ?? root, ...(options.args ?? [])],
    cwd: root,
    // Without it Playwright would hold the page at light and hide nativeTheme's effect.
    colorScheme: null,
    env: { ...ownEnvironment(), ...keyring?.env, UNDERSTUDY_DATA: userData, ...options.env },
  })
  const close = async (): Promise<void> => {
    await app.close()
    await keyring?.close()
    if (options.userData === undefined) rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
  return { app, userData, close }
}

function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
