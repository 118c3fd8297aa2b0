import { spawnSync } from 'node:child_process'
import { openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportRequest } from '../../../main/export/export-request.ts'
import type { ExportableRequest } from '../../../main/export/exportable.ts'
import { anyRequest } from '../any-request.ts'
import { nastyRequests } from '../nasty-requests.ts'
import { freshFolder } from '../run-commands.ts'
import { startFromBatch, startFromPrompt } from './curl-starts.ts'

/*
 * The commands for cmd, typed into the cmd.exe of Wine and read from a batch file by it, where a program of a few lines stands in for
 * curl.exe. What it was given has to be what the reader in this folder found. Wine is not Windows:
 * its cmd takes a caret out of `%^NAME%` before it looks for a variable, where Windows keeps it
 * (see the examples), so the variables that the requests name are taken out of Wine's environment.
 */

const COMPILER = 'x86_64-w64-mingw32-gcc'
const wine = ['wine64', 'wine'].find(isInstalled)
const runnable = wine !== undefined && isInstalled(COMPILER)
if (!runnable) console.log(`Skipped, as Wine or ${COMPILER} is not installed: cmd.exe of Wine.`)

const UNSET = ['set PATH=', 'set USERNAME=', 'set OS=']

const requests: readonly ExportableRequest[] = [
  ...nastyRequests.map(({ request }) => request),
  ...fc.sample(anyRequest, { numRuns: 150, seed: 20_261_127 }),
]

const ways = [
  { shell: 'cmd', how: 'typed at the prompt', read: startFromPrompt },
  { shell: 'batch', how: 'from a batch file', read: startFromBatch },
] as const

describe.skipIf(!runnable)('the cmd.exe of Wine', () => {
  it.each(ways)(
    'starts curl with what the reader found, $how',
    ({ shell, read }) => {
      const commands = requests
        .flatMap((request) => [true, false].map((lines) => exportedOrNull(request, shell, lines)))
        .filter((command) => command !== null)
      const { status, errors, starts } = givenToWine(shell, commands)
      expect(status, errors).toBe(0)
      expect(starts.length, errors).toBe(commands.length)
      const wrong = commands.filter(
        (command, row) => !isDeepStrictEqual(starts[row], read(command).argv),
      )
      expect(wrong).toEqual([])
    },
    300_000,
  )
})

function exportedOrNull(
  request: ExportableRequest,
  shell: 'cmd' | 'batch',
  multiline: boolean,
): string | null {
  try {
    const absolute = { ...request, url: `http://127.0.0.1:8080${request.url}` }
    return exportRequest(absolute, {
      shell,
      multiline,
      credentials: { kind: 'as-given' },
    }).command
  } catch {
    return null
  }
}

interface Typed {
  readonly status: number | null
  /** What Wine complained of. */
  readonly errors: string
  /** The arguments of each start, as the program in curl's place reported them. */
  readonly starts: readonly (readonly string[])[]
}

/** In a Wine of its own: one that is set up, or used, by somebody else at this moment answers late or not. */
function givenToWine(shell: 'cmd' | 'batch', commands: readonly string[]): Typed {
  const folder = freshFolder()
  const report = join(folder.path, 'report')
  const source = fileURLToPath(new URL('report-arguments.c', import.meta.url))
  const compiled = spawnSync(COMPILER, ['-municode', '-o', join(folder.path, 'curl.exe'), source])
  expect(compiled.stderr.toString()).toBe('')
  writeFileSync(report, '')
  // From a file, as Wine's cmd reads ahead and then seeks back.
  const lines = join(folder.path, 'lines')
  writeFileSync(lines, [...UNSET, ...commands, ''].join('\n').replaceAll('\n', '\r\n'))
  writeFileSync(
    join(folder.path, 'rows.bat'),
    [...commands, ''].join('\n').replaceAll('\n', '\r\n'),
  )
  const env = {
    ...process.env,
    WINEPREFIX: join(folder.path, 'wine'),
    WINEDEBUG: '-all',
    ARGUMENTS_REPORT: `Z:${report.replaceAll('/', '\\')}`,
  }
  // Into a file: what Wine starts by itself would hold a pipe open after cmd has ended.
  const errors = join(folder.path, 'errors')
  const { status } = spawnSync(
    wine ?? '',
    shell === 'cmd' ? ['cmd', '/d'] : ['cmd', '/d', '/c', 'rows.bat'],
    {
      cwd: folder.path,
      env,
      stdio: [openSync(lines, 'r'), 'ignore', openSync(errors, 'w')],
    },
  )
  // It goes on for a while, and writes into the folder.
  spawnSync('wineserver', ['--kill'], { env })
  const pieces = readFileSync(report, 'utf8').split('\0').slice(0, -1)
  const complaints = readFileSync(errors, 'utf8')
  folder.remove()
  const starts: (readonly string[])[] = []
  while (pieces.length > 0) starts.push(pieces.splice(0, Number(pieces.shift())))
  return { status, errors: complaints, starts }
}

function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}
