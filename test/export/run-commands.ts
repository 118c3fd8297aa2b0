import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Exported } from '../../main/export/exportable.ts'
import type { CurlStart } from './run-curls.ts'

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

/**
 * Stands in for curl and notes what it was started with: how many arguments, each of them, and behind a
 * colon, in hexadecimal, what it reads from its input; each with a NUL behind it. An eighth of what a
 * start of curl costs.
 */
const NOTES_ITS_START = `#!/bin/dash
for word; do
  [ "$last $word" = '--data-binary @-' ] && piped=yes
  last=$word
done
{
  printf '%s\\0' $# "$@"
  [ -z "$piped" ] || { printf :; od -An -v -tx1; }
  printf '\\0'
} >>"\${0%/*}/starts"
`

/**
 * Runs the commands as `runCommands` does, with a curl on the path that only notes what it is started
 * with. Answers these starts in their order, and what the shell wrote to standard error.
 */
export async function curlStarts(
  shell: Shell,
  exported: readonly Exported[],
): Promise<{ readonly starts: readonly CurlStart[]; readonly errors: string }> {
  const folder = freshFolder()
  writeFileSync(join(folder.path, 'curl'), NOTES_ITS_START, { mode: 0o700 })
  const PATH = `${folder.path}:${ENVIRONMENT.PATH}`
  const errors = await runCommands(shell, exported, folder, { PATH })
  const noted = join(folder.path, 'starts')
  const starts = existsSync(noted) ? readStarts(readFileSync(noted, 'latin1')) : []
  folder.remove()
  return { starts, errors }
}

function readStarts(noted: string): readonly CurlStart[] {
  const fields = noted.split('\0')
  const starts: CurlStart[] = []
  while (fields.length > 1) {
    const argv = fields.splice(0, 1 + Number(fields[0])).slice(1)
    const [read = ''] = fields.splice(0, 1)
    const input = read.startsWith(':') ? Buffer.from(read.replace(/[:\s]/g, ''), 'hex') : null
    starts.push({ argv, input })
  }
  return starts
}
