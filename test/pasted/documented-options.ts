import { readFileSync, writeFileSync } from 'node:fs'
import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { join } from 'node:path'
import type { CurlOption } from '../../main/pasted/curl/curl-options.ts'

const FILE = join(import.meta.dirname, '../../main/pasted/curl/curl-options.json')

/** What the documentation of the installed curl says of an option. */
export type DocumentedOption = Pick<CurlOption, 'name' | 'short' | 'takes'>

const ROW = /^ (?:-(.), | {4})--(\S+)(?: ([<[]))?/

/**
 * Every option that `curl --help all` lists. Whether one without a value has a form with `--no-` is in
 * no list of curl's: it is asked.
 */
export function documentedOptions(): readonly DocumentedOption[] {
  const listed = curl('--help', 'all').stdout.split('\n').flatMap(listedIn)
  const switches = withOpposite(listed.flatMap(({ name, hasValue }) => (hasValue ? [] : [name])))
  return listed.map(({ name, short, hasValue }) => ({
    name,
    ...(short === undefined ? {} : { short }),
    takes: hasValue ? 'value' : switches.has(name) ? 'switch' : 'nothing',
  }))
}

interface Listed {
  readonly name: string
  readonly short: string | undefined
  readonly hasValue: boolean
}

function listedIn(line: string): readonly Listed[] {
  const [, short, name, value] = ROW.exec(line) ?? []
  return name === undefined ? [] : [{ name, short, hasValue: value !== undefined }]
}

/** The installed curl's version as numbers, `[8, 14, 1]`. */
export function curlVersion(): readonly number[] {
  return numbersOf(/^curl (\S+)/.exec(curl('--version').stdout)?.[1] ?? '')
}

/** The newest version of which the table has an option. */
export function tableVersion(): readonly number[] {
  const today = JSON.parse(readFileSync(FILE, 'utf8')) as readonly CurlOption[]
  return today
    .flatMap(({ since }) => (since === undefined ? [] : [numbersOf(since)]))
    .reduce((newest, one) => (isNewer(one, newest) ? one : newest), [])
}

export function isNewer(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((part, index) => part !== (other[index] ?? 0))
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10))
}

/** curl is asked with all of them, and once more without each that it refuses. */
function withOpposite(names: readonly string[]): ReadonlySet<string> {
  const left = new Map(names.map((name) => [`--no-${name.replace(/^no-/, '')}`, name]))
  for (;;) {
    const { status, stderr } = curl(...left.keys(), '--version')
    if (status === 0) return new Set(left.values())
    const refused = /option (--no-\S+): (?:used '--no-'|is badly used)/.exec(stderr)?.[1] ?? ''
    if (!left.delete(refused)) throw new Error(`curl does not say what it refuses: ${stderr}`)
  }
}

function curl(...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync('curl', args, { encoding: 'utf8' })
}

/**
 * Today's table with what the documentation says. What an import makes of an option is ours and stays;
 * of an option that is new it is `dropped`. Options of newer versions of curl stay as well.
 */
export function writtenOptions(documented: readonly DocumentedOption[]): string {
  const today = JSON.parse(readFileSync(FILE, 'utf8')) as readonly CurlOption[]
  const rows = documented.map((option): CurlOption => {
    const {
      since,
      import: ours = 'dropped',
      said,
    } = today.find(({ name }) => name === option.name) ?? {}
    return {
      ...option,
      ...(since === undefined ? {} : { since }),
      import: ours,
      ...(said === undefined ? {} : { said }),
    }
  })
  const newer = today.filter(({ name }) => !documented.some((option) => option.name === name))
  const all = [...rows, ...newer].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return `[\n${all.map((row) => `  ${lineOf(row)}`).join(',\n')}\n]\n`
}

/** In prettier's manner. */
function lineOf(row: CurlOption): string {
  const fields = Object.entries(row).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
  const line = `{ ${fields.join(', ')} }`
  return line.length <= 97 ? line : `{\n    ${fields.join(',\n    ')}\n  }`
}

if (import.meta.main) writeFileSync(FILE, writtenOptions(documentedOptions()))
