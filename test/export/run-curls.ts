import { spawn } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Exported } from '../../main/export/exportable.ts'
import type { Recorded, Recorder } from './recorder.ts'
import { ENVIRONMENT, type Folder } from './run-commands.ts'

/** What curl is started with. An argument is bytes, one character for each. */
export interface CurlStart {
  readonly argv: readonly string[]
  readonly input: Buffer | null
}

export interface CurlRun {
  readonly start: CurlStart
  readonly files: Exported['files']
}

/** What came of a run. */
export interface CurlOutcome {
  readonly code: number | undefined
  /** Undefined as well where it, or one before it, failed: nobody knows whose request is whose. */
  readonly sent: Recorded | undefined
}

/**
 * Starts curl with each argv, one after the other, in folders of their own where the files lie, and
 * says what each sent to the recorder. Runs that are the same to the byte are one start of curl: most
 * shells come to the same argv for a request, and a start costs ten times what the shell does.
 */
export async function runCurls(
  runs: readonly CurlRun[],
  recorder: Recorder,
  folder: Folder,
): Promise<readonly CurlOutcome[]> {
  const identities = runs.map(identityOf)
  const distinct = new Map(runs.map((run, row) => [identities[row], run]))
  recorder.requests.length = 0
  const codes = await start([...distinct.values()], folder)
  const failed = codes.findIndex((code) => code !== 0)
  const sound = failed < 0 && recorder.requests.length === distinct.size ? distinct.size : failed
  const outcomes = new Map(
    [...distinct.keys()].map((identity, row) => {
      const sent = row < sound ? recorder.requests[row] : undefined
      return [identity, { code: codes[row], sent }]
    }),
  )
  return identities.map(
    (identity) => outcomes.get(identity) ?? { code: undefined, sent: undefined },
  )
}

function identityOf({ start: { argv, input }, files }: CurlRun): string {
  const saved = files.map(({ name, bytes }) => [name, hash('sha256', bytes)])
  return JSON.stringify([argv, input?.toString('latin1') ?? null, saved])
}

/**
 * One dash starts them all, as a process from Node takes several times as long; its script has every
 * argument in apostrophes, so nothing in it is read again. Answers curl's exit codes.
 */
async function start(runs: readonly CurlRun[], folder: Folder): Promise<readonly number[]> {
  const batch = mkdtempSync(join(folder.path, 'curls-'))
  const lines = runs.map(({ start: { argv, input }, files }, row) => {
    const own = join(batch, String(row))
    mkdirSync(own)
    for (const { name, bytes } of files) writeFileSync(join(own, name), bytes)
    if (input !== null) writeFileSync(join(own, '.input'), input)
    const given = argv.map(quoted).join(' ')
    return `cd ${quoted(own)}\ncurl ${given} <${input === null ? '/dev/null' : '.input'} >&3 2>&3\necho $?\n`
  })
  const script = join(batch, 'curls.sh')
  writeFileSync(script, `exec 3>/dev/null\n${lines.join('')}`, 'latin1')
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
