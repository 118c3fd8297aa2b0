import { app, crashReporter } from 'electron'
import { mkdirSync } from 'node:fs'

/**
 * Dumps of crashed processes stay on this computer, in a folder of their owner alone. Once the
 * user-data folder is set, and before anything else can crash:
 * https://www.electronjs.org/docs/latest/api/crash-reporter
 */
export function keepCrashDumpsLocal(): void {
  try {
    mkdirSync(app.getPath('crashDumps'), { recursive: true, mode: 0o700 })
  } catch {
    // A folder that cannot be written keeps no dumps; the app starts without them.
  }
  crashReporter.start({ uploadToServer: false })
}
