import { AppError } from '../../errors.ts'

const WHAT_TO_PASTE =
  'Paste an HTTP exchange, the output of curl -v, a HAR, a piece of the app’s log, a stack trace, or the body of the error.'

/** A text that is no evidence, with what to paste instead. */
export function unreadable(message: string, hint = WHAT_TO_PASTE): AppError {
  return new AppError('evidence_unreadable', message, { hint })
}
