import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = join(import.meta.dirname, 'documented-commands.json')

/** Commands as curl's own documentation writes them. */
export interface DocumentedCommands {
  /** Of the curl whose manual it is: `curl 7.88.1`. */
  readonly version: string
  /** Of `curl --manual`. */
  readonly manual: readonly string[]
  /** Of “The Art Of Scripting HTTP Requests Using curl”, docs/TheArtOfHttpScripting.md. */
  readonly scripting: readonly string[]
}

export function documentedCommands(): DocumentedCommands {
  return JSON.parse(readFileSync(FILE, 'utf8')) as DocumentedCommands
}

/** A line of an example, not of prose: an option, a quote or an address follows. */
const BEGINNING = /^\s+(curl (?:-[^ ]|["']|\S+[.:]\S)[^\n]*)/

/** The commands in a text of curl's documentation, with the lines that a backslash goes on to. */
function commandsIn(text: string): readonly string[] {
  const lines = text.split('\n')
  const found = lines.flatMap((line, at) => {
    const begun = BEGINNING.exec(line)?.[1]
    if (begun === undefined) return []
    const further = lines.slice(at + 1)
    const last = begun.endsWith('\\') ? further.findIndex((each) => !each.endsWith('\\')) + 1 : 0
    return [[begun, ...further.slice(0, last)].join('\n').trimEnd()]
  })
  return [...new Set(found)]
}

export function commandsOfManual(): readonly string[] {
  return commandsIn(curl('--manual'))
}

/** `curl 7.88.1` */
export function installedVersion(): string {
  return /^curl \S+/.exec(curl('--version'))?.[0] ?? ''
}

function curl(option: string): string {
  return spawnSync('curl', [option], { encoding: 'utf8' }).stdout
}

/** `node test/export/documented-commands.ts [TheArtOfHttpScripting.md]` */
if (import.meta.main) {
  const [, , path] = process.argv
  const scripting =
    path === undefined ? documentedCommands().scripting : commandsIn(readFileSync(path, 'utf8'))
  const all: DocumentedCommands = {
    version: installedVersion(),
    manual: commandsOfManual(),
    scripting,
  }
  writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`)
}
