import { app, dialog } from 'electron'
import { join, resolve } from 'node:path'
import type { RunningApp } from './app.ts'
import { exitCodes } from './cli/cli-io.ts'
import { isCommand, runUnderstudy } from './cli/commands.ts'
import { processIo } from './cli/process-io.ts'
import { whyUnusable } from './node/data-folder.ts'
import { registerAppScheme } from './platform/app-protocol.ts'
import { keepCrashDumpsLocal } from './platform/crash-reporter.ts'
import { sandboxEveryRenderer } from './platform/hardening.ts'
import { onNoWindowLeft } from './platform/last-window.ts'
import { refusalOf } from './platform/refused-switches.ts'

/**
 * Electron's lifecycle, and nothing else. The user-data folder is set before anything reads it:
 * tests and the demo give a fresh one, and the terminal companion finds it by the same variable.
 */
const ownFolder = process.env['UNDERSTUDY_DATA']
if (ownFolder !== undefined && ownFolder !== '') app.setPath('userData', resolve(ownFolder))
keepCrashDumpsLocal()

// What stands behind the program, or behind the app's folder while it is not packaged.
const given = process.argv.slice(app.isPackaged ? 1 : 2)
const firstWord = given.findIndex((word) => !word.startsWith('-'))
const words = firstWord === -1 ? [] : given.slice(firstWord)

sandboxEveryRenderer()
registerAppScheme()

const refusal = app.isPackaged ? refusalOf(given, process.platform) : null
if (refusal !== null) refuse(refusal, exitCodes.usage)
else if (isCommand(words[0])) void answerInTerminal(words)
else openOnce(app.getPath('userData'))

/**
 * Ends before Chromium listens and a window opens. Before `ready` the message is a dialog on macOS and
 * Windows, and goes to stderr on Linux: https://www.electronjs.org/docs/latest/api/dialog
 */
function refuse(message: string, exitCode: number): void {
  dialog.showErrorBox('Understudy was not started', message)
  app.exit(exitCode)
}

/** One at a time on a folder. */
function openOnce(folder: string): void {
  const unusable = whyUnusable(folder)
  if (unusable !== null) refuse(unusable, exitCodes.missing)
  else if (app.requestSingleInstanceLock()) openWindow()
  else app.quit()
}

/** `Understudy inspect …`: the terminal companion's commands, without a window or the instance lock. */
async function answerInTerminal(command: readonly string[]): Promise<void> {
  app.exit(await runUnderstudy(command, processIo(app.getVersion())))
}

function openWindow(): void {
  const opened = openApp()
  opened.catch((error: unknown) => {
    process.stderr.write(
      `Understudy could not start: ${error instanceof Error ? error.message : 'unknown'}\n`,
    )
    app.exit(1)
  })
  app.on('second-instance', () => void opened.then((running) => running.showWindow()))
  app.on('activate', () => void opened.then((running) => running.showWindow()))
  onNoWindowLeft(app, process.platform, () => void opened.then((running) => running.stopRuns()))
  quitInOrder(opened)
}

/** What the window stands on is loaded while Chromium starts: `ready` waits for this file alone. */
async function openApp(): Promise<RunningApp> {
  const outFolder = join(import.meta.dirname, '..')
  const parts = await import('./app.ts')
  const wasUsed = parts.wasUsed()
  const rows = parts.openRows(outFolder)
  // What cannot be opened ends the start, before a window stands or as soon as it is known.
  await Promise.race([app.whenReady(), rows.then(() => app.whenReady())])
  return parts.openApp({ outFolder, wasUsed, rows })
}

/** Windows have given what they held by then. The first end is held until what has to be done is done; the second passes. */
function quitInOrder(opened: Promise<RunningApp>): void {
  let prepared = false
  app.on('will-quit', (event) => {
    if (prepared) return
    event.preventDefault()
    prepared = true
    void opened.then((running) => running.prepareToQuit()).finally(() => app.quit())
  })
}
