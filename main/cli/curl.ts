import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { bodyDraftSchema, pairSchema } from '../../contract/request.ts'
import { AppError } from '../errors.ts'
import { exportRequest } from '../export/export-request.ts'
import type { ExportableRequest, Exported, ShellName } from '../export/exportable.ts'
import { shellNames } from '../export/exportable.ts'
import type { CliIo } from './cli-io.ts'
import { exitCodes } from './cli-io.ts'
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

const inputSchema = z.object({
  method: z.string(),
  url: z.string(),
  headers: z.array(pairSchema).default([]),
  body: bodyDraftSchema.nullish(),
})

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
    print(exported, options, io)
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

/** @throws AppError `import_unreadable`, without a piece of the input */
export function readRequest(text: string): ExportableRequest {
  const parsed = inputSchema.safeParse(parseJson(text))
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new AppError(
      'import_unreadable',
      `This is no request: ${where === '' ? 'it is not a JSON object of that form' : `“${where}” is missing or of another type`}.`,
      {
        hint: 'understudy curl --help shows the form.',
      },
    )
  }
  const { body, ...rest } = parsed.data
  return body === null || body === undefined ? rest : { ...rest, body }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('import_unreadable', 'Standard input is not JSON.', {
      hint: 'understudy curl --help shows the form.',
    })
  }
}

/** The suggested name in the folder, with a number where something is there already. */
function freePath(folder: string, suggested: string): string {
  const extension = extname(suggested)
  const stem = suggested.slice(0, suggested.length - extension.length)
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? suggested : `${stem}-${count}${extension}`)
    if (!existsSync(path)) return path
  }
}

async function saveFiles({ files }: Exported): Promise<void> {
  for (const { name, bytes } of files) {
    try {
      await writeFile(name, bytes, { flag: 'wx', mode: 0o600 })
    } catch (cause) {
      throw new AppError('file_unwritable', `The file ${name} could not be written.`, {
        hint: 'Name another folder with --out.',
        cause,
      })
    }
  }
}

function print({ command, files, variables, notes }: Exported, options: Options, io: CliIo): void {
  const names = files.map(({ name, bytes }) => ({ name, size: bytes.length }))
  if (options.json) {
    io.write(`${JSON.stringify({ command, files: names, variables, notes }, null, 2)}\n`)
    return
  }
  io.write(`${command}\n`)
  for (const { name, size } of names) io.writeError(`Saved ${name} (${size} bytes).\n`)
  for (const note of notes.filter((each) => !each.startsWith('Save the file')))
    io.writeError(`${note}\n`)
}
