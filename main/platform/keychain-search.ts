import type { FailureCode } from '../../contract/result.ts'
import { AppError } from '../errors.ts'
import { keychainFailure } from '../node/keychain-failure.ts'
import type { FindAccounts } from '../ports.ts'

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
  return (signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(reasonOf(signal))
        return
      }
      const searching = start()
      const end = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', stop)
        searching.kill()
      }
      const stop = (): void => {
        end()
        if (signal !== undefined) reject(reasonOf(signal))
      }
      const timer = setTimeout(() => {
        end()
        reject(keychainFailure('silent'))
      }, limitMs)
      signal?.addEventListener('abort', stop, { once: true })
      searching.once('message', (message) => {
        end()
        if ('accounts' in message) resolve(message.accounts)
        else reject(failureOf(message.failure))
      })
      searching.once('exit', () => {
        end()
        reject(unreadable())
      })
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

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('the search was stopped')
}
