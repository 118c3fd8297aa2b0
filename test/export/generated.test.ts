import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { anyRequest } from './any-request.ts'
import { expected, seen } from './comparison.ts'
import { sentThrough, shells, type ShellOutcome } from './unix-shells.ts'

const generated = [true, false].flatMap((multiline) =>
  fc
    .sample(anyRequest, { numRuns: 400, seed: 20_261_123 + Number(multiline) })
    .map((request) => ({ request, multiline })),
)

let sent: ReadonlyMap<string, ShellOutcome>
beforeAll(async () => {
  sent = await sentThrough(shells, generated)
})

describe.each(shells)('$name sends any request', ({ name }) => {
  it('eight hundred generated ones', () => {
    const through = sent.get(name)
    expect(through?.starts, through?.errors).toBe(generated.length)
    generated.forEach(({ request }, row) => {
      const outcome = through?.outcomes[row]
      expect(outcome?.code).toBe(0)
      expect(outcome?.sent && seen(outcome.sent)).toEqual(seen(expected(request)))
    })
  })
})
