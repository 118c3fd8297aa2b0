import { spawnSync } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

const sources = [
  'contract/**',
  'main/**',
  'preload/**',
  'renderer/**',
  '.config/*vite*',
  'package.json',
  'package-lock.json',
]
const results = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/**
 * The environment in which the project's own tools and its own Node come first. What Node compiles,
 * TypeScript without its types too, is kept: the tests start it some hundreds of times.
 */
export function toolEnvironment(): NodeJS.ProcessEnv {
  const tools = join(root, 'node_modules/.bin')
  return {
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
    ...process.env,
    PATH: [tools, process.env['PATH'] ?? ''].join(delimiter),
  }
}

/** Whether a source is newer than what was built from it, or nothing was built. */
function buildIsStale(): boolean {
  const built = results.map((path) => join(root, path))
  if (!built.every((path) => existsSync(path))) return true
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs))
  return globSync([...sources], { cwd: root }).some(
    (path) => statSync(join(root, path)).mtimeMs > oldest,
  )
}

/** Builds the app where that is needed. Answers whether a build is there. */
export function ensureBuild(say: (line: string) => void = console.log): boolean {
  if (!buildIsStale()) return true
  say('Building …')
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: toolEnvironment(),
  })
  return status === 0
}
