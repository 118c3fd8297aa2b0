import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Exported } from '../../main/export/exportable.ts'

/**
 * Where a shell and curl find nothing of the person who runs the tests. Reading the machine's
 * configuration of OpenSSL is a quarter of what a start of curl costs.
 */
export const ENVIRONMENT = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  LC_ALL: 'C.UTF-8',
  no_proxy: '*',
  OPENSSL_CONF: '/dev/null',
}

export interface Folder {
  readonly path: string
  remove(): void
}

export function freshFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'understudy-export-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A shell to run scripts with. */
export interface Shell {
  readonly program: string
  readonly args: readonly string[]
}

/**
 * Runs the commands one after the other in one process of the shell, in `folder` with their files
 * saved beside. Answers what the shell wrote to standard error.
 */
export async function runCommands(
  shell: Shell,
  exported: readonly Exported[],
  folder: Folder,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  for (const { name, bytes } of exported.flatMap(({ files }) => files))
    writeFileSync(join(folder.path, name), bytes)
  const script = join(folder.path, 'commands.sh')
  writeFileSync(script, exported.map(({ command }) => `${command}\n`).join(''))
  const child = spawn(shell.program, [...shell.args, script], {
    cwd: folder.path,
    env: { ...ENVIRONMENT, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const errors: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  return Buffer.concat(errors).toString()
}
