import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expected, seen } from './comparison.ts'
import { nastyRequests } from './nasty-requests.ts'
import type { Recorded, Recorder } from './recorder.ts'
import { startRecorder } from './recorder.ts'
import type { Folder } from './run-commands.ts'
import { freshFolder, runCommands } from './run-commands.ts'
import { exported, shells } from './unix-shells.ts'

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
        nastyRequests.map(({ request }, row) => exported(request, row, recorder.origin, { shell, multiline })),
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
    const { command, variables } = exported(request, 0, 'http://127.0.0.1:1', {
      shell,
      multiline: false,
    })
    expect(command).not.toContain('\n')
    expect(variables).toEqual([])
  }
})

it('has at least sixty rows', () => expect(nastyRequests.length).toBeGreaterThanOrEqual(60))
