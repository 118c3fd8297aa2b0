import { AppError } from '../errors.ts'

/** Of a judgement that was ended. */
export function judgedTooLong(cause: unknown): AppError {
  return new AppError('filter_unreadable', 'A pattern or a path in “expect” goes on and on.', {
    hint: 'Write it in a way that does not try the same characters again and again.',
    cause,
  })
}
