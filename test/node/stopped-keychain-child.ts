import { execFileSync } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { AppError } from '../../main/errors.ts'
import { KeytarSecretStore } from '../../main/node/keychain.ts'

/** The keyring of this session stops in the middle of a read and is then killed; prints one JSON line. */
const store = new KeytarSecretStore(undefined, 300)

async function outcome(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return (await call()) ?? null
  } catch (error) {
    return error instanceof AppError ? error.code : `defect: ${String(error)}`
  }
}

const asked = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/org/freedesktop/DBus']
const told = execFileSync('dbus-send', [
  ...asked,
  'org.freedesktop.DBus.GetConnectionUnixProcessID',
  'string:org.freedesktop.secrets',
])
const keyring = Number(/uint32 (\d+)/.exec(told.toString())?.[1])
const answered: string[] = []
store.onAnswered(() => void answered.push('answered'))

const write = await outcome(() => store.write('tenant-1', 's3cret'))
process.kill(keyring, 'SIGSTOP')
const whileStopped = await outcome(() => store.read('tenant-1'))
const atOnce = await outcome(() => store.read('tenant-1'))
process.kill(keyring, 'SIGKILL')
while (store.isBusy) await setTimeout(5)
const afterwards = await outcome(() => store.read('tenant-1'))
console.log(JSON.stringify({ write, whileStopped, atOnce, answered, afterwards }))
