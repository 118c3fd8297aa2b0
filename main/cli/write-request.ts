import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { requestTargets, type RequestTarget } from '../export/targets.ts'
import { exitCodes, type CliIo } from './cli-io.ts'
import { printable } from './printable.ts'
import { readRequest } from './request-json.ts'
import { freePath } from '../node/chosen-file.ts'
import { printExported, saveFiles } from './saved-files.ts'
import { reportFailure } from './usage-error.ts'

/** A command that turns the request on standard input into text. */
export interface WritingCommand {
  readonly name: string
  readonly usage: string
  /** The option that names what to write. */
  readonly choice: string
  /** @throws UsageError where the choice names nothing */
  targetOf(choice: string | undefined, io: CliIo): RequestTarget
}

/** What both usages say of the options that every such command has. */
export const sharedOptions = `  --out DIR            where a body is saved that the text cannot hold (without it: here)
  --with-credentials   keep the credentials of the input; without it variables stand for them
  --json               print { command, files, variables, notes }
  --help               print this

Exit code: 0 written, 2 input unreadable or not to be expressed, 64 wrong usage.
`

/** Exit codes as in `sharedOptions`. A saved file never replaces another. */
export async function runWriting(
  command: WritingCommand,
  argv: readonly string[],
  io: CliIo,
): Promise<number> {
  if (argv.includes('--help')) {
    io.write(printable(command.usage))
    return exitCodes.nothing
  }
  try {
    const options = readOptions(command, argv)
    const target = command.targetOf(options.choice, io)
    const exported = requestTargets[target](readRequest(await io.readInput()), {
      version: io.version,
      multiline: !options.oneLine,
      credentials: { kind: options.withCredentials ? 'as-given' : 'variable' },
      pathFor: (suggested) => freePath(join(options.out, suggested)),
    })
    await saveFiles(exported)
    printExported(exported, options.json, io)
    return exitCodes.nothing
  } catch (error) {
    return reportFailure(error, command.name, io)
  }
}

interface Options {
  readonly choice: string | undefined
  readonly oneLine: boolean
  readonly out: string
  readonly withCredentials: boolean
  readonly json: boolean
}

function readOptions({ choice }: WritingCommand, argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      [choice]: { type: 'string' },
      'one-line': { type: 'boolean', default: false },
      out: { type: 'string', default: '.' },
      'with-credentials': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const chosen = values[choice]
  return {
    choice: typeof chosen === 'string' ? chosen : undefined,
    oneLine: values['one-line'],
    out: typeof values['out'] === 'string' ? values['out'] : '.',
    withCredentials: values['with-credentials'],
    json: values['json'],
  }
}
