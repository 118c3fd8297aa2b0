import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runs } from './programs.ts'
import { pythonWith, pythonWithRequests } from './python.ts'

/** What can be left out by name: `UNDERSTUDY_SKIP=keyring,chromium,languages`. */
export type Skippable = 'keyring' | 'chromium' | 'languages'

interface Need {
  readonly package: string
  readonly part: Skippable | 'tools'
  readonly present: () => boolean
}

const program = (name: string) => (): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => isExecutable(join(folder, name)))

const file =
  (...candidates: readonly string[]) =>
  (): boolean =>
    candidates.some((each) => existsSync(each))

const library = (name: string) => (): boolean =>
  ['/usr/lib', '/lib', '/usr/lib64', ...multiarchFolders()].some((folder) =>
    existsSync(join(folder, name)),
  )

/** Chromium may be another one than Debian's, named by UNDERSTUDY_CHROMIUM. */
const chromiumProgram = process.env['UNDERSTUDY_CHROMIUM'] ?? '/usr/bin/chromium'

/** Debian's chromium-headless-shell. The tests are faster with it, and the same without. */
export const headlessShell = '/usr/bin/chromium-headless-shell'

const needs: readonly Need[] = [
  { package: 'chromium', part: 'chromium', present: () => isExecutable(chromiumProgram) },
  {
    package: 'fonts-liberation',
    part: 'chromium',
    present: file('/usr/share/fonts/truetype/liberation'),
  },
  { package: 'xvfb', part: 'chromium', present: program('Xvfb') },
  { package: 'xauth', part: 'chromium', present: program('xauth') },
  { package: 'dbus', part: 'keyring', present: program('dbus-daemon') },
  { package: 'dbus-x11', part: 'keyring', present: program('dbus-launch') },
  { package: 'gnome-keyring', part: 'keyring', present: program('gnome-keyring-daemon') },
  { package: 'libsecret-1-0', part: 'keyring', present: library('libsecret-1.so.0') },
  { package: 'libsecret-tools', part: 'keyring', present: program('secret-tool') },
  { package: 'zsh', part: 'tools', present: program('zsh') },
  { package: 'dash', part: 'tools', present: program('dash') },
  { package: 'openssl', part: 'tools', present: program('openssl') },
  { package: 'curl', part: 'tools', present: program('curl') },
  { package: 'python3-requests', part: 'tools', present: () => pythonWithRequests() !== null },
  { package: 'procps', part: 'tools', present: program('ps') },
  { package: 'php-cli', part: 'languages', present: program('php') },
  {
    package: 'php-curl',
    part: 'languages',
    present: () => runs('php', '-r', 'exit(extension_loaded("curl") ? 0 : 1);'),
  },
  { package: 'golang-go', part: 'languages', present: program('go') },
  { package: 'default-jdk-headless', part: 'languages', present: program('javac') },
  { package: 'wget', part: 'languages', present: program('wget') },
  { package: 'httpie', part: 'languages', present: () => pythonWith('httpie') !== null },
]

/** What UNDERSTUDY_SKIP names. Throws for a name that stands for nothing. */
export function skippedParts(value = process.env['UNDERSTUDY_SKIP'] ?? ''): ReadonlySet<Skippable> {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const unknown = names.find((name) => !isSkippable(name))
  if (unknown !== undefined)
    throw new Error(`UNDERSTUDY_SKIP knows keyring, chromium and languages, not ${unknown}`)
  return new Set(names.filter(isSkippable))
}

export function missingPackages(
  skipped: ReadonlySet<Skippable> = skippedParts(),
): readonly string[] {
  if (process.platform !== 'linux') return []
  const wanted = needs.filter(({ part }) => part === 'tools' || !skipped.has(part))
  return wanted.filter(({ present }) => !present()).map((need) => need.package)
}

/** The one command that brings these packages. */
export function installCommand(packages: readonly string[]): string {
  return `sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}'`
}

/**
 * Sees to it that what the tests and the demo run is there: installs it where that is allowed
 * (root on Debian), else prints the one command that does. Answers whether everything is there.
 */
export function ensurePackages(skipped: ReadonlySet<Skippable> = skippedParts()): boolean {
  const say = console.log
  const missing = missingPackages(skipped)
  if (missing.length === 0) {
    installShell()
    return true
  }
  if (!existsSync('/etc/debian_version')) {
    say(
      `Not found here: ${missing.join(' ')} (names of Debian's packages; install what your system calls them).`,
    )
    return false
  }
  if (process.getuid?.() === 0) {
    say(`Installing ${missing.join(' ')} …`)
    install(missing)
    installShell()
  }
  const left = missingPackages(skipped)
  if (left.length > 0)
    say(`Missing: ${left.join(' ')}. This installs them:\n  ${installCommand(left)}`)
  return left.length === 0
}

/** Where it cannot be had, soon, the tests do without. */
function installShell(): void {
  const wanted = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (!wanted || skippedParts().has('chromium') || existsSync(headlessShell)) return
  install(
    ['chromium-headless-shell'],
    ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10'],
  )
}

function install(packages: readonly string[], options: readonly string[] = []): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const commands = [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]
  for (const given of commands) {
    const { status } = spawnSync('apt-get', [...options, ...given], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) return
  }
}

function isSkippable(name: string): name is Skippable {
  return name === 'keyring' || name === 'chromium' || name === 'languages'
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function multiarchFolders(): readonly string[] {
  if (!existsSync('/usr/lib')) return []
  return readdirSync('/usr/lib')
    .filter((name) => name.includes('-linux-'))
    .map((name) => join('/usr/lib', name))
}
