import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportRequest } from '../../main/export/export-request.ts'
import type { ExportableRequest, Exported, ShellName } from '../../main/export/exportable.ts'
import { anyRequest } from './any-request.ts'
import { expected, seen } from './comparison.ts'
import { nastyRequests } from './nasty-requests.ts'
import type { Recorded, Recorder } from './recorder.ts'
import { startRecorder } from './recorder.ts'
import type { Folder, Shell } from './run-commands.ts'
import { freshFolder, runCommands } from './run-commands.ts'

const shells: readonly (Shell & { readonly name: string; readonly shell: ShellName })[] = [
  { name: 'bash', program: 'bash', args: [], shell: 'bash' },
  { name: 'interactive bash', program: 'bash', args: ['--norc', '-i'], typed: true, shell: 'bash' },
  { name: 'zsh', program: 'zsh', args: ['-f'], shell: 'bash' },
  { name: 'interactive zsh', program: 'zsh', args: ['-f', '-i'], typed: true, shell: 'bash' },
  { name: 'dash', program: 'dash', args: [], shell: 'posix' },
  { name: 'bash as a POSIX shell', program: 'bash', args: ['--posix'], shell: 'posix' },
]

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

describe.each(shells)('$name sends what the app sent', ({ shell, ...program }) => {
  describe.each([true, false])('multiline %s', (multiline) => {
    let sent: Recorded[] = []
    let errors = ''
    beforeAll(async () => {
      recorder.requests.length = 0
      errors = await runCommands(
        program,
        nastyRequests.map(({ request }, row) => exported(request, row, { shell, multiline })),
        folder,
      )
      sent = [...recorder.requests]
    })

    it('one request a command', () => expect(sent.length, errors).toBe(nastyRequests.length))

    it.each(nastyRequests.map((each, row) => ({ ...each, row })))('$name', ({ request, row }) => {
      expect(sent[row] && seen(sent[row])).toEqual(seen(expected(request)))
    })
  })
})

it.each(shells)('$name: one line is one line, and no variable is asked for', ({ shell }) => {
  for (const { request } of nastyRequests) {
    const { command, variables } = exported(request, 0, { shell, multiline: false })
    expect(command).not.toContain('\n')
    expect(variables).toEqual([])
  }
})

describe('any request', () => {
  it.each(shells.filter(({ typed }) => typed !== true))(
    '$name: eight hundred generated ones',
    async ({ shell, ...program }) => {
      for (const multiline of [true, false]) {
        const requests = fc.sample(anyRequest, {
          numRuns: 400,
          seed: 20_261_123 + Number(multiline),
        })
        recorder.requests.length = 0
        const errors = await runCommands(
          program,
          requests.map((request, row) => exported(request, row, { shell, multiline })),
          folder,
        )
        expect(recorder.requests.length, errors).toBe(requests.length)
        requests.forEach((request, row) =>
          expect(recorder.requests[row] && seen(recorder.requests[row])).toEqual(
            seen(expected(request)),
          ),
        )
      }
    },
    120_000,
  )
})

function exported(
  request: ExportableRequest,
  row: number,
  how: { readonly shell: ShellName; readonly multiline: boolean },
): Exported {
  const absolute = { ...request, url: recorder.origin + request.url }
  return exportRequest(absolute, {
    ...how,
    credentials: { kind: 'variable' },
    pathFor: (name) => `${row}-${name}`,
  })
}

it('has at least sixty rows', () => expect(nastyRequests.length).toBeGreaterThanOrEqual(60))
