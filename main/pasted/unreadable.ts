import { AppError } from '../errors.ts'

/** What no reader made anything of. Repeats nothing of the text: it may be a secret. */
export function unreadable(message: string, hint?: string): AppError {
  return new AppError('import_unreadable', message, hint === undefined ? {} : { hint })
}
