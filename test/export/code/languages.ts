import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RequestTarget } from '../../../main/export/targets.ts'
import { dotnetSdk, runs } from '../../setup/programs.ts'
import { pythonWithRequests } from '../../setup/python.ts'

/** A text of one row; its file is called `row-N.` and what fails names it so on standard error. */
export interface Script {
  readonly row: number
  readonly path: string
  readonly text: string
}

export interface Language {
  readonly target: RequestTarget
  readonly extension: string
  /** What is missing here, with Debian's name for it; null where it runs. */
  readonly missing: string | null
  /** Where the scripts find modules, where that is not the project's. */
  readonly modules?: string
  /** The one command that runs all scripts, one after the other. */
  readonly command: (folder: string, scripts: readonly Script[]) => readonly string[]
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
const PHP = `<?php
foreach (array_slice($argv, 1) as $file) {
    try {
        (static function () use ($file) { require $file; })();
    } catch (Throwable $error) {
        fwrite(STDERR, $file . " " . $error . "\\n");
    }
}
`

function written(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const interpreted =
  (program: string, runner: string, extension: string): Language['command'] =>
  (folder, scripts) => [
    program,
    written(folder, `runner.${extension}`, runner),
    ...scripts.map(({ path }) => path),
  ]

const python = pythonWithRequests()
const sdk = dotnetSdk()

const node = (target: 'fetch' | 'undici'): Language => ({
  target,
  extension: 'mjs',
  missing: null,
  command: interpreted(process.execPath, NODE, 'mjs'),
})

export const languages = {
  fetch: node('fetch'),
  undici: node('undici'),
  python: {
    target: 'python-requests',
    extension: 'py',
    missing: python === null ? 'python3-requests' : null,
    command: interpreted(python ?? 'python3', PYTHON, 'py'),
  },
  php: {
    target: 'php',
    extension: 'php',
    missing: runs('php', '-r', 'exit(extension_loaded("curl") ? 0 : 1);')
      ? null
      : 'php-cli and php-curl',
    command: interpreted('php', PHP, 'php'),
  },
  go: {
    target: 'go',
    extension: 'go.txt',
    missing: runs('go', 'version') ? null : 'golang-go',
    command: (folder, scripts) => ['go', 'run', written(folder, 'main.go', inGo(scripts))],
  },
  csharp: {
    target: 'csharp',
    extension: 'cs.txt',
    missing: sdk === null ? 'the SDK of .NET' : null,
    command: (folder, scripts) => inDotnet(folder, scripts),
  },
  java: {
    target: 'java',
    extension: 'java.txt',
    missing: runs('javac', '--version') ? null : 'default-jdk',
    command: (folder, scripts) => ['java', written(folder, 'Runner.java', inJava(scripts))],
  },
  wget: {
    target: 'wget',
    extension: 'sh',
    missing: runs('wget', '--version') ? null : 'wget',
    command: (folder, scripts) => [
      'bash',
      written(
        folder,
        'runner.sh',
        // Of an answer in the 400s and 500s it makes a failure, and of nothing else that arrives.
        scripts.map(({ path, row }) => `. ${path} || echo row-${row}. >&2`).join('\n'),
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Language>>

/** Each program becomes a function of one: what a text begins with is wanted once. */
function inGo(scripts: readonly Script[]): string {
  const imports = new Set<string>()
  const helpers = new Map<string, string>()
  const mains = scripts.map(({ row, text }) => {
    const [head = '', main = ''] = text.split('func main() {\n')
    for (const [, name = ''] of head.matchAll(/^\t"([^"]+)"$/gm)) imports.add(name)
    for (const [whole, name = ''] of head.matchAll(/^func (\w+)\([\s\S]*?\n}$/gm))
      helpers.set(name, whole)
    return `func row${row}() {\n\tdefer func() {\n\t\tif reason := recover(); reason != nil {\n\t\t\tfmt.Fprintln(os.Stderr, "row-${row}.", reason)\n\t\t}\n\t}()\n${main}`
  })
  for (const name of ['fmt', 'os']) imports.add(name)
  const calls = scripts.map(({ row }) => `\trow${row}()`)
  return [
    'package main',
    `import (\n${[...imports].map((name) => `\t"${name}"`).join('\n')}\n)`,
    ...helpers.values(),
    ...mains,
    `func main() {\n${calls.join('\n')}\n}`,
  ].join('\n\n')
}

function inDotnet(folder: string, scripts: readonly Script[]): readonly string[] {
  const usings = new Set(['using System.Threading.Tasks;'])
  const methods = scripts.map(({ row, text }) => {
    for (const [line] of text.matchAll(/^using [\w.]+;$/gm)) usings.add(line)
    return `static async Task Row${row}() {\n${text.replace(/^using [\w.]+;$/gm, '')}\n}`
  })
  const calls = scripts.map(
    ({ row }) =>
      `try { await Row${row}(); } catch (Exception error) { Console.Error.WriteLine("row-${row}. " + error); }`,
  )
  const source = written(folder, 'program.cs', [...usings, ...calls, ...methods].join('\n'))
  written(
    folder,
    'program.runtimeconfig.json',
    JSON.stringify({
      runtimeOptions: {
        framework: { name: 'Microsoft.NETCore.App', version: '6.0.0' },
        rollForward: 'LatestMajor',
      },
    }),
  )
  const references =
    sdk === null ? [] : readdirSync(sdk.references).filter((name) => name.endsWith('.dll'))
  const response = written(
    folder,
    'program.rsp',
    [
      '-nologo',
      '-nowarn:CS8019',
      `-out:${join(folder, 'program.dll')}`,
      ...references.map((name) => `-r:${join(sdk?.references ?? '', name)}`),
      source,
    ].join('\n'),
  )
  return [
    'sh',
    '-c',
    'dotnet exec "$0" "@$1" >&2 && dotnet exec "$2"',
    sdk?.compiler ?? '',
    response,
    join(folder, 'program.dll'),
  ]
}

function inJava(scripts: readonly Script[]): string {
  const imports = new Set<string>()
  const classes = scripts.map(({ row, text }) => {
    for (const [line] of text.matchAll(/^import [\w.]+;$/gm)) imports.add(line)
    return text
      .replace(/^import [\w.]+;$/gm, '')
      .replace('public class Request {', `class Row${row} {`)
  })
  const calls = scripts.map(
    ({ row }) =>
      `        try { Row${row}.main(arguments); } catch (Exception error) { System.err.println("row-${row}. " + error); }`,
  )
  // A main of thousands of calls would be longer than a method may be.
  return [
    ...imports,
    `class Runner {\n    public static void main(String[] arguments) {\n${calls.join('\n')}\n    }\n}`,
    ...classes,
  ].join('\n')
}
