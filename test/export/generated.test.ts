import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRequest } from './any-request.ts'
import { expected, seen } from './comparison.ts'
import { startRecorder } from './recorder.ts'
import { freshFolder, runCommands } from './run-commands.ts'
import { exported, shells } from './unix-shells.ts'

/** The shells side by side, each with a server of its own: a shell waits for its curl most of the time. */
describe.concurrent('any request', () => {
  it.each(shells)(
    '$name: eight hundred generated ones',
    async ({ shell, ...program }) => {
      const recorder = await startRecorder()
      const folder = freshFolder()
      for (const multiline of [true, false]) {
        const requests = fc.sample(anyRequest, {
          numRuns: 400,
          seed: 20_261_123 + Number(multiline),
        })
        recorder.requests.length = 0
        const errors = await runCommands(
          program,
          requests.map((request, row) =>
            exported(request, row, recorder.origin, { shell, multiline }),
          ),
          folder,
        )
        expect(recorder.requests.length, errors).toBe(requests.length)
        requests.forEach((request, row) =>
          expect(recorder.requests[row] && seen(recorder.requests[row])).toEqual(
            seen(expected(request)),
          ),
        )
      }
      await recorder.close()
      folder.remove()
    },
    300_000,
  )
})
