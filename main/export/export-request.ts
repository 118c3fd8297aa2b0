import { CurlLineBuilder } from './curl-line.ts'
import type {
  ExportableRequest,
  Exported,
  ExportOptions,
  ShellName,
  Variable,
} from './exportable.ts'
import { invokeWebRequest } from './invoke-webrequest.ts'
import type { PreparedRequest } from './prepare.ts'
import { BODY_REDACTED, impossible, prepareRequest, tokenLife } from './prepare.ts'
import { bash } from './shells/bash.ts'
import { batch, cmd } from './shells/cmd.ts'
import { posix } from './shells/posix.ts'
import { powershell } from './shells/powershell.ts'
import type { CurlLine, ShellWriter } from './shells/shell-writer.ts'

const curlShells: Readonly<Record<Exclude<ShellName, 'invoke-webrequest'>, ShellWriter>> = {
  bash,
  posix,
  cmd,
  batch,
  powershell,
}

/**
 * A request as a command of the given shell. Run, it sends the same method, raw target, body and
 * headers in the same order; only framing (Host, Connection, Content-Length, Transfer-Encoding) is
 * the client's own. Credentials go as `options.credentials` says, a variable by default.
 *
 * @throws AppError `export_impossible` where no client, or no command of this shell, could send it
 */
export function exportRequest(request: ExportableRequest, options: ExportOptions): Exported {
  const prepared = prepareRequest(request, options)
  if (options.shell === 'invoke-webrequest') return invokeWebRequest(prepared, options)
  const shell = curlShells[options.shell]
  const first = attempt(shell, prepared, options, false)
  const fits = first ?? attempt(shell, prepared, options, true)
  if (fits === null) {
    throw impossible(
      `The command is longer than ${options.shell} takes.`,
      'Write the request as code: undici and Python requests set no limit.',
    )
  }
  return fits
}

function attempt(
  shell: ShellWriter,
  request: PreparedRequest,
  options: ExportOptions,
  bodyInFile: boolean,
): Exported | null {
  const { files, ...line } = new CurlLineBuilder(shell, options).build(request, bodyInFile)
  const command = shell.write(line, options.multiline)
  if (command.length > shell.longestCommand) return null
  if (!line.options.every((option) => shell.takesWord(option))) return null
  const variables = mentioned(request, line)
  return {
    command: [...comments(shell, variables, options), command].join('\n'),
    files,
    variables,
    notes: [
      ...new Set([
        ...request.notes,
        ...bodyNotes(request, line),
        ...files.map(({ name }) => `Save the file ${name} beside the command.`),
      ]),
    ],
  }
}

/** A variable whose text went into a file, redacted, is not asked for. */
function mentioned(request: PreparedRequest, { options, stdin }: CurlLine): readonly Variable[] {
  const values = [...options.map(({ value }) => value), stdin ?? undefined]
  const names = values
    .flatMap((value) => value?.value ?? [])
    .flatMap((piece) => (typeof piece === 'string' ? [] : [piece.variable]))
  return request.variables.filter(({ name }) => names.includes(name))
}

function comments(
  shell: ShellWriter,
  variables: readonly Variable[],
  { credentials }: ExportOptions,
): readonly string[] {
  const life =
    credentials.kind === 'live' ? [tokenLife(credentials.expiresAt, credentials.now)] : []
  return [...life, ...variables.map((variable) => shell.howToSet(variable))].map((text) =>
    shell.comment(text),
  )
}

function bodyNotes(
  { method, body, variables }: PreparedRequest,
  line: CurlLine,
): readonly string[] {
  const inFile =
    body.kind === 'text' &&
    !line.options.some(({ long }) => long === 'data-raw') &&
    line.stdin === null
  return [
    ...(inFile &&
    variables.length > mentioned({ method, body, variables } as PreparedRequest, line).length
      ? [BODY_REDACTED]
      : []),
    ...(method.toUpperCase() === 'HEAD' && body.kind !== 'none'
      ? ['An answer to HEAD has no body: curl may wait for one until the server closes.']
      : []),
  ]
}
