import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const childAt = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const present = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const canRun = ['dbus-run-session', 'gnome-keyring-daemon', 'dbus-send'].every(present)

const UNLOCK = 'eval "$(printf pw | gnome-keyring-daemon --unlock --components=secrets)"'
const LOCK =
  'dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets ' +
  'org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null'

/** A bus on which nothing can be started, since no folder with service files is named. */
const bareBus = (
  path: string,
): string => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=${path}</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`

/** Runs the child where HOME and the XDG folders are fresh, so that no real keyring is touched. */
async function runIn(
  session: (folder: string) => readonly string[],
  child = 'keychain-child.ts',
): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-keyring-'))
  try {
    const runtime = join(folder, 'run')
    mkdirSync(runtime, { mode: 0o700 })
    const [program = '', ...args] = session(folder)
    const { stdout } = await promisify(execFile)(program, args, {
      timeout: 120_000,
      env: {
        PATH: process.env['PATH'],
        LANG: 'C',
        HOME: folder,
        XDG_RUNTIME_DIR: runtime,
        XDG_DATA_HOME: join(folder, 'data'),
        XDG_CONFIG_HOME: join(folder, 'config'),
        NODE: process.execPath,
        CHILD: childAt(child),
      },
    })
    const line = stdout.split('\n').find((candidate) => candidate.startsWith('{"'))
    return JSON.parse(line ?? 'null') as unknown
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const inSession = (script: string, options: readonly string[] = []): readonly string[] => [
  'dbus-run-session',
  ...options,
  '--',
  'sh',
  '-c',
  script,
]

/** gnome-keyring goes with the bus it was started on, so no process is left to end by hand. */
const CHILD = '"$NODE" "$CHILD"'

describe.skipIf(!canRun)('the real keychain', () => {
  it('keeps, reads and removes in an unlocked keyring', async () => {
    expect(await runIn(() => inSession(`${UNLOCK}; ${CHILD}`))).toEqual({
      probe: null,
      readBefore: null,
      write: null,
      readAfter: 'geheim ✓ "\\ 3',
      accounts: ['tenant-1'],
      remove: null,
      readLast: null,
    })
  })

  it('says locked for everything on a locked keyring', async () => {
    expect(await runIn(() => inSession(`${UNLOCK}; ${LOCK}; ${CHILD}`))).toEqual(all('locked'))
  })

  it('does not take a locked keyring that holds the item for an empty one', async () => {
    const keep = `printf s | secret-tool store --label x service Understudy account tenant-1`
    expect(await runIn(() => inSession(`${UNLOCK}; ${keep}; ${LOCK}; ${CHILD}`))).toEqual(
      all('locked'),
    )
  })

  it('says missing where the keyring has no default collection', async () => {
    const start = 'gnome-keyring-daemon --start --components=secrets >/dev/null'
    expect(await runIn(() => inSession(`${start}; ${CHILD}`))).toEqual(all('missing'))
  })

  it('says missing where the bus has no Secret Service', async () => {
    const session = (folder: string): readonly string[] => {
      const config = join(folder, 'bus.conf')
      writeFileSync(config, bareBus(folder))
      return inSession(CHILD, ['--config-file', config])
    }
    expect(await runIn(session)).toEqual(all('missing'))
  })

  it('says missing where there is no bus', async () => {
    expect(await runIn(() => [process.execPath, childAt('keychain-child.ts')])).toEqual(
      all('missing'),
    )
  })

  it('says silent while the keyring is stopped, and missing once it was killed', async () => {
    const session = (): readonly string[] => inSession(`${UNLOCK}; ${CHILD}`)
    expect(await runIn(session, 'stopped-keychain-child.ts')).toEqual({
      write: null,
      whileStopped: 'keychain_silent',
      atOnce: 'keychain_silent',
      answered: [],
      afterwards: 'keychain_missing',
    })
  })
})

function all(state: 'locked' | 'missing'): Readonly<Record<string, string>> {
  const code = `keychain_${state}`
  return {
    probe: code,
    readBefore: code,
    write: code,
    readAfter: code,
    accounts: code,
    remove: code,
    readLast: code,
  }
}
