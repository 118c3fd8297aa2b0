import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Exported } from '../../main/export/exportable.ts'
import { ENVIRONMENT, type Folder } from './run-commands.ts'

/** How PowerShell hands arguments on: `Legacy` is what Windows PowerShell 5.1 does. */
export type Passing = 'Standard' | 'Legacy'

/**
 * Runs each text as a script of its own in one process of PowerShell, in `folder` with the files
 * beside. Answers what it wrote to standard error, where `row-N.` names a row that failed.
 */
export async function runPowerShell(
  program: string,
  exported: readonly (Exported | null)[],
  { folder, passing }: { readonly folder: Folder; readonly passing: Passing },
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const tools = join(folder.path, '.tools')
  // No meter of progress between what failed.
  writeFileSync(join(folder.path, '.curlrc'), 'silent\n')
  if (!existsSync(tools)) {
    mkdirSync(tools)
    for (const folderOfPath of ENVIRONMENT.PATH.split(delimiter)) {
      const curl = join(folderOfPath, 'curl')
      if (existsSync(join(tools, 'curl.exe')) || !existsSync(curl)) continue
      symlinkSync(curl, join(tools, 'curl.exe'))
    }
  }
  const calls = exported.flatMap((each, row) => {
    if (each === null) return []
    for (const { name, bytes } of each.files) writeFileSync(join(folder.path, name), bytes)
    writeFileSync(join(folder.path, `row-${row}.ps1`), `${each.command}\n`)
    return [
      `try { . ./row-${row}.ps1 | Out-Null } catch { [Console]::Error.WriteLine("row-${row}. $_") }`,
    ]
  })
  const script = join(folder.path, 'runner.ps1')
  writeFileSync(
    script,
    [
      `$PSNativeCommandArgumentPassing = '${passing}'`,
      "$ProgressPreference = 'SilentlyContinue'",
      ...calls,
    ].join('\n'),
  )
  const child = spawn(program, ['-NoProfile', '-NonInteractive', '-File', script], {
    cwd: folder.path,
    env: {
      ...ENVIRONMENT,
      PATH: `${tools}${delimiter}${ENVIRONMENT.PATH}`,
      HOME: folder.path,
      POWERSHELL_TELEMETRY_OPTOUT: '1',
      POWERSHELL_UPDATECHECK: 'Off',
      DOTNET_TieredPGO: '0',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const errors: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  return Buffer.concat(errors).toString()
}
