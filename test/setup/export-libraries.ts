import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { skippedParts } from './debian.ts'

/** Libraries that exports are written for, or that write what is imported, which are too large to come with every `npm ci`. */
const LIBRARIES = { '@forge/api': '8.3.0', '@usebruno/lang': '0.39.0' } as const

const wanted = Object.entries(LIBRARIES).map(([name, version]) => `${name}@${version}`)
const FOLDER = join(
  import.meta.dirname,
  '../../node_modules/.cache',
  `export-libraries-${wanted.join('-').replaceAll('/', '-')}`,
)
export const exportLibraries = join(FOLDER, 'node_modules')

/** Null where it is there, otherwise how to get it. */
export function missingLibrary(name: keyof typeof LIBRARIES): string | null {
  return existsSync(join(exportLibraries, name))
    ? null
    : `${name} (node test/setup/export-libraries.ts installs it)`
}

/** Puts them into a folder of the cache once. Where that cannot be done the tests do without. */
export async function installLibraries(): Promise<void> {
  if (existsSync(FOLDER) || skippedParts().has('languages')) return
  const own = `${FOLDER}.${process.pid}`
  mkdirSync(own, { recursive: true })
  // Without their scripts: nothing of them is to run but what the tests call.
  const given = ['install', '--prefix', own, '--ignore-scripts', '--no-audit', '--no-fund']
  const child = spawn('npm', [...given, ...wanted], { stdio: 'ignore', timeout: 60_000 })
  const code = await new Promise((resolve) => child.on('close', resolve).on('error', resolve))
  try {
    if (code === 0) renameSync(own, FOLDER)
  } catch {
    // Another run was faster.
  }
  rmSync(own, { recursive: true, force: true })
}

if (import.meta.main) {
  await installLibraries()
  if (!existsSync(FOLDER)) console.log(`${wanted.join(', ')}: not installed`)
}
