import type { Result } from '../../contract/result.ts'
import { AppError } from '../errors.ts'
import { messageOfThread } from './thread.ts'

/**
 * Reads each text in a thread of its own: main's loop only hands it over. Throws AppError as it
 * would without a thread, and otherwise what `messageOfThread` does.
 *
 * @param program `reading-worker`, wherever the build has put it
 */
export function readInThread(
  program: string | URL,
): <Reading>(order: { readonly name: string }, signal?: AbortSignal) => Promise<Reading> {
  return async <Reading>(order: { readonly name: string }, signal?: AbortSignal) => {
    const result = await messageOfThread<Result<Reading>>(program, {
      name: `reading ${order.name}`,
      workerData: order,
      ...(signal === undefined ? {} : { signal }),
    })
    if (result.ok) return result.value
    const { code, message, hint, details } = result.failure
    throw new AppError(code, message, { details, ...(hint === null ? {} : { hint }) })
  }
}
