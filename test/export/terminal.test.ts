import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { ShellName } from '../../main/export/exportable.ts'
import { rows } from '../rows.ts'
import { anyRequest } from './any-request.ts'
import { expected, seen } from './comparison.ts'
import { nastyRequests } from './nasty-requests.ts'
import type { Recorded } from './recorder.ts'
import { startRecorder } from './recorder.ts'
import { ENVIRONMENT, freshFolder } from './run-commands.ts'
import { exported } from './unix-shells.ts'

/*
 * Commands typed, or pasted, into a shell at a terminal: there readline and the editor of zsh read
 * lines, history is expanded, and a line break goes out before the command is whole.
 */

const TYPIST = fileURLToPath(new URL('type-into-pty.py', import.meta.url))
/** What a person could have typed; longer ones take an editor of lines seconds to draw. */
const LONGEST_TYPED = 3000

interface Terminal {
  readonly name: string
  readonly words: readonly string[]
  readonly shell: ShellName
  readonly pasted?: true
}

const terminals: readonly Terminal[] = [
  { name: 'bash', words: ['bash', '--norc', '-i'], shell: 'bash' },
  {
    name: 'bash with bracketed paste',
    words: ['bash', '--norc', '-i'],
    shell: 'bash',
    pasted: true,
  },
  { name: 'bash, the POSIX form', words: ['bash', '--norc', '-i'], shell: 'posix' },
  { name: 'zsh', words: ['zsh', '-f', '-i'], shell: 'bash' },
]

const generated = fc
  .sample(anyRequest, { numRuns: 60, seed: 20_261_128 })
  .map((request, row) => ({ name: `generated ${row}`, request }))
const all = [...nastyRequests, ...generated].filter(
  ({ request: { url, headers, body } }) =>
    JSON.stringify([url, headers, body]).length < LONGEST_TYPED,
)

interface Typed {
  readonly sent: readonly Recorded[]
  readonly errors: string
}

const outcomes = new Map<string, Typed>()

beforeAll(async () => {
  await Promise.all(
    terminals.map(async (terminal) => outcomes.set(terminal.name, await typedInto(terminal))),
  )
})

async function typedInto({ words, shell, pasted }: Terminal): Promise<Typed> {
  const recorder = await startRecorder()
  const folder = freshFolder()
  const commands = all.map(({ request }, row) => {
    const { command, files } = exported(request, row, recorder.origin, {
      shell,
      multiline: true,
    })
    for (const { name, bytes } of files) writeFileSync(join(folder.path, name), bytes)
    // What curl prints would stand between the prompts.
    const silent = command.replace(/(^|\n)((?:printf [^\n]*\| )?)curl /, '$1$2curl -s ')
    return JSON.stringify(pasted === true ? `\u001b[200~${silent}\u001b[201~` : silent)
  })
  const script = join(folder.path, 'commands.jsonl')
  writeFileSync(script, commands.join('\n'))
  writeFileSync(
    join(folder.path, '.inputrc'),
    `set enable-bracketed-paste ${pasted === true ? 'on' : 'off'}\n`,
  )
  const child = spawn('python3', [TYPIST, script, ...words], {
    cwd: folder.path,
    env: {
      ...ENVIRONMENT,
      TERM: 'dumb',
      INPUTRC: join(folder.path, '.inputrc'),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  await recorder.close()
  folder.remove()
  return { sent: recorder.requests, errors }
}

describe.each(terminals)('typed into $name', ({ name }) => {
  it('one request a command', () =>
    expect(outcomes.get(name)?.sent.length, outcomes.get(name)?.errors).toBe(all.length))

  const numbered = all.map((each, row) => ({ ...each, row }))
  rows('each as the app sent it', numbered, ({ request, row }) => {
    const recorded = outcomes.get(name)?.sent[row]
    expect(recorded && seen(recorded)).toEqual(seen(expected(request)))
  })
})
