import { isRequestTarget, requestTargetNames, type RequestTarget } from '../export/targets.ts'
import type { CliIo } from './cli-io.ts'
import { UsageError } from './usage-error.ts'
import { runWriting, sharedOptions } from './write-request.ts'

const names = requestTargetNames.join(', ')

export const usage = `understudy export --target NAME [options] < request.json

Turns the JSON that understudy curl reads into a command, source code or a file of another tool.

  --target NAME        ${names}
  --one-line           a command on one line
${sharedOptions}`

/** `understudy export`: exit codes as in `usage`. A saved file never replaces another. */
export function run(argv: readonly string[], io: CliIo): Promise<number> {
  return runWriting({ name: 'export', usage, choice: 'target', targetOf }, argv, io)
}

function targetOf(choice: string | undefined): RequestTarget {
  if (choice !== undefined && isRequestTarget(choice)) return choice
  const wanted = choice === undefined ? '--target is missing' : `“${choice}”`
  throw new UsageError(`${wanted}: it takes one of ${names}.`)
}
