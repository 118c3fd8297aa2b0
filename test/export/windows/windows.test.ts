import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BodyDraft } from '../../../contract/request.ts'
import { exportRequest } from '../../../main/export/export-request.ts'
import type { ExportableRequest, Exported } from '../../../main/export/exportable.ts'
import { anyRequest } from '../any-request.ts'
import { nastyRequests } from '../nasty-requests.ts'
import type { Recorded, Recorder } from '../recorder.ts'
import { startRecorder, withoutFraming } from '../recorder.ts'
import type { Folder } from '../run-commands.ts'
import { freshFolder } from '../run-commands.ts'
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

let recorder: Recorder
let folder: Folder
beforeAll(async () => {
  recorder = await startRecorder()
  folder = freshFolder()
})
afterAll(async () => {
  await recorder.close()
  folder.remove()
})

describe.each(readers)('%s, as its rules are published, and a real curl', (_, shell, read) => {
  it.each(nastyRequests)('$name', async ({ request }) => {
    for (const multiline of [true, false]) await sendsTheSame(request, shell, multiline, read)
  })

  it('a hundred and fifty generated requests', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, fc.boolean(), (request, multiline) =>
        sendsTheSame(request, shell, multiline, read),
      ),
      { numRuns: 150 },
    )
  }, 120_000)

  it('puts the token variable in', async () => {
    recorder.requests.length = 0
    const request = {
      method: 'GET',
      url: `${recorder.origin}/x`,
      headers: [
        ['X-A', 'a"b'],
        ['Authorization', 'Bearer old'],
      ] as [string, string][],
    }
    await runCurl(
      read(
        exportRequest(request, { shell, multiline: true, credentials: { kind: 'variable' } })
          .command,
      ),
    )
    expect(recorder.requests[0]?.headers.find(([name]) => name === 'Authorization')).toEqual([
      'Authorization',
      'Bearer token-from-variable',
    ])
  })
})

async function sendsTheSame(
  request: ExportableRequest,
  shell: 'cmd' | 'powershell',
  multiline: boolean,
  read: (command: string) => Run,
): Promise<void> {
  recorder.requests.length = 0
  const exported = exportedOrNull(
    { ...request, url: recorder.origin + request.url },
    shell,
    multiline,
  )
  if (exported === null) return
  for (const { name, bytes } of exported.files) writeFileSync(join(folder.path, name), bytes)
  await runCurl(read(exported.command))
  expect(recorder.requests.map(seen)).toEqual([
    {
      method: request.method,
      target: request.url,
      headers: request.headers,
      body: bytesOf(request.body),
    },
  ])
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

function runCurl({ args, input }: Run): Promise<void> {
  const child = spawn('curl', ['-q', ...args], {
    cwd: folder.path,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: process.env['PATH'] },
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(input ?? '')
  return new Promise((resolve, reject) => child.on('close', () => resolve()).on('error', reject))
}

function seen({ method, target, headers, body }: Recorded): unknown {
  return { method, target, headers: withoutFraming(headers), body: body.toString('latin1') }
}

function bytesOf(body: BodyDraft | undefined): string {
  if (body === undefined) return ''
  if ('text' in body) return Buffer.from(body.text).toString('latin1')
  return 'base64' in body ? Buffer.from(body.base64, 'base64').toString('latin1') : ''
}
