import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportRequest } from '../../../main/export/export-request.ts'
import type { ExportableRequest, Exported } from '../../../main/export/exportable.ts'
import { anyRequest } from '../any-request.ts'
import { bytesOf } from '../comparison.ts'
import { nastyRequests } from '../nasty-requests.ts'
import { runScript } from './powershell-script.ts'
import type { Value } from './powershell-values.ts'
import { itemsOf, textOf } from './powershell-values.ts'

/*
 * Invoke-WebRequest cannot be run here, so this goes as far as the values that it would be given. Its
 * parameters: https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-webrequest
 */

const ORIGIN = 'http://127.0.0.1:8080'

const generated = fc
  .sample(anyRequest, { numRuns: 150, seed: 20_261_125 })
  .map((request, row) => ({ name: `generated ${row}`, request }))

describe.each([true, false])('Invoke-WebRequest, multiline %s', (multiline) => {
  it.each(nastyRequests)('is given $name', ({ request }) => compare(request, multiline))

  it('is given a hundred and fifty generated requests', () => {
    for (const { request } of generated) compare(request, multiline)
  })
})

/** A header beyond ASCII is refused: ../powershell.test.ts says which. */
const isBeyondAscii = ({ headers }: ExportableRequest): boolean =>
  headers.some(([, value]) => /[^\t -~]/.test(value))

/** What keeps .NET from rewriting an address; ../powershell.test.ts runs it. */
const AS_IT_STANDS =
  /\(\[Uri\]::new\(('(?:[^']|'')*'), \[ref\]\[UriCreationOptions\]@\{ DangerousDisablePathAndQueryCanonicalization = \$true \}\)\)/

function compare(request: ExportableRequest, multiline: boolean): void {
  if (isBeyondAscii(request)) return
  const exported = exportRequest(
    { ...request, url: ORIGIN + request.url },
    { shell: 'invoke-webrequest', multiline, credentials: { kind: 'as-given' } },
  )
  if (!multiline) expect(exported.command).not.toContain('\n')
  const parameters = parametersOf(exported.command.replace(AS_IT_STANDS, '$1'))
  expect(textOf(parameters.get('-uri') ?? NOTHING)).toBe(ORIGIN + request.url)
  expect(methodOf(parameters)).toBe(request.method)
  expect(headersOf(parameters)).toEqual(byName(request.headers))
  expect(bodyOf(parameters, exported).equals(bytesOf(request.body))).toBe(true)
  expect(parameters.has('-skipheadervalidation')).toBe(true)
}

const NOTHING: Value = { kind: 'text', text: '' }
const SWITCHES = ['-skipheadervalidation']
const KNOWN = ['-uri', '-method', '-custommethod', '-headers', '-body', '-infile', ...SWITCHES]

/** By name in lower case, as PowerShell finds them. */
function parametersOf(script: string): ReadonlyMap<string, Value> {
  const { invocations, output } = runScript(script)
  expect(output).toEqual([])
  expect(invocations.map(({ name, input }) => ({ name, input }))).toEqual([
    { name: 'Invoke-WebRequest', input: null },
  ])
  const given = [...(invocations[0]?.given ?? [])]
  const found = new Map<string, Value>()
  for (let next = given.shift(); next !== undefined; next = given.shift()) {
    if (next.kind !== 'parameter') throw new Error(`No parameter: ${textOf(next)}`)
    const name = next.name.toLowerCase()
    if (!KNOWN.includes(name) || found.has(name)) throw new Error(`Unknown or again: ${name}`)
    const value = SWITCHES.includes(name) ? NOTHING : given.shift()
    if (value === undefined || value.kind === 'parameter') throw new Error(`No value: ${name}`)
    found.set(name, value)
  }
  return found
}

/** `-Method` takes the names of a list, in any case, and sends them in capitals. */
function methodOf(parameters: ReadonlyMap<string, Value>): string {
  const custom = parameters.get('-custommethod')
  const method = parameters.get('-method')
  if ((custom === undefined) === (method === undefined)) throw new Error('Not one method.')
  if (custom !== undefined) return textOf(custom)
  const name = textOf(method ?? NOTHING).toUpperCase()
  expect(name).toMatch(/^(?:GET|HEAD|POST|PUT|DELETE|TRACE|OPTIONS|MERGE|PATCH)$/)
  return name
}

function headersOf(parameters: ReadonlyMap<string, Value>): unknown {
  const table = parameters.get('-headers')
  if (table === undefined) return {}
  if (table.kind !== 'table') throw new Error('No table.')
  return byName(
    table.entries.flatMap(([name, value]) =>
      itemsOf(value).map((item): [string, string] => [name, textOf(item)]),
    ),
  )
}

/** A table has no order and no case; values of one name keep theirs. */
function byName(pairs: readonly (readonly [string, string])[]): unknown {
  const found = new Map<string, string[]>()
  for (const [name, value] of pairs) {
    const values = found.get(name.toLowerCase()) ?? []
    found.set(name.toLowerCase(), [...values, value])
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function bodyOf(parameters: ReadonlyMap<string, Value>, { files }: Exported): Buffer {
  const body = parameters.get('-body')
  const inFile = parameters.get('-infile')
  if (body !== undefined && inFile !== undefined) throw new Error('Two bodies.')
  if (body?.kind === 'bytes') return body.bytes
  if (body !== undefined) throw new Error(`A body that is sent as something else: ${body.kind}`)
  if (inFile === undefined) return Buffer.alloc(0)
  const file = files.find(({ name }) => name === textOf(inFile))
  if (file === undefined) throw new Error(`No file: ${textOf(inFile)}`)
  return Buffer.from(file.bytes)
}
