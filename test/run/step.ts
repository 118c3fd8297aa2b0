import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { getPriority, setPriority } from 'node:os'
import { root, toolEnvironment } from '../setup/build.ts'
import type { Counts } from './counts.ts'

/** What a part of `npm test` came to. A check that is no test suite counts as one test. */
export interface Outcome extends Counts {
  readonly name: string
  readonly seconds: number
  /** Why some were skipped, a sentence each. */
  readonly reasons?: readonly string[]
}

export interface Manner {
  /** What it says is passed on at once. */
  readonly live?: boolean
  /** How far it stands back behind the others where they want the core as well; 0 not at all. */
  readonly niceness?: number
  readonly env?: Readonly<Record<string, string>>
}

export interface Finished {
  readonly code: number
  readonly seconds: number
  /** What it wrote, where that was not passed on at once. */
  readonly said: string
}

/**
 * Runs a command of the project. Several write to one terminal, so what it says is kept and printed
 * whole when it ends.
 */
export async function runStep(
  name: string,
  command: readonly string[],
  { live = false, niceness = 0, env = {} }: Manner = {},
): Promise<Finished> {
  const started = performance.now()
  const [program = '', ...given] = command
  const child = spawn(program, given, {
    cwd: root,
    env: { ...toolEnvironment(), ...env },
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
  })
  // Nobody but root may take a step back from where the whole run stands.
  if (child.pid !== undefined && niceness > 0)
    setPriority(child.pid, Math.min(getPriority() + niceness, 19))
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => said.push(part))
  const [code] = (await once(child, 'close')) as [number | null]
  const seconds = (performance.now() - started) / 1000
  console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'}, ${seconds.toFixed(0)} s`)
  if (said.length > 0) process.stdout.write(Buffer.concat(said))
  return { code: code ?? 1, seconds, said: Buffer.concat(said).toString('utf8') }
}

export async function runCheck(
  name: string,
  command: readonly string[],
  manner: Manner = {},
): Promise<Outcome> {
  const { code, seconds } = await runStep(name, command, manner)
  const failed = code === 0 ? 0 : 1
  const failures = code === 0 ? [] : [`${name} ended with ${String(code)}`]
  return { name, passed: 1 - failed, failed, skipped: 0, rows: 1, seconds, failures }
}
