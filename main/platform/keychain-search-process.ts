import { AppError } from '../errors.ts'
import { KeytarSecretStore } from '../node/keychain.ts'
import type { SearchMessage } from './keychain-search.ts'

/** The process that searches the keychain: it says what it found, and is ended. */
async function outcome(): Promise<SearchMessage> {
  try {
    return { accounts: await new KeytarSecretStore().accounts() }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, message, hint } = error
    return { failure: { code, message, hint } }
  }
}

process.parentPort.postMessage(await outcome())
