import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportLibraries, missingLibrary } from '../../setup/export-libraries.ts'
import { runs } from '../../setup/programs.ts'
import { pythonWith } from '../../setup/python.ts'
import type { Language, Script } from './languages.ts'

/* Targets that run with something in the place of what cannot be had here, or is too slow to start. */

const standIn = (name: string): string => join(import.meta.dirname, 'stand-ins', name)

const paths = (scripts: readonly Script[]): readonly string[] => scripts.map(({ path }) => path)

const httpie = pythonWith('httpie')

export const standInLanguages = {
  forge: {
    target: 'forge',
    extension: 'mjs',
    missing: missingLibrary('@forge/api'),
    modules: exportLibraries,
    command: (_folder, scripts) => [process.execPath, standIn('forge.mjs'), ...paths(scripts)],
  },
  connectExpress: {
    target: 'connect-express',
    extension: 'mjs',
    missing: null,
    command: (_folder, scripts) => [
      process.execPath,
      '--no-deprecation',
      standIn('connect-express.mjs'),
      ...paths(scripts),
    ],
  },
  springBoot: {
    target: 'spring-boot',
    extension: 'java.txt',
    missing: runs('javac', '--version') ? null : 'default-jdk',
    command: (folder, scripts) => {
      const source = join(folder, 'Runner.java')
      writeFileSync(source, inSpring(scripts))
      return ['java', source]
    },
  },
  httpie: {
    target: 'httpie',
    extension: 'sh',
    missing: httpie === null ? 'httpie' : null,
    command: (folder, scripts) => {
      const runner = join(folder, 'runner.sh')
      const rows = scripts.map(({ row }) => String(row))
      const lines = scripts.map(({ row, path }) => `row=${row}; . ${path}`)
      writeFileSync(runner, [...NOTES_WORDS, ...lines, `exec "$0" "$@"`].join('\n'))
      const program = httpie ?? ''
      return ['bash', '-c', `. "$1"`, program, runner, standIn('run_httpie.py'), folder, ...rows]
    },
  },
} as const satisfies Readonly<Record<string, Language>>

/** In the place of the program: what it was started with, and its input where it reads that. */
const NOTES_WORDS = [
  'http() {',
  `  printf '%s\\0' "$@" > "httpie-$row.words"`,
  `  case " $* " in *" --ignore-stdin "*) ;; *) cat > "httpie-$row.input" ;; esac`,
  '}',
  // The file of this script, so that the words behind it are those of the runner.
  'shift',
]

/** Each text is the body of a method of its own, beside stand-ins of the names that it calls. */
function inSpring(scripts: readonly Script[]): string {
  const methods = scripts.map(
    ({ row, text }) =>
      `class Row${row} {\n    static void main(AtlassianHost host, AtlassianHostRestClients atlassianHostRestClients, String accountId) throws Exception {\n${text}\n    }\n}`,
  )
  const calls = scripts.map(
    ({ row }) =>
      `        try { Row${row}.main(new AtlassianHost(), new AtlassianHostRestClients(), "id"); } catch (Exception error) { System.err.println("row-${row}. " + error); }`,
  )
  const [imports = '', classes = ''] = readFileSync(standIn('SpringBoot.java'), 'utf8').split(
    /\n\n(?=enum )/,
  )
  return [
    imports,
    'import java.nio.file.*;',
    'import java.util.Base64;',
    'import java.io.ByteArrayOutputStream;',
    `class Runner {\n    public static void main(String[] arguments) {\n${calls.join('\n')}\n    }\n}`,
    classes,
    ...methods,
  ].join('\n')
}
