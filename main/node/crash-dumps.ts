import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Dumps that stay; one that is asked for is among the newest. */
const KEPT = 3

/**
 * Removes crash dumps but for the newest few, for a dump can hold parts of a secret. Crashpad keeps
 * them as `*.dmp` in `pending` and `completed` (`reports` on Windows) with a `.meta` beside, and passes
 * over a file that is gone: https://chromium.googlesource.com/crashpad/crashpad/+/HEAD/client/crash_report_database.h
 * Answers how many were removed; a folder or file that cannot be read is left.
 */
export async function sweepCrashDumps(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const dumps = names.filter((name) => name.endsWith('.dmp')).map((name) => join(folder, name))
  const aged = await Promise.all(dumps.map(async (path) => ({ path, at: await changedAt(path) })))
  const old = aged.sort((left, right) => right.at - left.at).slice(KEPT)
  const removals = old.flatMap(({ path }) => [path, path.replace(/dmp$/, 'meta')])
  await Promise.allSettled(removals.map((path) => rm(path, { force: true })))
  return old.length
}

/** Milliseconds since 1970; 0 for one that is gone or cannot be read, which is then the oldest. */
function changedAt(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
}
