import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const VERSION = '7.6.9'
const CACHE = join(import.meta.dirname, '../../node_modules/.cache')
const FOLDER = join(CACHE, `powershell-${VERSION}`)

/** PowerShell, or why there is none. */
export type PowerShell = { readonly program: string } | { readonly missing: string }

let known: PowerShell | undefined

/** PowerShell 7, which NuGet has as a tool of .NET: it is put into a folder of the cache once. */
export function powershell(): PowerShell {
  known ??= find()
  return known
}

function find(): PowerShell {
  const program = join(FOLDER, 'pwsh')
  if (existsSync(program)) return { program }
  if (spawnSync('dotnet', ['--version'], { stdio: 'ignore' }).status !== 0)
    return { missing: 'the SDK of .NET, which installs it, is not here' }
  const own = `${FOLDER}.${process.pid}`
  mkdirSync(CACHE, { recursive: true })
  const { status, stderr } = spawnSync(
    'dotnet',
    ['tool', 'install', 'PowerShell', '--version', VERSION, '--tool-path', own],
    { encoding: 'utf8', timeout: 120_000 },
  )
  if (status !== 0) {
    rmSync(own, { recursive: true, force: true })
    return {
      missing: `dotnet tool install PowerShell --version ${VERSION} failed: ${stderr.trim().split('\n')[0] ?? ''}`,
    }
  }
  try {
    renameSync(own, FOLDER)
  } catch {
    // Another run was faster.
    rmSync(own, { recursive: true, force: true })
  }
  return { program }
}
