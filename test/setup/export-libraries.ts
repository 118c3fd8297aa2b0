import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Libraries that exports are written for, which are too large to come with every `npm ci`. */
const LIBRARIES = { '@forge/api': '8.3.0' } as const

const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/export-libraries')
export const exportLibraries = join(FOLDER, 'node_modules')

/** Null where it is there, otherwise how to get it. */
export function missingLibrary(name: keyof typeof LIBRARIES): string | null {
  return existsSync(join(exportLibraries, name))
    ? null
    : `${name} (npm run test:exports installs it)`
}

if (import.meta.main) {
  mkdirSync(FOLDER, { recursive: true })
  const wanted = Object.entries(LIBRARIES).map(([name, version]) => `${name}@${version}`)
  // Without their scripts: nothing of them is to run but what the tests call.
  const given = ['install', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund']
  process.exitCode = spawnSync('npm', [...given, ...wanted], { stdio: 'inherit' }).status ?? 1
}
