import type { FailureCode } from '../../contract/result.ts'
import { AppError } from '../errors.ts'
import { keychainFailure } from '../node/keychain-failure.ts'
import type { FindAccounts } from '../ports.ts'
import { unlessLate } from '../until-aborted.ts'

/** What the program of the search says before it ends. No secret is in it. */
export type SearchMessage =
  | { readonly accounts: readonly string[] }
  | {
      readonly failure: {
        readonly code: FailureCode
        readonly message: string
        readonly hint: string | null
      }
    }

/** What is used of Electron's `UtilityProcess`. */
interface SearchProcess {
  once(event: 'message', listener: (message: SearchMessage) => void): unknown
  once(event: 'exit', listener: () => void): unknown
  kill(): unknown
}

/** The keychain's own limit is shorter (main/node/keychain.ts); this one is for the process. */
const LIMIT_MS = 40_000

/**
 * The search in a process of its own: where a secret cannot be read, as in a second keyring that is
 * locked, keytar ends the process.
 */
export function searchInProcess(start: () => SearchProcess, limitMs = LIMIT_MS): FindAccounts {
  return async (signal) => {
    signal?.throwIfAborted()
    const searching = start()
    const limits = { ms: limitMs, ...(signal === undefined ? {} : { signal }) }
    try {
      return await unlessLate(accountsFound(searching), limits, () => {
        signal?.throwIfAborted()
        throw keychainFailure('silent')
      })
    } finally {
      searching.kill()
    }
  }
}

function accountsFound(searching: SearchProcess): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    searching.once('message', (message) => {
      if ('accounts' in message) resolve(message.accounts)
      else reject(failureOf(message.failure))
    })
    searching.once('exit', () => reject(unreadable()))
  })
}

function failureOf(failure: Extract<SearchMessage, { failure: unknown }>['failure']): AppError {
  const { code, message, hint } = failure
  return new AppError(code, message, hint === null ? {} : { hint })
}

function unreadable(): AppError {
  return new AppError('keychain_refused', 'The keychain could not be searched to its end.', {
    hint: 'One of its keyrings may be locked. Unlock all of them, then look again.',
  })
}
