import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'vitest'

/** Runs a program that says when it has begun, and kills it so many milliseconds later. */
export async function killAfter(
  program: string,
  ms: number,
  argument: readonly unknown[],
): Promise<void> {
  const running = spawn(process.execPath, [program, JSON.stringify(argument)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  const ended = once(running, 'exit')
  await Promise.race([once(running.stdout, 'data'), ended])
  await new Promise((resolve) => void setTimeout(resolve, ms))
  running.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
}
