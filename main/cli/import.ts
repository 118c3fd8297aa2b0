import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { remarkSeverities } from '../../contract/import-remarks.ts'
import { AppError } from '../errors.ts'
import { readEnvironment } from '../export/import/environment.ts'
import { importWith } from '../export/import/import-request.ts'
import type { Environment } from '../pasted/choice.ts'
import type { ShellSyntax } from '../pasted/shell-words/syntax.ts'
import type { CliIo } from './cli-io.ts'
import { exitCodes } from './cli-io.ts'
import { printable } from './printable.ts'
import { reportFailure, UsageError } from './usage-error.ts'

const shells: readonly ShellSyntax[] = ['bash', 'cmd', 'powershell']

export const usage = `understudy import [options] < text

Turns a command of curl, HTTPie or wget, a call of fetch, requests or Invoke-WebRequest, a raw HTTP request,
a .http file, a HAR, a collection of Postman, Insomnia or Bruno (JSON, YAML, .bru) on standard input into
{ "method", "url", "headers", "body" } as understudy curl reads it. Credentials are taken out:
“(redacted)” stands in their place. What was taken out or left behind, or is worth knowing, is said on
standard error.

  --entry N      which request of a text with several, counted from 1 (the first that can be read without it)
  --shell NAME   the shell the command is written for: ${shells.join(', ')} (guessed without it)
  --env-file F   values for variables: an http-client.env.json, the settings.json of VS Code, an environment
                 of Postman or Insomnia 5, a .bru or .yml of Bruno's environments
  --env NAME     which environment of that file, where it has several
  --help         print this

Exit code: 0 read (what is noted counts as read), 1 read but something was left behind, 2 unreadable, 64 wrong usage.
`

/** `understudy import`: exit codes as in `usage`. Prints no credential of the input. */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  if (argv.includes('--help')) {
    io.write(printable(usage))
    return exitCodes.nothing
  }
  try {
    const { syntax, entry, file, name: environmentName } = readOptions(argv)
    const environment = file === undefined ? undefined : await environmentIn(file, environmentName)
    const { request, credentials, ...read } = importWith(await io.readInput(), {
      now: io.now(),
      syntax,
      number: entry,
      environment,
    })
    io.write(printable(`${JSON.stringify(request, null, 2)}\n`))
    for (const { said } of credentials) io.writeError(printable(`${said}\n`))
    let isLeft = false
    for (const { name, title, isFinding } of remarkSeverities)
      for (const what of read[name]) {
        io.writeError(printable(`${title}: ${what}\n`))
        isLeft ||= isFinding
      }
    return isLeft ? exitCodes.findings : exitCodes.nothing
  } catch (error) {
    return reportFailure(error, 'import', io)
  }
}

async function environmentIn(path: string, name: string | undefined): Promise<Environment> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw new AppError('file_unreadable', `The environment file ${path} cannot be read.`, { cause })
  }
  return readEnvironment(text, name)
}

interface Options {
  readonly syntax: ShellSyntax | undefined
  readonly entry: number | undefined
  /** Of the environment. */
  readonly file: string | undefined
  readonly name: string | undefined
}

function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      shell: { type: 'string' },
      entry: { type: 'string' },
      'env-file': { type: 'string' },
      env: { type: 'string' },
    },
  })
  const entry = values.entry === undefined ? undefined : Number(values.entry)
  if (entry !== undefined && (!Number.isSafeInteger(entry) || entry < 1))
    throw new UsageError(`--entry takes a number from 1 on, not “${values.entry}”.`)
  const { env: name, 'env-file': file } = values
  if (name !== undefined && file === undefined)
    throw new UsageError('--env names an environment of a file: give it with --env-file.')
  return { syntax: readShell(values.shell), entry, file, name }
}

function readShell(given: string | undefined): ShellSyntax | undefined {
  if (given === undefined) return undefined
  const shell = shells.find((name) => name === given)
  if (shell === undefined) throw new UsageError(`“${given}” is none of ${shells.join(', ')}.`)
  return shell
}
