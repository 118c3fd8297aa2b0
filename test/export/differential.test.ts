import { beforeAll, describe, expect, it } from 'vitest'
import { rows } from '../rows.ts'
import { expected, seen } from './comparison.ts'
import { nastyRequests } from './nasty-requests.ts'
import type { Recorded } from './recorder.ts'
import { startRecorder } from './recorder.ts'
import { freshFolder, runCommands } from './run-commands.ts'
import { exported, shells } from './unix-shells.ts'

interface Outcome {
  readonly sent: readonly Recorded[]
  readonly errors: string
}

const LAYOUTS = [true, false] as const

/** By the shell's name and whether it was given several lines. */
const outcomes = new Map<string, Outcome>()

// The shells side by side, each with a server of its own, as each mostly waits for its curl.
beforeAll(async () => {
  await Promise.all(shells.map(runTable))
}, 300_000)

async function runTable({ name, shell, ...program }: (typeof shells)[number]): Promise<void> {
  const recorder = await startRecorder()
  const folder = freshFolder()
  for (const multiline of LAYOUTS) {
    recorder.requests.length = 0
    const commands = nastyRequests.map(({ request }, row) =>
      exported(request, row, recorder.origin, { shell, multiline }),
    )
    const errors = await runCommands(program, commands, folder)
    outcomes.set(`${name} ${multiline}`, { sent: [...recorder.requests], errors })
  }
  await recorder.close()
  folder.remove()
}

describe.each(shells)('$name sends what the app sent', ({ name: shellName }) => {
  describe.each(LAYOUTS)('multiline %s', (multiline) => {
    const outcome = (): Outcome | undefined => outcomes.get(`${shellName} ${multiline}`)

    it('one request a command', () =>
      expect(outcome()?.sent.length, outcome()?.errors).toBe(nastyRequests.length))

    const numbered = nastyRequests.map((each, row) => ({ ...each, row }))
    rows('each with the same method, target, headers and body', numbered, ({ request, row }) => {
      const recorded = outcome()?.sent[row]
      expect(recorded && seen(recorded)).toEqual(seen(expected(request)))
    })
  })
})

describe.each(shells)('$name', ({ shell }) => {
  rows('one line is one line, and no variable is asked for', nastyRequests, ({ request }) => {
    const { command, variables } = exported(request, 0, 'http://127.0.0.1:1', {
      shell,
      multiline: false,
    })
    expect(command).not.toContain('\n')
    expect(variables).toEqual([])
  })
})
