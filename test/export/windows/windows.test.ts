import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportRequest } from '../../../main/export/export-request.ts'
import type { ExportableRequest, Exported } from '../../../main/export/exportable.ts'
import { rows } from '../../rows.ts'
import { anyRequest } from '../any-request.ts'
import { expected, seen } from '../comparison.ts'
import { nastyRequests } from '../nasty-requests.ts'
import { recorderAndFolder } from '../recorder-and-folder.ts'
import type { CurlOutcome, CurlRun, CurlStart } from '../run-curls.ts'
import { runCurls } from '../run-curls.ts'
import { argumentsOf } from './c-runtime.ts'
import { promptLines } from './cmd-prompt.ts'
import { commandLineOf51, commandLineOf73, startedBy } from './powershell-console.ts'

/** Variables of any Windows, so that a `%PATH%` in a body would be seen to be put in. */
const ENVIRONMENT = {
  PATH: 'C:\\Windows',
  USERNAME: 'mia',
  UNDERSTUDY_TOKEN: 'token-from-variable',
}
const LONGEST_OF_CREATE_PROCESS = 32_767

interface Run {
  readonly args: readonly string[]
  readonly input: string | null
}

const readers: readonly (readonly [
  name: string,
  shell: 'cmd' | 'powershell',
  read: (command: string) => Run,
])[] = [
  ['cmd', 'cmd', throughCmd],
  [
    'Windows PowerShell 5.1',
    'powershell',
    (command) => throughPowerShell(command, commandLineOf51),
  ],
  ['PowerShell 7.3', 'powershell', (command) => throughPowerShell(command, commandLineOf73)],
]

function throughCmd(command: string): Run {
  expect(command.length).toBeLessThan(8191)
  const lines = promptLines(command, ENVIRONMENT)
  expect(lines).toHaveLength(1)
  return { args: ascii(argumentsOf(lines[0] ?? '').slice(1)), input: null }
}

function throughPowerShell(
  command: string,
  commandLine: (words: readonly string[]) => string,
): Run {
  const { program, words, input, encoding } = startedBy(command, ENVIRONMENT)
  expect(program).toBe('curl.exe')
  if (encoding === 'ascii') ascii([input ?? ''])
  const line = commandLine(words)
  expect(line.length).toBeLessThan(LONGEST_OF_CREATE_PROCESS)
  return { args: ascii(argumentsOf(line)), input }
}

/** Beyond ASCII, curl.exe would read its arguments in the ANSI code page, and 5.1 pipe question marks. */
function ascii(texts: readonly string[]): readonly string[] {
  for (const text of texts) expect(text).toMatch(/^[\u0001-\u007e]*$/)
  return texts
}

const here = recorderAndFolder()

interface Row {
  readonly name: string
  readonly request: ExportableRequest
}

const generated: readonly Row[] = fc
  .sample(anyRequest, { numRuns: 150, seed: 20_261_126 })
  .map((request, row) => ({ name: `generated ${row}`, request }))

const sent = new Map<string, CurlOutcome[]>()

// Several lines and one, through each reader: what most of them start is the same.
beforeAll(async () => {
  const runs = readers.flatMap(([reader, shell, read]) =>
    [...nastyRequests, ...generated].flatMap(({ name, request }) =>
      runsOf(request, shell, read).map((run) => ({ ...run, row: `${reader}: ${name}` })),
    ),
  )
  const outcomes = await runCurls(runs, here.recorder, here.folder)
  outcomes.forEach((outcome, index) => {
    const row = runs[index]?.row ?? ''
    sent.set(row, [...(sent.get(row) ?? []), outcome])
  })
})

describe.each(readers)('%s, as its rules are published, and a real curl', (name, shell, read) => {
  const expectSame = (row: Row): void => {
    for (const { code, sent: recorded } of sent.get(`${name}: ${row.name}`) ?? []) {
      expect(code).toBe(0)
      expect(recorded && seen(recorded)).toEqual(seen(expected(row.request)))
    }
  }
  rows('the nasty requests', nastyRequests, expectSame)
  rows('a hundred and fifty generated requests', generated, expectSame)

  it('puts the token variable in', async () => {
    const request = {
      method: 'GET',
      url: `${here.recorder.origin}/x`,
      headers: [
        ['X-A', 'a"b'],
        ['Authorization', 'Bearer old'],
      ] as [string, string][],
    }
    const { command } = exportRequest(request, {
      shell,
      multiline: true,
      credentials: { kind: 'variable' },
    })
    const run = { start: startOf(read(command)), files: [] }
    const [outcome] = await runCurls([run], here.recorder, here.folder)
    expect(outcome?.sent?.headers.find(([name]) => name === 'Authorization')).toEqual([
      'Authorization',
      'Bearer token-from-variable',
    ])
  })
})

/** Of several lines and of one; none where cmd may refuse. */
function runsOf(
  request: ExportableRequest,
  shell: 'cmd' | 'powershell',
  read: (command: string) => Run,
): readonly CurlRun[] {
  const absolute = { ...request, url: here.recorder.origin + request.url }
  return [true, false].flatMap((multiline) => {
    const exported = exportedOrNull(absolute, shell, multiline)
    if (exported === null) return []
    return [{ start: startOf(read(exported.command)), files: exported.files }]
  })
}

function startOf({ args, input }: Run): CurlStart {
  return { argv: ['-q', ...args], input: input === null ? null : Buffer.from(input) }
}

/** cmd takes 8,191 characters: the one reason for which it may refuse. */
function exportedOrNull(
  request: ExportableRequest,
  shell: 'cmd' | 'powershell',
  multiline: boolean,
): Exported | null {
  try {
    return exportRequest(request, { shell, multiline, credentials: { kind: 'variable' } })
  } catch (error) {
    expect(shell).toBe('cmd')
    expect((error as Error).message).toBe('The command is longer than cmd takes.')
    expect(JSON.stringify([request.url, request.headers]).length).toBeGreaterThan(4000)
    return null
  }
}
