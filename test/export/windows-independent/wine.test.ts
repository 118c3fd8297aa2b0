import { spawnSync } from 'node:child_process'
import { openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportRequest } from '../../../main/export/export-request.ts'
import type { ExportableRequest } from '../../../main/export/exportable.ts'
import { anyRequest } from '../any-request.ts'
import { nastyRequests } from '../nasty-requests.ts'
import { freshFolder } from '../run-commands.ts'
import { startFromPrompt } from './curl-starts.ts'

/*
 * The commands for cmd, typed into the cmd.exe of Wine, where a program of a few lines stands in for
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

describe.skipIf(!runnable)('the cmd.exe of Wine', () => {
  it('starts curl with the arguments that the reader found', { timeout: 300_000 }, () => {
    const commands = requests
      .flatMap((request) => [exportedOrNull(request, true), exportedOrNull(request, false)])
      .filter((command) => command !== null)
    const given = typedIntoWine(commands)
    commands.forEach((command, row) =>
      expect(given[row], command).toEqual(startFromPrompt(command).argv),
    )
    expect(given).toHaveLength(commands.length)
  })
})

function exportedOrNull(request: ExportableRequest, multiline: boolean): string | null {
  try {
    const absolute = { ...request, url: `http://127.0.0.1:8080${request.url}` }
    return exportRequest(absolute, {
      shell: 'cmd',
      multiline,
      credentials: { kind: 'as-given' },
    }).command
  } catch {
    return null
  }
}

/** The arguments of each start, as the program in curl's place reported them. */
function typedIntoWine(commands: readonly string[]): readonly (readonly string[])[] {
  const folder = freshFolder()
  const report = join(folder.path, 'report')
  const source = fileURLToPath(new URL('report-arguments.c', import.meta.url))
  const compiled = spawnSync(COMPILER, ['-municode', '-o', join(folder.path, 'curl.exe'), source])
  expect(compiled.stderr.toString()).toBe('')
  writeFileSync(report, '')
  // From a file, as Wine's cmd reads ahead and then seeks back.
  const lines = join(folder.path, 'lines')
  writeFileSync(lines, [...UNSET, ...commands, ''].join('\n').replaceAll('\n', '\r\n'))
  spawnSync(wine ?? '', ['cmd', '/d'], {
    cwd: folder.path,
    env: {
      ...process.env,
      WINEDEBUG: '-all',
      ARGUMENTS_REPORT: `Z:${report.replaceAll('/', '\\')}`,
    },
    stdio: [openSync(lines, 'r'), 'ignore', 'ignore'],
  })
  const pieces = readFileSync(report, 'utf8').split('\0').slice(0, -1)
  folder.remove()
  const starts: (readonly string[])[] = []
  while (pieces.length > 0) starts.push(pieces.splice(0, Number(pieces.shift())))
  return starts
}

function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}
