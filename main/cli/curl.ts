import type { ShellName } from '../export/exportable.ts'
import { shellNames } from '../export/exportable.ts'
import type { RequestTarget } from '../export/targets.ts'
import type { CliIo } from './cli-io.ts'
import { UsageError } from './usage-error.ts'
import { runWriting, sharedOptions } from './write-request.ts'

export const usage = `understudy curl [options] < request.json

Turns { "method", "url", "headers": [["name", "value"]], "body"?: { "text" } | { "base64" } |
{ "file" } | { "parts" } } on standard input into a command.

  --shell NAME         ${shellNames.join(', ')}
                       (without it: powershell on Windows, bash elsewhere)
  --one-line           the whole command on one line
${sharedOptions}`

/** `understudy curl`: exit codes as in `usage`. A saved file never replaces another. */
export function run(argv: readonly string[], io: CliIo): Promise<number> {
  return runWriting({ name: 'curl', usage, choice: 'shell', targetOf }, argv, io)
}

function targetOf(choice: string | undefined, { platform }: CliIo): RequestTarget {
  const wanted = choice ?? (platform === 'win32' ? 'powershell' : 'bash')
  const shell = shellNames.find((name) => name === wanted)
  if (shell === undefined) throw new UsageError(`“${wanted}” is none of ${shellNames.join(', ')}.`)
  return targetOfShell(shell)
}

function targetOfShell(shell: ShellName): RequestTarget {
  return shell === 'invoke-webrequest' ? shell : `curl-${shell}`
}
