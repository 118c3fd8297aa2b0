import { spawn } from 'node:child_process'
import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Exported } from '../../../main/export/exportable.ts'
import type { Recorded, Recorder } from '../recorder.ts'
import type { Folder } from '../run-commands.ts'
import type { Language, Script } from './languages.ts'

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
  { extension, command, modules = resolve('node_modules') }: Language,
  exported: readonly (Exported | null)[],
  where: { readonly recorder: Recorder; readonly folder: Folder },
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const { recorder, folder } = where
  for (const { name, bytes } of exported.flatMap((each) => each?.files ?? []))
    writeFileSync(join(folder.path, name), bytes)
  linkModules(folder, modules)
  const scripts = exported.flatMap((each, row): Script[] => {
    if (each === null) return []
    const path = join(folder.path, `row-${row}.${extension}`)
    const text = `${each.command}\n`
    writeFileSync(path, text)
    return [{ row, path, text }]
  })
  recorder.requests.length = 0
  const errors = await run(command(folder.path, scripts), folder, {
    RECORDER: recorder.origin,
    ...environment,
  })
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
  [program = '', ...words]: readonly string[],
  folder: Folder,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const child = spawn(program, words, {
    cwd: folder.path,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder.path,
      LC_ALL: 'C.UTF-8',
      DOTNET_NOLOGO: '1',
      DOTNET_TieredPGO: '0',
      no_proxy: '*',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const errors: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  await new Promise((done, fail) => child.on('close', done).on('error', fail))
  return Buffer.concat(errors).toString()
}

/** The scripts find undici as a person's would. */
function linkModules(folder: Folder, modules: string): void {
  const link = join(folder.path, 'node_modules')
  rmSync(link, { force: true })
  symlinkSync(modules, link)
}
