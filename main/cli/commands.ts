import type { CliIo } from './cli-io.ts'
import { exitCodes } from './cli-io.ts'
import { printable } from './printable.ts'
import { tableOf } from '../wire/table.ts'

interface Command {
  readonly summary: string
  /** Loaded when asked for: a command that needs the keychain must not keep the others from running. */
  readonly load: () => Promise<{ run(args: readonly string[], io: CliIo): Promise<number> }>
}

/** The commands of the terminal companion, in the order in which the help lists them. */
const commands: ReadonlyMap<string, Command> = tableOf({
  inspect: {
    summary: 'explain a token, and say what is wrong with it',
    load: () => import('./inspect.ts'),
  },
  diagnose: {
    summary: 'say why a call failed, from whatever it left behind',
    load: () => import('./diagnose.ts'),
  },
  curl: {
    summary: 'turn a request, as JSON, into a command for a shell',
    load: () => import('./curl.ts'),
  },
  export: {
    summary: 'turn the same JSON into a command, source code, .http, HAR or a Postman collection',
    load: () => import('./export.ts'),
  },
  run: {
    summary: 'send the saved requests of a folder, and hold each answer against what is expected',
    load: () => import('./run.ts'),
  },
  import: {
    summary: 'turn a curl command, raw HTTP, HAR or Postman collection into a request as JSON',
    load: () => import('./import.ts'),
  },
})

/** Whether the packaged app was started to answer in the terminal. */
export function isCommand(word: string | undefined): boolean {
  return word !== undefined && commands.has(word)
}

/** Runs what the arguments name and answers the exit code: 64 for a command nobody knows. */
export async function runUnderstudy(argv: readonly string[], io: CliIo): Promise<number> {
  const [name, ...args] = argv
  if (name === '--version') return print(io, `${io.version}\n`)
  if (name === '--help' || name === 'help') return print(io, helpText())
  const command = name !== undefined && isCommand(name) ? commands.get(name) : undefined
  if (command === undefined) {
    const said = name === undefined ? '' : `understudy: there is no command “${name}”.\n\n`
    io.writeError(printable(said + helpText()))
    return exitCodes.usage
  }
  return (await command.load()).run(args, io)
}

function print(io: CliIo, text: string): number {
  io.write(printable(text))
  return exitCodes.nothing
}

function helpText(): string {
  const lines = [...commands].map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}\n`)
  return `understudy COMMAND [options]\n\n${lines.join('')}\n  COMMAND --help explains one command; --version prints the version.\n`
}
