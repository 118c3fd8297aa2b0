import { AppError } from '../errors.ts'
import type { CliIo } from './cli-io.ts'
import { exitCodes } from './cli-io.ts'
import { printable } from './printable.ts'

/** Arguments that name no possible run. */
export class UsageError extends Error {}

/** Says what went wrong on standard error and answers the exit code for it. Defects are thrown on. */
export function reportFailure(error: unknown, command: string, io: CliIo): number {
  if (error instanceof AppError) {
    io.writeError(printable(`understudy ${command}: ${error.words}\n`))
    return exitCodes.unreadable
  }
  if (error instanceof UsageError || isParseArgsError(error)) {
    io.writeError(
      printable(
        `understudy ${command}: ${error.message}\nunderstudy ${command} --help lists the options.\n`,
      ),
    )
    return exitCodes.usage
  }
  throw error
}

/** node:util's parseArgs throws TypeErrors with these codes (https://nodejs.org/api/errors.html). */
function isParseArgsError(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}
