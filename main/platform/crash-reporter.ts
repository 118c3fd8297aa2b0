import { app, crashReporter } from 'electron'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Dumps of crashed processes stay on this computer, in a folder of their owner alone. Once the
 * user-data folder is set, and before anything else can crash. The folder is named, and made first, for
 * `setPath` takes one that is there: https://www.electronjs.org/docs/latest/api/crash-reporter
 */
export function keepCrashDumpsLocal(): void {
  const folder = join(app.getPath('userData'), 'Crashpad')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    app.setPath('crashDumps', folder)
  } catch {
    // A folder that cannot be written keeps no dumps; the app starts without them.
  }
  crashReporter.start({ uploadToServer: false })
}
