import { Buffer } from 'node:buffer'
import type { CurlStart } from '../run-curls.ts'
import type { DoubledQuote } from './c-runtime-arguments.ts'
import { argumentsOf, programName } from './c-runtime-arguments.ts'
import { LONGEST_COMMAND, readInBatch, typedAtPrompt } from './command-prompt.ts'
import type { ArgumentPassing } from './native-arguments.ts'
import { nativeCommandLine } from './native-arguments.ts'
import { runScript } from './powershell-script.ts'
import { textOf } from './powershell-values.ts'

const DOUBLED_QUOTES: readonly DoubledQuote[] = ['stays inside', 'leaves']
const PASSINGS: readonly ArgumentPassing[] = ['windows-powershell-5.1', 'legacy', 'standard']

/**
 * The longest command line of a process:
 * https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-createprocessw
 */
const LONGEST_COMMAND_LINE = 32_766

/**
 * The start of curl that a command for cmd asks for. Throws where the text is not one command, or
 * means different things to different C runtimes. Every variable counts as set that a machine could
 * have: only names with a caret in front are unset.
 */
export function startFromPrompt(text: string): CurlStart {
  return startFromCmd(text, typedAtPrompt)
}

/** The same of a batch file, in which any name between percent signs may be a variable that is set. */
export function startFromBatch(text: string): CurlStart {
  return startFromCmd(text, readInBatch)
}

function startFromCmd(text: string, read: typeof typedAtPrompt): CurlStart {
  if (/[^\n -~]/.test(text)) throw new Error('A character that a console may change or act on.')
  if (text.length > LONGEST_COMMAND) throw new Error('Longer than cmd reads.')
  const commands = read(text, (name) => (name.startsWith('^') ? undefined : '(set)'))
  const [command] = commands
  if (command === undefined || commands.length !== 1) throw new Error('Not one command.')
  if (command.followedBy !== 'end') throw new Error(`A ${command.followedBy} behind the command.`)
  if (command.redirections.length > 0) throw new Error(`Redirected: ${command.redirections[0]}`)
  return { argv: oneArgv([command.commandLine]), input: null }
}

/**
 * The start of curl that a command for PowerShell asks for. Throws where its versions do not agree.
 */
export function startFromPowerShell(text: string): CurlStart {
  const { invocations, output } = runScript(text)
  const [invocation] = invocations
  if (invocation === undefined || invocations.length !== 1) throw new Error('Not one command.')
  if (output.length > 0) throw new Error('Something is put out.')
  const { name, given, input, outputEncoding } = invocation
  const words = given.map(textOf)
  const lines = PASSINGS.map((passing) => nativeCommandLine(name, words, passing))
  if (lines.some(({ length }) => length > LONGEST_COMMAND_LINE)) throw new Error('Too long.')
  return { argv: oneArgv(lines), input: input && pipedBytes(input, outputEncoding) }
}

/** A curl that is no Unicode build gets its arguments in the machine's code page. */
function oneArgv(lines: readonly string[]): readonly string[] {
  const readings = lines.flatMap((line) =>
    DOUBLED_QUOTES.map((doubledQuote) => {
      if (!/^curl(?:\.exe)?$/.test(programName(line))) throw new Error(`Not curl: ${line}`)
      return argumentsOf(line, doubledQuote)
    }),
  )
  const argv = readings[0] ?? []
  for (const other of readings) {
    if (other.join('\0') !== argv.join('\0')) throw new Error('Not the same for every version.')
  }
  if (argv.some((argument) => /[^\t -~]/.test(argument))) throw new Error('Beyond ASCII.')
  return argv
}

/**
 * Lines go to a program with CR LF behind each, in `$OutputEncoding`: ASCII in Windows PowerShell,
 * UTF-8 from 6 on. Source:
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_preference_variables#outputencoding
 */
function pipedBytes(lines: readonly string[], encoding: 'utf8' | 'ascii' | null): Buffer {
  const text = lines.map((line) => `${line}\r\n`).join('')
  if (encoding !== 'utf8' && /[^\0-\x7f]/.test(text)) throw new Error('Beyond ASCII in a pipe.')
  return Buffer.from(text)
}
