import { beforeAll, describe, expect, it } from 'vitest'
import { rows } from '../rows.ts'
import { expected, seen } from './comparison.ts'
import { nastyRequests } from './nasty-requests.ts'
import { exported, sentThrough, shells, type ShellOutcome } from './unix-shells.ts'

const LAYOUTS = [true, false] as const
const written = LAYOUTS.flatMap((multiline) =>
  nastyRequests.map(({ name, request }) => ({
    name: `${name}, ${multiline ? 'several lines' : 'one line'}`,
    request,
    multiline,
  })),
)

let sent: ReadonlyMap<string, ShellOutcome>
beforeAll(async () => {
  sent = await sentThrough(shells, written)
})

describe.each(shells)('$name sends what the app sent', ({ name: shellName }) => {
  it('one start of curl a command', () => {
    const through = sent.get(shellName)
    expect(through?.starts, through?.errors).toBe(written.length)
  })

  const numbered = written.map((each, row) => ({ ...each, row }))
  rows('each with the same method, target, headers and body', numbered, ({ request, row }) => {
    const outcome = sent.get(shellName)?.outcomes[row]
    expect(outcome?.code).toBe(0)
    expect(outcome?.sent && seen(outcome.sent)).toEqual(seen(expected(request)))
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
