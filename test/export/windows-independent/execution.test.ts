import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportRequest } from '../../../main/export/export-request.ts'
import type { ExportableRequest } from '../../../main/export/exportable.ts'
import { anyRequest } from '../any-request.ts'
import { expected, seen } from '../comparison.ts'
import { nastyRequests } from '../nasty-requests.ts'
import { startRecorder } from '../recorder.ts'
import { freshFolder } from '../run-commands.ts'
import type { CurlRun, CurlStart } from '../run-curls.ts'
import { runCurls } from '../run-curls.ts'
import { startFromPowerShell, startFromPrompt } from './curl-starts.ts'

/*
 * Commands for Windows, read by rules that whoever wrote the exporter had no part in, and run by a
 * real curl with the arguments that were found. The exporter is called here and never looked into.
 */

const shells = [
  { shell: 'cmd', read: startFromPrompt },
  { shell: 'powershell', read: startFromPowerShell },
] as const

type Reading = (typeof shells)[number]

/** Longer than the prompt takes, however they are written: the exporter refuses them. */
const TOO_LONG_FOR_CMD = ['url: very long', 'header: long']

const generated = fc
  .sample(anyRequest, { numRuns: 150, seed: 20_261_124 })
  .map((request, row) => ({ name: `generated ${row}`, request }))

const outcomes = new Map<string, ReadonlyMap<string, unknown>>()

// Side by side: a batch mostly waits for its curl.
beforeAll(async () => {
  await Promise.all(
    shells.map(async (reading) => outcomes.set(reading.shell, await sentBy(reading))),
  )
}, 120_000)

describe.each(shells)('$shell', (reading) => {
  const outcomeOf = (name: string): unknown => outcomes.get(reading.shell)?.get(name)

  it.each(nastyRequests.filter(isFor(reading)))('$name', ({ name, request }) => {
    expect(outcomeOf(name)).toEqual(seen(expected(request)))
  })

  it('a hundred and fifty generated requests', () => {
    for (const { name, request } of generated)
      expect(outcomeOf(name), JSON.stringify(request)).toEqual(seen(expected(request)))
  })

  it('refuses what cannot be written', () => {
    for (const { request } of nastyRequests.filter((row) => !isFor(reading)(row)))
      expect(() => exportedFor(reading, request, 'http://127.0.0.1:1', false)).toThrow(/longer/)
  })
})

function isFor({ shell }: Reading): (row: { readonly name: string }) => boolean {
  return ({ name }) => shell !== 'cmd' || !TOO_LONG_FOR_CMD.includes(name)
}

/** What arrived for each row, or why there was nothing to run. */
async function sentBy(reading: Reading): Promise<ReadonlyMap<string, unknown>> {
  const recorder = await startRecorder()
  const folder = freshFolder()
  const outcomes = new Map<string, unknown>()
  const runs: (CurlRun & { readonly name: string })[] = []
  for (const { name, request } of [...nastyRequests, ...generated].filter(isFor(reading))) {
    try {
      runs.push({ name, ...oneRun(reading, request, recorder.origin) })
    } catch (error) {
      outcomes.set(name, error)
    }
  }
  const codes = await runCurls(runs, folder)
  // A curl that failed may have sent nothing: from there on nobody knows whose request is whose.
  const sound = codes.findIndex((code) => code !== 0)
  runs.forEach(({ name, start }, row) => {
    const recorded = recorder.requests[row]
    const known = recorded !== undefined && (sound < 0 || row < sound)
    outcomes.set(name, known ? seen(recorded) : { code: codes[row], argv: start.argv })
  })
  if (recorder.requests.length !== runs.length && sound < 0) outcomes.clear()
  await recorder.close()
  folder.remove()
  return outcomes
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
