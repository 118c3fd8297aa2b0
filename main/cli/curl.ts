import { parseArgs } from 'node:util'
import { exportRequest } from '../export/export-request.ts'
import type { ShellName } from '../export/exportable.ts'
import { shellNames } from '../export/exportable.ts'
import type { CliIo } from './cli-io.ts'
import { exitCodes } from './cli-io.ts'
import { readRequest } from './request-json.ts'
import { freePath, printExported, saveFiles } from './saved-files.ts'
import { reportFailure, UsageError } from './usage-error.ts'

export const usage = `understudy curl [options] < request.json

Turns { "method", "url", "headers": [["name", "value"]], "body"?: { "text" } | { "base64" } |
{ "file" } | { "parts" } } on standard input into a command.

  --shell NAME         ${shellNames.join(', ')}
                       (without it: powershell on Windows, bash elsewhere)
  --one-line           the whole command on one line
  --out DIR            where a body is saved that no command line can hold (without it: here)
  --with-credentials   keep the credentials of the input; without it variables stand for them
  --json               print { command, files, variables, notes }
  --help               print this

Exit code: 0 written, 2 input unreadable or not to be expressed, 64 wrong usage.
`

interface Options {
  readonly shell: ShellName
  readonly oneLine: boolean
  readonly out: string
  readonly withCredentials: boolean
  readonly json: boolean
}

/** `understudy curl`: exit codes as in `usage`. A saved file never replaces another. */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  if (argv.includes('--help')) {
    io.write(usage)
    return exitCodes.nothing
  }
  try {
    const options = readOptions(argv, io)
    const exported = exportRequest(readRequest(await io.readInput()), {
      shell: options.shell,
      multiline: !options.oneLine,
      credentials: { kind: options.withCredentials ? 'as-given' : 'variable' },
      pathFor: (suggested) => freePath(options.out, suggested),
    })
    await saveFiles(exported)
    printExported(exported, options.json, io)
    return exitCodes.nothing
  } catch (error) {
    return reportFailure(error, 'curl', io)
  }
}

function readOptions(argv: readonly string[], io: CliIo): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      shell: { type: 'string' },
      'one-line': { type: 'boolean', default: false },
      out: { type: 'string', default: '.' },
      'with-credentials': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const wanted = values.shell ?? (io.platform === 'win32' ? 'powershell' : 'bash')
  const shell = shellNames.find((name) => name === wanted)
  if (shell === undefined) throw new UsageError(`“${wanted}” is none of ${shellNames.join(', ')}.`)
  return {
    shell,
    oneLine: values['one-line'],
    out: values.out,
    withCredentials: values['with-credentials'],
    json: values.json,
  }
}
