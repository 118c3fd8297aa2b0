import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Result } from '../../contract/result.ts'
import { AppError } from '../errors.ts'
import { messageOfThread } from './thread.ts'

/**
 * Diagnoses each text in a thread of its own: main's loop only hands the text over. Throws AppError
 * as it would without a thread, `evidence_unreadable` where that did not start or ended without a
 * result, and the signal's reason.
 *
 * @param program `reading-worker`, wherever the build has put it
 */
export function diagnoseInThread(
  program: string | URL,
): (text: string, signal: AbortSignal) => Promise<Diagnosis> {
  return async (text, signal) => {
    const result = await messageOfThread<Result<Diagnosis>>(program, {
      name: 'diagnosis',
      workerData: text,
      signal,
    }).catch((cause: unknown) => {
      signal.throwIfAborted()
      throw new AppError('evidence_unreadable', 'The thread that reads a long text has failed.', {
        hint: 'Paste less of it: the lines around the failure.',
        cause,
      })
    })
    if (result.ok) return result.value
    const { code, message, hint, details } = result.failure
    throw new AppError(code, message, { details, ...(hint === null ? {} : { hint }) })
  }
}
