import { _electron, type ElectronApplication } from '@playwright/test'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { headlessShell, skippedParts } from '../setup/debian.ts'
import { doubleFolder, electronBinary } from '../setup/electron-binary.ts'
import { openKeyring, type KeyringMode, type PrivateKeyring } from '../setup/keyring.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Electron's own binary runs the tests where there is one and UNDERSTUDY_E2E=double does not object. */
export const isDouble = process.env['UNDERSTUDY_E2E'] === 'double' || electronBinary() === null

export interface LaunchOptions {
  /** Folder of the built app; the repository itself unless a test brings its own. */
  readonly app?: string
  /** A folder to go on using; a fresh one, removed at the end, where none is given. */
  readonly userData?: string
  /** What the app finds for a keychain, on Linux; `unlocked` where neither this nor `env` says. */
  readonly keyring?: KeyringMode
  /** The whole of Chromium in place of its shell without a window, for what the shell does not have. */
  readonly wholeBrowser?: boolean
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

export interface LaunchedApp {
  readonly app: ElectronApplication
  readonly userData: string
  /** Its own; null where the test brought a session, or none can be had. */
  readonly keyring: PrivateKeyring | null
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
  const keyring = await ownKeyring(options)
  const userData = options.userData ?? mkdtempSync(path.join(tmpdir(), 'understudy-e2e-'))
  const clear = async (): Promise<void> => {
    await keyring?.close()
    if (options.userData === undefined)
      rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const app = await start(options, { ...keyring?.env, UNDERSTUDY_DATA: userData })
    const close = (): Promise<void> => app.close().finally(clear)
    return { app, userData, keyring, close }
  } catch (error) {
    await clear()
    throw error
  }
}

function start(
  options: LaunchOptions,
  own: Readonly<Record<string, string>>,
): Promise<ElectronApplication> {
  if (isDouble) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = doubleFolder
  return _electron.launch({
    args: [options.app ?? root, ...(options.args ?? [])],
    cwd: root,
    // Without it Playwright would hold the page at light and hide nativeTheme's effect.
    colorScheme: null,
    env: { ...ownEnvironment(), ...browser(options), ...own, ...options.env },
  })
}

/**
 * Chromium's content layer without the browser around it, as in Electron itself: a start in the shell
 * is a third less work. Whoever names a Chromium gets that one.
 */
function browser({ wholeBrowser = false }: LaunchOptions): Readonly<Record<string, string>> {
  const chosen = process.env['UNDERSTUDY_CHROMIUM'] !== undefined
  return chosen || wholeBrowser || !existsSync(headlessShell)
    ? {}
    : { UNDERSTUDY_CHROMIUM: headlessShell }
}

/** Null where the test brings a session of its own, or none can be had. */
async function ownKeyring({
  keyring = 'unlocked',
  env = {},
}: LaunchOptions): Promise<PrivateKeyring | null> {
  const brought = 'DBUS_SESSION_BUS_ADDRESS' in env
  if (brought || process.platform !== 'linux' || skippedParts().has('keyring')) return null
  return openKeyring(keyring)
}

function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
