import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** What the Secret Service of a private session is like; `none` has a bus and no service on it. */
export type KeyringMode = 'unlocked' | 'locked' | 'none'

export interface PrivateKeyring {
  /** What a process needs to find this session in place of the person's own. */
  readonly env: Readonly<Record<string, string>>
  /** Fresh, the session's HOME. */
  readonly home: string
  close(): Promise<void>
}

const lockCall = [
  '--session',
  '--print-reply',
  '--dest=org.freedesktop.secrets',
  '/org/freedesktop/secrets',
  // https://specifications.freedesktop.org/secret-service/latest/org.freedesktop.Secret.Service.html
  'org.freedesktop.Secret.Service.Lock',
  'array:objpath:/org/freedesktop/secrets/collection/login',
]

// https://dbus.freedesktop.org/doc/dbus-specification.html#bus-messages-name-has-owner
const nameCall = [
  '--session',
  '--print-reply',
  '--dest=org.freedesktop.DBus',
  '/org/freedesktop/DBus',
  'org.freedesktop.DBus.NameHasOwner',
  'string:org.freedesktop.secrets',
]

/**
 * A session bus of its own, in fresh HOME and XDG folders, with a gnome-keyring on it: nothing in
 * it can see or change the keyring of the person who runs the tests. Linux alone.
 */
export async function openKeyring(mode: KeyringMode): Promise<PrivateKeyring> {
  const home = mkdtempSync(join(tmpdir(), 'understudy-keyring-'))
  const folders = makeFolders(home)
  const { bus, address } = await startBus(home, folders)
  const env = { ...folders, HOME: home, DBUS_SESSION_BUS_ADDRESS: address }
  const close = async (): Promise<void> => {
    const ended = once(bus, 'exit')
    // gnome-keyring ends with the bus that it serves.
    bus.kill()
    await ended
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    if (mode !== 'none') await startService(env)
    if (mode === 'locked') lockKeyring({ env })
  } catch (error) {
    await close()
    throw error
  }
  return { env, home, close }
}

/** Its secrets are there and cannot be read, as after a person has locked it. */
export function lockKeyring({ env }: Pick<PrivateKeyring, 'env'>): void {
  run('dbus-send', lockCall, env)
}

/** Runs a command in a private session and answers its exit code; its output is passed on. */
async function runInKeyring(mode: KeyringMode, command: readonly string[]): Promise<number> {
  const keyring = await openKeyring(mode)
  try {
    const [program = 'true', ...given] = command
    const child = spawn(program, given, {
      stdio: 'inherit',
      env: { ...process.env, ...keyring.env },
    })
    const [code] = (await once(child, 'exit')) as [number | null]
    return code ?? 1
  } finally {
    await keyring.close()
  }
}

function makeFolders(home: string): Readonly<Record<string, string>> {
  const names = {
    XDG_RUNTIME_DIR: 'run',
    XDG_DATA_HOME: 'data',
    XDG_CONFIG_HOME: 'config',
    XDG_CACHE_HOME: 'cache',
  }
  const folders = Object.entries(names).map(
    ([variable, name]) => [variable, join(home, name)] as const,
  )
  for (const [, folder] of folders) mkdirSync(folder, { mode: 0o700 })
  return Object.fromEntries(folders)
}

/** No folder with service files is named, so nothing starts on this bus by itself. */
const busConfiguration = (folder: string): string => `<!DOCTYPE busconfig PUBLIC
  "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=${folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>`

async function startBus(
  home: string,
  folders: Readonly<Record<string, string>>,
): Promise<{ bus: ChildProcess; address: string }> {
  const configuration = join(home, 'bus.conf')
  writeFileSync(configuration, busConfiguration(home))
  const given = [`--config-file=${configuration}`, '--nofork', '--print-address=1']
  const bus = spawn('dbus-daemon', given, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...folders, HOME: home },
  })
  const [line] = (await Promise.race([once(bus.stdout, 'data'), failure(bus)])) as [Buffer]
  return { bus, address: line.toString().trim() }
}

async function failure(bus: ChildProcess): Promise<never> {
  const [code] = (await once(bus, 'exit')) as [number | null]
  throw new Error(`dbus-daemon ended at once with ${code ?? 'a signal'}`)
}

/** The daemon returns before its name is on the bus: asked until it is, for at most five seconds. */
async function startService(env: Readonly<Record<string, string>>): Promise<void> {
  run('gnome-keyring-daemon', ['--unlock', '--components=secrets'], env, 'test')
  for (let tries = 0; tries < 250; tries += 1) {
    if (run('dbus-send', nameCall, env).includes('boolean true')) return
    await setTimeout(20)
  }
  throw new Error('gnome-keyring-daemon did not come up')
}

function run(
  program: string,
  given: readonly string[],
  env: Readonly<Record<string, string>>,
  input = '',
): string {
  const options = { env: { ...process.env, ...env }, input, encoding: 'utf8' } as const
  const { status, stdout, stderr, error } = spawnSync(program, given, options)
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
  return stdout
}

function isMode(word: string | undefined): word is KeyringMode {
  return word === 'unlocked' || word === 'locked' || word === 'none'
}

if (import.meta.main) {
  const [mode, ...command] = process.argv.slice(2)
  if (!isMode(mode) || command.length === 0) {
    console.error('usage: node test/setup/keyring.ts unlocked|locked|none COMMAND …')
    process.exitCode = 64
  } else process.exitCode = await runInKeyring(mode, command)
}
