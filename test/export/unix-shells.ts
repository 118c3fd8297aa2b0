import { exportRequest } from '../../main/export/export-request.ts'
import type { ExportableRequest, Exported, ShellName } from '../../main/export/exportable.ts'
import { startRecorder } from './recorder.ts'
import { curlStarts, freshFolder, type Shell } from './run-commands.ts'
import { runCurls, type CurlOutcome, type CurlRun } from './run-curls.ts'

export interface UnixShell extends Shell {
  readonly name: string
  /** The export that is for it. */
  readonly shell: ShellName
}

/** Every shell that reads a script here; terminal.test.ts types into them. */
export const shells: readonly UnixShell[] = [
  { name: 'bash', program: 'bash', args: [], shell: 'bash' },
  { name: 'zsh', program: 'zsh', args: ['-f'], shell: 'bash' },
  { name: 'dash', program: 'dash', args: [], shell: 'posix' },
  { name: 'bash as a POSIX shell', program: 'bash', args: ['--posix'], shell: 'posix' },
]

/** A request of a table, written on several lines or on one. */
export interface Written {
  readonly request: ExportableRequest
  readonly multiline: boolean
}

export interface ShellOutcome {
  /** How often curl was started: as often as there are commands, or nobody knows which is whose. */
  readonly starts: number
  readonly outcomes: readonly CurlOutcome[]
  readonly errors: string
}

/**
 * What arrives for the commands through each shell, by the shell's name: each shell says what it starts
 * curl with, and each start that any of them came to is one of a real curl, beside these files.
 */
export async function sentThrough(
  through: readonly UnixShell[],
  table: readonly Written[],
  beside: Exported['files'] = [],
): Promise<ReadonlyMap<string, ShellOutcome>> {
  const recorder = await startRecorder()
  const folder = freshFolder()
  const started = await Promise.all(
    through.map(async (each) => {
      const commands = table.map(({ request, multiline }, row) =>
        exported(request, row, recorder.origin, { shell: each.shell, multiline }),
      )
      const { starts, errors } = await curlStarts(each, commands)
      const runs = starts.map((start, row): CurlRun => {
        return { start, files: [...(commands[row]?.files ?? []), ...beside] }
      })
      return { name: each.name, runs, errors }
    }),
  )
  const outcomes = await runCurls(
    started.flatMap(({ runs }) => runs),
    recorder,
    folder,
  )
  await recorder.close()
  folder.remove()
  let from = 0
  return new Map(
    started.map(({ name, runs, errors }) => {
      const own = outcomes.slice(from, (from += runs.length))
      return [name, { starts: runs.length, outcomes: own, errors }]
    }),
  )
}

/** For the server at `origin`; a saved body carries the row, as many lie in one folder. */
export function exported(
  request: ExportableRequest,
  row: number,
  origin: string,
  how: { readonly shell: ShellName; readonly multiline: boolean },
): Exported {
  return exportRequest(
    { ...request, url: origin + request.url },
    { ...how, credentials: { kind: 'variable' }, pathFor: (name) => `${row}-${name}` },
  )
}
