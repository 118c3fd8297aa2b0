import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportRequest } from '../../../main/export/export-request.ts'
import type { ExportableRequest } from '../../../main/export/exportable.ts'
import { rows } from '../../rows.ts'
import { anyRequest } from '../any-request.ts'
import { expected, seen } from '../comparison.ts'
import { nastyRequests } from '../nasty-requests.ts'
import { startRecorder } from '../recorder.ts'
import { freshFolder } from '../run-commands.ts'
import type { CurlRun, CurlStart } from '../run-curls.ts'
import { runCurls } from '../run-curls.ts'
import { startFromBatch, startFromPowerShell, startFromPrompt } from './curl-starts.ts'

/*
 * Commands for Windows, read by rules that whoever wrote the exporter had no part in, and run by a
 * real curl with the arguments that were found. The exporter is called here and never looked into.
 */

const shells = [
  { shell: 'cmd', read: startFromPrompt },
  { shell: 'batch', read: startFromBatch },
  { shell: 'powershell', read: startFromPowerShell },
] as const

type Reading = (typeof shells)[number]

interface Row {
  readonly name: string
  readonly request: ExportableRequest
}

/** Longer than the prompt takes, however they are written: the exporter refuses them. */
const TOO_LONG_FOR_CMD = ['url: very long', 'header: long']

const generated = fc
  .sample(anyRequest, { numRuns: 150, seed: 20_261_124 })
  .map((request, row) => ({ name: `generated ${row}`, request }))

const outcomes = new Map<string, unknown>()

/** What arrived for each row, or why there was nothing to run. */
beforeAll(async () => {
  const recorder = await startRecorder()
  const folder = freshFolder()
  const runs: (CurlRun & { readonly row: string })[] = []
  for (const reading of shells) {
    for (const { name, request } of [...nastyRequests, ...generated].filter(isFor(reading))) {
      const row = `${reading.shell}: ${name}`
      try {
        runs.push({ row, ...oneRun(reading, request, recorder.origin) })
      } catch (error) {
        outcomes.set(row, error)
      }
    }
  }
  const ran = await runCurls(runs, recorder, folder)
  ran.forEach(({ code, sent }, index) => {
    const { row = '', start } = runs[index] ?? {}
    outcomes.set(row, sent === undefined ? { code, argv: start?.argv } : seen(sent))
  })
  await recorder.close()
  folder.remove()
})

describe.each(shells)('$shell', (reading) => {
  const expectSame = ({ name, request }: Row): void =>
    expect(outcomes.get(`${reading.shell}: ${name}`), JSON.stringify(request)).toEqual(
      seen(expected(request)),
    )
  rows('the nasty requests', nastyRequests.filter(isFor(reading)), expectSame)
  rows('a hundred and fifty generated requests', generated, expectSame)

  it('refuses what cannot be written', () => {
    for (const { request } of nastyRequests.filter((row) => !isFor(reading)(row)))
      expect(() => exportedFor(reading, request, 'http://127.0.0.1:1', false)).toThrow(/longer/)
  })
})

function isFor({ shell }: Reading): (row: { readonly name: string }) => boolean {
  return ({ name }) => shell === 'powershell' || !TOO_LONG_FOR_CMD.includes(name)
}

/** One line and several have to come to the same. */
function oneRun(reading: Reading, request: ExportableRequest, origin: string): CurlRun {
  const several = exportedFor(reading, request, origin, true)
  const one = exportedFor(reading, request, origin, false)
  if (one.command.includes('\n')) throw new Error('One line is several.')
  const start = reading.read(several.command)
  if (told(start) !== told(reading.read(one.command))) throw new Error('One line differs.')
  return { start, files: several.files }
}

function told({ argv, input }: CurlStart): string {
  return JSON.stringify([argv, input?.toString('latin1')])
}

function exportedFor(
  { shell }: Reading,
  request: ExportableRequest,
  origin: string,
  multiline: boolean,
): ReturnType<typeof exportRequest> {
  const absolute = { ...request, url: origin + request.url }
  return exportRequest(absolute, { shell, multiline, credentials: { kind: 'as-given' } })
}
