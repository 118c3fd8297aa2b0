import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Exported } from '../../main/export/exportable.ts'
import { ENVIRONMENT, type Folder } from './run-commands.ts'

/** What curl is started with. */
export interface CurlStart {
  readonly argv: readonly string[]
  readonly input: Buffer | null
}

export interface CurlRun {
  readonly start: CurlStart
  readonly files: Exported['files']
}

/**
 * Starts curl with each argv, one after the other, in folders of their own where the files lie. One
 * dash starts them all, as a process from Node takes several times as long; its script has every
 * argument in apostrophes, so nothing in it is read again. Answers curl's exit codes.
 */
export async function runCurls(
  runs: readonly CurlRun[],
  folder: Folder,
): Promise<readonly number[]> {
  const batch = mkdtempSync(join(folder.path, 'curls-'))
  const lines = runs.map(({ start, files }, row) => {
    const own = join(batch, String(row))
    mkdirSync(own)
    for (const { name, bytes } of files) writeFileSync(join(own, name), bytes)
    if (start.input !== null) writeFileSync(join(own, '.input'), start.input)
    const input = start.input === null ? '/dev/null' : '.input'
    const given = start.argv.map(quoted).join(' ')
    return `cd ${quoted(own)}\ncurl ${given} <${input} >&3 2>&3\necho $?\n`
  })
  const script = join(batch, 'curls.sh')
  writeFileSync(script, `exec 3>/dev/null\n${lines.join('')}`)
  const child = spawn('dash', [script], {
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let codes = ''
  child.stdout.on('data', (chunk: Buffer) => (codes += chunk.toString()))
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  return codes === '' ? [] : codes.trim().split('\n').map(Number)
}

function quoted(argument: string): string {
  return `'${argument.replaceAll("'", "'\\''")}'`
}
