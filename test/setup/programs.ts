import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Whether a program is there and ends well when it is started so. */
export function runs(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

/** Where the SDK of .NET keeps its compiler and what programs are compiled against; null without it. */
export function dotnetSdk(): { readonly compiler: string; readonly references: string } | null {
  const listed = spawnSync('dotnet', ['--list-sdks'], { encoding: 'utf8' })
  const [, version = '', folder = ''] = /^(\S+) \[(.+)\]$/m.exec(listed.stdout) ?? []
  if (listed.status !== 0 || folder === '') return null
  const packs = join(dirname(folder), 'packs', 'Microsoft.NETCore.App.Ref')
  try {
    const pack = join(packs, readdirSync(packs).at(-1) ?? '', 'ref')
    return {
      compiler: join(folder, version, 'Roslyn', 'bincore', 'csc.dll'),
      references: join(pack, readdirSync(pack)[0] ?? ''),
    }
  } catch {
    return null
  }
}
