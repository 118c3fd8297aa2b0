import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../../main/errors.ts'
import type { ExportableRequest, Exported } from '../../main/export/exportable.ts'
import { exportRequest } from '../../main/export/export-request.ts'
import { loadBody } from '../../main/requests/body.ts'
import { rows } from '../rows.ts'
import { powershell } from '../setup/powershell.ts'
import { anyRequest } from './any-request.ts'
import { unsaid } from './code/said.ts'
import { expected, seen } from './comparison.ts'
import { FORM_FILE, formFiles, nastyForms } from './nasty-forms.ts'
import { nastyRequests } from './nasty-requests.ts'
import type { Recorded } from './recorder.ts'
import { startRecorder } from './recorder.ts'
import { freshFolder } from './run-commands.ts'
import { type Passing, runPowerShell } from './run-powershell.ts'
import { WHOLE_TABLES } from './whole-tables.ts'

/*
 * PowerShell itself, on Linux: its parser, its strings, its two ways to hand arguments on, its pipe,
 * and Invoke-WebRequest. What it does not show is Windows: CreateProcess, the C runtime of curl.exe and
 * the parser of Windows PowerShell 5.1, which ../export/windows*\/ read by the published rules.
 */

const found = powershell()
const program = 'program' in found ? found.program : null
if ('missing' in found) console.log(`Skipped, as ${found.missing}: PowerShell.`)

/** One in so many is run, as a process a row adds up. */
const SAMPLE = 5

const HEADER = 'X-Row'
const generated = fc
  .sample(anyRequest, { numRuns: WHOLE_TABLES ? 300 : 40, seed: 20_261_131 })
  .map((request, row) => ({ name: `generated ${row}`, request }))
const table = [...nastyRequests, ...generated]
  .filter(({ request }) => request.method !== 'HEAD' || request.body === undefined)
  .map((each, row) => ({ ...each, row }))
const forms = nastyForms.map((each, row) => ({ ...each, row }))

interface Run {
  readonly texts: readonly (Exported | null)[]
  /** By the number that a header of each carries. */
  readonly got: ReadonlyMap<string, Recorded>
  readonly count: number
  readonly errors: string
}

type Shell = 'powershell' | 'invoke-webrequest'

async function sent(
  requests: readonly ExportableRequest[],
  shell: Shell,
  passing: Passing,
): Promise<Run> {
  if (program === null) return { texts: [], got: new Map(), count: 0, errors: '' }
  const recorder = await startRecorder()
  const folder = freshFolder()
  for (const name of formFiles) writeFileSync(join(folder.path, name), FORM_FILE)
  const texts = requests.map((request, row) =>
    written(
      {
        ...request,
        url: recorder.origin + request.url,
        headers: [...request.headers, [HEADER, String(row)]],
      },
      { shell, row, multiline: (row + Number(passing === 'Legacy')) % 2 === 0 },
    ),
  )
  const errors = await runPowerShell(program, texts, { folder, passing })
  await recorder.close()
  folder.remove()
  const got = new Map(
    recorder.requests.map((each) => [
      each.headers.find(([name]) => name === HEADER)?.[1] ?? '',
      { ...each, headers: each.headers.filter(([name]) => name !== HEADER) },
    ]),
  )
  return { texts, got, count: recorder.requests.length, errors }
}

function written(
  request: ExportableRequest,
  how: { readonly shell: Shell; readonly row: number; readonly multiline: boolean },
): Exported | null {
  const { shell, row, multiline } = how
  try {
    return exportRequest(request, {
      shell,
      multiline,
      credentials: { kind: 'variable' },
      pathFor: (name) => `${row}-${name}`,
    })
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

const none: Run = { texts: [], got: new Map(), count: 0, errors: '' }

describe.skipIf(program === null).each(['Standard', 'Legacy'] as const)(
  'curl.exe from PowerShell, arguments passed as %s',
  (passing) => {
    const all = [...table.map(({ request }) => request), ...forms.map(formRequest)]
    const chosen = (row: number): boolean =>
      WHOLE_TABLES || row % SAMPLE === (passing === 'Legacy' ? 1 : 0)
    let run = none
    beforeAll(async () => {
      const requests = all.map((request, row) => (chosen(row) ? request : null))
      const given = requests.filter((request) => request !== null)
      run = renumbered(await sent(given, 'powershell', passing), requests)
    })

    it('sends one request a command', () =>
      expect(run.count, run.errors.slice(0, 2000)).toBe(
        run.texts.filter((text) => text !== null).length,
      ))

    rows(
      'each as the app sent it',
      table.filter(({ row }) => chosen(row)),
      ({ request, row }) => {
        const recorded = run.got.get(String(row))
        expect(recorded && seen(recorded), run.errors.slice(0, 500)).toEqual(
          seen(expected(request)),
        )
      },
    )

    rows(
      'each form byte for byte as the app does',
      forms.filter(({ row }) => chosen(table.length + row)),
      async ({ parts, row }) => {
        // A control that curl's config has no escape for is refused.
        if (run.texts[table.length + row] === null) return
        const got = run.got.get(String(table.length + row))
        const type = got?.headers.find(([header]) => header === 'Content-Type')?.[1] ?? ''
        const boundary = /boundary=(\S+)$/.exec(type)?.[1] ?? ''
        const app = await loadBody(
          { parts: [...parts] },
          () => Promise.resolve(FORM_FILE),
          boundary,
        )
        expect(got?.body.toString('latin1'), run.errors.slice(0, 500)).toBe(
          Buffer.from(app.bytes).toString('latin1'),
        )
      },
    )
  },
)

function formRequest({ parts }: (typeof nastyForms)[number]): ExportableRequest {
  return { method: 'POST', url: '/x', headers: [['Accept', 'a/b']], body: { parts: [...parts] } }
}

/** The numbers of the rows that were chosen, instead of their place among them. */
function renumbered(run: Run, requests: readonly (ExportableRequest | null)[]): Run {
  const rowsOfChosen = requests.flatMap((request, row) => (request === null ? [] : [String(row)]))
  const got = new Map([...run.got].map(([at, each]) => [rowsOfChosen[Number(at)] ?? '', each]))
  const texts = requests.map((_, row) => run.texts[rowsOfChosen.indexOf(String(row))] ?? null)
  return { ...run, got, texts }
}

describe.skipIf(program === null)('Invoke-WebRequest of PowerShell 7', () => {
  let run = none
  beforeAll(async () => {
    run = await sent(
      table.map(({ request }) => request),
      'invoke-webrequest',
      'Standard',
    )
  })
  afterAll(() => {
    run = none
  })

  rows('sends the same, or says what differs', table, ({ request, row }) => {
    const text = run.texts[row]
    if (text === null || text === undefined) return
    const left = unsaid(request, run.got.get(String(row)), text.notes)
    const reason = run.errors.split('\n').find((line) => line.startsWith(`row-${row}.`))
    expect(left.join('; '), reason).toBe('')
  })

  it('refuses no more than it has to', () => {
    const refused = table.filter(({ row }) => run.texts[row] === null).map(({ name }) => name)
    // Headers beyond ASCII, and nothing else.
    expect(refused.filter((name) => !name.startsWith('generated'))).toEqual([
      'header: only a no-break space',
      'header: no-break spaces around',
      'header: Latin-1',
      'header: dash first in a name',
    ])
  })
})
