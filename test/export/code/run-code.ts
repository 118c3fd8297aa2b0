import { spawn } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Exported } from '../../../main/export/exportable.ts'
import type { RequestTarget } from '../../../main/export/targets.ts'
import type { Recorded, Recorder } from '../recorder.ts'
import type { Folder } from '../run-commands.ts'

export interface Language {
  readonly target: RequestTarget
  readonly extension: string
  readonly program: string
  /** Runs the files it is given, one after the other; names on standard error those that throw. */
  readonly runner: string
}

const NODE = `
for (const file of process.argv.slice(2)) {
  try { await import(file) } catch (error) { console.error(file, error) }
}`
const PYTHON = `
import runpy, sys, traceback
for name in sys.argv[1:]:
    try:
        runpy.run_path(name)
    except Exception:
        print(name, file=sys.stderr)
        traceback.print_exc()
`

export const languages = {
  fetch: { target: 'fetch', extension: 'mjs', program: process.execPath, runner: NODE },
  undici: { target: 'undici', extension: 'mjs', program: process.execPath, runner: NODE },
  python: {
    target: 'python-requests',
    extension: 'py',
    program: 'python3',
    runner: PYTHON,
  },
} as const satisfies Readonly<Record<string, Language>>

export interface Ran {
  /** By row; undefined where nothing came in. */
  readonly requests: readonly (Recorded | undefined)[]
  readonly errors: string
}

/**
 * Runs each text as a file of its own, one after the other in one process. `null` stands for a row
 * that the target refuses.
 */
export async function runCode(
  language: Language,
  exported: readonly (Exported | null)[],
  recorder: Recorder,
  folder: Folder,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  for (const { name, bytes } of exported.flatMap((each) => each?.files ?? []))
    writeFileSync(join(folder.path, name), bytes)
  linkModules(folder)
  const write = (name: string, text: string): string => {
    const path = join(folder.path, name)
    writeFileSync(path, text)
    return path
  }
  const scripts = exported.flatMap((each, row) =>
    each === null ? [] : [write(`row-${row}.${language.extension}`, `${each.command}\n`)],
  )
  const runner = write(`runner.${language.extension}`, language.runner)
  recorder.requests.length = 0
  const errors = await run(language, [runner, ...scripts], folder, environment)
  return { requests: assign(recorder.requests, exported, errors), errors }
}

/** Scripts run in order: one that failed, or was never written, has no request. */
function assign(
  requests: readonly Recorded[],
  exported: readonly (Exported | null)[],
  errors: string,
): readonly (Recorded | undefined)[] {
  const queue = [...requests]
  return exported.map((each, row) => {
    const failed = each === null || errors.includes(`row-${row}.`)
    return failed ? undefined : queue.shift()
  })
}

async function run(
  { program }: Language,
  words: readonly string[],
  folder: Folder,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const child = spawn(program, [...words], {
    cwd: folder.path,
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const errors: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  await new Promise((done, fail) => child.on('close', done).on('error', fail))
  return Buffer.concat(errors).toString()
}

/** The scripts find undici as a person's would. */
function linkModules(folder: Folder): void {
  try {
    symlinkSync(resolve('node_modules'), join(folder.path, 'node_modules'))
  } catch {
    // It is there from the run before.
  }
}
