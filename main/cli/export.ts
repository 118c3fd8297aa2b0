import { parseArgs } from 'node:util'
import type { CodeTargetName } from '../export/code/code-target.ts'
import { codeTargetNames } from '../export/code/code-target.ts'
import { exportCode } from '../export/code/export-code.ts'
import type { CliIo } from './cli-io.ts'
import { exitCodes } from './cli-io.ts'
import { readRequest } from './request-json.ts'
import { freePath, printExported, saveFiles } from './saved-files.ts'
import { reportFailure, UsageError } from './usage-error.ts'

export const usage = `understudy export --target NAME [options] < request.json

Turns the JSON that understudy curl reads into source code or a file of another HTTP tool.

  --target NAME        ${codeTargetNames.join(', ')}
  --out DIR            where a body is saved that the text cannot hold (without it: here)
  --with-credentials   keep the credentials of the input; without it variables stand for them
  --json               print { command, files, variables, notes }
  --help               print this

Exit code: 0 written, 2 input unreadable or not to be expressed, 64 wrong usage.
`

interface Options {
  readonly target: CodeTargetName
  readonly out: string
  readonly withCredentials: boolean
  readonly json: boolean
}

/** `understudy export`: exit codes as in `usage`. A saved file never replaces another. */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  if (argv.includes('--help')) {
    io.write(usage)
    return exitCodes.nothing
  }
  try {
    const { target, out, withCredentials, json } = readOptions(argv)
    const exported = exportCode(readRequest(await io.readInput()), target, {
      credentials: { kind: withCredentials ? 'as-given' : 'variable' },
      pathFor: (suggested) => freePath(out, suggested),
    })
    await saveFiles(exported)
    printExported(exported, json, io)
    return exitCodes.nothing
  } catch (error) {
    return reportFailure(error, 'export', io)
  }
}

function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      target: { type: 'string' },
      out: { type: 'string', default: '.' },
      'with-credentials': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const target = codeTargetNames.find((name) => name === values.target)
  if (target === undefined) {
    const wanted = values.target === undefined ? '--target is missing' : `“${values.target}”`
    throw new UsageError(`${wanted}: it takes one of ${codeTargetNames.join(', ')}.`)
  }
  return {
    target,
    out: values.out,
    withCredentials: values['with-credentials'],
    json: values.json,
  }
}
