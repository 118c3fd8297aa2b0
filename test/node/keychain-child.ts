import { AppError } from '../../main/errors.ts'
import { KeytarSecretStore } from '../../main/node/keychain.ts'

/** Runs in a session of its own against the real keychain there; prints one JSON line. */
const store = new KeytarSecretStore()

async function outcome(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return (await call()) ?? null
  } catch (error) {
    return error instanceof AppError ? error.code : `defect: ${String(error)}`
  }
}

const seen = {
  probe: await outcome(() => store.probe()),
  readBefore: await outcome(() => store.read('tenant-1')),
  write: await outcome(() => store.write('tenant-1', 'geheim ✓ "\\ 3')),
  readAfter: await outcome(() => store.read('tenant-1')),
  accounts: await outcome(() => store.accounts()),
  remove: await outcome(() => store.remove('tenant-1')),
  readLast: await outcome(() => store.read('tenant-1')),
}
console.log(JSON.stringify(seen))
